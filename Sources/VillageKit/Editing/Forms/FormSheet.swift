// The form of one content type in one language: its questions, and the words that are printed with each.

import VillageBasics
import VillageFormats
import VillageModel

/// The form of one content type in one language.
struct FormSheet: Sendable {
    let type: any EntryContent.Type
    let language: WorkingLanguage
    /// The words of forms.
    let words: WordTable
    /// The content, and behind it the header.
    let nodes: [FormNode]

    /// The name of the record that holds the header.
    static let header: FieldName = "header"

    init(_ type: any EntryContent.Type, _ language: WorkingLanguage) {
        self.type = type
        self.language = language
        words = FormWords.table(language)
        let planter = Planter(language: language, words: words, mandatory: ["\(Self.header).basis"])
        let content = planter.nodes(of: type, at: FormNumber(), path: "", headings: [])
        let place = FormNumber().inner(content.count + 1)
        let label = words.phrase("head")
        let header = planter.nodes(of: FormHead.self, at: place, path: "\(Self.header).", headings: [label])
        nodes = content + [FormNode(name: Self.header, label: label, number: place, body: .record(header))]
    }

    /// The questions, from first to last.
    var questions: [FormQuestion] { nodes.flatMap(\.questions) }

    /// The label of the content type.
    var title: String { language.words.known("type.\(type.typeName)") ?? type.typeName }

    /// The label of the section.
    var section: String { language.words.known("section.\(type.section.rawValue)") ?? type.section.rawValue }

    /// Six digits that tell whether a form was printed from the same questions, for the same entry.
    func check(correcting entry: EntryID?) -> String {
        let text = "\(type.typeName)\n\(nodes.map(\.structure).joined())\n\(entry?.rawValue ?? "")"
        return String(Hexadecimal.text(SHA256.digest(Array(text.utf8))).prefix(6))
    }

    /// The place of a number; `nil` where the form has none.
    func node(_ number: FormNumber) -> FormNode? {
        var nodes = nodes[...]
        var found: FormNode?
        for step in number.steps {
            guard nodes.indices.contains(step.place - 1) else { return nil }
            let node = nodes[step.place - 1]
            if case .records = node.body {
                guard let copy = step.copy, copy <= FormNumber.mostCopies else { return nil }
            } else if step.copy != nil {
                return nil
            }
            found = node
            nodes = node.children[...]
        }
        return found
    }

    /// The sentences under the label of a place.
    func help(_ node: FormNode) -> String {
        switch node.body {
        case .question(let question): question.help
        case .record: ""
        case .records: words.phrase("help.copies")
        }
    }

    /// The sentences at the top.
    func introduction(correcting entry: EntryID?) -> [String] {
        var paragraphs = ["\(title) (\(section))", words.phrase("introduction"), words.phrase("introduction.never")]
        if entry != nil { paragraphs.append(words.phrase("introduction.correcting")) }
        return paragraphs
    }
}

/// Makes the places of a form from the catalogue.
private struct Planter {
    let language: WorkingLanguage
    let words: WordTable
    let mandatory: Set<FieldName>

    func nodes<Group: FieldGroup>(
        of type: Group.Type,
        at parent: FormNumber,
        path: FieldName,
        headings: [String]
    ) -> [FormNode] {
        zip(1..., Group.fields)
            .map { place, field in
                let record = "\(Group.self)"
                let label = words["label.\(record).\(field.name)"] ?? language.words.label(field.name, of: record)
                return node(
                    Place(name: field.name, record: record, label: label ?? field.name, headings: headings),
                    field.shape,
                    at: parent,
                    place,
                    path: path + field.name
                )
            }
    }

    /// What is known of a field on the way to its question.
    private struct Place {
        let name: FieldName
        let record: String
        let label: String
        let headings: [String]
    }

    private func node(
        _ field: Place,
        _ shape: FieldShape,
        at parent: FormNumber,
        _ place: Int,
        path: FieldName
    ) -> FormNode {
        let headings = field.headings + [field.label]
        switch shape {
        case .record(let type):
            let number = parent.inner(place)
            let inner = nodes(of: type, at: number, path: path + ".", headings: headings)
            return FormNode(name: field.name, label: field.label, number: number, body: .record(inner))
        case .list(.record(let type)):
            let number = parent.inner(place, copy: 1)
            let inner = nodes(of: type, at: number, path: path + ".", headings: headings)
            return FormNode(name: field.name, label: field.label, number: number, body: .records(inner))
        case .list(let element): return leaf(field, element, isList: true, parent.inner(place), path)
        default: return leaf(field, shape, isList: false, parent.inner(place), path)
        }
    }

    private func leaf(
        _ field: Place,
        _ shape: FieldShape,
        isList: Bool,
        _ number: FormNumber,
        _ path: FieldName
    ) -> FormNode {
        let isMandatory = mandatory.contains(path)
        func help(at place: FormHelp.Place) -> String {
            FormHelp(words: words)
                .text(of: field.name, in: field.record, shape, isList: isList, isMandatory: isMandatory, at: place)
        }
        let question = FormQuestion(
            number: number.text,
            path: path,
            label: field.label,
            headings: field.headings,
            help: help(at: .form),
            dialogueHelp: help(at: .dialogue),
            shape: shape,
            choices: choices(shape, field),
            isRepeatable: isList,
            isMandatory: isMandatory,
            lists: number.steps.count { $0.copy != nil },
            place: number,
            hint: FormHelp(words: words).hint(of: field.name, in: field.record)
        )
        return FormNode(name: field.name, label: field.label, number: number, body: .question(question))
    }

    private func choices(_ shape: FieldShape, _ field: Place) -> [FormQuestion.Choice] {
        switch shape {
        case .choice(let all): return named(all, field)
        case .code(let meanings): return FormHelp.isOpen(shape) ? [] : named(meanings, field)
        case .flag:
            return ["yes", "no"].map { FormQuestion.Choice(word: $0, name: language.words.known($0) ?? $0) }
        default: return []
        }
    }

    private func named(_ all: [String], _ field: Place) -> [FormQuestion.Choice] {
        let names = all.map { word in
            words["choice.\(field.record).\(field.name).\(word)"]
                ?? (field.record == "\(FormHead.self)" ? language.words.known("\(field.name).\(word)") : nil)
                ?? language.words.choice(word, in: field.name) ?? word
        }
        // Two words of a list that are called the same are told apart by the words themselves.
        var counts: [String: Int] = [:]
        for name in names { counts[name.lowercased(), default: 0] += 1 }
        return zip(all, names)
            .map { word, name in
                let isAmbiguous = counts[name.lowercased()] ?? 0 > 1
                return FormQuestion.Choice(word: word, name: isAmbiguous ? "\(name) (\(word))" : name)
            }
    }
}
