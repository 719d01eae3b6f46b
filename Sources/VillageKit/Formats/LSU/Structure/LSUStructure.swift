// The structures of 2D 7.0 and 1D 1.0, from the outermost element down.

/// The structures of LSU.
package enum LSUStructure {
    /// The structure that is written for a degree; other versions of the second degree are compared with it as well.
    package static func of(_ degree: LSUDegree) -> TreeStructure { degree == .second ? second : first }

    /// What is wrong with the tables.
    package static let faults = made.faults
    private static let second = made.second
    private static let first = made.first

    private static let made: (second: TreeStructure, first: TreeStructure, faults: [String]) = {
        var second = TreeGrammar(LSUTables.common + "\n" + LSUTables.second, types: LSUTypes.all)
        var first = TreeGrammar(LSUTables.common + "\n" + LSUTables.first, types: LSUTypes.all)
        let structures = (structure(.second, &second), structure(.first, &first))
        return (structures.0, structures.1, second.faults + first.faults)
    }()

    private static func structure(_ degree: LSUDegree, _ grammar: inout TreeGrammar) -> TreeStructure {
        grammar.structure(
            format: LSUFormat.id,
            version: degree.written,
            namespace: LSUFormat.namespace,
            root: LSUFormat.root
        )
    }
}
