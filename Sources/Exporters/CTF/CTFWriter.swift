// Takes the dossiers of a file, one pupil in memory at a time; the header is made of the first.

import VillageAccess
import VillageFormats

/// Takes the dossiers of a file.
struct CTFWriter: DossierWriter, ~Copyable {
    private var file: RecordFile
    private let options: ExportOptions
    private let settings: CTFSettings
    private let structure: TreeStructure
    private var header: CTFHeaderMaking?
    private var report: ExportReport

    init(_ file: consuming RecordFile, _ options: ExportOptions, _ settings: CTFSettings) {
        self.file = file
        self.options = options
        self.settings = settings
        structure = CTFStructure.pupil(settings.version)
        report = ExportReport(format: CTFFormat.id, version: settings.version.label)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        let number = report.dossiers + 1
        let first: CTFHeaderMaking
        if let header { first = header } else { first = try CTFHeaderMaking(dossier, settings, options) }
        var pupil = CTFPupilMaking(dossier, settings.version, structure, Self.options(options, ofPupil: number), first)
        let account: ExportAccount
        do throws(ExportError) {
            account = try pupil.finish()
        } catch {
            throw Self.numbered(error, number)
        }
        if header == nil {
            try file.begin("CTfile")
            try file.write(first.node)
            try file.begin("CTFpupilData")
            report.supplied += first.supplied
            report.diagnostics += first.findings
            header = first
        }
        try file.write(pupil.work.root)
        let supplied = pupil.work.supplied.map { Self.numbered($0, number) }
        report.note(dossier, account, findings: pupil.work.findings, supplied: supplied)
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        guard report.dossiers > 0 else {
            throw ExportError(.valueMissing, places: [.init("CTfile/CTFpupilData/Pupil", help: "a file has a pupil")])
        }
        try file.end()
        try file.end()
        report.fileName = fileName
        return report
    }

    /// What was supplied for one pupil: paths without a number are those of the first.
    private static func options(_ options: ExportOptions, ofPupil number: Int) -> ExportOptions {
        var own = options
        own.supplied = [:]
        for (path, value) in options.supplied {
            if path.hasPrefix("Pupil[\(number)]/") || (number == 1 && path.hasPrefix("Pupil/")) {
                own.supplied["Pupil/" + path.drop { $0 != "/" }.dropFirst()] = value
            }
        }
        return own
    }

    private static func numbered(_ path: String, _ number: Int) -> String {
        number == 1 ? path : "Pupil[\(number)]" + path.drop { $0 != "/" }
    }

    private static func numbered(_ error: ExportError, _ number: Int) -> ExportError {
        ExportError(error.code, places: error.places.map { .init(numbered($0.path, number), help: $0.help) })
    }

    /// The name of the file, by the two schools of its header.
    private var fileName: ProposedFileName? {
        func school(_ name: String) -> CTFSchoolNumber? {
            guard let node = header?.node.first(name), let authority = node.first("LEA")?.text,
                let school = node.first("Estab")?.text
            else { return nil }
            return CTFSchoolNumber(authority: authority, school: school)
        }
        guard let sender = school("SourceSchool"), let receiver = school("DestSchool") else { return nil }
        return CTFFileName.proposal(sender: sender, receiver: receiver, from: settings.serial ?? 1)
    }
}

@available(*, unavailable)
extension CTFWriter: Sendable {}
