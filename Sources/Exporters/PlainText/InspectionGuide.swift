// A guide for the meeting in which a page is read aloud and answered: the rows of the page, as they are said.

import VillageAccess
public import VillageFormats
import VillageModel

/// A guide for the meeting in which an inspection is read aloud and answered.
public struct InspectionGuide: Sendable {
    /// The guide as plain text.
    public let text: String

    /// Makes the guide.
    ///
    /// - Parameters:
    ///   - sheet: What one person is shown and asked.
    ///   - language: The language of the family.
    public init(_ sheet: InspectionSheet, in language: ReadableLanguage) {
        let table = InspectionTable(sheet, in: language)
        let layout = ReadableLayout(sheet.view, in: language, .village, namesOrganisations: true)
        var document = ReadableDocument(title: table.phrase("inspect.guide.title"), colon: language.words.colon)
        document.blocks = [
            .heading(level: 2, table.phrase("inspect.guide.before")),
            .paragraph(table.phrase("inspect.guide.before.1")), .paragraph(table.phrase("inspect.guide.before.2")),
            .heading(level: 2, table.phrase("inspect.guide.begin")),
        ]
        for key in ["inspect.intro", "inspect.free", "inspect.with"] {
            document.blocks.append(.paragraph(table.phrase(key)))
        }
        document.blocks.append(.heading(level: 2, table.phrase("inspect.guide.go")))
        for row in table.rows { document.blocks += Self.blocks(row, sheet, layout, table) }
        document.blocks += [
            .heading(level: 2, table.phrase("inspect.guide.end")), .paragraph(table.phrase("inspect.guide.words")),
        ]
        if let code = sheet.code {
            let first = code.first.map(String.init).joined(separator: " ")
            document.blocks.append(.paragraph(table.phrase("inspect.guide.code", ["first": first])))
        }
        document.blocks.append(.paragraph(table.phrase("inspect.guide.thanks")))
        text = PlainLines.text(document)
    }

    private static func blocks(
        _ row: InspectionTable.Row,
        _ sheet: InspectionSheet,
        _ layout: ReadableLayout,
        _ table: InspectionTable
    ) -> [ReadableDocument.Block] {
        var blocks: [ReadableDocument.Block] = [.heading(level: 3, row.title), .paragraph(row.fate)]
        guard row.mayGo else { return blocks }
        let numbers = sheet.view.ordered.filter { $0.section == row.section }
            .map { layout.number(of: $0.header.id) }.sorted()
        let told = numbers.map { table.words.phrase("page.number", ["number": "\($0)"]) }.joined(separator: ", ")
        let read = table.phrase("inspect.guide.read", ["numbers": told])
        blocks.append(.paragraph(numbers.isEmpty ? table.phrase("inspect.guide.nothing") : read))
        var asked = [row.question, table.phrase("inspect.guide.remark")].compactMap(\.self)
        if let digits = row.digits {
            let values = InspectionChoice.allCases.map { ($0.rawValue, "\(digits.digit($0))") }
            asked.append(table.phrase("inspect.guide.digits", Dictionary(values) { first, _ in first }))
        }
        return blocks + asked.map { .paragraph($0) }
    }
}
