// Makes a dossier of a record: entries by the mapping, then whatever the format does by itself, then what nobody took.

package import VillageCodecs
package import VillageModel

/// A dossier in the making, from one record of a format of trees.
package struct TreeAssembly: Sendable {
    /// The record.
    package let root: XMLTree.Element
    /// The format.
    package let vocabulary: TreeVocabulary
    /// The version of the file.
    package let version: String
    /// The headers of its entries.
    package let headers: RecordHeaders
    /// What was taken so far.
    package var reading: ElementReading
    /// The dossier.
    package var dossier: Dossier
    /// What a person should know.
    package var findings: [Diagnostic] = []
    /// Data that stand in no element of the record, such as those of the file's header.
    package var ledger = ImportLedger()
    /// Paths that no mapping reads, and how often each was met.
    package private(set) var unread: [String: Int] = [:]

    /// Begins a dossier.
    ///
    /// - Parameters:
    ///   - root: The record.
    ///   - vocabulary: The format.
    ///   - version: The version of the file.
    ///   - headers: The headers of its entries.
    ///   - hasStableIdentifiers: Whether identifiers were made with a keeper's own key.
    package init(
        _ root: XMLTree.Element,
        _ vocabulary: TreeVocabulary,
        version: String,
        headers: RecordHeaders,
        hasStableIdentifiers: Bool
    ) {
        self.root = root
        self.vocabulary = vocabulary
        self.version = version
        self.headers = headers
        reading = ElementReading(namespace: root.namespace, frame: vocabulary.frame)
        dossier = Dossier(student: headers.student)
        dossier.keeper = headers.keeper
        dossier.hasStableIdentifiers = hasStableIdentifiers
    }

    /// The elements of a path of names with strokes between them, from the record down.
    package func elements(at path: String) -> [XMLTree.Element] {
        reading.elements(at: path.split(separator: "/").map { String($0) }, in: root)
    }

    /// Reads the entries of all elements that a mapping describes into the dossier.
    package mutating func readAll<Content: EntryContent>(_ mapping: TreeEntryMapping<Content>) {
        for element in mapping.elements(in: root, reading) {
            if let entry = read(mapping, element) { dossier[keyPath: Content.entries].append(entry) }
        }
    }

    /// Reads an entry of an element; `nil` when the element holds nothing of it.
    ///
    /// - Parameters:
    ///   - mapping: The mapping.
    ///   - element: The element.
    ///   - origin: What names the entry in the source better than its place does, such as its own identifier.
    /// - Returns: The entry, or `nil`.
    package mutating func read<Content: EntryContent>(
        _ mapping: TreeEntryMapping<Content>,
        _ element: XMLTree.Element,
        origin: String? = nil
    ) -> Entry<Content>? {
        var header = headers.header(Content.typeName, element, leaf: mapping.leaf, origin: origin)
        header.label = mapping.label
        reading.section = Content.section
        guard let content = mapping.read(element, as: header.id, &reading) else { return nil }
        return Entry(header, content)
    }

    /// Takes a leaf as a fact of the file as a whole.
    package mutating func takeFact(_ leaf: XMLTree.Element, _ transfer: inout TransferRecord) {
        let path = leaf.path
        transfer.envelope.append(EnvelopeFact(path: path, value: leaf.text))
        reading.take(leaf, .envelope(path))
    }

    /// Notes something about an element.
    package mutating func note(_ words: FindingWords, _ element: XMLTree.Element) {
        findings.append(words.finding(of: vocabulary.format, line: element.line, path: element.path))
    }

    /// Says so where ages cannot be counted, or hardly be right (SEMANTICS 2.2).
    package mutating func checkBirthDate(_ pupil: XMLTree.Element) {
        let dates = dossier.identities.compactMap(\.content.birthDate)
        guard let date = dates.first?.date, dates.count == 1 else {
            return note(Self.ageUnknown, pupil)
        }
        let age = date.completedYears(on: headers.day)
        if age < 0 || age > 30 {
            note(Self.ageImplausible, pupil)
        }
    }

    /// Adds the schools at which the pupil was, as the rules of access need to know.
    package mutating func addStays() {
        for entry in dossier.enrolments {
            guard let school = entry.content.school.organisation else { continue }
            dossier.stays.append(EnrolmentRecord(organisation: school, from: entry.content.from, to: entry.content.to))
        }
    }

    /// Gives every datum of the record its line.
    package mutating func settle() -> ImportedDossier {
        let settling = TreeSettling(
            root,
            vocabulary,
            version: version,
            reading,
            foreign: dossier.foreign,
            ledger: ledger
        )
        dossier.foreign = settling.foreign
        unread = settling.unread
        findings = reading.findings + findings + settling.findings
        return ImportedDossier(dossier: dossier, account: settling.account)
    }

    private static let ageUnknown = FindingWords(
        "birth-date-missing",
        .warning,
        "birth date is not known in full, so that whatever depends on the age is denied",
        help: "ask the sender for the day of birth"
    )
    private static let ageImplausible = FindingWords(
        "birth-date-implausible",
        .warning,
        "birth date does not fit a pupil at the date of the file",
        help: "ask the sender for the right day of birth"
    )
}

extension ImportReport {
    /// Notes a dossier that was made of a record.
    package mutating func note(_ imported: ImportedDossier, of work: TreeAssembly) {
        note(imported)
        diagnostics += work.findings
        unread.merge(work.unread, uniquingKeysWith: +)
    }
}

extension XMLTree {
    /// Reads a document that is held whole, within the limits of the caller.
    ///
    /// - Parameters:
    ///   - source: Where the document comes from.
    ///   - options: What the caller decides.
    ///   - nodes: The most elements, attributes and pieces of text.
    /// - Throws: ``ImportError`` with the place at which the document cannot be read further.
    package init(
        reading source: consuming some ByteSource & ~Copyable,
        _ options: ImportOptions,
        nodes: Int
    ) throws(ImportError) {
        do throws(CodecError) {
            try self.init(source, limits: options.limits.xml, nodes: nodes)
        } catch {
            throw ImportError(error)
        }
    }
}
