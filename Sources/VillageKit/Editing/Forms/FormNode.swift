// The form of a content type as a tree: questions, records and lists of records, in the order of the catalogue.

import VillageFormats
import VillageModel

/// One place of a form.
struct FormNode: Sendable {
    /// The name of the field.
    let name: FieldName
    /// What is asked, or what stands over what is asked within.
    let label: String
    /// The number, with `a` for the first record of each list.
    let number: FormNumber
    let body: Body

    /// What stands there.
    enum Body: Sendable {
        /// A question with an answer.
        case question(FormQuestion)
        /// A record; its questions stand within.
        case record([FormNode])
        /// A list of records; its questions stand within, for each of them.
        case records([FormNode])
    }

    /// The places within.
    var children: [FormNode] {
        switch body {
        case .question: []
        case .record(let nodes), .records(let nodes): nodes
        }
    }

    /// The questions, from first to last.
    var questions: [FormQuestion] {
        if case .question(let question) = body { return [question] }
        return children.flatMap(\.questions)
    }

    /// Number, name and shape of everything: what must be equal for an answer to belong to its question.
    ///
    /// A list may get another word meanwhile: words are told apart by themselves.
    var structure: String {
        switch body {
        case .question(let question):
            return "\(number.text) \(name) \(question.isRepeatable) \(FormHelp.key(of: question.shape))\n"
        case .record(let nodes): return "\(number.text) \(name) record\n" + nodes.map(\.structure).joined()
        case .records(let nodes): return "\(number.text) \(name) records\n" + nodes.map(\.structure).joined()
        }
    }
}
