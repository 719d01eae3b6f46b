// The page of code tables is that of the formats: every format's codes beside the meaning they share.

import Foundation
import Testing
import VillageKit

struct CodeTablesTests {
    private static let page = URL(filePath: #filePath).appending(path: "../../../..").standardized
        .appending(path: "Sources/VillageKit/Formats/Formats.docc/Code-tables.md")

    /// The formats that are read or written, each once.
    private static var formats: [FormatDescriptor] {
        let registry = FormatRegistry.standard
        let all = registry.importers.map { type(of: $0).format } + registry.exporters.map { type(of: $0).format }
        var seen: Set<String> = []
        return all.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    }

    @Test func thePageIsThatOfTheFormats() throws {
        let text = Self.text
        if ProcessInfo.processInfo.environment["VILLAGEKIT_ACCEPT"] == "1" {
            try Data(text.utf8).write(to: Self.page)
        }
        let isSame = (try? Data(contentsOf: Self.page)) == Data(text.utf8)
        #expect(isSame, "run Scripts/matrix and look at the difference")
    }

    @Test func listsHaveTheirOwnNamesAndEditions() {
        let lists = Self.formats.flatMap(\.codeLists)
        #expect(Set(lists.map(\.name)).count == lists.count)
        for format in Self.formats {
            for list in format.codeLists {
                #expect(list.name.contains("."), "\(list.name) of \(format.id)")
                #expect(!list.edition.isEmpty && !list.rows.isEmpty, "\(list.name)")
            }
        }
    }

    private static var text: String {
        var text = """
            # Code tables

            <!-- Written by Scripts/matrix; a test says when it is stale. -->

            The codes of every format beside the meaning that they share.

            ## Overview

            A code is kept as it was read, with its list and edition; what it means is one word for all formats, and each row says how
            well the two agree: a code without a sign says the same as the meaning, `>` more than it, `<` less. Where several codes of
            a format mean the same, the first that says the same is written.

            """
        let lists = formats.flatMap { format in format.codeLists.map { (format, $0) } }
        for meaning in Set(lists.map(\.1.meaning)).sorted() {
            let columns = lists.filter { $0.1.meaning == meaning }.map(\.1)
            text +=
                "\n## \(meaning)\n\n| meaning | "
                + columns.map { "`\($0.name)` (\($0.edition))" }.joined(separator: " | ")
            text += " |\n|---|" + String(repeating: "---|", count: columns.count) + "\n"
            var words: [String] = []
            for row in columns.flatMap(\.rows) where !words.contains(row.meaning) { words.append(row.meaning) }
            for word in words.sorted() {
                let cells = columns.map { list in
                    list.rows.filter { $0.meaning == word }
                        .map { "`\($0.code)`\($0.fit == .exact ? "" : $0.fit == .broader ? " >" : " <")" }
                        .joined(separator: ", ")
                }
                text += "| \(word) | \(cells.joined(separator: " | ")) |\n"
            }
        }
        return text
    }
}
