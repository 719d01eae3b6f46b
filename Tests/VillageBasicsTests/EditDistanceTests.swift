// How many letters differ between two words: by each way in which they can.

import Testing
import VillageBasics

struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("", "csv", 3), ("csv", "", 3), ("csv", "csv", 0), ("csw", "csv", 1), ("moth", "month", 1),
        ("months", "month", 1), ("teahcer", "teacher", 2), ("kitten", "sitting", 3), ("flaw", "lawn", 2),
        ("abc", "xyz", 3), ("aaaa", "a", 3), ("Csv", "csv", 1),
    ])
    func lettersAreAddedLeftOutOrReplaced(_ left: String, _ right: String, _ distance: Int) {
        #expect(EditDistance.between(left, Array(right)) == distance)
        #expect(EditDistance.between(right, Array(left)) == distance)
    }

    @Test func aLetterIsWhatAReaderTakesForOne() {
        #expect(EditDistance.between("e\u{301}cole", Array("\u{E9}cole")) == 0)
        #expect(EditDistance.between("ecole", Array("\u{E9}cole")) == 1)
    }

    @Test func noWayRoundIsShorter() {
        let words = ["", "a", "ab", "ba", "abc", "bca", "cab", "aab", "abab", "baba"]
        for first in words {
            for second in words {
                let direct = EditDistance.between(first, Array(second))
                #expect((direct == 0) == (first == second))
                for third in words {
                    let way = EditDistance.between(first, Array(third)) + EditDistance.between(third, Array(second))
                    #expect(direct <= way, "\(first) \(second) \(third)")
                }
            }
        }
    }
}
