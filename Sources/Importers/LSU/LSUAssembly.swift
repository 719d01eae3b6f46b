// Makes the dossier of one pupil: who they are, their reports, and what of the file as a whole goes with them.

import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct LSUAssembly {
    /// The leaves of the header of a file.
    static let headerLeaves = ["editeur", "application", "appliVersion", "etablissement"]

    let graph: LSUGraph
    let degree: LSUDegree
    var work: TreeAssembly
    var transfer = TransferRecord()
    /// Everything in the lists of the file that this pupil's part refers to.
    let shared: Set<XMLTree.Element>
    /// What names the entries that were made so far.
    private var origins: Set<String> = []
    /// Persons who stood in an earlier report already, by what is said of them.
    var persons: [[String]: Entry<ContactPerson>] = [:]
    /// Addresses that stood in an earlier report already.
    var addresses: [[String]: EntryHeader] = [:]
    /// Head teachers who stood in an earlier report already.
    var formTeachers: [XMLTree.Element: EntryID] = [:]
    /// The school of the pupil.
    var enrolment: Entry<Enrolment>

    var reading: ElementReading {
        get { work.reading }
        _modify { yield &work.reading }
    }

    init(_ record: XMLTree.Element, _ graph: LSUGraph, _ options: ImportOptions) {
        self.graph = graph
        degree = graph.edition.degree
        let pupil = record.all(at: "donnees/eleves/eleve").first ?? record
        let reports =
            record.all(at: "donnees/bilans-periodiques/bilan-periodique")
            + record.all(at: "donnees/bilans-cycle/bilan-cycle")
        var shared = graph.closure([pupil] + reports)
        shared.formUnion(Self.common(graph, pupil, shared))
        shared.formUnion(Self.needed(graph, shared))
        self.shared = shared
        let school = graph.root.all(at: "entete/etablissement").first?.text ?? ""
        let isCode = ElementReading.isInk(school) && school.utf8.count <= 100
        let days = reports.compactMap { report in
            ["date-conseil-classe", "date-creation"].lazy.compactMap { report.attribute($0) }.first
                .flatMap { CalendarDate(rawValue: $0) }
        }
        let headers = RecordHeaders(
            LSUFormat.vocabulary,
            version: graph.edition.version,
            student: pupil.inked(degree.pupilNumber) ?? pupil.path,
            keeper: isCode ? OrganisationID(scheme: "uai", school) : nil,
            day: days.max(),
            options
        )
        work = TreeAssembly(
            record,
            LSUFormat.vocabulary,
            version: graph.edition.version,
            headers: headers,
            hasStableIdentifiers: options.identifiers.isStable
        )
        enrolment = Entry(headers.header(Enrolment.typeName, pupil), Enrolment())
    }

    /// What is said of a whole class goes with each of its pupils.
    private static func common(
        _ graph: LSUGraph,
        _ pupil: XMLTree.Element,
        _ shared: Set<XMLTree.Element>
    ) -> Set<XMLTree.Element> {
        var found: Set<XMLTree.Element> = []
        for (list, element) in graph.lists where ["parcours-communs", "vies-scolaires-communs"].contains(list.name) {
            for item in element.children where item.isLSU(list.item) {
                let (periods, _) = graph.items("periode-ref", of: item)
                let isOfClass = ["code-division", "classe-ref"]
                    .contains { name in pupil.inked(name).map { $0 == item.attribute(name) } ?? false }
                if isOfClass, periods.contains(where: shared.contains) { found.insert(item) }
            }
        }
        return found
    }

    /// No file can be without these lists, even where nothing of this pupil refers to them.
    private static func needed(_ graph: LSUGraph, _ shared: Set<XMLTree.Element>) -> [XMLTree.Element] {
        let names = graph.edition.degree == .second ? ["responsables-etab"] : ["directeurs", "classes", "enseignants"]
        return names.compactMap { name in
            let items = graph.lists.filter { $0.list.name == name }
                .flatMap { list, element in element.children.filter { $0.isLSU(list.item) } }
            return items.contains(where: shared.contains) ? nil : items.first
        }
    }

    mutating func assemble() -> ImportedDossier {
        transfer.format = LSUFormat.id
        transfer.version = graph.edition.version
        transfer.from = work.headers.keeper
        takeFile()
        for pupil in work.elements(at: "donnees/eleves/eleve") { readPupil(pupil) }
        for report in work.elements(at: "donnees/bilans-periodiques/bilan-periodique") { readReport(report) }
        for report in work.elements(at: "donnees/bilans-cycle/bilan-cycle") { readCycle(report) }
        work.dossier.enrolments = [enrolment]
        work.dossier.transfers = [transfer]
        work.addStays()
        if let pupil = work.elements(at: "donnees/eleves/eleve").first { work.checkBirthDate(pupil) }
        return work.settle()
    }

    /// Notes something about an element.
    mutating func note(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ element: XMLTree.Element,
        _ summary: String,
        _ help: String
    ) {
        work.note(FindingWords(code, severity, summary, help: help), element)
    }

    /// The header of an entry of a report; what is read next is of its section.
    mutating func begin<Content: EntryContent>(
        _ type: Content.Type,
        _ element: XMLTree.Element,
        _ report: LSUReport,
        _ name: String
    ) -> EntryHeader {
        reading.section = Content.section
        return header(Content.typeName, element, origin: "\(report.origin) \(name)", seen: report.day)
    }

    /// The header of an entry, named by what the source names it by.
    mutating func header(
        _ type: String,
        _ element: XMLTree.Element,
        origin: String,
        seen day: PartialDate? = nil
    ) -> EntryHeader {
        // What stands twice under one name is told apart by its place.
        let isNew = origins.insert("\(type) \(origin)").inserted
        var header = work.headers.header(type, element, origin: isNew ? origin : "\(origin) \(element.path)")
        header.observedAt = day
        return header
    }
}

