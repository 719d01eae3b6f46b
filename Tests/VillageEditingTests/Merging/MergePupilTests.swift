// Only what is about one student is brought together, for one keeper.

import Testing
import VillageEditing
import VillageModel

struct MergePupilTests {
    private typealias Small = SmallDossier

    private func archive(_ student: String, _ identities: Entry<StudentIdentity>...) -> Dossier {
        var dossier = Small.archive()
        dossier.student = StudentID(student)
        dossier.identities = identities
        dossier.adoptBirthDate()
        return dossier
    }

    @Test func differentStudentsAreRefused() throws {
        #expect(throws: MergeError.differentStudents) { try united(archive("1"), archive("2")) }
        let local = Identifier(.local, "17")
        #expect(throws: MergeError.differentStudents) {
            try united(archive("1", Small.identity("a", local)), archive("2", Small.identity("b", local)))
        }
    }

    @Test func aNationalNumberTellsTheStudent() throws {
        let (a, b) = (Identifier(.niss, "13.05.06-123.45"), Identifier(.niss, "13050612345"))
        let result = try united(archive("1", Small.identity("a", a)), archive("2", Small.identity("b", b)))
        #expect(result.dossier.student == StudentID("1"))
        #expect(result.dossier.log.contains { $0.action == "same_student" && $0.reason == "2" })
        // That is remembered: without the number, too.
        #expect(try united(result.dossier, archive("2")).dossier.student == StudentID("1"))
        // A third one ties two that nothing else ties.
        let third = archive("3", Small.identity("c", a, Identifier(.ine, "X1")))
        let fourth = archive("4", Small.identity("d", Identifier(.ine, "X1")))
        #expect(try united(archive("1", Small.identity("a", a)), fourth, third).dossier.identities.count == 3)
    }

    @Test func aPersonMayStateIt() throws {
        var options = MergeOptions.repeatable
        options.isSameStudentStated = true
        let result = try united(archive("1"), archive("2"), options: options)
        let events = result.dossier.log.filter { $0.action == "state_same_student" }
        #expect(events.map(\.role) == [.recordsOfficer])
        let numbers = ["13050612345", "13050612346"].map { Identifier(.niss, $0) }
        #expect(throws: MergeError.identifiersDiffer) {
            try united(
                archive("1", Small.identity("a", numbers[0])),
                archive("2", Small.identity("b", numbers[1])),
                options: options
            )
        }
    }

    @Test func identitiesThatDifferAreForAPerson() throws {
        var options = MergeOptions.repeatable
        options.isSameStudentStated = true
        func named(_ student: String, _ entry: String, _ family: String) -> Dossier {
            var content = StudentIdentity()
            content.name.family = family
            return archive(student, Entry(Small.identity(entry).header, content))
        }
        let result = try united(named("1", "a", "Idrissi"), named("2", "b", "Daoudi"), options: options)
        #expect(result.kinds == [.identities])
        #expect(result.conflicts.first?.entries == ["a", "b"].map { EntryID($0) })
        // It stays listed until one is taken back.
        #expect(try united(result.dossier, named("2", "b", "Daoudi")).kinds == [.identities])
        let same = try united(named("1", "a", "Idrissi"), named("2", "b", "Idrissi"), options: options)
        #expect(same.conflicts.isEmpty)
    }

    @Test(arguments: [("2013-05-06", "2013-05-07", false), ("2013-05-06", "2013-05", true), ("2013", "2014", false)])
    func birthDatesMayNotContradict(_ left: String, _ right: String, _ isAdmitted: Bool) throws {
        let (a, b) = (archive("1", Small.identity("a", born: left)), archive("1", Small.identity("b", born: right)))
        if isAdmitted {
            #expect(try united(a, b).dossier.birthDate == CalendarDate(rawValue: left))
        } else {
            #expect(throws: MergeError.birthDatesDiffer) { try united(a, b) }
        }
    }

    @Test func aBirthDateThatWasCorrectedContradictsNothing() throws {
        let stale = archive("1", Small.identity("a", born: "2013-05-06"))
        var old = stale.identities[0].header
        old.status = .superseded
        var new = Small.identity("b", born: "2013-06-05")
        var header = new.header
        header.supersedes = EntryID("a")
        new = Entry(header, new.content)
        let corrected = archive("1", Entry(old, stale.identities[0].content), new)
        #expect(try united(stale, corrected).dossier.birthDate == CalendarDate(rawValue: "2013-06-05"))
        // Where it was taken back and nothing took its place, nobody knows the age.
        let taken = archive("1", Entry(old, stale.identities[0].content))
        #expect(try united(stale, taken).dossier.birthDate == nil)
    }

    @Test func theKeeperIsOneOfThem() throws {
        let own = archive("1")
        var other = archive("1", Small.identity("a"))
        other.keeper = OrganisationID("local:other")
        #expect(throws: MergeError.keepersDiffer) { try united(own, other) }
        var options = MergeOptions.repeatable
        options.keeper = OrganisationID("local:other")
        #expect(try united(own, other, options: options).dossier.keeper == OrganisationID("local:other"))
        options.keeper = OrganisationID("local:third")
        #expect(throws: MergeError.keeperOfNone) { try united(own, other, options: options) }
    }

    @Test func theClockIsLookedAt() throws {
        var late = archive("1")
        late.log = [Small.event("add", "1", at: 3_000_000_000)]
        #expect(throws: MergeError.clockBeforeLastEvent) { try united(late, archive("1", Small.identity("a"))) }
        #expect(throws: MergeError.noParts) { try DossierMerge.unite([], .repeatable) }
    }
}
