// The grammatical number that a count asks for: the plural categories of CLDR for whole numbers.

/// The grammatical number that a count asks for.
///
/// Source: Unicode CLDR, Language Plural Rules (cardinal), for whole numbers.
package enum PluralForm: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// The forms that a language tells apart.
    package static func forms(of language: ReadableLanguage) -> Set<PluralForm> {
        switch language {
        case .arabic: Set(allCases)
        case .french, .easyFrench: [.one, .many, .other]
        case .english, .dutch, .german, .turkish, .easyEnglish, .easyDutch: [.one, .other]
        }
    }

    /// The form for a count.
    package init(of count: Int, in language: ReadableLanguage) {
        let rest = count % 100
        switch language {
        case .arabic:
            switch count {
            case 0: self = .zero
            case 1: self = .one
            case 2: self = .two
            default: self = (3...10).contains(rest) ? .few : (11...99).contains(rest) ? .many : .other
            }
        // Of nothing the French speak in the singular; a full million asks for `de`.
        case .french, .easyFrench: self = count < 2 ? .one : count % 1_000_000 == 0 ? .many : .other
        case .english, .dutch, .german, .turkish, .easyEnglish, .easyDutch: self = count == 1 ? .one : .other
        }
    }
}
