// What mail programs and keyboards do to a form on its way changes no answer.

import Foundation
import Testing
import VillageEditing
import VillageFormats
import VillageModel

struct FormMailTests {
    /// Something that happens to a text on its way.
    struct Change: Sendable, CustomTestStringConvertible {
        let name: String
        let apply: @Sendable (String) -> String

        var testDescription: String { name }

        init(_ name: String, _ apply: @escaping @Sendable (String) -> String) {
            self.name = name
            self.apply = apply
        }

        /// Something that happens to each line.
        static func lines(_ name: String, _ apply: @escaping @Sendable (Substring) -> String) -> Change {
            Change(name) { text in
                text.split(separator: "\n", omittingEmptySubsequences: false).map(apply).joined(separator: "\n")
            }
        }
    }

    static let changes: [Change] = [
        Change("as it is") { $0 },
        .lines("quoted") { "> \($0)" },
        .lines("quoted twice") { "> > \($0)" },
        .lines("quoted without blanks") { ">>\($0)" },
        .lines("quoted, empty lines bare") { $0.isEmpty ? "" : "> \($0)" },
        .lines("blanks at the ends of lines") { "\($0)  \t " },
        .lines("blanks at the beginnings of lines") { $0.isEmpty ? "" : "    \($0)" },
        .lines("no blanks at the beginnings of lines") { line in String(line.drop { $0 == " " }) },
        .lines("blanks that do not break") { line in
            let indent = String(line.prefix { $0 == " " || $0 == "|" })
            return indent.replacing(" ", with: "\u{A0}") + String(line.dropFirst(indent.count))
        },
        Change("line ends of Windows") { $0.replacing("\n", with: "\r\n") },
        Change("line ends of old Macs") { $0.replacing("\n", with: "\r") },
        Change("line ends of Unicode") { $0.replacing("\n", with: "\u{2028}") },
        Change("marks of byte order") { "\u{FEFF}" + $0 },
        Change("accents apart") { $0.decomposedStringWithCanonicalMapping },
        Change("typographic apostrophes") { $0.replacing("'", with: "\u{2019}") },
        Change("large crosses") { $0.replacing("[x]", with: "[X]") },
        Change("crosses with blanks") { $0.replacing("[x]", with: "[ x ]").replacing("[ ]", with: "[]") },
        Change("ticks") { $0.replacing("[x]", with: "[\u{2713}]") },
        Change("a letter around it") { text in
            "Good morning,\n\nhere is the VillageKit form.\n#1 is hard to say.\n\n\(text)\nKind regards\n-- \nA. B.\n[x] paid\n"
        },
        Change("quoted, with a letter above") { text in
            "See below.\n-- \nA. B.\n\nOn Monday somebody wrote:\n"
                + text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)\n" }.joined()
        },
    ]

    @Test(arguments: changes, WorkingLanguage.allCases)
    func changesNoAnswer(_ change: Change, _ language: WorkingLanguage) throws {
        for sample in Self.samples[language] ?? [] {
            do throws(FormError) {
                let read = try ContentForm.read(change.apply(sample.text))
                let isSame = isEqual(sample.content, read.content)
                #expect(isSame, "\(type(of: sample.content))")
                #expect(read.header == sample.header)
            } catch { Issue.record("\(type(of: sample.content)): \(error.summary)") }
        }
    }

    /// Lines that were broken where the next word did not fit are put together again.
    @Test(arguments: [66, 72, 76, 78], ["", "> ", "> > "])
    func brokenLinesAreJoined(_ width: Int, _ quote: String) throws {
        var signal = WellbeingSignal()
        let words = (1...90).map { String(repeating: "m", count: $0 * 7 % 11 + 1) }.joined(separator: " ")
        signal.description = Text("\(words)\n\nA second part.\nA third one: \(words)")
        signal.kind = CodedValue(.bullying)
        var header = EntryNotes(basis: .toldByFamily)
        header.concernsThirdParty = true
        // Some programs quote what they broke, some do not.
        for (language, prefix) in WorkingLanguage.allCases.flatMap({ [($0, quote), ($0, "")] }) {
            let text = ContentForm.text(of: signal, header: header, in: language)
            let broken = text.split(separator: "\n", omittingEmptySubsequences: false)
                .flatMap { Self.broken("\(quote)\($0)", width, prefix) }
                .joined(separator: "\n")
            let read = try ContentForm.read(broken)
            #expect(read.content(as: WellbeingSignal.self) == signal)
            #expect(read.header == header)
        }
    }

    private static func broken(_ line: String, _ width: Int, _ prefix: String) -> [String] {
        var lines = [""]
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let last = lines[lines.count - 1]
            if lines.count == 1 && last.isEmpty {
                lines[0] = String(word)
            } else if last.count + 1 + word.count <= width || last.allSatisfy({ " >#|".contains($0) }) {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(prefix + word)
            }
        }
        return lines
    }

    /// A short form of most content types, in each language.
    private static let samples: [WorkingLanguage: [FormSample]] = {
        let all = WorkingLanguage.allCases.map { language in
            (language, FormSamples.all(seed: 11, in: language, most: 1).filter { $0.text.utf8.count < 4_000 })
        }
        return Dictionary(uniqueKeysWithValues: all)
    }()

    /// Somebody answers above the mail that brought the empty form.
    @Test(arguments: WorkingLanguage.allCases)
    func theEmptyFormBelowIsNoSecondAnswer(_ language: WorkingLanguage) throws {
        for sample in Self.samples[language]?.prefix(8) ?? [] {
            let empty = ContentForm.text(of: type(of: sample.content), in: language)
            let quoted = empty.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)\n" }.joined()
            for text in ["\(sample.text)\n\(quoted)", "\(empty)\n\(sample.text)"] {
                let read = try ContentForm.read(text)
                let isSame = isEqual(sample.content, read.content)
                #expect(isSame)
            }
        }
    }

    @Test func thereAreManyForms() { for forms in Self.samples.values { #expect(forms.count > 25) } }
}
