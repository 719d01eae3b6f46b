// Damaged and hostile text ends in an entry or in a problem with its line, in bounded time.

import Foundation
import Testing
import VillageEditing
import VillageFormats
import VillageKitTesting
import VillageModel

struct FormHostileTests {
    /// How many damaged forms are read.
    static let count = max(
        2_000,
        ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap { Int($0) } ?? 2_000
    )

    @Test func damagedFormsEndInAnEntryOrAProblem() {
        var numbers = SeededNumbers(seed: 2026)
        let samples = WorkingLanguage.allCases.flatMap { FormSamples.all(seed: 5, filling: 0.4, in: $0) }
            .filter { $0.text.utf8.count < 5_000 }
        #expect(samples.count > 100)
        var read = 0
        var slowest = Duration.zero
        let clock = ContinuousClock()
        for _ in 0..<Self.count {
            let text = Self.damaged(numbers.pick(samples).text, &numbers)
            let time = clock.measure {
                do throws(FormError) {
                    _ = try ContentForm.read(text)
                    read += 1
                } catch {
                    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
                    #expect(!error.problems.isEmpty && error.problems.count <= 100)
                    for problem in error.problems {
                        #expect((1...lines).contains(problem.line ?? 1))
                        #expect(problem.line != nil || problem.code == .noForm)
                    }
                }
            }
            slowest = max(slowest, time)
        }
        // Some damage is harmless, some is not.
        #expect(read > Self.count / 50 && read < Self.count)
        #expect(slowest < .seconds(5))
    }

    @Test func tenMegabytesAreRefusedAtOnce() {
        let clock = ContinuousClock()
        let good = FormProblemTests.good
        for filler in ["a", "\n", "> ", "|", "#1 "] {
            let filling = String(repeating: filler, count: 10_000_000 / filler.count)
            let time = clock.measure {
                #expect(throws: FormError([FormProblem(.tooLong)])) { _ = try ContentForm.read(good + filling) }
            }
            #expect(time < .seconds(5))
        }
    }

    @Test func aLineOfAMegabyteIsTold() {
        let line = String(repeating: "wo rd ", count: 170_000)
        let text = FormProblemTests.good.replacing("| zwxq is tired", with: "| " + line)
        let number = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.count > 999 } ?? 0
        let clock = ContinuousClock()
        let time = clock.measure {
            let error = #expect(throws: FormError.self) { _ = try ContentForm.read(text) }
            #expect(error?.problems.first == FormProblem(.tooLong, line: number + 1))
        }
        #expect(time < .seconds(10))
        // Outside the form it is nobody's business.
        #expect((try? ContentForm.read(line + "\n" + FormProblemTests.good)) != nil)
    }

    @Test(arguments: [
        "#1a1a1a.1.1.1.1.1.1.1.1.1.1 x", "#99999999999999999999 x", "#1..1 x", "#. x", "[x", "[]", "[[[[]]]]", "@",
        "@language",
        "@translation ,,,,", "{", "}{;:\\", "| {list}", "\\", "| \\", "> > > >", "====", "==== VILLAGEKIT ENTRY: ====",
        "\u{202E}\u{200F}", "👩‍👩‍👧‍👦\u{301}\u{301}\u{301}",
    ])
    func strangeLinesDoNoHarm(_ line: String) {
        for place in ["#2 ", "#3 ", "   [x] sleep", "#6 ", "   | zwxq"] {
            let text = FormProblemTests.good.replacing("\n" + place, with: "\n\(line)\n\(place)", maxReplacements: 1)
            do throws(FormError) { _ = try ContentForm.read(text) } catch { #expect(!error.problems.isEmpty) }
        }
    }

    @Test func otherEncodingsAreNamed() {
        let bytes = Array(FormProblemTests.good.replacing("zwxq", with: "é").utf8)
        let latin = bytes.filter { $0 != 0xC3 }.map { $0 == 0xA9 ? 0xE9 : $0 }
        #expect((try? ContentForm.read(bytes)) != nil)
        #expect(throws: FormError([FormProblem(.notUTF8)])) { _ = try ContentForm.read(latin) }
    }

    @Test func changedBytesAreAProblemAndNoCrash() {
        let bytes = Array(FormProblemTests.good.utf8)
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<50 {
            var broken = bytes
            for _ in 0..<5 {
                broken[Int.random(in: broken.indices, using: &numbers)] = UInt8.random(in: 0...127, using: &numbers)
            }
            do throws(FormError) { _ = try ContentForm.read(broken) } catch { #expect(!error.problems.isEmpty) }
        }
    }

    /// A few random edits: lines gone, doubled, swapped or broken; signs gone, put in or changed.
    private static func damaged(_ text: String, _ numbers: inout SeededNumbers) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            let place = Int.random(in: lines.indices, using: &numbers)
            var signs = Array(lines[place])
            let column = Int.random(in: 0...signs.count, using: &numbers)
            switch Int.random(in: 0...7, using: &numbers) {
            case 0 where lines.count > 1: lines.remove(at: place)
            case 1: lines.insert(lines[place], at: place)
            case 2: lines.swapAt(place, Int.random(in: lines.indices, using: &numbers))
            case 3:
                lines[place] = String(signs[..<column])
                lines.insert(String(signs[column...]), at: place + 1)
            case 4 where column < signs.count:
                signs.remove(at: column)
                lines[place] = String(signs)
            case 5:
                signs.insert(numbers.pick(Array("|#[]x@{};:=>\\\u{0}\u{A0}\u{301}é9")), at: column)
                lines[place] = String(signs)
            case 6: lines[place] = numbers.pick(["> ", "| ", "#", "[x] ", "-- ", "   "]) + lines[place]
            default: lines.insert(numbers.pick(["", "| 1", "word", "--", "[x] no", "#1 x", "> > a"]), at: place)
            }
        }
        return lines.joined(separator: "\n")
    }
}
