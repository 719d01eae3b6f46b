// Hands out the dossiers of a file, one pupil in memory at a time.

import VillageCodecs
import VillageFormats

/// Hands out the dossiers of a file.
struct CTFReader: DossierReader, ~Copyable {
    private(set) var report = ImportReport(format: CTFFormat.id)
    private var stream: RecordStream
    private let options: ImportOptions
    private var header = CTFFileHeader()
    private var hasHeader = false
    /// A pupil that was met while the header was read.
    private var pending: XMLTree?
    private var pupils = 0
    /// The numbers that were met; of very many pupils only the first are compared.
    private var numbers: Set<String> = []
    private var root = ""

    /// The most numbers that are compared, and the most findings that are kept.
    private static let most = 100_000
    private static let mostFindings = 10_000

    init(_ parser: consuming XMLPullParser, _ options: ImportOptions) {
        stream = RecordStream(parser, records: CTFFormat.records, nodes: CTFFormat.nodes)
        self.options = options
        report.suggestedProfile = CTFFormat.descriptor.suggestedProfile
    }

    /// Reads up to the first pupil.
    mutating func begin() throws(ImportError) {
        pending = try nextRecord()
        guard !root.isEmpty, stream.namespace.isEmpty else { throw ImportError(.malformed, at: stream.location) }
        if let version = header.version, !version.isReadable {
            throw ImportError(.unsupportedVersion, at: stream.location)
        }
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        while true {
            let record: XMLTree
            if let waiting = pending {
                record = waiting
                pending = nil
            } else {
                guard let found = try nextRecord() else { return nil }
                record = found
            }
            if let imported = read(record) { return imported }
        }
    }

    private mutating func read(_ record: XMLTree) -> ImportedDossier? {
        pupils += 1
        let pupil = record.root
        let count = pupil.data
        guard pupil.namespace.isEmpty, let key = CTFAssembly.key(of: pupil) else {
            let words = pupil.namespace.isEmpty ? Self.nobody : Self.foreign
            report.setAside(finding(words, pupil), path: "Pupil", count: count)
            return nil
        }
        var student = key.text ?? "Pupil[\(pupils)]"
        if key.text != nil, numbers.contains(student) {
            student += "#\(pupils)"
            add([finding(Self.duplicate, pupil)])
        } else if key.text != nil, numbers.count < Self.most {
            numbers.insert(student)
        }
        var assembly = CTFAssembly(record, header, student: student, options)
        let imported = assembly.assemble()
        report.note(imported)
        for (path, count) in assembly.work.unread { report.unread[path, default: 0] += count }
        add(assembly.work.findings)
        return imported
    }

    private mutating func nextRecord() throws(ImportError) -> XMLTree? {
        do throws(CodecError) {
            while let piece = try stream.next() {
                switch piece {
                case .record(let tree, let path):
                    try enter(path)
                    return tree
                case .other(let tree, let path):
                    try enter(path)
                    take(tree.root, path)
                case .frame(let attributes, let path, let line):
                    try enter(path)
                    refuse(path, line, attributes.count)
                case .text(_, let path, let line):
                    try enter(path)
                    refuse(path, line, 1)
                }
            }
            return nil
        } catch {
            throw ImportError(error)
        }
    }

    /// Remembers the outermost element, or refuses a file that has another.
    private mutating func enter(_ path: String) throws(CodecError) {
        guard root.isEmpty else { return }
        let name = String(path.prefix { $0 != "/" })
        guard name == "CTfile" || name == "ATfile" else { throw CodecError(.malformed, at: stream.location) }
        root = name
    }

    private mutating func take(_ element: XMLTree.Element, _ path: String) {
        guard !hasHeader, path.lowercased() == "\(root)/header".lowercased() else {
            return refuse(path, element.line, element.data)
        }
        hasHeader = true
        header = CTFFileHeader(element, path: path, isAdmissions: root == "ATfile")
        report.version = header.version?.label
        report.note(file: header.account)
        add(header.findings)
    }

    /// Notes what belongs to no pupil and to no header.
    private mutating func refuse(_ path: String, _ line: Int, _ count: Int) {
        guard count > 0 else { return }
        report.note(lost: path, code: "ctf.unread", count: count)
        report.unread[path, default: 0] += count
        add([Self.beside.finding(of: CTFFormat.id, line: line, path: path)])
    }

    private mutating func add(_ findings: [Diagnostic]) {
        let room = max(0, Self.mostFindings - report.diagnostics.count)
        report.diagnostics += findings.prefix(room)
        if findings.count > room, room > 0 { report.diagnostics.append(Self.more) }
    }

    private func finding(_ words: FindingWords, _ pupil: XMLTree.Element) -> Diagnostic {
        words.finding(of: CTFFormat.id, line: pupil.line, path: "Pupil[\(pupils)]")
    }

    private static let more = Diagnostic(
        "ctf.more-findings",
        .note,
        "there are more findings than are kept; what follows is accounted for, and not told one by one"
    )
    private static let nobody = FindingWords(
        "nobody",
        .error,
        "pupil has neither a number nor a name; the record is set aside",
        help: "ask the sender for it again"
    )
    private static let foreign = FindingWords(
        "namespace",
        .error,
        "pupil is of another namespace; the record is set aside",
        help: "ask the sender for a file of the right form"
    )
    private static let duplicate = FindingWords(
        "duplicate-pupil",
        .warning,
        "two pupils of the file have one number; they are kept as two",
        help: "ask the sender which one is right"
    )
    private static let beside = FindingWords(
        "unread",
        .warning,
        "part of the file belongs to no pupil and is not understood; it is left out",
        help: "ask the sender what it is"
    )
}
