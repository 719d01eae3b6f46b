// A format that is small enough to be read in a test: one word and one text a line.

import VillageKit

/// Reads `tiny`: `tiny 1`, then for each student a line `student KEY` and lines of what is known.
struct TinyImporter: Importer {
    static let format = FormatDescriptor(
        id: "tiny",
        name: "Tiny",
        extensions: ["tiny"],
        readVersions: ["1"],
        writtenVersions: ["1"],
        isStreamed: true,
        holdsManyStudents: true,
        suggestedProfile: "NL"
    )

    func recognise(_ head: [UInt8]) -> FormatRecognition? {
        let line = String(decoding: head.prefix { $0 != 0x0A }, as: UTF8.self)
        guard line.hasPrefix("tiny ") else { return nil }
        return FormatRecognition(version: "1", isReadable: line == "tiny 1")
    }

    func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        let bytes: [UInt8]
        do throws(CodecError) { bytes = try source.readAll(limit: 1 << 20) } catch { throw ImportError(error) }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.first == "tiny 1" else { throw ImportError(.malformed, at: SourceLocation(line: 1)) }
        return TinyReader(lines: lines.dropFirst(), options: options)
    }
}

/// Hands out the students of a `tiny` file.
struct TinyReader: DossierReader, ~Copyable {
    var lines: ArraySlice<String>
    let options: ImportOptions
    var report = ImportReport(format: "tiny", version: "1")

    init(lines: ArraySlice<String>, options: ImportOptions) {
        self.lines = lines
        self.options = options
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        guard let first = lines.popFirst() else { return nil }
        guard first.hasPrefix("student ") else { throw ImportError(.malformed, at: SourceLocation(line: 2)) }
        let key = String(first.dropFirst(8))
        var student = TinyStudent(key: key, options: options)
        while let line = lines.first, !line.hasPrefix("student ") {
            lines.removeFirst()
            student.take(line)
        }
        report.dossiers += 1
        return ImportedDossier(dossier: student.dossier, account: student.account)
    }
}

/// One student of a `tiny` file.
struct TinyStudent {
    private let key: String
    private let options: ImportOptions
    private(set) var dossier: Dossier
    private(set) var account = ImportAccount()

    init(key: String, options: ImportOptions) {
        self.key = key
        self.options = options
        dossier = Dossier(student: options.identifiers.student(format: "tiny", student: key))
        dossier.keeper = OrganisationID("local:school")
        dossier.hasStableIdentifiers = options.identifiers.isStable
        account.note("student", .carried, at: .dossier("student"))
        let guardian = options.identifiers.person(format: "tiny", student: key, origin: "guardian")
        dossier.guardians = [Guardian(id: guardian, authority: .full)]
    }

    mutating func take(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        let (word, text) = (parts[0], parts.count > 1 ? parts[1] : "")
        switch word {
        case "born":
            var identity = StudentIdentity()
            identity.birthDate = PartialDate(rawValue: text)
            note(word, "birthDate", dossier.identities.append(Entry(header("StudentIdentity"), identity)))
        case "talent":
            var talent = Talent()
            talent.talent = Text(text)
            note(word, "talent", dossier.talents.append(Entry(header("Talent"), talent)))
        case "signal":
            var signal = WellbeingSignal()
            signal.description = Text(text)
            note(word, "description", dossier.wellbeingSignals.append(Entry(header("WellbeingSignal"), signal)))
        default: account.note(word, .rejected, at: nil, code: "tiny.unknown")
        }
    }

    private mutating func note(_ word: String, _ field: FieldName, _ done: Void) {
        account.note(word, .carried, at: .field(lastEntry, field))
    }

    private var lastEntry: EntryID { id("\(account.lines.count)") }

    private func header(_ type: String) -> EntryHeader {
        EntryHeader(
            id: id("\(account.lines.count)"),
            author: Author(organisation: OrganisationID("local:school")),
            recordedAt: Instant(seconds: 0),
            basis: .observed
        )
    }

    private func id(_ origin: String) -> EntryID {
        options.identifiers.entry(format: "tiny", student: key, type: "", origin: origin)
    }
}
