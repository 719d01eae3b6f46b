// A page that shows what the program does, and is played again.

import Foundation
import Testing

/// A Markdown file with blocks of `% command`, input ended by `^D`, output, `2> ` lines and `=> status`.
///
/// `{fixtures}` is the folder of the fixtures, `{examples}` that of the examples, `{scratch}` a folder that is gone afterwards, in which the program runs; `...`
/// at the end of a command leaves out what it writes. `% NAME=$(village-convert …)` keeps what the command writes: `$NAME`
/// stands for it afterwards, in commands and in what they write. `% cat FILE` shows a file, `% cat >FILE` writes one.
/// `% NAME=$(read-aloud PAGE all=yes talents=no)` is what somebody reads from a page over the telephone, and
/// `% tick PAGE FILE all=yes` keeps what is ticked, and written in the block, as the page does.
struct Transcript: Sendable, CustomTestStringConvertible {
    let url: URL

    var testDescription: String { url.lastPathComponent }

    static func all() throws -> [Transcript] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try pages(in: folder.appending(path: "Transcripts"))
    }

    /// The stories of the examples.
    static func stories() throws -> [Transcript] {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return try pages(in: folder.appending(path: "Examples/stories"))
    }

    private static func pages(in folder: URL) throws -> [Transcript] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "md" && $0.lastPathComponent != "README.md" }
            .sorted { $0.path() < $1.path() }
            .map(Transcript.init)
    }

    /// The text of the file with every block replaced by what the program did.
    ///
    /// - Parameter visit: Is handed the folder in which the program ran, before it is gone.
    /// - Returns: The text.
    /// - Throws: What reading the file, or the visit, throws.
    func replayed(visiting visit: (Scratch) throws -> Void = { _ in }) throws -> String {
        let text = try String(contentsOf: url, encoding: .utf8)
        let scratch = try Scratch()
        var stage = TranscriptStage(scratch, numbersIdentifiers: url.path().contains("/stories/"))
        let replayed = try text.components(separatedBy: "```\n")
            .map { $0.hasPrefix("% ") ? try stage.replay($0) : $0 }
            .joined(separator: "```\n")
        try visit(scratch)
        return replayed
    }
}

/// Where a page is played: its folder, and what its commands wrote so far.
private struct TranscriptStage {
    private let scratch: Scratch
    private let places: [(name: String, path: String)]
    private var values: [(name: String, text: String)] = []
    /// Identifiers that no command kept, in the order in which the page first shows them.
    private var identifiers: [String] = []

    private let numbersIdentifiers: Bool

    init(_ scratch: Scratch, numbersIdentifiers: Bool) {
        self.scratch = scratch
        self.numbersIdentifiers = numbersIdentifiers
        places = [
            ("{fixtures}", Launched.fixtures), ("{examples}", Launched.examples), ("{scratch}", scratch.path("")),
        ]
    }

    mutating func replay(_ block: String) throws -> String {
        let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // A long command goes on after a stroke at the end of its line.
        let last = lines.firstIndex { !$0.hasSuffix("\\") } ?? 0
        let end = lines.firstIndex(of: "^D")
        let input = end.map { lines[(last + 1)..<$0].map { $0 + "\n" }.joined() } ?? ""
        let head = lines[...(end ?? last)].map { $0 + "\n" }.joined()
        let command = lines[...last].map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }.joined(separator: " ")
        return head + (try play(String(command.dropFirst(2)), expanded(input)))
    }

    private mutating func play(_ command: String, _ input: String) throws -> String {
        if command.hasPrefix("cat >") {
            try Data(input.utf8).write(to: scratch.folder.appending(path: String(command.dropFirst(5))))
            return ""
        }
        if command.hasPrefix("tick ") {
            let words = Self.words(expanded(command))
            let file = try PageReading(scratch.text(words[1]) ?? "").file(Self.answers(words), more: input)
            try Data(file.utf8).write(to: scratch.folder.appending(path: words[2]))
            return ""
        }
        if command.hasPrefix("cat ") { return folded(scratch.text(String(command.dropFirst(4))) ?? "no such file\n") }
        var command = command
        var name: String?
        if let start = command.firstRange(of: "=$("), command.hasSuffix(")") {
            name = String(command[..<start.lowerBound])
            command = String(command[start.upperBound...].dropLast())
        }
        var words = Self.words(expanded(command)).dropFirst().map { $0 }
        if let name, command.hasPrefix("read-aloud ") {
            values.append((name, try PageReading(scratch.text(words[0]) ?? "").code(Self.answers(words))))
            return ""
        }
        let isShort = words.last == "..."
        if isShort { words.removeLast() }
        let run = try Launched(words, input: Data(input.utf8), in: scratch.folder)
        var output = run.output
        if let name {
            values.removeAll { $0.name == name }
            values.append((name, output.trimmingCharacters(in: .whitespacesAndNewlines)))
            output = ""
        }
        let complaints = run.messages.split(separator: "\n").map { "2> \($0)\n" }.joined()
        let status = run.status == 0 ? "" : "=> \(run.status)\n"
        return isShort ? status : folded(output + complaints + status)
    }

    /// A text with places and names replaced by what they stand for.
    private func expanded(_ text: String) -> String {
        var text = text
        for place in places { text = text.replacing(place.name, with: place.path) }
        for value in values.sorted(by: { $0.name.count > $1.name.count }) {
            text = text.replacing("$\(value.name)", with: value.text)
        }
        return text
    }

    /// A text with what stands for something replaced by its name; what is narrower is filled up, so that columns stay.
    private mutating func folded(_ text: String) -> String {
        var text = text
        for place in places { text = text.replacing(place.path, with: place.name) }
        for value in values where !value.text.isEmpty {
            let name = "$\(value.name)"
            text =
                text.replacing(
                    value.text + "  ",
                    with: name.padding(toLength: max(value.text.count, name.count), withPad: " ", startingAt: 0) + "  "
                )
                .replacing(value.text, with: name)
        }
        return numbersIdentifiers ? numbered(text) : text
    }

    /// A text in which identifiers, which are others each time, have numbers.
    private mutating func numbered(_ text: String) -> String {
        var (result, rest) = ("", text[...])
        while let found = rest.firstMatch(of: #/\b[a-z2-7]{26}\b/#) {
            let identifier = String(found.output)
            if !identifiers.contains(identifier) { identifiers.append(identifier) }
            let name = "id-\((identifiers.firstIndex(of: identifier) ?? 0) + 1)"
            let isColumn = rest[found.range.upperBound...].hasPrefix("  ")
            result += rest[..<found.range.lowerBound]
            result += isColumn ? name.padding(toLength: 26, withPad: " ", startingAt: 0) : name
            rest = rest[found.range.upperBound...]
        }
        return result + rest
    }

    /// The answers among the words of a command: `all` stands for what is not named.
    private static func answers(_ words: [String]) -> [String: String] {
        let pairs = words.compactMap { word -> (String, String)? in
            let parts = word.split(separator: "=").map(String.init)
            return parts.count == 2 ? (parts[0] == "all" ? "*" : parts[0], parts[1]) : nil
        }
        return Dictionary(pairs) { $1 }
    }

    /// The words of a command: spaces part them, quotes keep them together.
    private static func words(_ command: String) -> [String] {
        var (words, word, quote): ([String], String?, Character?) = ([], nil, nil)
        for character in command {
            switch character {
            case quote: quote = nil
            case "\"" where quote == nil, "'" where quote == nil:
                quote = character
                word = word ?? ""
            case " " where quote == nil:
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
