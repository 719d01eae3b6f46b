// A folder as an operand: it stands for the archives in it.

import VillageKit

/// Finds the archives that operands stand for.
enum SourceFolder {
    /// How the names of archives end, as `import` writes them.
    static let endings = [".village.json", ".village.ndjson"]

    /// The files of a call, each folder replaced by the archives that lie in it, in the order of their names.
    ///
    /// Folders within a folder are not looked at.
    ///
    /// - Parameter operands: What the user typed.
    /// - Returns: The files.
    /// - Throws: ``Failure`` when a folder cannot be read, or holds no archive.
    static func files(_ operands: [String]) throws(Failure) -> [String] {
        var files: [String] = []
        for operand in operands {
            guard operand != "-", Platform.isFolder(operand) else {
                files.append(operand)
                continue
            }
            guard let names = Platform.names(inFolder: operand) else {
                throw Failure(.file, "'\(operand)' cannot be read; check that the folder is yours to read")
            }
            let archives = names.filter { name in endings.contains { name.hasSuffix($0) } }
            guard !archives.isEmpty else {
                throw .usage(
                    "'\(operand)': holds no archive, with a name that ends with \(endings.joined(separator: " or "))"
                )
            }
            let folder = operand.hasSuffix("/") ? operand : operand + "/"
            files += archives.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.map { folder + $0 }
        }
        return files
    }
}
