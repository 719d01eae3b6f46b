// Makes a dossier of a document: entries by the mapping, then the envelope, then what nobody took.

import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct OSOAssembly {
    let edition: OSOEdition
    let options: ImportOptions
    let tree: XMLTree
    var work: TreeAssembly

    var headers: RecordHeaders { work.headers }
    var reading: ElementReading {
        get { work.reading }
        set { work.reading = newValue }
    }
    var dossier: Dossier {
        get { work.dossier }
        set { work.dossier = newValue }
    }

    init(_ tree: XMLTree, _ edition: OSOEdition, _ options: ImportOptions) {
        self.tree = tree
        self.edition = edition
        self.options = options
        work = TreeAssembly(
            tree.root,
            OSOFormat.vocabulary,
            version: edition.version,
            headers: Self.headers(tree.root, edition, options),
            hasStableIdentifiers: options.identifiers.isStable
        )
    }

    private static func headers(
        _ root: XMLTree.Element,
        _ edition: OSOEdition,
        _ options: ImportOptions
    ) -> RecordHeaders {
        let reading = ElementReading(namespace: root.namespace, frame: OSOForeign.frame)
        func text(_ path: String) -> String? { reading.text(at: path, in: root) }
        let pupil = "huidigeschool/leerling"
        let stated = text("\(pupil)/bsn") ?? text("\(pupil)/onderwijsnummer") ?? text("\(pupil)/leerlingid")
        // It stands in every header; what is longer than a code is none.
        let keeper = text("huidigeschool/brincode")
            .flatMap { code in
                code.utf8.count <= 100 ? OrganisationID(scheme: "brin", code) : nil
            }
        return RecordHeaders(
            OSOFormat.vocabulary,
            version: edition.version,
            student: stated ?? pupil,
            keeper: keeper,
            day: text("metadata/datum").flatMap(OSOEnvelope.day),
            options
        )
    }

    mutating func assemble() -> ImportedDossier {
        if edition.known == nil { work.note(Self.newer, tree.root) }
        OSOMapping.visit(&self)
        readContacts()
        readEnvelope()
        work.addStays()
        work.checkBirthDate(elements(at: "huidigeschool/leerling").first ?? tree.root)
        checkNumbers()
        checkCodes()
        return work.settle()
    }

    /// The elements of a name under a path from the outermost one.
    func elements(at path: String) -> [XMLTree.Element] { work.elements(at: path) }

    private mutating func checkNumbers() {
        for element in elements(at: "huidigeschool/leerling/bsn") {
            guard reading.taken(element) != nil, Identifier(.bsn, element.text).check == .wrong else { continue }
            work.note(Self.checkDigit, element)
        }
    }

    private mutating func checkCodes() {
        guard let version = edition.known else { return }
        work.findings += OSOCodeCheck.check(tree, of: version, limit: 200).map { Diagnostic($0) }
    }

    private static let newer = FindingWords(
        "newer-version",
        .warning,
        "file is of a version that is newer than what is known here",
        help: "what is not understood is kept aside and reported"
    )
    private static let checkDigit = FindingWords(
        "check-digit",
        .warning,
        "number does not pass the test of its check digit",
        help: "it is kept as it is; compare it with a document"
    )
}

extension OSOAssembly: OSOMappingVisitor {
    mutating func visit<Content: EntryContent>(_ mapping: TreeEntryMapping<Content>) {
        for element in mapping.elements(in: tree.root, reading) {
            if let entry = read(mapping, element) { dossier[keyPath: Content.entries].append(entry) }
        }
    }

    /// Reads an entry of an element.
    mutating func read<Content: EntryContent>(
        _ mapping: TreeEntryMapping<Content>,
        _ element: XMLTree.Element
    ) -> Entry<Content>? {
        guard let entry = work.read(mapping, element) else { return nil }
        var header = entry.header
        closeSecretNumbers(of: entry.content, &header)
        return Entry(header, entry.content)
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
