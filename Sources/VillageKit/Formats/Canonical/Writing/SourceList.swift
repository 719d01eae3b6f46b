// The files that entries come from, each once, in an order that depends on nothing else.

package import VillageBasics
package import VillageModel

/// The files that entries come from, each once.
package struct SourceList: EntryVisitor {
    private var files: Set<SourceFile> = []
    private var sorted: [SourceFile] = []
    private var places: [SourceFile: Int] = [:]

    /// The files of a dossier.
    package init(_ dossier: Dossier) {
        dossier.visitEntries(&self)
        arrange()
    }

    /// The files of some headers.
    init(_ headers: some Sequence<EntryHeader>) {
        for header in headers { if let file = header.provenance?.file { files.insert(file) } }
        arrange()
    }

    package mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries { if let file = entry.header.provenance?.file { files.insert(file) } }
    }

    private mutating func arrange() {
        sorted = files.sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
        for (index, file) in sorted.enumerated() { places[file] = index + 1 }
    }

    private static func key(_ file: SourceFile) -> [String] {
        [file.format, file.version ?? "", file.importer ?? "", file.digest ?? ""]
    }

    /// The place of a header's file, from 1.
    package func place(of header: EntryHeader) -> Int? { header.provenance.flatMap { places[$0.file] } }

    /// Writes the member, if there are any.
    package func write(to writer: inout JSONWriter) {
        SourceForm.write("sources", sorted.map { SourceForm($0) }, to: &writer)
    }
}
