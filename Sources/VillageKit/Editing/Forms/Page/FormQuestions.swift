// The questions of a form page: each with its label, groups in frames, and lists of records to which one more can be added.

import VillageModel

/// Writes the questions of a form page.
struct FormQuestions {
    let words: WordTable

    func put(_ nodes: [FormNode], in markup: inout FormMarkup) {
        for (place, node) in zip(1..., nodes) {
            markup.breakLine()
            switch node.body {
            case .question(let question): put(question, place, in: &markup)
            case .record(let inner):
                markup.put(.fieldset, [.place: "\(place)"]) { group in
                    group.put(.legend, node.label)
                    put(inner, in: &group)
                }
            case .records(let inner):
                markup.put(.div, [.list: "list"]) { list in
                    list.put(.fieldset, [.place: "\(place)", .item: "item"]) { item in
                        item.put(.legend, node.label)
                        put(inner, in: &item)
                        item.put(
                            .button,
                            [.type: "button", .name: "less", .class: "with", .hidden: "hidden"],
                            words.phrase("page.less")
                        )
                    }
                    list.put(.button, [.type: "button", .name: "more", .class: "with"]) { button in
                        button.words("\(words.phrase("page.more")): \(node.label)")
                    }
                }
            }
        }
    }

    private func put(_ question: FormQuestion, _ place: Int, in markup: inout FormMarkup) {
        let id = "q" + question.number.replacing(".", with: "-")
        let attributes: FormMarkup.Attributes = [
            .class: "q", .place: "\(place)", .question: question.label, .must: question.isMandatory ? "must" : nil,
        ]
        let help = help(question)
        if question.isDocument {
            // What cannot be answered here is no question of the file.
            markup.put(.div, [.class: "q", .place: "\(place)"]) { part in
                part.put(.span, [.class: "name"], question.label)
                part.put(.span, [.class: "help"], words.phrase("help.attachment"))
            }
        } else if question.hasBoxes {
            markup.put(.fieldset, attributes) { group in
                group.put(.legend, question.label)
                if !help.isEmpty { group.put(.span, [.class: "help", .id: "\(id)-h"], help) }
                putBoxes(question, id, in: &group)
                if question.hasLines {
                    group.put(.label, [.for: "\(id)-w", .class: "help"], words.phrase("page.ownWords"))
                    group.putEmpty(.input, [.type: "text", .id: "\(id)-w", .name: "\(id)-w"])
                }
            }
        } else {
            markup.put(.div, attributes) { part in
                part.put(.label, [.for: id, .class: "name"], question.label)
                part.put(.span, [.class: "help", .id: "\(id)-h"], help)
                putField(question, id, in: &part)
            }
        }
    }

    private func putBoxes(_ question: FormQuestion, _ id: String, in group: inout FormMarkup) {
        let type = question.isRepeatable ? "checkbox" : "radio"
        func box(_ value: String, _ name: String, isChosen: Bool, isShown: Bool = true) {
            group.put(.label, [.class: isShown ? "box" : "box unsaid"]) { label in
                label.putEmpty(
                    .input,
                    [.type: type, .name: id, .value: value, .checked: isChosen ? "checked" : nil]
                )
                label.put(.span, name)
            }
        }
        // Whoever chose one of several can take it back.
        if !question.isRepeatable { box("", words.phrase("page.unsaid"), isChosen: true, isShown: false) }
        for choice in question.choices { box(choice.name, choice.name, isChosen: false) }
    }

    private func putField(_ question: FormQuestion, _ id: String, in part: inout FormMarkup) {
        if question.isRepeatable || Self.isLong(question.shape) {
            part.put(.textarea, [.id: id, .name: id, .rows: "3", .describedBy: "\(id)-h"], "")
        } else {
            let kind: (type: String, mode: String?) =
                switch question.shape {
                case .date: ("date", nil)
                case .integer: ("text", "numeric")
                case .decimal: ("text", "decimal")
                default: ("text", nil)
                }
            part.putEmpty(
                .input,
                [.type: kind.type, .id: id, .name: id, .inputmode: kind.mode, .describedBy: "\(id)-h"]
            )
        }
    }

    private static func isLong(_ shape: FieldShape) -> Bool {
        switch shape {
        case .text: true
        default: false
        }
    }

    /// What helps on a page: there are no bars and no brackets on it.
    private func help(_ question: FormQuestion) -> String {
        var sentences = [question.hint].compactMap(\.self)
        if !question.hasBoxes { sentences.append(words.phrase("help.\(FormHelp.pageKey(of: question.shape))")) }
        if question.isRepeatable, !question.hasBoxes { sentences.append(words.phrase("help.list")) }
        if question.isMandatory { sentences.append(words.phrase("help.mandatory")) }
        return sentences.joined(separator: " ")
    }
}
