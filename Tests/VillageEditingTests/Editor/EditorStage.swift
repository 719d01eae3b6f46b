// A dossier of an invented pupil, and the people who write in it.

import Testing
import VillageKit

/// A dossier of an invented pupil, and the people who write in it.
struct EditorStage {
    static let school = OrganisationID("fase:1001")
    static let centre = OrganisationID("fase:2002")
    static let mother = PersonID("mother")
    static let father = PersonID("father")

    var dossier: Dossier
    /// Numbers in the place of randomness, so that a test can be run again.
    static let key = IdentifierKey(key: Array("a key of sixteen bytes and more".utf8))

    init(bornIn year: Int = 2012) throws {
        var identity = StudentIdentity()
        identity.name.given = ["Noor"]
        identity.birthDate = PartialDate(rawValue: "\(year)-03-04")
        var start = DossierStart(identity: identity, keeper: Self.school)
        start.persons = [Self.mother, Self.father]
            .map { id in
                var person = ContactPerson()
                person.person = id
                person.authority = .full
                return person
            }
        let editor = try DossierEditor.starting(
            start,
            as: Self.writer(.headteacher, on: "2026-09-01"),
            key: try #require(Self.key),
            randomness: Self.numbers(seed: 1)
        )
        dossier = editor.dossier
    }

    /// The request of a role at its usual place.
    static func writer(_ role: Role, on day: String = "2026-11-20") -> WriteRequest {
        let organisations: [Role: OrganisationID] = [
            .cpmsAgent: centre, .amoWorker: OrganisationID("local:amo"), .externalCare: OrganisationID("local:care"),
        ]
        let persons: [Role: PersonID] = [.student: .student, .guardian: mother]
        return WriteRequest(
            role: role,
            organisation: organisations[role] ?? school,
            person: persons[role] ?? PersonID("p-\(role.rawValue)"),
            profile: "BE-FWB",
            day: CalendarDate(rawValue: day) ?? .distantFuture
        )
    }

    static func numbers(seed: Int) -> @Sendable () -> [UInt8] {
        { Array("nonce \(seed)".utf8) }
    }

    /// An editor for a role.
    func editor(
        _ role: Role,
        on day: String = "2026-11-20",
        _ change: (inout WriteRequest) -> Void = { _ in }
    ) throws -> DossierEditor {
        var request = Self.writer(role, on: day)
        change(&request)
        return DossierEditor(
            dossier,
            as: request,
            key: try #require(Self.key),
            randomness: Self.numbers(seed: dossier.log.count)
        )
    }

    /// Lets a role do something, and keeps what it did.
    @discardableResult
    mutating func play<Result>(
        _ role: Role,
        on day: String = "2026-11-20",
        _ change: (inout WriteRequest) -> Void = { _ in },
        _ work: (inout DossierEditor) throws -> Result
    ) throws -> Result {
        var editor = try editor(role, on: day, change)
        let result = try work(&editor)
        dossier = editor.dossier
        return result
    }

    /// Lets a role do something, and names the entry that it made.
    mutating func made(
        _ role: Role,
        on day: String = "2026-11-20",
        _ work: (inout DossierEditor) throws -> Edit
    ) throws -> EntryID {
        try #require(try play(role, on: day) { try work(&$0) }.entry)
    }

    /// What a role may see.
    func view(_ role: Role, on day: String = "2026-11-20", purpose: Purpose = .support) -> DisclosedDossier? {
        let writer = Self.writer(role, on: day)
        let request = AccessRequest(
            role: role,
            organisation: writer.organisation,
            person: writer.person,
            relation: .current,
            purpose: purpose,
            profile: writer.profile,
            day: writer.day
        )
        return DecisionEngine().disclose(dossier, to: request)?.dossier
    }

    /// A talent.
    static func talent(_ words: String = "Draws maps") -> Talent {
        var talent = Talent()
        talent.talent = Text(words)
        return talent
    }

    /// A signal of ill-being.
    static func signal(_ words: String = "Is tired on Mondays") -> WellbeingSignal {
        var signal = WellbeingSignal()
        signal.description = Text(words)
        return signal
    }

    /// Words of somebody.
    static func words(_ words: String, of speaker: PersonID?) -> Statement {
        var statement = Statement()
        (statement.words, statement.speaker) = (Text(words), speaker)
        return statement
    }
}

/// Why the rules refused a call; `nil` where they did not.
func refusal(_ work: () throws -> Void) -> WriteReason? {
    do { try work() } catch EditError.denied(let verdict) { return verdict.reason } catch { return nil }
    return nil
}
