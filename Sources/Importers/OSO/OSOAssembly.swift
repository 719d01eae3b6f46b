// Makes a dossier of a document: entries by the mapping, then the envelope, then what nobody took.

import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct OSOAssembly {
    let tree: XMLTree
    let edition: OSOEdition
    let options: ImportOptions
    let headers: OSOHeaders
    var reading: ElementReading
    var dossier: Dossier
    /// What a person should know.
    var findings: [Diagnostic] = []
    /// Paths that no mapping reads, and how often each was met.
    var unread: [String: Int] = [:]

    init(_ tree: XMLTree, _ edition: OSOEdition, _ options: ImportOptions) {
        self.tree = tree
        self.edition = edition
        self.options = options
        reading = ElementReading(namespace: tree.root.namespace)
        headers = OSOHeaders(tree.root, reading, edition, options)
        dossier = Dossier(student: headers.student)
    }

    mutating func assemble() -> ImportedDossier {
        dossier.keeper = headers.keeper
        dossier.hasStableIdentifiers = options.identifiers.isStable
        if edition.known == nil { note("oso.newer-version", .warning, tree.root, Self.newer) }
        OSOMapping.visit(&self)
        readContacts()
        readEnvelope()
        addStays()
        checkBirthDate()
        checkNumbers()
        checkCodes()
        let account = settle()
        findings = reading.findings + findings
        return ImportedDossier(dossier: dossier, account: account)
    }

    /// Says so where ages cannot be counted, or hardly be right (SEMANTICS 2.2).
    private mutating func checkBirthDate() {
        let pupil = elements(at: "huidigeschool/leerling").first ?? tree.root
        let dates = dossier.identities.compactMap(\.content.birthDate)
        guard let date = dates.first?.date, dates.count == 1 else {
            return note("oso.birth-date-missing", .warning, pupil, Self.ageUnknown)
        }
        let age = date.completedYears(on: headers.day)
        if age < 0 || age > 30 { note("oso.birth-date-implausible", .warning, pupil, Self.ageImplausible) }
    }

    private static let ageUnknown = (
        summary: "birth date is not known in full, so that whatever depends on the age is denied",
        help: Optional("ask the sender for the day of birth")
    )
    private static let ageImplausible = (
        summary: "birth date does not fit a pupil at the date of the file",
        help: Optional("ask the sender for the right day of birth")
    )

    /// Notes something about an element.
    mutating func note(
        _ identifier: String,
        _ severity: Diagnostic.Severity,
        _ element: XMLTree.Element,
        _ words: (summary: String, help: String?)
    ) {
        findings.append(
            Diagnostic(
                identifier,
                severity,
                words.summary,
                at: SourceLocation(line: element.line),
                path: element.path,
                help: words.help
            )
        )
    }

    /// The elements of a name under a path from the outermost one.
    func elements(at path: String) -> [XMLTree.Element] {
        OSOForeign.elements(path.split(separator: "/").map { String($0) }, in: tree.root, reading)
    }

    /// The schools at which the pupil was.
    private mutating func addStays() {
        for entry in dossier.enrolments {
            guard let school = entry.content.school.organisation else { continue }
            dossier.stays.append(EnrolmentRecord(organisation: school, from: entry.content.from, to: entry.content.to))
        }
    }

    private mutating func checkNumbers() {
        for element in elements(at: "huidigeschool/leerling/bsn") {
            guard reading.taken(element) != nil, Identifier(.bsn, element.text).check == .wrong else { continue }
            note("oso.check-digit", .warning, element, Self.checkDigit)
        }
    }

    private mutating func checkCodes() {
        guard let version = edition.known else { return }
        findings += OSOCodeCheck.check(tree, of: version, limit: 200).map { Diagnostic($0) }
    }

    private static let newer = (
        summary: "file is of a version that is newer than what is known here",
        help: Optional("what is not understood is kept aside and reported")
    )
    private static let checkDigit = (
        summary: "number does not pass the test of its check digit",
        help: Optional("it is kept as it is; compare it with a document")
    )
}

extension OSOAssembly: OSOMappingVisitor {
    mutating func visit<Content: EntryContent>(_ mapping: OSOEntryMapping<Content>) {
        for element in mapping.elements(in: tree.root, reading) {
            if let entry = read(mapping, element) { dossier[keyPath: Content.entries].append(entry) }
        }
    }

    /// Reads an entry of an element.
    mutating func read<Content: EntryContent>(
        _ mapping: OSOEntryMapping<Content>,
        _ element: XMLTree.Element
    ) -> Entry<Content>? {
        var header = headers.header(Content.typeName, element, leaf: mapping.leaf)
        header.label = mapping.label
        reading.section = Content.section
        guard let content = mapping.read(element, as: header.id, &reading) else { return nil }
        closeSecretNumbers(of: content, &header)
        return Entry(header, content)
    }
}

extension OSOAssembly {
    /// Closes the numbers of a record if one of them is secret and stands there all the same.
    private func closeSecretNumbers(of content: some EntryContent, _ header: inout EntryHeader) {
        let (flag, numbers) = (".isSecret", "contactPoints")
        content.visitValues { path, value in
            guard path.hasSuffix("\(numbers)\(flag)"), value as? Bool == true else { return }
            header.fieldLabels["\(path.dropLast(flag.count)).value"] = .confidential
        }
    }
}

extension Diagnostic {
    /// A finding about the document as a finding of the conversion.
    init(_ finding: OSOFinding) {
        self.init(
            finding.rule,
            .warning,
            finding.summary,
            at: SourceLocation(line: finding.line),
            path: finding.path,
            rule: finding.rule,
            help: finding.help
        )
    }
}
