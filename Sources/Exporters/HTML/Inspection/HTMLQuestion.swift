// One question of a form with its three answers, and a field to write in: on screen and on paper alike.

import VillageFormats
import VillageModel

/// One question of a form.
struct HTMLQuestion {
    private let row: InspectionTable.Row
    private let table: InspectionTable

    init(_ row: InspectionTable.Row, _ table: InspectionTable) {
        self.row = row
        self.table = table
    }

    func put(in form: inout HTMLMarkup) {
        let name = row.section.rawValue
        form.put(.fieldset, [.class: "ask", .part: name]) { set in
            set.put(.legend, row.question ?? "")
            set.put(.div, [.class: "choices"]) { choices in
                for choice in InspectionChoice.allCases {
                    let digit = row.digits.map { "\($0.digit(choice))" }
                    let id = "\(choice.rawValue)-\(name)"
                    choices.put(.span, [.class: "choice"]) { line in
                        line.put(
                            .input,
                            [.type: "radio", .name: "a-\(name)", .id: id, .value: choice.rawValue, .digit: digit]
                        )
                        line.put(.label, [.for: id]) { label in
                            label.text(table.phrase("inspect.\(choice.rawValue)"))
                            label.text(" ")
                            if let digit { label.put(.span, [.class: "digits"], digit) }
                        }
                    }
                }
            }
            HTMLWritten(table.phrase("inspect.remark"), name: "r\(name)", rows: 1).put(in: &set)
        }
    }
}

/// A field to write in, with its label.
struct HTMLWritten {
    private let label: String
    private let name: String
    private let field: String?
    private let rows: Int

    init(_ label: String, name: String, field: String? = nil, rows: Int) {
        (self.label, self.name, self.field, self.rows) = (label, name, field, rows)
    }

    func put(in form: inout HTMLMarkup) {
        form.put(.p, [.class: "written"]) { line in
            line.put(.label, [.for: name], label)
            line.put(.textarea, [.id: name, .rows: "\(rows)", .field: field, .dir: "auto"], "")
        }
    }
}
