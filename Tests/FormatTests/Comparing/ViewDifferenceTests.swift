// What differs between two views: by what entries say, never by how they are named or ordered.

import Testing
import VillageAccess
import VillageKit
import VillageKitTesting
import VillageModel

struct ViewDifferenceTests {
    @Test(arguments: UInt64(0)..<20)
    func aViewDoesNotDifferFromItself(seed: UInt64) throws {
        let dossier = DossierGenerator(seed: seed).dossier()
        guard let view = Self.view(of: dossier) else { return }
        #expect(ViewDifference(from: view, to: view).lines.isEmpty)
        var numbers = SeededNumbers(seed: seed)
        let shuffled = try #require(Self.view(of: dossier.shuffled(using: &numbers)))
        #expect(ViewDifference(from: view, to: shuffled).lines.isEmpty)
    }

    @Test func eachKindIsTold() throws {
        var before = Self.dossier()
        before.talents = [Self.talent("t1", "Draws"), Self.talent("t2", "Runs", shownIn: "a race")]
        var after = Self.dossier()
        after.talents = [
            Self.talent("x9", "Runs", shownIn: "two races"), Self.talent("x8", "Sings", shownIn: "a choir"),
        ]
        let lines = try Self.lines(before, after)
        #expect(
            lines.map { "\($0.kind.rawValue) \($0.section.rawValue) \($0.type) \($0.field)" } == [
                "changed talents Talent shownIn", "gone talents Talent ", "added talents Talent ",
            ]
        )
        #expect(lines[0].before == ["\"a race\""] && lines[0].after == ["\"two races\""])
    }

    @Test func oneMeaningInTwoListsIsNoDifference() throws {
        func dossier(_ system: String, _ code: String, _ meaning: Sex?) -> Dossier {
            var dossier = Self.dossier()
            var identity = StudentIdentity()
            identity.sex = CodedValue(system: system, edition: nil, code: code, meaning: meaning)
            dossier.identities = [Entry(Self.header("i"), identity)]
            return dossier
        }
        let one = dossier("oso.14", "1", .female)
        #expect(try Self.lines(one, dossier("edexml.geslacht", "2", .female)).isEmpty)
        #expect(try Self.lines(one, dossier("edexml.geslacht", "1", .male)).map(\.field) == ["sex"])
        #expect(try Self.lines(one, dossier("edexml.geslacht", "1", nil)).map(\.field) == ["sex"])
    }

    @Test func whatIsHiddenIsNoDifference() throws {
        var before = Self.dossier()
        before.talents = [Self.talent("t1", "Draws")]
        var after = before
        var secret = PsychosocialNote()
        secret.text = Text("hidden words")
        var header = Self.header("p1")
        header.author = Author(role: .cpmsAgent, organisation: OrganisationID("local:centre"))
        after.psychosocialNotes = [Entry(header, secret)]
        #expect(try Self.lines(before, after).isEmpty)
    }

    private static func lines(_ before: Dossier, _ after: Dossier) throws -> [ViewDifference.Line] {
        let old = try #require(view(of: before))
        return ViewDifference(from: old, to: try #require(view(of: after))).lines
    }

    private static func view(of dossier: Dossier) -> DisclosedDossier? {
        let request = AccessRequest(
            role: .classTeacher,
            organisation: OrganisationID("local:school"),
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
        return DecisionEngine().disclose(dossier, to: request)?.dossier
    }

    private static func dossier() -> Dossier {
        var dossier = Dossier(student: StudentID("s"))
        dossier.keeper = OrganisationID("local:school")
        return dossier
    }

    private static func header(_ id: String) -> EntryHeader {
        EntryHeader(
            id: EntryID(id),
            author: Author(role: .classTeacher, organisation: OrganisationID("local:school")),
            recordedAt: Instant(startOf: CalendarDate(year: 2026, month: 11, day: 2) ?? .distantFuture),
            basis: .observed
        )
    }

    private static func talent(_ id: String, _ words: String, shownIn: String? = nil) -> Entry<Talent> {
        var talent = Talent()
        talent.talent = Text(words)
        talent.shownIn = shownIn.map { Text($0) }
        return Entry(header(id), talent)
    }
}
