// The sections of an inspection in words: page, printed form and talking guide are made of the same rows.

import VillageAccess
package import VillageModel

/// The sections of an inspection in words, as one person is spoken to.
package struct InspectionTable: Sendable {
    /// Every section, in their order.
    package let rows: [Row]
    /// The language.
    package let words: ReadableWords
    private let person: String
    private let values: [String: String]

    /// A section in words.
    package struct Row: Sendable {
        /// The section.
        package let section: AccessSection
        /// What it is called.
        package let title: String
        /// What happens to it, in a sentence.
        package let fate: String
        /// What the person is asked; `nil` where nothing is.
        package let question: String?
        /// The digits of the answers; `nil` where nothing is asked, or the page has no code.
        package let digits: InspectionCode.Row?
        /// Whether it may go, so that a remark on it has somewhere to go.
        package let mayGo: Bool
    }

    /// Puts a sheet in words; persons and organisations have the names that the person is shown.
    package init(_ sheet: InspectionSheet, in language: ReadableLanguage) {
        let (view, words) = (sheet.view, language.words)
        let organisation = ReadableNames.organisations(in: view)[sheet.organisation.rawValue]
        let reader = words.phrase(
            "inspect.to.name",
            ["role": words.role(sheet.reader), "organisation": organisation ?? sheet.organisation.rawValue]
        )
        let values = ["name": ReadableNames.student(in: view) ?? words.phrase("the.student"), "reader": reader]
        let person = view.context.role.rawValue
        rows = sheet.parts.map { part in
            let title = words.phrase("section.\(part.section.rawValue)")
            let isAsked = part.fate == .asked
            return Row(
                section: part.section,
                title: title,
                fate: Self.phrase("inspect.fate.\(part.fate.rawValue)", person, words, values),
                question: isAsked ? Self.phrase("inspect.question", person, words, ["part": title]) : nil,
                digits: sheet.code?.rows.first { $0.section == part.section },
                mayGo: part.fate != .stays && part.fate != .pointedTo
            )
        }
        (self.words, self.person, self.values) = (words, person, values)
    }

    /// A phrase as this person is spoken to, the names filled in.
    package func phrase(_ key: String, _ more: [String: String] = [:]) -> String {
        Self.phrase(key, person, words, values.merging(more) { $1 })
    }

    /// Whom it would be sent to.
    package var reader: String { values["reader"] ?? "" }

    private static func phrase(
        _ key: String,
        _ person: String,
        _ words: ReadableWords,
        _ values: [String: String]
    ) -> String {
        let own = "\(key).\(person)"
        return words.phrase(words.known(own) == nil ? key : own, values)
    }
}
