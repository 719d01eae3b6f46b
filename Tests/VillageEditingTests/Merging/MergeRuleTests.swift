// The rules of merging entries, one by one.

import Testing
import VillageEditing
import VillageModel

struct MergeRuleTests {
    private typealias Small = SmallDossier

    @Test func whatIsTheSameStandsOnce() throws {
        let other = Small.talent("1", "draws") { $0.recordedAt = Instant(seconds: 5_000) }
        let result = try united(
            Small.archive(Small.talent("1", "draws")),
            Small.archive(other, Small.talent("2", "sings"))
        )
        #expect(result.dossier.talents.map(\.header.id.rawValue) == ["1", "2"])
        #expect(result.talent("1")?.header.recordedAt == Instant(seconds: 1_000))
        #expect(result.conflicts.isEmpty)
        #expect(result.counts.map(\.parts) == [[1, 2]])
        #expect(result.counts.map(\.united) == [2])
    }

    @Test func severalContentsAreAllKept() throws {
        let (a, b) = (Small.archive(Small.talent("1", "draws")), Small.archive(Small.talent("1", "sings")))
        let result = try united(a, b)
        #expect(Set(result.dossier.talents.map { $0.content.talent?.value }) == ["draws", "sings"])
        #expect(result.kinds == [.contents])
        let second = try #require(result.dossier.talents.map(\.header.id).first { $0.rawValue != "1" })
        #expect(result.dossier.log.contains { $0.action == "merge_contents" && $0.entry == second && $0.reason == "1" })
        // A person takes the wrong one back; a copy that does not know brings it back neither as first nor as second.
        var decided = result.dossier
        let place = try #require(decided.talents.firstIndex { $0.header.id == second })
        let words = decided.talents[place].content
        var header = decided.talents[place].header
        header.status = .superseded
        decided.talents[place] = Entry(header, words)
        for copy in [a, b] {
            let again = try united(decided, copy)
            #expect(again.conflicts.isEmpty)
            #expect(again.dossier.talents == decided.talents)
        }
        // So it is when it is erased.
        header = EntryHeader(id: second, author: Author(), recordedAt: Instant(seconds: 3_000), basis: .document)
        header.status = .erased
        decided.talents[place] = Entry(header, Talent())
        for copy in [a, b] { #expect(try united(decided, copy).dossier.talents == decided.talents) }
    }

    @Test func anErasureElsewhereTakesEveryContent() throws {
        let both = try united(
            Small.archive(Small.talent("1", "draws")),
            Small.archive(Small.talent("1", "sings"))
        )
        var erased = Small.archive(Small.talent("1", "") { $0.status = .erased })
        erased.talents[0] = Entry(erased.talents[0].header, Talent())
        // Whoever erased it did not know of a second content: it may be what was erased.
        let result = try united(both.dossier, erased)
        #expect(result.dossier.talents.map(\.header.status) == [.erased])
        #expect(!result.dossier.log.contains { $0.action == "merge_contents" })
        #expect(try united(result.dossier, both.dossier).dossier.talents == result.dossier.talents)
    }

    @Test func aPartOfWhatIsKnownIsNothingElse() throws {
        var full = Small.talent("1", "draws")
        var content = full.content
        content.shownIn = "in the afternoon"
        full = Entry(full.header, content)
        let result = try united(
            Small.archive(full),
            Small.archive(Small.talent("1", "draws") { $0.label = .restricted })
        )
        #expect(result.dossier.talents.map(\.content) == [content])
        #expect(result.talent("1")?.header.label == .restricted)
        #expect(result.conflicts.isEmpty)
    }

    @Test func whatIsErasedDoesNotComeBack() throws {
        var erased = Small.archive(Small.talent("1", "") { $0.status = .erased })
        erased.talents[0] = Entry(erased.talents[0].header, Talent())
        erased.log = [Small.event("approve_erasure", "1", at: 4_000)]
        var copy = Small.archive(Small.talent("1", "draws"))
        copy.log = [Small.event("add", "1", at: 2_000)]
        copy.log[0].digest = "a digest"
        let result = try united(copy, erased)
        #expect(result.talent("1")?.header.status == .erased)
        #expect(result.talent("1")?.content == Talent())
        #expect(result.dossier.log.allSatisfy { $0.entry == nil || $0.digest == nil })
    }

    @Test func correctedAndTakenBackStaySo() throws {
        let old = Small.talent("1", "draws")
        let new = Small.talent("2", "paints") { $0.supersedes = EntryID("1") }
        let corrected = Small.archive(Small.talent("1", "draws") { $0.status = .superseded }, new)
        let closed = Small.archive(
            Small.talent("1", "draws") {
                $0.label = .confidential
                $0.isStudentConfidential = true
                $0.harmLock = HarmLock(reason: "a reason")
                $0.status = .restricted
            }
        )
        let result = try united(Small.archive(old), corrected, closed)
        #expect(result.talent("1")?.header.status == .superseded)
        let header = try #require(result.talent("2")?.header)
        // What others closed on the old entry closes its correction.
        #expect(header.label == .confidential && header.isStudentConfidential && header.harmLock != nil)
        #expect(header.status == .restricted)
        #expect(result.conflicts.isEmpty)
        // The part that knows all that has lowered the label of the correction: it stays lowered.
        var lowered = result.dossier
        var plain = header
        plain.label = .normal
        let place = try #require(lowered.talents.firstIndex { $0.header.id == header.id })
        lowered.talents[place] = Entry(plain, lowered.talents[place].content)
        #expect(try united(lowered, Small.archive(Small.talent("9", "runs"))).talent("2")?.header.label == .normal)
    }

    @Test func twoCorrectionsAreForAPerson() throws {
        func corrected(_ id: String, _ words: String) -> Dossier {
            Small.archive(
                Small.talent("1", "draws") { $0.status = .superseded },
                Small.talent(id, words) { $0.supersedes = EntryID("1") }
            )
        }
        let result = try united(corrected("2", "paints"), corrected("3", "builds"))
        #expect(result.kinds == [.corrections])
        #expect(result.conflicts.first?.entries == ["1", "2", "3"].map { EntryID($0) })
        #expect(result.dossier.talents.map(\.header.status) == [.superseded, .active, .active])
    }

    @Test func whatWasTakenBackAndCorrectedIsForAPerson() throws {
        var corrected = Small.archive(
            Small.talent("1", "draws") { $0.status = .superseded },
            Small.talent("2", "paints") { $0.supersedes = EntryID("1") }
        )
        corrected.log = [Small.event("correct", "2", at: 3_000)]
        var taken = Small.archive(Small.talent("1", "draws") { $0.status = .superseded })
        taken.log = [Small.event("withdraw", "1", at: 3_000)]
        let result = try united(corrected, taken)
        #expect(result.kinds == [.correctionOfWithdrawn])
        #expect(result.conflicts.first?.entries == ["1", "2"].map { EntryID($0) })
        #expect(result.dossier.talents.map(\.header.status) == [.superseded, .active])
        // Whoever takes the correction back, too, has decided.
        var decided = result.dossier
        var header = decided.talents[1].header
        header.status = .superseded
        decided.talents[1] = Entry(header, decided.talents[1].content)
        #expect(try united(decided, taken).conflicts.isEmpty)
        #expect(try united(corrected, corrected).conflicts.isEmpty)
    }

    @Test func theCorrectionOfWhatWasErasedWaits() throws {
        var erased = Small.archive(Small.talent("1", "") { $0.status = .erased })
        erased.talents[0] = Entry(erased.talents[0].header, Talent())
        let corrected = Small.archive(
            Small.talent("1", "draws") { $0.status = .superseded },
            Small.talent("2", "paints") { $0.supersedes = EntryID("1") }
        )
        let result = try united(erased, corrected)
        #expect(result.kinds == [.correctionOfErased])
        #expect(result.talent("2")?.header.status == .restricted)
        // Somebody looks at it and lets it be used: that is remembered.
        var decided = result.dossier
        let place = try #require(decided.talents.firstIndex { $0.header.id == EntryID("2") })
        decided.talents[place] = corrected.talents[1]
        decided.log.append(Small.event("lift_restriction", "2", at: 2_000_000_000))
        let again = try united(decided, corrected, erased)
        #expect(again.talent("2")?.header.status == .active)
        #expect(again.conflicts.isEmpty)
    }

    @Test func theStricterEndOfRetentionCounts() throws {
        let days = [CalendarDate(rawValue: "2030-09-01"), CalendarDate(rawValue: "2029-09-01"), nil]
        let parts = days.map { day in MergePart(Small.archive(Small.talent("1", "draws") { $0.retainUntil = day })) }
        let result = try DossierMerge.unite(parts, .repeatable)
        #expect(result.talent("1")?.header.retainUntil == CalendarDate(rawValue: "2029-09-01"))
    }

    @Test func theHolderIsLetKnownByItsEventOnly() throws {
        let known = Small.archive(Small.talent("1", "draws") { $0.isHolderDisclosed = true })
        let unknown = Small.archive(Small.talent("1", "draws"))
        #expect(try united(known, unknown).talent("1")?.header.isHolderDisclosed == false)
        var told = known
        told.log = [Small.event("disclose_holder", "1", at: 4_000)]
        #expect(try united(told, unknown).talent("1")?.header.isHolderDisclosed == true)
    }
}
