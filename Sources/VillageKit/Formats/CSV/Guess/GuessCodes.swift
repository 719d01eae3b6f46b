// Codes that are known well enough to be proposed: sex, and what somebody is to a pupil.

/// Codes that are known well enough to be proposed.
enum GuessCodes {
    private static let sex: [String: String] = [
        "f": "female", "femme": "female", "fille": "female", "feminin": "female", "v": "female", "vrouw": "female",
        "meisje": "female", "w": "female", "weiblich": "female", "female": "female", "girl": "female",
        "m": "male", "h": "male", "homme": "male", "garcon": "male", "masculin": "male", "man": "male",
        "jongen": "male",
        "mannlich": "male", "male": "male", "boy": "male", "x": "not_applicable",
    ]

    private static let relation: [String: String] = [
        "mere": "mother", "moeder": "mother", "mother": "mother", "mutter": "mother", "pere": "father",
        "vader": "father",
        "father": "father", "vater": "father", "parent": "parent", "ouder": "parent", "grandmere": "grandparent",
        "grandpere": "grandparent", "grootouder": "grandparent", "grandparent": "grandparent", "soeur": "sibling",
        "frere": "sibling", "tuteur": "legal_guardian", "voogd": "legal_guardian", "guardian": "legal_guardian",
    ]

    /// The known codes among those of a column, and how many are not known.
    static func rows(_ concept: GuessConcept, _ codes: [String]) -> (
        known: [(code: String, meaning: String)], unknown: Int
    ) {
        let words = concept == .sex ? sex : relation
        let known = codes.compactMap { code in words[HeaderText.folded(code)].map { (code: code, meaning: $0) } }
        return (known, codes.count - known.count)
    }
}
