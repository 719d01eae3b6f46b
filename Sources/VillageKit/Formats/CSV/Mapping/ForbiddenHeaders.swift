// Headers that say a column holds what may not be in a dossier, whatever its cells say.

/// Headers that say a column holds what may not be in a dossier (SEMANTICS 13).
package enum ForbiddenHeaders {
    /// Words of headers in French, Dutch, English and German, folded, with the code of the prohibition.
    private static let words: [(code: String, words: [String])] = [
        (
            "F01",
            [
                "religion", "religieux", "religieuse", "confession", "culte", "philosophie", "religie", "godsdienst",
                "levensbeschouwing", "philosophique", "philo", "faith", "bekenntnis", "konfession", "ethnie",
                "ethnique", "ethnic", "ethnicity",
                "etniciteit", "etnisch", "race", "politique", "syndicat", "vakbond",
            ]
        ),
        ("F02", ["orientationsexuelle", "geaardheid", "sexuality"]),
        ("F04", ["police", "politie", "polizei", "casier", "condamnation", "strafblad", "conviction"]),
        (
            "F05",
            [
                "etatcivil", "burgerlijkestaat", "maritalstatus", "familienstand", "garde", "custody", "sorgerecht",
                "situationfamiliale", "gezinssituatie",
            ]
        ),
        (
            "F06",
            [
                "revenu", "revenus", "income", "inkomen", "einkommen", "dettes", "schulden", "chomage", "profession",
                "beroep", "beruf", "occupation", "titredesejour", "verblijfsstatuut",
            ]
        ),
    ]

    /// Those of several words, which are looked for anywhere in a header.
    private static let phrases: Set<String> = [
        "orientationsexuelle", "etatcivil", "burgerlijkestaat", "maritalstatus", "situationfamiliale", "gezinssituatie",
        "titredesejour", "verblijfsstatuut",
    ]

    /// The code of a header; `nil` where nothing in it is forbidden.
    package static func code(of header: String) -> String? {
        let parts = HeaderText.words(header)
        let whole = parts.joined()
        return words.first { row in
            row.words.contains { parts.contains($0) || phrases.contains($0) && whole.contains($0) }
        }?
        .code
    }
}
