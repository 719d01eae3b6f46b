// Hands out the dossiers of a set, one pupil after the other, and accounts for what belongs to nobody.

import VillageCodecs
import VillageFormats

/// Hands out the dossiers of a set.
struct SIECLEReader: DossierReader, ~Copyable {
    /// The leaves of numbers that one pupil has in the whole country.
    static let nationalNumbers = ["ID_NATIONAL", "INE_BEA", "INE_RNIE"]

    private(set) var report: ImportReport
    private let options: ImportOptions
    private var schools: ArraySlice<SIECLESchool>
    /// The school that is gone through, and its pupils that are left.
    private var school: SIECLESchool?
    private var pupils: ArraySlice<SIECLEPupil> = []

    init(_ loading: SIECLELoading, _ options: ImportOptions) {
        self.options = options
        report = loading.report
        schools = ([loading.exports].compactMap(\.self) + loading.imports)[...]
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        while true {
            if let pupil = pupils.popFirst() {
                if let imported = try read(pupil) { return imported }
            } else if let next = schools.first {
                endSchool()
                schools = schools.dropFirst()
                begin(next)
            } else {
                endSchool()
                return nil
            }
        }
    }

    private mutating func begin(_ school: SIECLESchool) {
        self.school = school
        pupils = SIECLEPupil.all(of: school)[...]
        report.diagnostics += SIECLESchoolFindings.findings(school)
    }

    private mutating func read(_ pupil: SIECLEPupil) throws(ImportError) -> ImportedDossier? {
        guard var school else { return nil }
        let root = pupil.tree.root
        if let reason = pupil.refusal {
            let place = SourceLocation(line: root.line)
            let finding = Diagnostic(
                reason.code,
                .error,
                reason.summary,
                at: root.line > 0 ? place : nil,
                path: pupil.path,
                help: reason.help
            )
            report.setAside(finding, path: pupil.path, count: root.data)
            return nil
        }
        // Not copied while it is changed.
        self.school = nil
        defer { self.school = school }
        let record: SIECLERecord
        do throws(CodecError) {
            record = try SIECLERecord(pupil.tree, key: pupil.key, &school)
        } catch {
            throw ImportError(error)
        }
        var assembly = SIECLEAssembly(record, key: pupil.studentKey(in: school), school, options)
        swap(&assembly.labels, &school.labels)
        let imported = assembly.assemble(sharing: pupil.shared, school.envelope)
        swap(&assembly.labels, &school.labels)
        report.note(imported, of: assembly.work)
        return imported
    }

    /// Accounts for the header, for the lists, and for whatever belongs to no pupil of the set.
    private mutating func endSchool() {
        guard let school else { return }
        self.school = nil
        var account = ImportAccount()
        for fact in school.envelope { account.note(fact.path, .carried, at: .envelope(fact.path)) }
        report.note(file: account)
        report.note(file: school.labels.account)
        let leftovers = SIECLELeftovers(school)
        report.note(file: leftovers.account)
        report.diagnostics += leftovers.findings
    }
}

@available(*, unavailable)
extension SIECLEReader: Sendable {}
