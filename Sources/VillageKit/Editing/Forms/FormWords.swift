// The words of forms in each language.

package import VillageFormats

/// The words of forms.
package enum FormWords {
    private static let english = WordTable(EnglishFormWords.words)
    private static let french = WordTable(FrenchTypography.spaced(FrenchFormWords.words))
    private static let dutch = WordTable(DutchFormWords.words)

    /// The words of a language.
    package static func table(_ language: WorkingLanguage) -> WordTable {
        switch language {
        case .english: english
        case .french: french
        case .dutch: dutch
        }
    }
}
