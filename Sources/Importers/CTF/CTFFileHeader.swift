// The header of a file: facts that go with every dossier of it, and what is known of the two schools.

import VillageCodecs
import VillageFormats
import VillageModel

/// The header of a file.
struct CTFFileHeader {
    /// The version that the file declares.
    private(set) var version: CTFVersion?
    /// The facts, in the order of the file.
    private(set) var facts: [EnvelopeFact] = []
    /// What became of every datum of the header.
    private(set) var account = ImportAccount()
    /// What a person should know.
    private(set) var findings: [Diagnostic] = []
    private var known: [String: String] = [:]

    /// The leaves that are facts, by their path.
    private static let leaves: Set<String> = [
        "DocumentName", "CTFversion", "ATFversion", "DateTime", "DocumentQualifier", "DataQualifier",
        "DataDescriptor", "SupplierID", "SourceSchool/LEA", "SourceSchool/Estab", "SourceSchool/URN",
        "SourceSchool/SchoolName", "SourceSchool/AcademicYear", "DestSchool/LEA", "DestSchool/Estab",
        "DestSchool/URN",
    ]

    /// A header of which nothing is known.
    init() {}

    /// Reads a header.
    ///
    /// - Parameters:
    ///   - header: The element.
    ///   - path: Its path in the file.
    ///   - isAdmissions: Whether the file is an admissions transfer file.
    init(_ header: XMLTree.Element, path: String, isAdmissions: Bool) {
        var counted = 0
        let outer = "\(path.prefix { $0 != "/" })/"
        for child in header.children {
            let inner = child.name == "SourceSchool" || child.name == "DestSchool" ? Array(child.children) : [child]
            for element in inner {
                let name = TreeShaping.plain(element.path).split(separator: "/").dropFirst().joined(separator: "/")
                let count = element.data
                guard count > 0 else { continue }
                counted += count
                let isFact = Self.leaves.contains(name) && element.isLeaf && count == 1 && known[name] == nil
                facts.append(
                    EnvelopeFact(path: outer + element.path, value: isFact ? element.text : element.xml)
                )
                account.note(
                    outer + TreeShaping.plain(element.path),
                    isFact ? .carried : .quarantined,
                    at: .envelope(outer + element.path),
                    code: isFact ? nil : element.name == "SuppInfo" ? "ctf.vendor-private" : "ctf.unread",
                    count: count
                )
                if isFact {
                    known[name] = ElementReading.trimmed(element.text)
                } else {
                    note(Self.unread, element, outer)
                }
            }
        }
        let rest = header.data - counted
        account.note(path, .rejected, at: nil, code: "ctf.unread", count: rest)
        if rest > 0 { note(Self.unread, header, outer) }
        let name = isAdmissions ? "ATFversion" : "CTFversion"
        version = known[name].flatMap { CTFVersion($0, isAdmissions: isAdmissions) }
        if version == nil { note(Self.noVersion, header, outer) }
        if version?.isNewer == true { note(Self.newer, header, outer) }
        findings += CTFRules.warnings(header: header, version)
            .map { rule in
                var finding = rule
                finding.path = finding.path.map { outer + $0 }
                return finding
            }
        if header.name != "Header" { note(Self.spelling, header, outer) }
    }

    /// The sending school.
    var sender: OrganisationID? { school("SourceSchool")?.organisation }
    /// The receiving school.
    var receiver: OrganisationID? { school("DestSchool")?.organisation }
    /// The name of the sending school.
    var senderName: String? { known["SourceSchool/SchoolName"] }
    /// The day on which the file was made.
    var day: CalendarDate? { known["DateTime"].flatMap { CalendarDate(rawValue: String($0.prefix(10))) } }
    /// The school year, from the year in which it begins.
    var schoolYear: String? {
        known["SourceSchool/AcademicYear"].flatMap { $0.utf8.count == 4 ? Int($0) : nil }.map { "\($0)-\($0 + 1)" }
    }

    /// The transfer that the file is.
    var transfer: TransferRecord {
        var transfer = TransferRecord()
        transfer.format = CTFFormat.id
        transfer.version = version?.label
        transfer.from = sender
        transfer.to = receiver
        transfer.envelope = facts
        return transfer
    }

    private func school(_ name: String) -> CTFSchoolNumber? {
        guard let authority = known["\(name)/LEA"], let school = known["\(name)/Estab"] else { return nil }
        return CTFSchoolNumber(authority: authority, school: school)
    }

    private mutating func note(_ words: FindingWords, _ element: XMLTree.Element, _ outer: String) {
        findings.append(words.finding(of: CTFFormat.id, line: element.line, path: outer + element.path))
    }

    private static let unread = FindingWords(
        "header-unread",
        .warning,
        "part of the header is not understood; it is kept aside",
        help: "it is given back to the same version of the format only"
    )
    private static let noVersion = FindingWords(
        "version-unknown",
        .warning,
        "file declares no version; it is read as far as it is understood",
        help: "ask the sender for the version"
    )
    private static let newer = FindingWords(
        "newer-version",
        .warning,
        "file is of a version that is newer than what is known here",
        help: "what is not understood is kept aside and reported"
    )
    private static let spelling = FindingWords(
        "header-spelling",
        .warning,
        "header is spelt otherwise than the format has it",
        help: "ask the sender for a file of the right form"
    )
}
