// What the program says of itself: the overview, and the manual page.

/// What the program says of itself.
enum Manual {
    /// The text of `village-convert --help`.
    static func overview(_ verbs: [Verb]) -> String {
        let rows = verbs.map { [$0.name, $0.summary] }
        return """
            village-convert - read, disclose and write the dossiers of students

            Usage: village-convert [verb] [options] <file>...

            \(PlainTable(rows, indent: "  ").text)
            'village-convert VERB --help' tells the options of a verb; 'convert' is meant where none is named.

            """
    }
}
