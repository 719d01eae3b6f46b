// Hands out the pupils of an EDEXML file, one at a time.

import VillageCodecs
import VillageFormats

/// Hands out the pupils of an EDEXML file.
struct EDEXMLReader: DossierReader, ~Copyable {
    private(set) var report: ImportReport
    private let roster: EDEXMLRoster
    private let options: ImportOptions
    private var stream: RecordStream
    private var place = 0
    private var keys: Set<String> = []

    init(_ bytes: [UInt8], _ options: ImportOptions) throws(CodecError) {
        let roster = try EDEXMLRoster(bytes, options)
        let stream = try Self.stream(bytes, options)
        self.options = options
        self.roster = roster
        self.stream = stream
        report = roster.report
    }

    /// Goes through a file, one pupil, group or teacher at a time.
    static func stream(_ bytes: [UInt8], _ options: ImportOptions) throws(CodecError) -> RecordStream {
        RecordStream(
            try XMLPullParser(ArraySource(bytes), limits: options.limits.xml),
            records: ([EDEXMLRoster.pupils] + EDEXMLFacts.records).map { "\(EDEXMLFormat.root)/\($0)" },
            nodes: EDEXMLFormat.nodes
        )
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        do throws(CodecError) {
            while let piece = try stream.next() {
                // Everything else was read before.
                guard case .record(let tree, let path) = piece, path.hasSuffix(EDEXMLRoster.pupils),
                    tree.root.namespace.isEmpty
                else { continue }
                place += 1
                if let imported = read(tree.root) { return imported }
            }
            return nil
        } catch {
            throw ImportError(error)
        }
    }

    private mutating func read(_ pupil: XMLTree.Element) -> ImportedDossier? {
        if let key = pupil.attribute("key").map(ElementReading.trimmed), !key.isEmpty, !EDEXMLText.isDummy(key) {
            guard keys.insert(key).inserted else { return setAside(pupil, Self.duplicate) }
        }
        guard EDEXMLAssembly.hasIdentity(pupil) else { return setAside(pupil, Self.nobody) }
        var assembly = EDEXMLAssembly(pupil, place: place, roster, options)
        let imported = assembly.assemble(isFirst: report.dossiers == 0)
        report.note(imported, of: assembly.work)
        return imported
    }

    private mutating func setAside(
        _ pupil: XMLTree.Element,
        _ words: FindingWords
    ) -> ImportedDossier? {
        let path = "\(EDEXMLFormat.root)/\(EDEXMLRoster.pupils)"
        let finding = words.finding(of: EDEXMLFormat.id, line: pupil.line, path: "\(path)[\(place)]")
        report.setAside(finding, path: path, count: pupil.data)
        return nil
    }

    private static let duplicate = FindingWords(
        "key-duplicate",
        .error,
        "key is that of a pupil who was met before; the second is set aside",
        help: "ask the sender which of the two it belongs to"
    )
    private static let nobody = FindingWords(
        "pupil-without-identity",
        .error,
        "pupil has neither a name nor a key nor a number; the record is set aside",
        help: "ask the sender for the key, and for surname or call name"
    )
}

@available(*, unavailable)
extension EDEXMLReader: Sendable {}
