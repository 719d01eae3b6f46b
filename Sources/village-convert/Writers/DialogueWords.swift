// What the dialogue says beside its questions, in three languages.

import VillageKit

/// What the dialogue says beside its questions.
struct DialogueWords: Sendable {
    private let table: WordTable
    private let language: WorkingLanguage

    /// The words of a language.
    static func words(of language: WorkingLanguage) -> DialogueWords {
        switch language {
        case .english: DialogueWords(table: WordTable(english), language: language)
        case .french: DialogueWords(table: WordTable(FrenchTypography.spaced(french)), language: language)
        case .dutch: DialogueWords(table: WordTable(dutch), language: language)
        }
    }

    /// A sentence, or what is typed.
    subscript(key: String) -> String { table.phrase(key) }

    /// A colon as the language sets it.
    var colon: String { language.words.colon }

    /// A semicolon as the language sets it.
    var semicolon: String { language.words.semicolon }

    /// Which question it is.
    func place(_ number: Int, of count: Int) -> String {
        table.phrase("place", ["number": "\(number)", "count": "\(count)"])
    }

    /// Whether one more record of a list is told.
    func another(_ heading: String) -> String { table.phrase("another", ["list": heading]) }

    /// What can be done with all answers.
    func storing(_ count: Int) -> String { table.phrase("storing", ["count": "\(count)"]) }

    /// That a number is none of a list.
    func offList(_ count: Int) -> String { table.phrase("off-list", ["count": "\(count)"]) }

    /// Yes or no; `nil` for anything else.
    func answer(_ typed: String) -> Bool? {
        let typed = typed.lowercased()
        if table.phrase("yes").split(separator: " ").contains(Substring(typed)) { return true }
        if table.phrase("no").split(separator: " ").contains(Substring(typed)) { return false }
        return nil
    }

    private static let english = """
        hint = an empty line skips, '?' helps, '<' goes back, '.' goes to the end, Ctrl-C stops
        now = now
        several-lines = several lines, an empty one ends
        mandatory = this one has to be answered
        choosing = type its number, or its word
        off-list = the list has the numbers 1 to {count}; type one of them, or words
        skipped = skipped: nothing is said here
        stays = stays as it is
        place = {number} of {count}
        another = once more '{list}'?
        yes-no = [y/n]
        yes-or-no = type y for yes or n for no
        yes = y yes
        no = n no
        summary = Your answers
        storing = store [y], change a question [1-{count}], stop [s]?
        stop = s
        nothing-stored = stopped; nothing was stored
        """

    private static let french = """
        hint = une ligne vide passe, '?' aide, '<' revient en arrière, '.' va à la fin, Ctrl-C arrête
        now = jusqu'ici
        several-lines = plusieurs lignes, une ligne vide termine
        mandatory = cette question demande une réponse
        choosing = tapez son numéro, ou son mot
        off-list = la liste a les numéros 1 à {count} ; tapez l'un d'eux, ou des mots
        skipped = passé : rien n'est dit ici
        stays = cela reste comme c'est
        place = {number} sur {count}
        another = encore une fois « {list} » ?
        yes-no = [o/n]
        yes-or-no = tapez o pour oui ou n pour non
        yes = o oui
        no = n non
        summary = Vos réponses
        storing = enregistrer [o], changer une question [1-{count}], arrêter [a] ?
        stop = a
        nothing-stored = arrêté ; rien n'a été enregistré
        """

    private static let dutch = """
        hint = een lege regel slaat over, '?' helpt, '<' gaat terug, '.' gaat naar het einde, Ctrl-C stopt
        now = nu
        several-lines = meer regels kan, een lege regel sluit af
        mandatory = hier is een antwoord nodig
        choosing = typ het nummer, of het woord
        off-list = de lijst heeft de nummers 1 tot {count}; typ een daarvan, of woorden
        skipped = overgeslagen: hier wordt niets gezegd
        stays = blijft zoals het is
        place = {number} van {count}
        another = nog een keer '{list}'?
        yes-no = [j/n]
        yes-or-no = typ j voor ja of n voor nee
        yes = j ja
        no = n nee
        summary = Uw antwoorden
        storing = opslaan [j], een vraag wijzigen [1-{count}], stoppen [s]?
        stop = s
        nothing-stored = gestopt; er is niets opgeslagen
        """
}
