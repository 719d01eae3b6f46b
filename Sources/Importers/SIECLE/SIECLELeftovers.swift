// What belongs to no pupil of the set: links to pupils who are not there, persons and addresses that nobody refers to.

import VillageCodecs
import VillageFormats

/// What belongs to no pupil of a set.
struct SIECLELeftovers {
    /// The account of it: nothing is taken over.
    private(set) var account = ImportAccount()
    /// What a person should know.
    private(set) var findings: [Diagnostic] = []
    /// The most places that are told one by one.
    private static let most = 50

    init(_ school: SIECLESchool) {
        guard !school.pupils.isEmpty || !school.parts.contains(.guardians) else {
            // One file of a set alone: nothing in it can belong to anybody.
            note(school.persons.unused.count)
            leave(school)
            return
        }
        leave(school)
        let links = school.links.sorted { $0.key < $1.key }.flatMap(\.value)
        for link in links.prefix(Self.most) {
            findings.append(
                Diagnostic(
                    "siecle.pupil-missing",
                    .warning,
                    Self.summary,
                    at: link.root.line > 0 ? SourceLocation(line: link.root.line) : nil,
                    path: "BEE_RESPONSABLES/DONNEES/RESPONSABLES/RESPONSABLE_ELEVE",
                    help: Self.help
                )
            )
        }
        let others = school.others.values.reduce(0) { $0 + $1.count } + max(0, links.count - Self.most)
        if others > 0 {
            findings.append(
                Diagnostic("siecle.pupil-missing", .warning, Self.summary + ": \(others) more", help: Self.help)
            )
        }
    }

    private mutating func note(_ persons: Int) {
        findings.append(
            Diagnostic(
                "siecle.no-pupils",
                .warning,
                "file of guardians stands alone: no pupil is in the set, \(persons) persons are left out",
                help: "give the export of pupils of the same day as well"
            )
        )
    }

    private mutating func leave(_ school: SIECLESchool) {
        var counts: [String: Int] = [:]
        for row in school.persons.unused + school.pupilAddresses.unused + school.personAddresses.unused {
            counts[row.path, default: 0] += row.tree.root.data
        }
        for (base, table) in [("RESPONSABLES/RESPONSABLE_ELEVE", school.links), ("", school.others)] {
            for tree in table.values.flatMap(\.self) {
                counts[base.isEmpty ? tree.root.name : base, default: 0] += tree.root.data
            }
        }
        for (path, count) in counts.sorted(by: { $0.key < $1.key }) {
            account.note(path, .rejected, at: nil, code: "siecle.without-pupil", count: count)
        }
    }

    private static let summary = "record belongs to a pupil who is not in the set; it is left out"
    private static let help = "normal where the files are of different days; give the export of pupils as well"
}

/// What can be said of the files of a school before any pupil is read.
enum SIECLESchoolFindings {
    static func findings(_ school: SIECLESchool) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let root = school.isImport ? SIECLEVersion.importRoot : SIECLEPart.pupils.rawValue
        func add(_ code: String, _ severity: Diagnostic.Severity, _ summary: String, _ help: String) {
            findings.append(Diagnostic(code, severity, summary, path: root, help: help))
        }
        if school.header.organisation == nil {
            add(
                "siecle.school-missing",
                .warning,
                "no header names the school",
                "ask the sender for the code of the school"
            )
        }
        if school.isImport, isOtherVersion(school) {
            add(
                "siecle.version-content",
                .warning,
                "elements are those of another version than the one that the file names",
                "they are read all the same; ask the sender which version is meant"
            )
        }
        if school.isImport || school.parts.contains(.pupils) {
            if school.pupils.isEmpty { add("siecle.no-pupils", .error, "file holds no pupil", "ask the sender again") }
        } else if !school.parts.contains(.guardians) {
            add("siecle.no-pupils", .warning, "set holds no pupil", "give the export of pupils as well")
        }
        return findings
    }

    /// Whether 3.0 has elements of 3.1, or the other way round.
    private static func isOtherVersion(_ school: SIECLESchool) -> Bool {
        let foreign: Set<String> =
            switch school.version {
            case "import-3.0": ["PAIE_FRAIS_SCOLAIRES", "A_CONTACTER_EN_PRIORITE"]
            case SIECLEVersion.written: ["FINANCIER"]
            default: []
            }
        guard !foreign.isEmpty else { return false }
        return school.pupils.contains { tree in
            SIECLERecord.links(in: tree.root, true).contains { $0.children.contains { foreign.contains($0.name) } }
        }
    }
}
