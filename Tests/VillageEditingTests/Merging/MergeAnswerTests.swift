// Answers and guardians of several parts: what is contradictory opens nothing.

import Testing
import VillageAccess
import VillageEditing
import VillageModel

struct MergeAnswerTests {
    private typealias Small = SmallDossier

    private func dossier(_ guardians: [(String, Guardian.Authority)], _ answers: AgreementEvent...) -> Dossier {
        var dossier = Small.archive()
        dossier.birthDate = CalendarDate(rawValue: "2018-01-01")
        dossier.guardians = guardians.map { Guardian(id: PersonID($0.0), authority: $0.1) }
        dossier.agreements = answers
        dossier.wellbeingSignals = [Entry(Small.talent("1", "").header, WellbeingSignal())]
        dossier.wellbeingSignals[0] = Entry(dossier.wellbeingSignals[0].header, Self.signal)
        return dossier
    }

    private static let signal: WellbeingSignal = {
        var signal = WellbeingSignal()
        signal.description = "is often alone"
        return signal
    }()

    /// Whether the head of the school sees the signal, which needs agreement.
    private func isShown(_ dossier: Dossier) throws -> Bool {
        let request = AccessRequest(
            role: .headteacher,
            organisation: OrganisationID("local:school"),
            person: nil,
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: CalendarDate(rawValue: "2027-06-01") ?? .distantFuture
        )
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)?.dossier)
        return !view.wellbeingSignals.isEmpty
    }

    @Test func answersAreUnited() throws {
        let given = Small.answer("1", "mother", "given", on: "2026-11-01")
        let refused = Small.answer("2", "father", "refused", on: "2026-11-02")
        let both: [(String, Guardian.Authority)] = [("mother", .full), ("father", .full)]
        #expect(try isShown(dossier(both, given)))
        let result = try united(dossier(both, given), dossier(both, refused))
        #expect(result.dossier.agreements == [given, refused])
        #expect(try !isShown(result.dossier))
        #expect(result.conflicts.isEmpty)
    }

    @Test func oneAnswerWithTwoContentsOpensNothing() throws {
        let given = Small.answer("1", "mother", "given", on: "2026-11-01")
        var narrow = given
        narrow.until = CalendarDate(rawValue: "2027-09-01") ?? .distantFuture
        let guardians: [(String, Guardian.Authority)] = [("mother", .full)]
        let parts = (dossier(guardians, given), dossier(guardians, narrow))
        let result = try united(parts.0, parts.1)
        #expect(try isShown(parts.0) && isShown(parts.1))
        #expect(try !isShown(result.dossier))
        #expect(result.kinds == [.agreement])
        #expect(result.conflicts.first?.agreement == "1")
        #expect(result.dossier.agreements.filter { $0.state == "given" }.count == 2)
        #expect(Set(result.dossier.agreements.map(\.id)).count == result.dossier.agreements.count)
        // Merging again adds nothing; a new answer opens.
        #expect(try united(result.dossier, parts.0).dossier.agreements == result.dossier.agreements)
        var asked = result.dossier
        asked.agreements.append(Small.answer("9", "mother", "given", on: "2026-11-05"))
        #expect(try isShown(united(asked, parts.1).dossier))
    }

    @Test func theLowerAuthorityCountsAndItsRefusalIsNotForgotten() throws {
        let given = Small.answer("1", "mother", "given", on: "2026-11-01")
        let refused = Small.answer("2", "father", "refused", on: "2026-11-02")
        let full = dossier([("mother", .full), ("father", .full)], given, refused)
        let limited = dossier([("mother", .full), ("father", .limited)], given)
        #expect(try !isShown(full))
        var options = MergeOptions.repeatable
        options.at = "2026-11-20"
        let result = try united(full, limited, options: options)
        #expect(result.kinds == [.authority])
        #expect(result.conflicts.first?.guardian == PersonID("father"))
        #expect(result.dossier.guardians.first { $0.id == PersonID("father") }?.authority == .limited)
        // Without his authority his refusal would not count; the grant of the other does not count beside it.
        #expect(try isShown(limited) && !isShown(result.dossier))
        #expect(try united(result.dossier, limited, options: options).dossier.archived == result.dossier.archived)
        var asked = result.dossier
        asked.agreements.append(Small.answer("9", "mother", "given", on: "2026-12-01"))
        options.at = "2027-01-10"
        #expect(try isShown(united(asked, full, options: options).dossier))
    }
}

extension MergeOptions {
    /// The day on which parts are brought together.
    fileprivate var at: String {
        get { instant.day.rawValue }
        set { instant = Instant(startOf: CalendarDate(rawValue: newValue) ?? .distantFuture) }
    }
}
