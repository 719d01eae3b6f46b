// What the dialogue says beside its questions, in three languages.

import VillageKit

/// What the dialogue says beside its questions.
struct DialogueWords: Sendable {
    /// What can be typed beside an answer.
    let hint: String
    /// What stands before an answer that is there already.
    let now: String
    /// What asks for an answer of several lines.
    let severalLines: String
    /// What is said of a question that was skipped and may not be.
    let mandatory: String
    /// How a word of a closed list is chosen.
    let choosing: String
    private let place: String
    private let another: String

    /// The words of a language.
    static func words(of language: WorkingLanguage) -> DialogueWords {
        switch language {
        case .english: english
        case .french: french
        case .dutch: dutch
        }
    }

    /// Which question it is.
    func place(_ number: Int, of count: Int) -> String { "\(number) \(place) \(count)" }

    /// Whether one more record of a list is told.
    func another(_ heading: String) -> String { another.replacing("{list}", with: heading) }

    private static let english = DialogueWords(
        hint: "an empty line skips, '?' helps, '<' goes back, '.' ends",
        now: "now",
        severalLines: "several lines, an empty one ends",
        mandatory: "this one has to be answered",
        choosing: "type its number, or its word",
        place: "of",
        another: "once more '{list}'? [y/n]"
    )

    private static let french = DialogueWords(
        hint: "une ligne vide passe, '?' aide, '<' revient en arrière, '.' termine",
        now: "jusqu'ici",
        severalLines: "plusieurs lignes, une ligne vide termine",
        mandatory: "cette question demande une réponse",
        choosing: "tapez son numéro, ou son mot",
        place: "sur",
        another: "encore une fois « {list} » ? [o/n]"
    )

    private static let dutch = DialogueWords(
        hint: "een lege regel slaat over, '?' helpt, '<' gaat terug, '.' stopt",
        now: "nu",
        severalLines: "meer regels kan, een lege regel sluit af",
        mandatory: "hier is een antwoord nodig",
        choosing: "typ het nummer, of het woord",
        place: "van",
        another: "nog een keer '{list}'? [j/n]"
    )
}
