// When something that was lifted in one part stays lifted: where the logs prove that whoever lifted it knew.

import Testing
import VillageEditing
import VillageModel

struct MergeLiftingTests {
    private typealias Small = SmallDossier

    private func dossier(isConfidential: Bool, _ events: (String, Int64)...) -> Dossier {
        var dossier = Small.archive(Small.talent("1", "draws") { $0.isStudentConfidential = isConfidential })
        dossier.log = events.map { Small.event($0.0, "1", at: $0.1) }
        return dossier
    }

    private func isConfidential(_ result: MergedDossier) -> Bool? { result.talent("1")?.header.isStudentConfidential }

    @Test func aLiftThatIsLoggedCounts() throws {
        let stale = dossier(isConfidential: true)
        let lifted = dossier(isConfidential: false, ("lift_confidence", 4_000))
        let result = try united(stale, lifted)
        #expect(isConfidential(result) == false)
        #expect(result.conflicts.isEmpty)
        let marked = dossier(isConfidential: true, ("mark_confidence", 3_000))
        let both = dossier(isConfidential: false, ("mark_confidence", 3_000), ("lift_confidence", 4_000))
        #expect(isConfidential(try united(marked, both, stale)) == false)
    }

    @Test func aLiftWithoutALogDoesNot() throws {
        #expect(isConfidential(try united(dossier(isConfidential: true), dossier(isConfidential: false))) == true)
    }

    @Test(arguments: [3_000, 4_000, 5_000] as [Int64])
    func aSecondMarkThatNobodyKnewCloses(_ time: Int64) throws {
        let lifted = dossier(isConfidential: false, ("mark_confidence", 2_000), ("lift_confidence", 4_000))
        let marked = dossier(isConfidential: true, ("mark_confidence", time))
        let result = try united(lifted, marked)
        #expect(isConfidential(result) == true)
        #expect(result.kinds == [.closedAgain])
    }

    @Test func atTheSameTimeTheOrderOfTheLogCounts() throws {
        let lifted = dossier(isConfidential: false, ("mark_confidence", 4_000), ("lift_confidence", 4_000))
        #expect(isConfidential(try united(lifted, Small.archive())) == false)
        let marked = dossier(isConfidential: true, ("mark_confidence", 4_000))
        #expect(isConfidential(try united(lifted, marked)) == false)
        let again = dossier(isConfidential: true, ("lift_confidence", 4_000), ("mark_confidence", 4_000))
        #expect(isConfidential(try united(again, Small.archive())) == true)
        // Two logs that tell it in two orders prove nothing.
        #expect(isConfidential(try united(lifted, again)) == true)
        // In two logs, nobody knows who was first.
        let apart = dossier(isConfidential: false, ("lift_confidence", 4_000))
        #expect(isConfidential(try united(apart, marked)) == true)
    }

    /// What was closed and opened several times is as the one log that knows all of it says.
    @Test func aFileWithItselfIsItself() throws {
        let events = [("mark_confidence", 2_000), ("lift_confidence", 3_000)] as [(String, Int64)]
        var lifted = dossier(isConfidential: false)
        for (action, time) in events + events.map({ ($0.0, $0.1 + 2_000) }) {
            lifted.log.append(Small.event(action, "1", at: time))
        }
        var restricted = lifted
        for action in ["restrict", "lift_restriction", "restrict", "lift_restriction"] {
            restricted.log.append(Small.event(action, "1", at: 6_000))
        }
        for dossier in [lifted, restricted] {
            let same = try united(dossier, dossier)
            #expect(same.dossier == dossier && same.conflicts.isEmpty)
            // Beside anything else, too, and again.
            let other = Small.archive(Small.talent("9", "runs"))
            let result = try united(dossier, other)
            #expect(result.talent("1") == dossier.talents[0] && result.conflicts.isEmpty)
            let again = try united(result.dossier, dossier)
            #expect(again.dossier == result.dossier && again.conflicts.isEmpty)
        }
    }

