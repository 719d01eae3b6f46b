// A form in plain text for every content type: what a partner without the program fills in and sends back.

import VillageBasics
public import VillageFormats
public import VillageModel

/// Forms in plain text, one for each content type, in three languages.
///
/// A form can be printed, sent in the body of an e-mail, filled in there and read back, whatever quotes, blanks, quotation
/// marks or breaks of lines the mail programs on the way made of it.
///
/// What a form cannot hold is left out when one is written: documents; empty texts and empty records; blanks at the ends of
/// lines, empty lines at the ends of a text, signs of control; tags of languages that are none; identifiers of
/// organisations without a scheme; more than 702 records in a list. All else that an entry says comes back equal.
public enum ContentForm: Sendable {
    /// The version of the form, which its first line names.
    public static let version = 1

    /// The empty form of a content type.
    ///
    /// - Parameters:
    ///   - type: The content type.
    ///   - language: The language of labels, help and words to choose from.
    ///   - entry: The entry that the answers correct; `nil` for a new one.
    /// - Returns: The text, with lines of at most 78 characters but for the answers.
    public static func text(
        of type: any EntryContent.Type,
        in language: WorkingLanguage,
        correcting entry: EntryID? = nil
    ) -> String {
        var writer = FormWriter(FormSheet(type, language), correcting: entry)
        return writer.text(JSONObject())
    }

    /// A form that is filled with what an entry says.
    ///
    /// - Parameters:
    ///   - content: The content of the entry.
    ///   - header: What is stated besides it.
    ///   - language: The language of labels, help and words to choose from.
    ///   - entry: The entry that the answers correct; `nil` for a new one.
    /// - Returns: The text, with lines of at most 78 characters but for the answers.
    public static func text<Content: EntryContent>(
        of content: Content,
        header: EntryNotes,
        in language: WorkingLanguage,
        correcting entry: EntryID? = nil
    ) -> String {
        var object = JSONObject(of: content)
        object[FormSheet.header] = .object(JSONObject(of: FormHead(header)))
        var writer = FormWriter(FormSheet(Content.self, language), correcting: entry)
        return writer.text(object)
    }

    /// Reads a filled form.
    ///
    /// What stands before the first and behind the last line of the form is not looked at; nor are forms in which nothing is
    /// answered, where there is one with answers: the empty form is often quoted below its answer.
    ///
    /// - Parameter text: The text, as it was received.
    /// - Returns: What the form says.
    /// - Throws: ``FormError`` with everything that is wrong, by line; nothing of the form is taken then.
    public static func read(_ text: String) throws(FormError) -> FilledForm {
        try FormReader.read(text)
    }

    /// Reads a filled form.
    ///
    /// - Parameter bytes: The text in UTF-8.
    /// - Returns: What the form says.
    /// - Throws: ``FormError`` with everything that is wrong, by line.
    public static func read(_ bytes: [UInt8]) throws(FormError) -> FilledForm {
        guard bytes.count <= FormText.mostBytes else { throw FormError([FormProblem(.tooLong)]) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw FormError([FormProblem(.notUTF8)]) }
        return try read(text)
    }

    /// The questions of a content type, from first to last; those of the header come last.
    public static func questions(of type: any EntryContent.Type, in language: WorkingLanguage) -> [FormQuestion] {
        FormSheet(type, language).questions
    }

    /// Every content type with what it is called, section by section.
    ///
    /// - Parameter language: The language of the words.
    /// - Returns: The text, a line for each section and each type.
    public static func list(in language: WorkingLanguage) -> String {
        let width = Dossier.contentTypes.map { $0.typeName.count }.max() ?? 0
        return AccessSection.allCases
            .map { section in
                let sheets = Dossier.contentTypes.filter { $0.section == section }.map { FormSheet($0, language) }
                let lines = sheets.map { sheet in
                    let name = sheet.type.typeName
                    return "  \(name)\(String(repeating: " ", count: width - name.count))  \(sheet.title)\n"
                }
                return "\(sheets.first?.section ?? section.rawValue) (\(section.rawValue))\n\(lines.joined())"
            }
            .joined(separator: "\n")
    }

    /// The content type of a name, with or without its section: `WellbeingSignal`, `wellbeing/WellbeingSignal`.
    ///
    /// Capital letters do not count.
    public static func type(named name: String) -> (any EntryContent.Type)? {
        let name = FoldedWords.folded(name)
        return Dossier.contentTypes.first { type in
            let typeName = type.typeName.lowercased()
            return name == typeName || name == "\(type.section.rawValue)/\(typeName)"
        }
    }

    /// The name of the content type that was probably meant.
    public static func nearestTypeName(to name: String) -> String? {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        return NearestWord.nearest(to: last, among: Dossier.contentTypes.map { $0.typeName })
    }
}
