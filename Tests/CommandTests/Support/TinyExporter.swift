// Two writers of what a test can read: one for many students, one for a single one that asks for a value.

import VillageKit

/// Writes `tiny`.
struct TinyExporter: Exporter {
    static let format = TinyImporter.format

    func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        var writer = TinyWriter(sink: sink, needsSchool: false, options: options, format: Self.format.id)
        try writer.put("tiny 1\n")
        return writer
    }
}

/// Writes `tiny-card`: one student, with the name of a school that no source holds.
struct TinyCardExporter: Exporter {
    static let format = FormatDescriptor(
        id: "tiny-card",
        name: "Tiny card",
        extensions: ["card"],
        isStreamed: true,
        holdsManyStudents: false,
        settings: [FormatSetting("colour", help: "the colour", values: ["red", "blue"])]
    )

    func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        TinyWriter(sink: sink, needsSchool: true, options: options, format: Self.format.id)
    }
}

/// Writes a line for each talent that is shown.
struct TinyWriter: DossierWriter, ~Copyable {
    private var sink: any ByteSink & ~Copyable
    private let needsSchool: Bool
    private let options: ExportOptions
    private var report: ExportReport

    init(sink: consuming some ByteSink & ~Copyable, needsSchool: Bool, options: ExportOptions, format: String) {
        self.sink = sink as any ByteSink & ~Copyable
        self.needsSchool = needsSchool
        self.options = options
        report = ExportReport(format: format)
    }

    mutating func put(_ text: String) throws(ExportError) {
        do throws(CodecError) { try sink.write(Array(text.utf8)) } catch { throw ExportError(error) }
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        if needsSchool {
            guard let school = options.supplied["school"] else {
                throw ExportError(.valueMissing, places: [.init("school", help: "the name of the school")])
            }
            report.supplied = ["school"]
            try put("card \(school)\n")
        } else {
            try put("student \(dossier.student.rawValue)\n")
        }
        var account = ExportAccount()
        for entry in dossier.talents {
            try put("talent \(entry.content.talent?.value ?? "")\n")
            account.note(.field(entry.header.id, "talent"), .carried)
        }
        for placeholder in dossier.placeholders { try put("placeholder \(placeholder.section.rawValue)\n") }
        for entry in dossier.identities {
            account.note(.field(entry.header.id, "birthDate"), .rejected, code: "tiny.no-place")
        }
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        report.withoutPlace = ["notice", "policy"]
        return report
    }
}