    /// What two copies did without knowing of one another stays closed, however often it is brought together.
    @Test func aMergedLogProvesNoMoreThanItsParts() throws {
        let first = dossier(
            isConfidential: true,
            ("mark_confidence", 1_000),
            ("lift_confidence", 2_000),
            ("mark_confidence", 3_000)
        )
        let second = dossier(isConfidential: false, ("mark_confidence", 1_000), ("lift_confidence", 4_000))
        let result = try united(first, second)
        #expect(isConfidential(result) == true && result.kinds == [.closedAgain])
        let other = Small.archive(Small.talent("9", "runs"))
        #expect(isConfidential(try united(result.dossier, other)) == true)
        // Somebody decides: that is remembered.
        var decided = result.dossier
        decided.talents = second.talents
        decided.log.append(Small.event("lift_confidence", "1", at: 5_000))
        let again = try united(decided, first, second)
        #expect(isConfidential(again) == false && again.conflicts.isEmpty)
    }

    @Test func aLiftOnTheCorrectionOfTheSameDayCounts() throws {
        let old = Small.talent("1", "draws") { $0.status = .superseded }
        let new = Small.talent("2", "paints") { $0.supersedes = EntryID("1") }
        var lifted = Small.archive(old, new)
        lifted.log = [Small.event("restrict", "1", at: 3_000), Small.event("lift_restriction", "2", at: 3_000)]
        let result = try united(lifted, Small.archive(Small.talent("9", "runs")))
        #expect(result.talent("2")?.header.status == .active && result.conflicts.isEmpty)
        let again = try united(result.dossier, lifted)
        #expect(again.dossier == result.dossier && again.conflicts.isEmpty)
    }

    @Test func whatIsClosedAfterTheLiftIsClosed() throws {
        let closed = dossier(isConfidential: true, ("lift_confidence", 4_000))
        let lifted = dossier(isConfidential: false, ("lift_confidence", 4_000))
        #expect(isConfidential(try united(closed, lifted)) == true)
    }

    @Test func aLiftOnTheCorrectionCountsForIt() throws {
        let old = Small.talent("1", "draws") {
            $0.isStudentConfidential = true
            $0.status = .superseded
        }
        let new = Small.talent("2", "paints") { $0.supersedes = EntryID("1") }
        var lifted = Small.archive(old, new)
        lifted.log = [Small.event("mark_confidence", "1", at: 2_000), Small.event("lift_confidence", "2", at: 3_000)]
        let stale = Small.archive(Small.talent("1", "draws") { $0.isStudentConfidential = true })
        #expect(try united(lifted, stale).talent("2")?.header.isStudentConfidential == false)
        lifted.log.removeLast()
        #expect(try united(lifted, stale).talent("2")?.header.isStudentConfidential == true)
    }

    @Test func labelsAndLocksStayAsHighAsAnybodyHasThem() throws {
        let high = Small.archive(
            Small.talent("1", "draws") {
                $0.label = .confidential
                $0.harmLock = HarmLock(reason: "a reason")
            }
        )
        var low = Small.archive(Small.talent("1", "draws") { $0.label = .restricted })
        low.log = [Small.event("lower_label", "1", at: 4_000), Small.event("lift_harm_lock", "1", at: 4_000)]
        let result = try united(high, low)
        #expect(result.talent("1")?.header.label == .confidential)
        #expect(result.talent("1")?.header.harmLock != nil)
        #expect(result.kinds == [.closedAgain])
    }

    @Test func aRestrictionAndAFlagAreLiftedAlike() throws {
        let closed = Small.archive(
            Small.talent("1", "draws") {
                $0.status = .restricted
                $0.isForbidden = true
            }
        )
        var open = Small.archive(Small.talent("1", "draws"))
        #expect(try united(closed, open).talent("1")?.header.status == .restricted)
        open.log = [Small.event("lift_restriction", "1", at: 4_000), Small.event("lift_forbidden", "1", at: 4_000)]
        let header = try #require(try united(closed, open).talent("1")?.header)
        #expect(header.status == .active && !header.isForbidden)
    }
}
