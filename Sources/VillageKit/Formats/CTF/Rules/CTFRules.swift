// The rules of files beside their structure: check letters, totals, dates in order, codes, marks.

package import VillageCodecs
import VillageModel

/// The rules of files beside their structure.
package enum CTFRules {
    /// Compares a whole file with the rules.
    ///
    /// - Parameters:
    ///   - root: The outermost element.
    ///   - version: The version that the file declares; `nil` where that cannot be read.
    ///   - limit: The most findings.
    /// - Returns: What is wrong, in the order of the file.
    package static func check(
        _ root: XMLTree.Element,
        _ version: CTFVersion?,
        limit: Int = TreeCheck.usualLimit
    ) -> [Diagnostic] {
        var check = CTFRuleCheck(version: version)
        for header in root.all("Header") { check.header(header) }
        var seen: Set<String> = []
        for pupil in root.children.flatMap({ $0.all("Pupil") }) {
            guard check.findings.count < limit else { break }
            check.pupil(pupil)
            guard let leaf = pupil.first("UPN"), !leaf.text.isEmpty, !seen.insert(leaf.text).inserted else { continue }
            check.note(
                "duplicate-pupil",
                .error,
                leaf,
                "two pupils have one number",
                "ask the sender which one is right"
            )
        }
        return Array(check.findings.prefix(limit))
    }

    /// Compares a header with the rules while it is read: what breaks one is no more than a warning.
    package static func warnings(header: XMLTree.Element, _ version: CTFVersion?) -> [Diagnostic] {
        warnings(version) { $0.header(header) }
    }

    /// Compares one pupil with the rules while it is read: what breaks one is no more than a warning.
    package static func warnings(pupil: XMLTree.Element, _ version: CTFVersion?) -> [Diagnostic] {
        warnings(version) { $0.pupil(pupil) }
    }

    private static func warnings(_ version: CTFVersion?, _ look: (inout CTFRuleCheck) -> Void) -> [Diagnostic] {
        var check = CTFRuleCheck(version: version)
        look(&check)
        return check.findings.prefix(200)
            .map { rule in
                var finding = rule
                finding.severity = .warning
                return finding
            }
    }
}

/// The rules while a file is gone through.
struct CTFRuleCheck {
    let version: CTFVersion?
    private(set) var findings: [Diagnostic] = []

    init(version: CTFVersion?) { self.version = version }

    mutating func note(
        _ rule: String,
        _ severity: Diagnostic.Severity,
        _ element: XMLTree.Element,
        _ summary: String,
        _ help: String
    ) {
        findings.append(Diagnostic(rule: "\(CTFFormat.id).rule.\(rule)", element, summary, help: help, severity))
    }

    mutating func header(_ header: XMLTree.Element) {
        for leaf in [header.first("CTFversion"), header.first("ATFversion")].compactMap(\.self) {
            if CTFVersion(ElementReading.trimmed(leaf.text)) == nil {
                note("version", .error, leaf, "version is none", "write it as 25.0")
            }
        }
        if let version, !version.isAdmissions, !version.hasURN {
            for leaf in header.descendants where leaf.name == "URN" { differs(leaf) }
        }
        guard let leaf = header.first("SourceSchool")?.first("AcademicYear"), let year = Int(leaf.text),
            let day = header.first("DateTime").flatMap({ CalendarDate(rawValue: String($0.text.prefix(10))) })
        else { return }
        if year > day.year || year < day.year - 1 {
            note(
                "academic-year",
                .warning,
                leaf,
                "school year is not that of the file",
                "write the year in which it began"
            )
        }
    }

    mutating func pupil(_ pupil: XMLTree.Element) {
        names(pupil)
        numbers(pupil)
        codes(pupil)
        dates(pupil)
        contacts(pupil)
        for year in pupil.all(at: "Attendance/YearData") { attendance(year) }
        assessments(pupil)
    }

    private mutating func names(_ pupil: XMLTree.Element) {
        guard let version, !version.isAdmissions else { return }
        for leaf in pupil.children where leaf.name == "Sex" || leaf.name == "Gender" {
            if !version.sexNames.contains(leaf.name) { differs(leaf) }
        }
        let later =
            (version.hasNeedDates ? [] : ["ServiceChild", "NeedStartDate", "NeedEndDate"])
            + (version.hasURN ? [] : ["URN"])
        guard !later.isEmpty else { return }
        for leaf in pupil.descendants where later.contains(leaf.name) { differs(leaf) }
    }

    private mutating func differs(_ leaf: XMLTree.Element) {
        note(
            "version-differs",
            .warning,
            leaf,
            "element is none of the version that the file declares",
            "ask for the version"
        )
    }

    private mutating func numbers(_ pupil: XMLTree.Element) {
        let numbers = pupil.all("UPN") + pupil.all(at: "BasicDetails/FormerUPN")
        for leaf in numbers where ElementReading.isInk(leaf.text) && Identifier(.upn, leaf.text).check == .wrong {
            note(
                "upn",
                .warning,
                leaf,
                "check letter does not fit the number",
                "compare it with the register; it is kept"
            )
        }
        for leaf in pupil.all("UniqueLearnerNumber") where ElementReading.isInk(leaf.text) {
            if !LeafType.matches("9999999999", leaf.text) {
                note("uln", .warning, leaf, "number has not ten digits", "compare it with the register; it is kept")
            }
        }
    }

    private mutating func codes(_ pupil: XMLTree.Element) {
        for leaf in pupil.descendants where leaf.isLeaf && ElementReading.isInk(leaf.text) {
            let code = ElementReading.trimmed(leaf.text)
            guard CTFCodeLists.contains(code, of: leaf.name, in: leaf.parent?.name ?? "") == false else { continue }
            note("code.\(leaf.name)", .warning, leaf, "code stands in no list that is known", "it is kept as it is")
        }
    }

    private mutating func dates(_ pupil: XMLTree.Element) {
        for leaf in pupil.descendants where leaf.isLeaf && LeafType.dayFirst.accepts(ElementReading.trimmed(leaf.text))
        {
            note("date-form", .warning, leaf, "date has its day first", "write yyyy-mm-dd")
        }
        order(pupil.all(at: "SchoolHistory/School"), "EntryDate", "LeavingDate")
        order(pupil.all(at: "SENhistory/SENneeds/SENneed"), "NeedStartDate", "NeedEndDate")
        order(pupil.all(at: "FSMhistory/FSMinstance"), "FSMstartDate", "FSMendDate")
        guard let birth = day(pupil.first("DOB")) else { return }
        let later = pupil.all(at: "SENhistory/SEN/StartDate") + pupil.all(at: "SchoolHistory/School/EntryDate")
        for leaf in later where day(leaf).map({ $0 < birth }) == true {
            note("dates", .error, leaf, "date lies before the birth", "ask the sender for the right date")
        }
    }

    private mutating func order(_ elements: [XMLTree.Element], _ first: String, _ last: String) {
        for element in elements {
            guard let leaf = element.first(last), let from = day(element.first(first)), let to = day(leaf), to < from
            else { continue }
            note("dates", .error, leaf, "end lies before the beginning", "ask the sender for the right date")
        }
    }

    private func day(_ leaf: XMLTree.Element?) -> CalendarDate? {
        leaf.flatMap { TextCodec<PartialDate>.ctfDay.parse($0.text)?.date }
    }
}