// What belongs to the file as a whole.
extension LSUAssembly {
    /// Keeps of the file what this pupil's part refers to, so that it can be given back.
    private mutating func takeFile() {
        let root = graph.root
        if let version = root.inked("schemaVersion") { keep("\(root.name)/@schemaVersion", version) }
        let header = root.children.first { $0.isLSU("entete") }
        for leaf in Self.headerLeaves(header) { keep("\(root.name)/entete/\(leaf.name)", leaf.text) }
        for (_, list) in graph.lists {
            for item in list.children where shared.contains(item) { keep(item, path: item.path) }
        }
    }

    /// The leaves of the header that say something: the first of each name.
    static func headerLeaves(_ header: XMLTree.Element?) -> [XMLTree.Element] {
        headerLeaves.compactMap { name in
            let leaf = header?.children.first { $0.isLSU(name) }
            return leaf.flatMap { $0.isLeaf && ElementReading.isInk($0.text) ? $0 : nil }
        }
    }

    private mutating func keep(_ element: XMLTree.Element, path: String) {
        for attribute in element.attributes where TreeNamespaces.isDatum(attribute) {
            keep("\(path)/@\(attribute.name)", attribute.value)
        }
        if element.isLeaf, ElementReading.isInk(element.text) { keep(path, element.text) }
        for child in element.children { keep(child, path: child.path) }
    }

    private mutating func keep(_ path: String, _ value: String) {
        transfer.envelope.append(EnvelopeFact(path: path, value: value))
    }

    /// Keeps an attribute as a fact of the file.
    ///
    /// - Parameters:
    ///   - name: The attribute.
    ///   - element: Its element.
    ///   - home: The field that shows what it says; the fact itself where no field does.
    mutating func keep(_ name: String, of element: XMLTree.Element, shownAs home: Home? = nil) {
        guard let value = element.inked(name), reading.taken(name, of: element) == nil else { return }
        let path = "\(element.path)/@\(name)"
        keep(path, value)
        reading.take(name, of: element, home ?? .envelope(path), home == nil ? .carried : .mapped)
    }

    /// Keeps a leaf as a fact of the file.
    mutating func keep(_ leaf: XMLTree.Element) {
        keep(leaf.path, leaf.text)
        reading.take(leaf, .envelope(leaf.path))
    }

    /// Follows an attribute that refers; the attribute itself is kept as a fact of the file, dangling or not.
    mutating func follow(_ name: String, of element: XMLTree.Element, shownAs home: Home? = nil) -> [XMLTree.Element] {
        let (found, missing) = graph.items(name, of: element)
        if missing > 0 {
            note(
                "reference-dangling",
                .warning,
                element,
                "attribute '\(name)' refers to what is not in the file",
                "it is kept as it is; ask the sender for a whole file"
            )
        }
        keep(name, of: element, shownAs: found.isEmpty ? nil : home)
        return found
    }
}

// Values.
extension LSUAssembly {
    /// A text; the stroke that producers write where there is none is kept and not shown.
    mutating func text(_ name: String, in element: XMLTree.Element, _ home: Home) -> Text? {
        guard let leaf = reading.leaves(name, in: element).first else { return nil }
        if LSUFormat.isPlaceholder(leaf.text) {
            keep(leaf)
            return nil
        }
        return reading.value(of: leaf, .text, home)
    }

    /// An attribute; one that is no value is kept aside and told.
    mutating func attribute<Value: FieldValue>(
        _ name: String,
        of element: XMLTree.Element,
        _ codec: TextCodec<Value>,
        _ home: Home
    ) -> Value? {
        let value = reading.value(ofAttribute: name, of: element, codec, home)
        if value == nil, element.inked(name) != nil, reading.taken(name, of: element) == nil { reading.refuse(element) }
        return value
    }

    /// A code of a list that no other format needs; one that is not in the list is kept and told.
    mutating func code(
        _ name: String,
        of element: XMLTree.Element,
        _ list: LSUCodeList,
        _ home: Home
    ) -> CodedValue<Uncoded>? {
        guard let code = element.inked(name) else { return nil }
        reading.take(name, of: element, home)
        if !list.contains(code) { noteUnknownCode(element) }
        return list.value(code)
    }

    mutating func noteUnknownCode(_ element: XMLTree.Element) {
        note("unknown-code", .warning, element, "code is not in the list", "it is kept as it is")
    }
}
