// An event of the log in the canonical file; archives alone hold them.

package import VillageModel

/// What was done with the dossier.
package struct LogEventForm: FieldGroup {
    var action: String?
    var at: Instant?
    var role: String?
    var person: PersonID?
    var organisation: OrganisationID?
    var entry: EntryID?
    var digest: String?
    var reason: String?

    package init() {}

    package init(_ event: LogEvent) {
        action = event.action
        at = event.at
        role = event.role?.rawValue
        person = event.person
        organisation = event.organisation
        entry = event.entry
        digest = event.digest
        reason = event.reason
    }

    package static let fields: [Field<Self>] = [
        Field("action", \.action),
        Field("at", \.at),
        Field("role", \.role),
        Field("person", \.person),
        Field("organisation", \.organisation),
        Field("entry", \.entry),
        Field("digest", \.digest),
        Field("reason", \.reason),
    ]

    /// The event; `nil` where something is missing.
    package var record: LogEvent? {
        guard let action, let at else { return nil }
        var event = LogEvent(action: action, at: at)
        event.role = role.map { Role($0) }
        event.person = person
        event.organisation = organisation
        event.entry = entry
        event.digest = digest
        event.reason = reason
        return event
    }
}
