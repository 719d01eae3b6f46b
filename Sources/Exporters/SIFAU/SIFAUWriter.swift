// Collects the objects of all pupils by their kind, and packs a file for each kind; or writes one transfer note.

import VillageAccess
import VillageCodecs
import VillageFormats

/// Takes the dossiers of one archive of SIF Australia, or the one of a transfer note.
struct SIFAUWriter: DossierWriter, ~Copyable {
    private var sink: any ByteSink & ~Copyable
    private let options: ExportOptions
    private let settings: SIFAUSettings
    private var report = ExportReport(format: SIFAUFormat.id, version: SIFAUFormat.version)
    /// The objects as text, by their name: a file of one kind holds those of all pupils.
    private var lists: [String: [UInt8]] = [:]
    private var isNoteWritten = false

    init(_ sink: consuming some ByteSink & ~Copyable, _ options: ExportOptions) {
        self.sink = sink as any ByteSink & ~Copyable
        self.options = options
        settings = SIFAUSettings(options)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        let isNote = settings.content == .note && dossier.migration == nil
        guard !isNoteWritten, !isNote || report.dossiers == 0 else { throw ExportError(.oneStudentOnly) }
        var making = SIFAUMaking(dossier, options, settings)
        let account = try making.finish()
        if isNote {
            for note in making.work.root.children { try write(note: note) }
            isNoteWritten = true
        } else {
            for object in making.work.root.children { lists[object.name, default: []] += try Self.text(object) }
        }
        report.note(dossier, account, findings: making.work.findings, supplied: making.work.supplied)
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        report.withoutPlace.append("policy")
        guard !isNoteWritten else { return report }
        let packed = ArraySink()
        do throws(CodecError) {
            var archive = ZipWriter(packed)
            for name in SIFAUFormat.objectNames {
                guard let records = lists[name] else { continue }
                let list = SIFAUFormat.list(of: name)
                let head = "\(Self.declaration)<\(list) xmlns=\"\(SIFAUFormat.namespace)\">\n"
                try archive.add("\(list).xml", Array(head.utf8) + records + Array("</\(list)>\n".utf8))
            }
            try archive.finish()
            try sink.write(packed.bytes)
        } catch {
            throw ExportError(error)
        }
        return report
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    private static func text(_ object: ElementNode) throws(ExportError) -> [UInt8] {
        try RecordFile.text(of: object) + [0x0A]
    }

    private mutating func write(note: ElementNode) throws(ExportError) {
        do throws(CodecError) {
            var builder = XMLTreeBuilder()
            try builder.start(note.name, namespace: SIFAUFormat.namespace, attributes: note.attributes.map(\.written))
            for child in note.children { try child.write(to: &builder) }
            builder.end()
            try builder.finish().write(to: &sink)
        } catch {
            throw ExportError(error)
        }
    }
}

@available(*, unavailable)
extension SIFAUWriter: Sendable {}

/// What `--set` said.
struct SIFAUSettings: Sendable {
    /// What is written.
    let content: SIFAUContent
    /// The filter, where one is asked for.
    let privacy: SIFAUPrivacy?

    /// Reads settings that were checked.
    init(_ options: ExportOptions) {
        content = options.settings["content"].flatMap { SIFAUContent(rawValue: $0) } ?? .objects
        privacy = options.settings["privacy"].flatMap { SIFAUPrivacy(rawValue: $0) }
    }
}
