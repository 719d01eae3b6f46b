// A dossier for the tests of what is due, and a short way of asking what is due in it.

import VillageEditing
import VillageKit

/// A dossier for tests, of an invented pupil who is born on 14 January 2015.
struct DueFixture {
    var dossier: Dossier
    /// Who asks, unless a test says otherwise.
    var request: AccessRequest

    static let school = OrganisationID("local:school")

    /// The day of the tests.
    static let today = day("2026-11-20")

    init() {
        dossier = Dossier(student: StudentID("pupil"))
        dossier.keeper = Self.school
        dossier.hasStableIdentifiers = true
        dossier.birthDate = Self.day("2015-01-14")
        dossier.guardians = [
            Guardian(id: PersonID("mother"), authority: .full), Guardian(id: PersonID("father"), authority: .full),
            Guardian(id: PersonID("uncle"), authority: .limited),
        ]
        request = Self.request(.headteacher)
        var identity = StudentIdentity()
        identity.birthDate = PartialDate(Self.day("2015-01-14"))
        identity.identifiers = [Identifier(.bsn, "999999990"), Identifier(.local, "4711")]
        add(identity, "identity")
    }

    /// A day from its text.
    static func day(_ text: String) -> CalendarDate { CalendarDate(rawValue: text) ?? .distantFuture }

    /// A request under the rules of the French Community of Belgium.
    static func request(
        _ role: Role,
        _ purpose: Purpose = .support,
        person: String? = nil,
        organisation: OrganisationID? = school,
        profile: String = "BE-FWB",
        on day: CalendarDate = today
    ) -> AccessRequest {
        AccessRequest(
            role: role,
            organisation: organisation,
            person: person.map { PersonID($0) },
            relation: .current,
            purpose: purpose,
            profile: profile,
            day: day
        )
    }

    /// Adds an entry that was written down on 1 September 2026 by a class teacher.
    mutating func add<Content: EntryContent>(
        _ content: Content,
        _ id: String,
        recorded: String = "2026-09-01",
        by author: Author = Author(role: .classTeacher, organisation: school),
        changing change: (inout EntryHeader) -> Void = { _ in }
    ) {
        var header = EntryHeader(
            id: EntryID(id),
            author: author,
            recordedAt: Instant(startOf: Self.day(recorded)),
            basis: .observed
        )
        change(&header)
        dossier[keyPath: Content.entries].append(Entry(header, content))
    }

    /// Adds an entry whose content a test fills.
    mutating func add<Content: EntryContent>(
        _ type: Content.Type,
        _ id: String = "entry",
        recorded: String = "2026-09-01",
        by author: Author = Author(role: .classTeacher, organisation: school),
        filling fill: (inout Content) -> Void
    ) {
        var content = Content()
        fill(&content)
        add(content, id, recorded: recorded, by: author)
    }

    /// What is due.
    func list(_ request: AccessRequest? = nil, within days: Int = 31) -> DueList? {
        DecisionEngine().due(in: dossier, for: request ?? self.request, within: days)
    }

    /// What is due, each as `2026-11-20 kind entry`, with a star where it is overdue.
    func lines(_ request: AccessRequest? = nil, on day: String? = nil, within days: Int = 31) -> [String] {
        var request = request ?? self.request
        if let day { request.day = Self.day(day) }
        return (list(request, within: days)?.items ?? [])
            .map { item in
                let name = item.entry.map { " " + $0.rawValue } ?? ""
                return "\(item.day.rawValue) \(item.kind.rawValue)\(name)\(item.isOverdue ? " *" : "")"
            }
    }
}
