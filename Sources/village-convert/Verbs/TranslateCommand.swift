// The verbs `translate list` and `translate add`: what has no translation yet, and one translation more.

import VillageKit

/// Finds what has no translation, and takes translations in.
enum TranslateCommand {
    /// Where the places of texts are told.
    static let list = "'translate list' names the texts, with their places"

    /// What `translate list` was told.
    struct ListOptions: Sendable {
        var writer = WriterOptions()
        var language: String?
        var isJSON = false
        var operands: [String] = []
    }

    /// What `translate add` was told.
    struct AddOptions: Sendable {
        var writer = WriterOptions()
        var language: String?
        var words: String?
        var file: String?
        var translator: String?
        var machine: String?
        var isChecked = false
        var speaker: String?
        var operands: [String] = []
    }

    static let listCommand = Command(
        name: "village-convert translate list",
        summary: "list the texts that somebody may see and that have no translation into a language",
        defaults: ListOptions(),
        parameters: WriterOptions.readingParameters.map { $0.within(\.writer) } + [
            .text("--language", value: "tag", help: "the language that is wanted, such as ar", into: \.language),
            .flag("--json", help: "write JSON", into: \.isJSON),
            .operands("archive", most: 1, help: "the archive", into: \.operands),
        ]
    )

    static let addCommand = Command(
        name: "village-convert translate add",
        summary: "add a translation of one text of an entry; the original stays",
        defaults: AddOptions(),
        parameters: WriterOptions.parameters.map { $0.within(\.writer) } + [
            .text("--language", value: "tag", help: "the language of the translation, such as ar", into: \.language),
            .text("--words", value: "words", help: "the translation; else standard input is read", into: \.words),
            .path("--file", help: "the translation, as text in UTF-8", into: \.file),
            .text("--translator", value: "name", help: "who translated", into: \.translator),
            .text("--machine", value: "name", help: "the machine that translated", into: \.machine),
            .flag("--checked", help: "state that somebody who knows both languages has read it", into: \.isChecked),
            .text(
                "--speaker",
                value: "id",
                help: "whose words they are, where the entry does not say",
                into: \.speaker
            ),
            .operands(
                "archive entry text",
                most: 3,
                help: "the archive, the entry, and the text in it, such as words or methods.method#2",
                into: \.operands
            ),
        ]
    )

    static let verbs: [Verb] = [
        Verb("translate list", listCommand) { (options, session) throws(Failure) in
            let session = session.speaking(options.writer.diagnostics)
            let (path, _) = try Operands.archive(options.operands, atLeast: 0, of: "")
            let language = try tag(options.language)
            let view = try ListCommand.sight(of: path, options.writer, session).view
            let missing = missing(in: view, language)
            try session.write(options.isJSON ? json(missing, language) : table(missing))
            return .success
        },
        Verb("translate add", addCommand) { (options, session) throws(Failure) in
            let session = session.speaking(options.writer.diagnostics)
            let (path, rest) = try Operands.archive(options.operands, atLeast: 2, of: "an entry and a text in it")
            guard let place = TextPlace(rest[1]) else {
                throw .usage("'\(rest[1])' is not the place of a text", help: [list])
            }
            let translation = Text.Translation(
                language: try tag(options.language),
                value: try words(options),
                by: try translator(options),
                isReviewed: options.isChecked
            )
            let archive = try EditedArchive(path, options.writer, session)
            let id = try archive.entry(rest[0])
            let speaker = options.speaker.map { PersonID($0) }
            let edit = try archive.change { (editor) throws(EditError) in
                try editor.translate(id, place, with: translation, speaker: speaker)
            }
            return try EditOutput.tell(edit, session)
        },
    ]

    /// A text without a translation.
    private struct Missing {
        let entry: EntryID
        let type: String
        let place: TextPlace
        let language: String?
        let words: Int
    }

    private static func missing(in view: DisclosedDossier, _ language: String) -> [Missing] {
        func isWanted(_ tag: String?) -> Bool { tag.map { primary($0) == primary(language) } ?? false }
        return view.ordered.flatMap { entry in
            TextPlace.texts(entry.visitValues)
                .filter { !isWanted($0.text.language) && !$0.text.translations.contains { isWanted($0.language) } }
                .map { place, text in
                    let words = text.value.split(whereSeparator: \.isWhitespace).count
                    let (id, type) = (entry.header.id, entry.typeName)
                    return Missing(entry: id, type: type, place: place, language: text.language, words: words)
                }
        }
    }

    private static func table(_ missing: [Missing]) -> String {
        let rows = missing.map { [$0.entry.rawValue, $0.type, $0.place.text, $0.language ?? "-", "\($0.words)"] }
        let texts = missing.count == 1 ? "1 text" : "\(missing.count) texts"
        let words = missing.reduce(0) { $0 + $1.words }
        return PlainTable([["entry", "type", "text", "language", "words"]] + rows).text
            + "\n\(texts) without a translation, \(words == 1 ? "1 word" : "\(words) words")\n"
    }

    private static func json(_ missing: [Missing], _ language: String) -> String {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/untranslated")
        writer.member("version", 1)
        writer.member("language", language)
        writer.name("texts")
        writer.beginArray()
        for text in missing {
            writer.beginObject()
            writer.member("entry", text.entry.rawValue)
            writer.member("type", text.type)
            writer.member("text", text.place.text)
            writer.member("language", text.language)
            writer.member("words", text.words)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

    private static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" }.lowercased() }

    private static func tag(_ text: String?) throws(Failure) -> String {
        guard let text else { throw .usage("the language is not said: give '--language TAG', such as ar") }
        guard ReadableSpeech.isTag(text) else {
            throw .usage("option '--language': '\(text)' is not the tag of a language; write it as ar, tr or fr-BE")
        }
        return text
    }

    private static func translator(_ options: AddOptions) throws(Failure) -> String? {
        guard let machine = options.machine else { return options.translator }
        guard options.translator == nil else {
            throw .usage("'--translator' and '--machine' are given; give the one that translated")
        }
        return "\(Text.Translation.machine): \(machine)"
    }

    private static func words(_ options: AddOptions) throws(Failure) -> String {
        if let words = options.words {
            guard options.file == nil else { throw .usage("'--words' and '--file' are given; give one of them") }
            return words
        }
        return try SmallFile.words(options.file)
    }
}
