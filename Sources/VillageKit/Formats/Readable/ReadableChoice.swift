// Which language a readable file is written in: the one that is asked for, else that of the reader's family.

package import VillageAccess
import VillageModel

/// Which language a readable file is written in.
///
/// What is asked for comes first. A reader who is of the family is written to in the language of their own need of
/// communication, as far as the view shows it to them: nothing hidden is looked at. Others, and those whose need nobody wrote
/// down, are written to in the language of the house, else in that of the profile, else in English.
package struct ReadableChoice: Sendable {
    private let asked: ReadableLanguage?
    private let usual: ReadableLanguage?
    private let isEasy: Bool

    /// Takes one language for every view.
    package init(_ language: ReadableLanguage) { (asked, usual, isEasy) = (language, nil, false) }

    /// Takes the language from options.
    ///
    /// - Throws: ``ExportError`` for a language that has no easy variant where one is asked for.
    package init(_ options: ExportOptions) throws(ExportError) {
        asked = options.settings["language"].flatMap { ReadableLanguage(rawValue: $0) }
        usual = options.usualLanguage.flatMap { ReadableLanguage(rawValue: $0) }
        isEasy = options.settings["easy"] == "yes"
        if isEasy, let asked, asked.easy == nil { throw ExportError(.badSetting) }
    }

    /// The language of the file of a view; where an easy variant is asked for and there is none, the plain words.
    package func language(of view: DisclosedDossier) -> ReadableLanguage {
        let language = asked ?? Self.family(in: view) ?? usual ?? Self.profile(view.context.profile) ?? .english
        return isEasy ? language.easy ?? language : language
    }

    /// The language that a reader of the family understands best, as the view tells it to them.
    private static func family(in view: DisclosedDossier) -> ReadableLanguage? {
        guard let reader = view.context.person else { return nil }
        let needs: [DisclosedEntry<CommunicationNeed>] = view.communicationNeeds
        let own = needs.filter { $0.content.isAbout(reader) && $0.header.status == .active }
        return own.compactMap { $0.content.language.flatMap(spoken) }.last
    }

    /// The language that a code names, by its tag or by its name in any language of the program.
    private static func spoken(_ code: CodedValue<Uncoded>) -> ReadableLanguage? {
        let names = [code.code, code.label].compactMap(\.self).map { $0.lowercased() }
        let plain = ReadableLanguage.allCases.filter { !$0.isEasy }
        return plain.first { language in
            let known = plain.compactMap { $0.words.known("language.\(language.tag)")?.lowercased() }
            return names.contains { language.isNamed($0) || known.contains($0) || threeLetters[$0] == language }
        }
    }

    /// The tags of three letters that lists of partners use (ISO 639-2).
    private static let threeLetters: [String: ReadableLanguage] = [
        "eng": .english, "fra": .french, "fre": .french, "nld": .dutch, "dut": .dutch, "deu": .german, "ger": .german,
        "ara": .arabic, "tur": .turkish,
    ]

    /// The language of a jurisdiction, by the beginning of its name.
    private static func profile(_ name: String) -> ReadableLanguage? {
        let places: [(String, ReadableLanguage)] = [
            ("BE-FWB", .french), ("BE-VL", .dutch), ("BE-DG", .german), ("NL", .dutch), ("FR", .french),
            ("DE", .german),
            ("EN", .english), ("TR", .turkish),
        ]
        return places.first { name == $0.0 || name.hasPrefix("\($0.0)-") || ($0.0 == "BE-VL" && name.hasPrefix($0.0)) }?
            .1
    }
}
