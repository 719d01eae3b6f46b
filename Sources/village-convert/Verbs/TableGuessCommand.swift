// The verb `table guess`: propose a mapping for a table, with what is unsure in it.

import VillageKit

/// Proposes mappings for tables.
enum TableGuessCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var name: String?
        var rows: Int?
        var isJSON = false
        var files: [String] = []
    }

    /// The most rows that are looked at.
    private static let mostRows = 100_000

    static let command = Command(
        name: "village-convert table guess",
        summary: "propose a mapping for a table (CSV), to be looked at by a person",
        defaults: Options(),
        parameters: [
            .text("--name", value: "name", help: "the name of the mapping, 'mine' unless named", into: \.name),
            .option(
                "--rows",
                value: "number of rows",
                help: "how many rows to look at, 500 unless named; at most \(mostRows)",
                into: \.rows
            ) { text in Int(text).flatMap { (1...mostRows).contains($0) ? $0 : nil } },
            .flag("--json", help: "write the mapping itself, as JSON, and tell what is unsure", into: \.isJSON),
            .operands("file", most: 1, help: "the table, '-' for standard input", into: \.files),
        ]
    )

    static let verb = Verb("table guess", command) { (options, session) throws(Failure) in
        guard options.files.count == 1, let source = try Source.all(options.files).first else {
            throw .usage("'table guess' needs one file")
        }
        let guess = try guess(source, options)
        guard options.isJSON else {
            try session.write(table(guess))
            return .success
        }
        for doubt in guess.doubts { session.console.note(doubt) }
        for column in guess.columns where !column.doubts.isEmpty {
            session.console.note("column \(column.number): \(column.doubts.joined(separator: "; "))")
        }
        try session.write(guess.mapping)
        return .success
    }

    private static func guess(_ source: Source, _ options: Options) throws(Failure) -> TableGuess {
        do throws(ImportError) {
            let bytes: PartSource
            do throws(CodecError) { bytes = try source.part.open() } catch { throw ImportError(error) }
            return try TableGuess(bytes, name: options.name ?? "mine", rows: options.rows ?? 500)
        } catch { throw Failure(error, in: source.label) }
    }

    /// One line for each column: its number, what it is taken for, how sure that is, and what is not.
    private static func table(_ guess: TableGuess) -> String {
        let rows = guess.columns.map { column in
            [
                "\(column.number)",
                column.field ?? "-",
                "\(column.confidence)%",
                column.doubts.isEmpty ? "" : column.doubts.joined(separator: "; "),
            ]
        }
        let table = PlainTable([["column", "field", "sure", "unsure"]] + rows).text
        return table + guess.doubts.map { "unsure: \($0)\n" }.joined()
    }
}
