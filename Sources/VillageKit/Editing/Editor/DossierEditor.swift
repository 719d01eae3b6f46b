// The one way to change a dossier: each call asks the rules, appends an event, and keeps what was there.

public import VillageAccess
public import VillageFormats
public import VillageModel

/// Changes a dossier for one person, at one time.
///
/// There is a call for each action of SEMANTICS 16.4. Each asks ``DecisionEngine/mayWrite(_:_:entry:field:writing:in:)``
/// first and throws ``EditError`` when the answer is no; then nothing has changed. Nothing is ever overwritten: a
/// correction is a new entry, a withdrawal leaves the old one as superseded, and each call appends one event to the log.
public struct DossierEditor: Sendable, Opaque {
    /// The dossier as it is now.
    public internal(set) var dossier: Dossier
    /// Who writes, and in which situation; reason and second person are set here before the call that needs them.
    public var request: WriteRequest
    /// When it is written.
    public let instant: Instant
    /// The rules.
    public let engine: DecisionEngine
    let key: IdentifierKey
    private let randomness: @Sendable () -> [UInt8]

    /// Begins to change a dossier.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - request: Who writes.
    ///   - instant: When it is written; the start of the day of the request, unless it is known better.
    ///   - engine: The rules.
    ///   - key: The keeper's own key, for the identifiers of what is added.
    ///   - randomness: Sixteen bytes that nobody can guess, new ones for each call.
    public init(
        _ dossier: Dossier,
        as request: WriteRequest,
        at instant: Instant? = nil,
        engine: DecisionEngine = DecisionEngine(),
        key: IdentifierKey,
        randomness: @escaping @Sendable () -> [UInt8]
    ) {
        self.dossier = dossier
        self.request = request
        self.instant = instant ?? Instant(startOf: request.day)
        self.engine = engine
        self.key = key
        self.randomness = randomness
    }

    /// What the actor is called in entries and events.
    ///
    /// Students and guardians are their own organisation, so that what they wrote is their own (SEMANTICS 2.2).
    var author: Author {
        switch request.role {
        case .student: Author(person: .student, role: .student, organisation: OrganisationID(PersonID.student.rawValue))
        case .guardian:
            Author(person: request.person, role: .guardian, organisation: OrganisationID(request.person.rawValue))
        default: Author(person: request.person, role: request.role, organisation: request.organisation)
        }
    }

    /// Asks whether an action is allowed; what is not allowed is not done.
    func ask(
        _ action: WriteAction,
        entry: EntryID? = nil,
        field: FieldName? = nil,
        writing subject: WriteSubject = .nothing
    ) throws(EditError) {
        let verdict = engine.mayWrite(request, action, entry: entry, field: field, writing: subject, in: dossier)
        guard verdict.isAllowed else { throw .denied(verdict) }
        try checkClock()
    }

    /// Refuses to write before the last event that the actor may know of; every call that changes something asks this, too.
    ///
    /// - Throws: ``EditError/clockBeforeLastEvent(_:)``.
    public func checkClock() throws(EditError) {
        if let last = lastKnownEvent, last > instant { throw .clockBeforeLastEvent(last) }
    }

    /// When the last event was that the actor may know of: the own ones, and those of entries that are seen.
    ///
    /// Of others not even the day is told: writing never reveals (SEMANTICS 16.5).
    private var lastKnownEvent: Instant? {
        let later = dossier.log.filter { $0.at > instant }
        if later.isEmpty { return nil }
        let own = author
        let there = Set(engine.entriesThere(for: request, in: dossier))
        return
            later.filter { event in
                let isOwn = event.role == own.role && event.organisation == own.organisation
                return isOwn || event.entry.map(there.contains) ?? false
            }
            .map(\.at).max()
    }

    /// Appends the event of what was done.
    mutating func log(_ action: WriteAction, entry: EntryID? = nil, digest: String? = nil, reason: String? = nil) {
        var event = LogEvent(action: action.rawValue, at: instant)
        let author = author
        (event.role, event.person, event.organisation) = (author.role, author.person, author.organisation)
        (event.entry, event.digest, event.reason) = (entry, digest, reason ?? request.reason)
        dossier.log.append(event)
    }

    /// Makes an identifier that nobody can guess, and that is made from no content.
    func identifier(of type: String) -> EntryID {
        let nonce = randomness().map { "\($0)" }.joined(separator: ".")
        let origin = "\(instant.text) \(dossier.log.count) \(nonce)"
        return key.entry(format: "village", student: dossier.student.rawValue, type: type, origin: origin)
    }
}
