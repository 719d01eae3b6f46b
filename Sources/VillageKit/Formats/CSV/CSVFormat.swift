// What tables are called, which mappings are shipped, and what the writer can be told.

import VillageModel

/// Tables of delimited text, read and written by mappings.
package enum CSVFormat {
    /// The identifier of the format.
    package static let id = "csv"

    /// The description of the format.
    package static let descriptor = FormatDescriptor(
        id: id,
        name: "Tables of delimited text, by mapping (class list; structured like ProEco, ONDE 2017, BE1D)",
        extensions: ["csv", "tsv"],
        readVersions: TableMapping.standard.map(\.name),
        writtenVersions: TableMapping.standard.map(\.name),
        isStreamed: true,
        holdsManyStudents: true,
        settings: [
            FormatSetting(
                "mapping",
                help:
                    "the mapping by which the table is written: one of the versions, or a file of one's own for reading and "
                    + "writing, with its path: mine.json",
                isFile: true
            ),
            FormatSetting("table", help: "the table of the mapping that is written; that of the pupils unless named"),
            FormatSetting("mapping-text", help: "the text of a mapping of one's own, in place of 'mapping'"),
        ],
        sections: [.identity, .contacts, .schooling],
        evidence: FormatEvidence(
            .structuredLike,
            "the syntax is measured; the shipped mappings are structured like public files and parsers, ProEco unverified"
        ),
        codeLists: listings
    )

    /// What is said of entries that tables make.
    package static let vocabulary = TreeVocabulary(format: id, importer: "csv/1")

    /// The path of the header of a column in the envelope.
    package static func headerPath(_ place: Int) -> String { "header[\(place + 1)]" }

    /// The lists of meanings, by the fields whose codes they explain.
    private static let meanings = ["sex": "Sex", "yearGroup": "YearGroup", "relation": "RelationKind"]

    private static var listings: [CodeListing] {
        var seen: Set<String> = []
        return TableMapping.standard.flatMap { mapping in
            mapping.tables.flatMap(\.columns)
                .compactMap { column -> CodeListing? in
                    guard let target = column.target, let codes = target.codes, !codes.rows.isEmpty else { return nil }
                    let name =
                        codes.system.isEmpty
                        ? "\(id).\(mapping.name).\(target.field.name)" : "\(codes.system).\(mapping.name)"
                    guard seen.insert(name).inserted else { return nil }
                    return CodeListing(
                        name: name,
                        edition: codes.edition ?? mapping.edition,
                        meaning: meanings[target.field.name] ?? target.field.name,
                        rows: codes.rows.map { CodeListing.Row(code: $0.code, meaning: $0.meaning ?? "", fit: $0.fit) }
                    )
                }
        }
    }
}
