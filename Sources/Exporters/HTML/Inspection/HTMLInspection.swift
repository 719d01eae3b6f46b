// What a page for an inspection has beside its chapters: what happens to each part, and the form.

import VillageAccess
import VillageFormats
import VillageModel

/// What a page for an inspection has beside its chapters.
struct HTMLInspection {
    let sheet: InspectionSheet
    let table: InspectionTable

    /// The name of the form in the page.
    static let formName = "answer"

    init(_ sheet: InspectionSheet, in language: ReadableLanguage) {
        self.sheet = sheet
        table = InspectionTable(sheet, in: language)
    }

    /// What the page is called.
    var title: String { table.phrase("inspect.title") }
    /// Whom it would be sent to.
    var reader: String { table.reader }
    /// What the form is called.
    var formTitle: String { table.phrase("inspect.answer") }

    /// What happens to a section.
    func fate(of section: AccessSection) -> String? { table.rows.first { $0.section == section }?.fate }

    /// What happens to the section of an entry that stands beside entries of other sections.
    var fatesBesideEntries: [AccessSection: String] {
        Dictionary(table.rows.map { ($0.section, "\($0.title): \($0.fate)") }) { first, _ in first }
    }

    func putIntroduction(in header: inout HTMLMarkup) {
        for key in ["inspect.intro", "inspect.free"] { header.put(.p, [.class: "lead"], table.phrase(key)) }
        header.put(.p, table.phrase("inspect.keep"))
    }

    /// Every section has its line, whatever is in the dossier.
    func putParts(in main: inout HTMLMarkup) {
        main.put(.section, [.labelledBy: "parts"]) { section in
            section.put(.h2, [.id: "parts"], table.phrase("inspect.parts"))
            for fate in TransferPart.Fate.allCases {
                let rows = zip(sheet.parts, table.rows).filter { $0.0.fate == fate }.map(\.1)
                guard let first = rows.first else { continue }
                section.put(.div, [.class: "card"]) { card in
                    card.put(.h3, first.fate)
                    card.put(.ul, [.class: "names"]) { list in for row in rows { list.put(.li, row.title) } }
                }
            }
            section.put(.p, table.phrase("inspect.with"))
        }
        main.breakLine()
    }

    /// The form; what it holds besides questions depends on who looks, and on what is shown.
    func putForm(_ layout: ReadableLayout, in main: inout HTMLMarkup) {
        let attributes: HTMLMarkup.Attributes = [
            .class: "form", .id: Self.formName, .labelledBy: "answerh", .edition: sheet.edition, .token: sheet.token,
            .reader: sheet.reader.rawValue, .organisation: sheet.organisation.rawValue,
            .digit: sheet.code.map { $0.first.map(String.init).joined() },
        ]
        main.put(.section, attributes) { form in
            form.put(.h2, [.id: "answerh"], formTitle)
            form.put(.p, table.phrase("inspect.how"))
            putCode(in: &form)
            for row in table.rows where row.question != nil { HTMLQuestion(row, table).put(in: &form) }
            putMine(in: &form)
            putWords(in: &form)
            if sheet.view.context.role == .student { putOwn(layout, in: &form) }
            putTools(in: &form)
            form.put(.p, [.class: "sign"], table.phrase("inspect.sign"))
        }
        main.breakLine()
    }

    private func putCode(in form: inout HTMLMarkup) {
        guard let code = sheet.code else { return form.put(.p, table.phrase("inspect.code.none")) }
        form.put(.h3, table.phrase("inspect.code"))
        form.put(.p, table.phrase("inspect.code.how"))
        form.put(.p) { line in
            line.text("\(table.phrase("inspect.code.first")) ")
            line.put(.strong, [.class: "digits", .dir: "ltr"], code.first.map(String.init).joined(separator: " "))
        }
    }

    /// Remarks on what goes without a question, and words about the whole.
    private func putWords(in form: inout HTMLMarkup) {
        for row in table.rows where row.question == nil && row.mayGo {
            form.put(.div, [.class: "ask", .part: row.section.rawValue]) { field in
                let label = table.phrase("inspect.remarks", ["part": row.title])
                HTMLWritten(label, name: "r\(row.section.rawValue)", rows: 1).put(in: &field)
            }
        }
        HTMLWritten(table.phrase("inspect.words"), name: "words", field: "words", rows: 3).put(in: &form)
    }

    /// What the student adds, and what the student keeps from the next school.
    private func putOwn(_ layout: ReadableLayout, in form: inout HTMLMarkup) {
        form.put(.h3, table.phrase("inspect.own"))
        for name in ["talents", "goals", "aboutMe"] {
            HTMLWritten(table.phrase("inspect.\(name)"), name: name, field: name, rows: 3).put(in: &form)
        }
        putBox(table.phrase("inspect.secret"), name: "secret", field: "inConfidence", in: &form)
        if sheet.told.isEmpty { return }
        form.put(.h3, table.phrase("inspect.withhold"))
        form.put(.p, table.phrase("inspect.withhold.how"))
        for (place, entry) in sheet.told.enumerated() {
            let number = table.words.phrase("page.number", ["number": "\(layout.number(of: entry.header.id))"])
            let type = table.words.phrase("type.\(entry.typeName)")
            let label = table.phrase("inspect.withhold.one", ["type": type, "number": number])
            putBox(label, name: "t\(place + 1)", entry: entry.header.id, in: &form)
        }
    }

    private func putBox(
        _ label: String,
        name: String,
        field: String? = nil,
        entry: EntryID? = nil,
        in form: inout HTMLMarkup
    ) {
        form.put(.p, [.class: "box"]) { line in
            line.put(.input, [.type: "checkbox", .id: name, .field: field, .entry: entry?.rawValue])
            line.put(.label, [.for: name], label)
        }
    }

    private func putMine(in form: inout HTMLMarkup) {
        guard sheet.code != nil else { return }
        form.put(.p) { line in
            line.text("\(table.phrase("inspect.code.mine")) ")
            line.put(.span, [.class: "digits mine", .dir: "ltr", .id: "mine"]) { cells in
                for _ in 0..<InspectionCode.length { cells.put(.span, [.class: "cell"], " ") }
            }
        }
    }

    /// What only works where a script runs, and is not shown elsewhere.
    private func putTools(in form: inout HTMLMarkup) {
        form.put(.div, [.class: "tools", .id: "tools", .concealed: "hidden"]) { tools in
            tools.put(.p, table.phrase("inspect.file"))
            for name in ["save", "copy"] {
                tools.put(.button, [.type: "button", .id: name], table.phrase("inspect.\(name)"))
            }
            tools.put(.span, [.id: "copied", .live: "polite", .concealed: "hidden"], table.phrase("inspect.copied"))
            tools.put(.label, [.for: "file"], table.phrase("inspect.shown"))
            tools.put(.textarea, [.id: "file", .rows: "6", .readonly: "readonly", .dir: "ltr"], "")
        }
    }
}
