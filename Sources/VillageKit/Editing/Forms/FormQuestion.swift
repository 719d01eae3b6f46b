// One question of a form, as the catalogue of the content type asks it.

public import VillageModel

/// One question of a form: for a page that is printed, and for a dialogue that asks one after the other.
public struct FormQuestion: Sendable {
    /// The number, with `a` for the first record of each list that it lies in: `3`, `7a.1`.
    public let number: String
    /// The path of the field in the catalogue; what the header says begins with `header.`.
    public let path: FieldName
    /// The label, in the language of the form.
    public let label: String
    /// The labels of the records that it lies in, from the outside to the inside.
    public let headings: [String]
    /// What can be answered, and what deserves care, in the language of the form: for whoever fills in a form.
    public let help: String
    /// The same for whoever is asked one question after the other: without bars, boxes and crosses.
    public let dialogueHelp: String
    /// What kind of value answers it: that of one value, where several may be given.
    public let shape: FieldShape
    /// The words to choose from; empty where there is no closed list.
    public let choices: [Choice]
    /// Whether several values may be given.
    public let isRepeatable: Bool
    /// Whether it has to be answered.
    public let isMandatory: Bool
    /// In how many lists of records it lies: so many numbers tell one record from another.
    public let lists: Int

    let place: FormNumber
    /// What deserves care, in the language of the form; part of what helps.
    let hint: String?

    /// A word of a closed list.
    public struct Choice: Sendable, Hashable {
        /// The word of the canonical form.
        public let word: String
        /// What it is called in the language of the form.
        public let name: String
    }

    /// Whether it asks for a document, which no form can hold.
    public var isDocument: Bool { if case .attachment = shape { true } else { false } }

    /// Whether it is answered by marks in boxes.
    var hasBoxes: Bool { !choices.isEmpty }

    /// Whether words beside the boxes, or in place of them, answer it too.
    var hasLines: Bool {
        if case .code = shape { return true }
        return !hasBoxes
    }
}
