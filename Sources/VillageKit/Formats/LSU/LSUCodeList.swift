// A code list whose meaning no other format needs: codes, and words for people.

package import VillageModel

/// A code list of LSU that stays a list of codes.
package struct LSUCodeList: Sendable {
    /// The name of the list.
    package let name: String
    private let labels: [String: String]
    private let codes: [String]

    init(_ name: String, _ rows: [(code: String, label: String?)]) {
        self.name = name
        codes = rows.map(\.code)
        labels = Dictionary(rows.compactMap { row in row.label.map { (row.code, $0) } }) { first, _ in first }
    }

    /// Whether a code stands in the list.
    package func contains(_ code: String) -> Bool { codes.contains(code) }

    /// What a code stands for, in words.
    package func label(of code: String) -> String? { labels[code] }

    /// A code of the list as a value.
    package func value(_ code: String) -> CodedValue<Uncoded> {
        CodedValue(system: name, edition: LSUCodes.edition, code: code, label: labels[code], meaning: nil)
    }

    /// The code of a value of this list; `nil` for one of another list.
    package func code(of value: CodedValue<Uncoded>?) -> String? { value?.system == name ? value?.code : nil }

    /// The list for people and other programs.
    var listing: CodeListing {
        CodeListing(
            name: name,
            edition: LSUCodes.edition,
            meaning: "Uncoded",
            rows: codes.map { CodeListing.Row(code: $0, meaning: Uncoded.other.rawValue, fit: .broader) }
        )
    }
}
