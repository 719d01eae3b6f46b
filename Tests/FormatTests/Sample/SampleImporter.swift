// The importer of the sample format: one dossier for each `<Dossier>`, every datum accounted for.

import VillageCodecs
import VillageFormats
import VillageModel

/// Reads the sample format.
struct SampleImporter: Importer {
    static var format: FormatDescriptor { SampleFormat.descriptor }

    func recognise(_ head: [UInt8]) -> FormatRecognition? {
        String(decoding: head, as: UTF8.self).contains("<Dossiers>") ? FormatRecognition(version: "1") : nil
    }

    func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        do throws(CodecError) {
            return SampleReader(parser: try XMLPullParser(source, limits: options.limits.xml), options: options)
        } catch {
            throw ImportError(error)
        }
    }
}

/// Reads the dossiers of one sample file.
struct SampleReader: DossierReader, ~Copyable {
    private(set) var report = ImportReport(format: SampleFormat.descriptor.id, version: "1")
    private let provenance: Provenance
    private let options: ImportOptions
    private var parser: XMLPullParser
    private var student = ""
    private var account = ImportAccount()
    private var dossier = Dossier(student: StudentID(""))
    private var ordinal = 0

    init(parser: consuming XMLPullParser, options: ImportOptions) {
        self.parser = parser
        self.options = options
        provenance = Provenance(SourceFile(format: SampleFormat.descriptor.id, version: "1", importer: "sample/1"))
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        do throws(CodecError) {
            while let event = try parser.next() {
                guard event == .start, parser.name == "Dossier" else { continue }
                begin(parser.attribute("id") ?? "")
                try read()
                report.dossiers += 1
                report.conservation += account.conservation
                return ImportedDossier(dossier: dossier, account: account)
            }
            return nil
        } catch {
            throw ImportError(error)
        }
    }

    private mutating func begin(_ student: String) {
        self.student = student
        account = ImportAccount()
        ordinal = 0
        let id = options.identifiers.student(format: SampleFormat.descriptor.id, student: student)
        dossier = Dossier(student: id)
        dossier.hasStableIdentifiers = options.identifiers.isStable
        account.note("Dossier/@id", .mapped, at: .dossier("student"))
    }

    private mutating func read() throws(CodecError) {
        while let event = try parser.next() {
            switch (event, parser.name) {
            case (.start, "Identity"):
                dossier.identities.append(try entry("Identity", SampleFormat.identity))
            case (.start, "Learning"):
                dossier.learningObservations.append(try entry("Learning", SampleFormat.learning))
            case (.end, "Dossier"): return
            default: continue
            }
        }
    }

    private mutating func entry<Content: EntryContent>(
        _ element: String,
        _ rows: [SampleRow<Content>]
    ) throws(CodecError) -> Entry<Content> {
        ordinal += 1
        let place = "\(element)[\(ordinal)]"
        let id = options.identifiers.entry(
            format: SampleFormat.descriptor.id,
            student: student,
            type: Content.typeName,
            origin: place
        )
        var content = Content()
        var text = ""
        while let event = try parser.next() {
            if event == .text { text += parser.text }
            if event == .start { text = "" }
            guard event == .end else { continue }
            if parser.name == element { break }
            take(text, at: "\(element)/\(parser.name)", rows.first { $0.element == parser.name }, into: &content, id)
        }
        let header = EntryHeader(
            id: id,
            author: Author(),
            recordedAt: Instant(startOf: options.today),
            basis: .document,
            provenance: provenance
        )
        return Entry(header, content)
    }

    private mutating func take<Content: EntryContent>(
        _ text: String,
        at path: String,
        _ row: SampleRow<Content>?,
        into content: inout Content,
        _ id: EntryID
    ) {
        if let row, row.set(&content, text) {
            account.note(path, .carried, at: .field(id, row.field))
            return
        }
        report.unread[path, default: 0] += 1
        dossier.foreign.append(
            ForeignContent(
                format: SampleFormat.descriptor.id,
                version: "1",
                path: path,
                ordinal: "\(ordinal)",
                section: Content.section,
                raw: text
            )
        )
        account.note(path, .quarantined, at: .foreign(dossier.foreign.count - 1), code: "sample.not-read")
    }
}
