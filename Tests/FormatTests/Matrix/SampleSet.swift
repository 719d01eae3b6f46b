// Samples of formats as they lie beside the package: each file alone, and files of a set together.

import Foundation
import VillageKit
import VillageKitTesting

/// Files that are read together.
struct SampleSet {
    let format: String
    var parts: [InputPart]

    /// The samples under the folder of every format, those of no format that is read left out.
    ///
    /// - Parameters:
    ///   - formats: The folder with one folder for each format.
    ///   - inner: The folder in each of them that holds the samples; `nil` where they lie in it themselves.
    /// - Returns: The samples.
    /// - Throws: What the file system says.
    static func all(in formats: URL, under inner: String? = "samples") throws -> [SampleSet] {
        var sets: [SampleSet] = []
        let folders = try FileManager.default.contentsOfDirectory(at: formats, includingPropertiesForKeys: nil)
        for folder in folders.sorted(by: { $0.path() < $1.path() }) {
            for files in groups(under: inner.map { folder.appending(path: $0) } ?? folder) { sets += read(files) }
        }
        return sets
    }

    /// The files of each folder, in the order of their names.
    private static func groups(under folder: URL) -> [[URL]] {
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        var groups: [String: [URL]] = [:]
        while let file = walk?.nextObject() as? URL {
            guard (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true else { continue }
            groups[file.deletingLastPathComponent().path(), default: []].append(file)
        }
        return groups.sorted { $0.key < $1.key }.map { $0.value.sorted { $0.path() < $1.path() } }
    }

    private static func read(_ files: [URL]) -> [SampleSet] {
        var sets: [SampleSet] = []
        for file in files {
            let parts = (try? InputFile(path: file.path(percentEncoded: false)).parts) ?? []
            for part in parts {
                guard let head = try? part.head(), let found = FormatRegistry.standard.recognise(head),
                    found.recognition.isReadable
                else { continue }
                let format = type(of: found.importer).format.id
                if found.importer is any SetImporter, let place = sets.firstIndex(where: { $0.format == format }) {
                    sets[place].parts.append(part)
                } else {
                    sets.append(SampleSet(format: format, parts: [part]))
                }
            }
        }
        return sets
    }

    /// Begins to read; `nil` where the files cannot be read.
    func reader() -> (any DossierReader & ~Copyable)? {
        guard let importer = FormatRegistry.standard.importer(of: format), let first = parts.first else { return nil }
        if let importer = importer as? any SetImporter { return try? importer.open(set: parts, options: .repeatable) }
        guard let source = try? first.open() else { return nil }
        return try? importer.open(source, options: .repeatable)
    }
}
