// Makes the objects of a view: what is written, which identifiers they get, what a filter takes away.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes the objects of a view.
struct SIFAUMaking {
    let settings: SIFAUSettings
    var work: TreeMaking
    /// The envelope of the source, where it is given back.
    let source: TransferRecord?
    /// The identifier of the pupil's object.
    let student: String
    /// Whether the transfer note is written and no other object.
    let isNote: Bool

    var view: DisclosedDossier { work.view }
    var root: ElementNode {
        get { work.root }
        _modify { yield &work.root }
    }

    init(_ view: DisclosedDossier, _ options: ExportOptions, _ settings: SIFAUSettings) {
        self.settings = settings
        isNote = settings.content == .note && view.migration == nil
        source = view.migration?.transfers.last { $0.format == SIFAUFormat.id }
        let isLenient = view.migration != nil || settings.privacy != nil && !isNote
        let structure =
            isLenient ? SIFAUStructure.lenient : isNote ? SIFAUStructure.note : SIFAUStructure.objects
        work = TreeMaking(view, SIFAUFormat.vocabulary, structure, options)
        let fact = source?.envelope.first { $0.path == Self.studentPath }?.value
        let number = view.identities.flatMap(\.content.identifiers).first { $0.system == .sifRefID }?.value
        let joined = view.migration?.headers.sorted { $0.key < $1.key }
            .compactMap { $0.value.originalID?.split(separator: " ") }
            .first { $0.count == 4 }?
            .last.map { String($0) }
        student =
            [number, fact, joined].compactMap { $0.flatMap { SIFAURef.written($0) } }.first
            ?? SIFAURef.made(of: "student", view.student.rawValue)
        if isNote || source != nil { writeNote() }
        if !isNote { writeObjects() }
        if view.migration != nil {
            work.graft()
            writeObligations()
        }
        if settings.content == .note, !isNote { work.findings.append(Self.contentUnused) }
        complete()
    }

    private static let contentUnused = Diagnostic(
        "sif-au.content-unused",
        .note,
        "setting 'content' is not used: a migration writes all objects"
    )
    static let studentPath = "\(SIFAUFormat.frame)/StudentPersonalRefId"

    private mutating func writeObjects() {
        writePupil()
        writeContacts()
        writeSchool()
        writeWellbeing()
        writeHealth()
        writeProtection()
    }

    /// Brings the objects into shape, and accounts for every value of the view.
    mutating func finish() throws(ExportError) -> ExportAccount {
        if let privacy = settings.privacy {
            guard !isNote || !privacy.paths.contains("\(SIFAUFormat.frame)/StudentDataTransferNote") else {
                let help = "this filter takes the whole note away; write objects"
                throw ExportError(.notAllowed, places: [.init("\(SIFAUFormat.id).privacy", help: help)])
            }
            filter(privacy)
        }
        let note = "StudentDataTransferNote"
        let hasNote = isNote || root.first(note) != nil
        try work.addSupplied { names in
            // References are no values, and a note is not begun by what is supplied for one.
            names.last?.hasSuffix("RefId") ?? true || !hasNote && names.dropFirst().first == note
        }
        nameSupplied()
        identify()
        return try work.finish(labels: Self.isImplied)
    }

    /// Whether a reader of the file closes the entry again by itself.
    private static func isImplied(_ entry: any DisclosedContent) -> Bool {
        switch entry {
        case let entry as DisclosedEntry<StudentContact>: entry.content.isSecret == true
        case is DisclosedEntry<HealthRecord>, is DisclosedEntry<HealthProvider>, is DisclosedEntry<Medication>: true
        case let entry as DisclosedEntry<FormalPlan>: entry.content.kind?.meaning == .healthPlan
        default: false
        }
    }

    /// Whether an entry came from a transfer note, where a source is given back.
    func isNoted(_ entry: EntryID) -> Bool {
        guard source != nil else { return isNote }
        return place(of: entry).hasPrefix("\(SIFAUFormat.frame)/StudentDataTransferNote")
    }

    /// Where an entry stood in the source.
    func place(of entry: EntryID) -> String { view.migration?.headers[entry]?.place ?? "" }

    /// Whether an entry stood in an object of a name, where a source is given back.
    func stood(_ entry: EntryID, in object: String) -> Bool {
        ElementNode.steps(place(of: entry)).dropFirst().first?.name == object
    }
}

// What every object has.
extension SIFAUMaking {
    /// Adds the object of an entry, or more to the object in which it stood.
    mutating func add<Content: EntryContent>(
        _ entry: DisclosedEntry<Content>,
        _ mapping: TreeEntryMapping<Content>,
        needing leaf: String? = nil,
        _ change: (inout ElementNode) -> Void = { _ in }
    ) {
        guard let name = mapping.path.first else { return }
        var object = ElementNode(name)
        let inner = mapping.path.dropFirst()
        if inner.isEmpty {
            mapping.write(entry.content, as: entry.header.id, into: &object)
        } else if var node = work.node(entry, mapping) {
            node.ordinal = work.ordinal(of: entry.header.id)
            object.inside(inner.dropLast()) { $0.children.append(node) }
        }
        guard object.isFilled else { return }
        if let leaf, object.first(leaf) == nil { return work.reject(entry, work.code("incomplete")) }
        change(&object)
        let ordinal = ElementNode.steps(place(of: entry.header.id)).dropFirst().first?.ordinal
        object.ordinal = stood(entry.header.id, in: name) ? ordinal : nil
        frame(&object, entry.header)
        if let ordinal = object.ordinal,
            let place = root.children.firstIndex(where: { $0.name == name && $0.ordinal == ordinal })
        {
            for child in object.children {
                let own = root.children[place].children.firstIndex { $0.name == child.name }
                guard let own else {
                    root.children[place].children.append(child)
                    continue
                }
                // Lists are joined; leaves of the frame stand there already.
                root.children[place].children[own].children += child.children
                if child.text == root.children[place].children[own].text {
                    root.children[place].children[own].values += child.values
                }
            }
            root.children[place].values += object.values
        } else {
            root.children.append(object)
        }
    }

    /// Adds the identifiers of an object: its own where the source is given back, the pupil's, the school's.
    mutating func frame(_ object: inout ElementNode, _ header: DisclosedHeader) {
        if let own = view.migration?.headers[header.id]?.originalID.flatMap({ SIFAURef.written($0) }) {
            object.set(Self.identifier(of: object.name), own)
        }
        addStudent(to: &object)
        if object.first("SchoolInfoRefId") == nil, let school = header.author.organisation {
            object.children.append(ElementNode("SchoolInfoRefId", SIFAURef.school(school)))
        }
    }

    /// Adds the identifier of the pupil; the first is a fact of the source, where it is given back.
    mutating func addStudent(to object: inout ElementNode) {
        var leaf = ElementNode("StudentPersonalRefId", student)
        if source?.envelope.contains(where: { $0.path == Self.studentPath }) == true,
            !root.children.contains(where: { $0.first(leaf.name)?.values.isEmpty == false })
        {
            leaf.values = [.init(.envelope(Self.studentPath))]
        }
        object.children.append(leaf)
    }

    /// The attribute that names an object.
    static func identifier(of object: String) -> String {
        ["StudentContactRelationship", "StudentAttendanceSummary"].contains(object) ? "\(object)RefId" : "RefId"
    }
}
