// Collects the objects of all files and joins those of one pupil by their identifiers, never by names.

import VillageCodecs
import VillageFormats

/// The objects of a set of files.
struct SIFAUCollection: Sendable {
    /// The objects of one pupil.
    struct Pupil: Sendable {
        /// The pupil's identifier, as it compares.
        let key: String
        var objects: [SIFAUObject] = []
        /// The objects in which several pupils are named.
        var groupEvents: Set<String> = []
    }

    private let options: ImportOptions
    private(set) var report = ImportReport(format: SIFAUFormat.id, version: "3.4")
    private(set) var pupils: [Pupil] = []
    private var places: [String: Int] = [:]
    private var objects: [SIFAUObject] = []

    init(_ options: ImportOptions) { self.options = options }

    /// Reads the objects of a file.
    mutating func read(_ part: InputPart) throws(ImportError) {
        let paths = SIFAUFormat.objectNames.flatMap { [$0, "\(SIFAUFormat.list(of: $0))/\($0)"] }
        var isRecognised = false
        var notes: Set<String> = []
        do throws(CodecError) {
            let parser = try XMLPullParser(part.open(), limits: options.limits.xml)
            var stream = RecordStream(parser, records: paths, nodes: SIFAUFormat.nodes)
            while let piece = try stream.next() {
                if !isRecognised {
                    guard stream.namespace.isEmpty || stream.namespace.hasPrefix(SIFAUFormat.namespaceStart) else {
                        throw CodecError(.malformed)
                    }
                    isRecognised = true
                    if stream.namespace.isEmpty {
                        notes.insert("no-namespace")
                    } else if stream.namespace
                        != SIFAUFormat.namespace
                    {
                        notes.insert("other-version")
                    }
                }
                switch piece {
                case .record(let tree, _):
                    objects.append(SIFAUObject(tree))
                    if Self.hasBlanks(tree.root) { notes.insert("blanks") }
                    guard objects.count <= SIFAUFormat.objects else { throw CodecError(.limitExceeded) }
                case .other(let tree, let path):
                    setAside(SIFAUObject(tree), Self.unknown, at: path)
                case .frame(let attributes, let path, _):
                    note(path, attributes.count)
                case .text(_, let path, _): note(path, 1)
                }
            }
        } catch {
            throw ImportError(error)
        }
        if notes.contains("no-namespace") { report.diagnostics.append(Self.withoutNamespace) }
        if notes.contains("other-version") { report.diagnostics.append(Self.otherVersion) }
        if notes.contains("blanks") { report.diagnostics.append(Self.blanks) }
    }

    private mutating func note(_ path: String, _ count: Int) {
        report.note(lost: path, code: "sif-au.outside-objects", count: count)
    }

    /// Joins what belongs together.
    mutating func join() {
        var contacts: [String: [SIFAUObject]] = [:]
        var loose: [SIFAUObject] = []
        var seen: [String: Set<String>] = [:]
        var nationals: [String: Set<String>] = [:]
        for object in objects where object.name == "StudentPersonal" {
            guard let key = object.key, let number = object.word("NationalUniqueStudentIdentifier") else { continue }
            nationals[number, default: []].insert(key)
        }
        for object in objects {
            if object.root.attribute("RefId") != nil, object.key == nil {
                setAside(object, Self.badIdentifier)
                continue
            }
            if let key = object.key, !seen[object.name, default: []].insert(key).inserted {
                setAside(object, Self.duplicate)
                continue
            }
            switch object.name {
            case "StudentContactPersonal":
                if let key = object.key { contacts[key, default: []].append(object) } else { loose.append(object) }
            case "StudentDataTransferNote": addNote(object, nationals)
            default:
                if let student = object.student { add(object, to: student) } else { loose.append(object) }
            }
            if object.name == "StudentDataTransferNote" || object.name == "PersonPrivacyObligationDocument" {
                report.version = SIFAUFormat.version
            }
        }
        objects = []
        joinContacts(&contacts)
        loose += contacts.values.flatMap { $0 }.sorted { ($0.root.line, $0.key ?? "") < ($1.root.line, $1.key ?? "") }
        joinEvents(&loose)
        for object in loose { setAside(object, reason(object)) }
    }

    /// A note belongs to the one pupil who has its identifier or its national number, else it stands alone.
    private mutating func addNote(_ object: SIFAUObject, _ nationals: [String: Set<String>]) {
        guard let key = object.key else { return setAside(object, Self.badIdentifier) }
        let same = object.word("NationalUniqueStudentIdentifier").flatMap { nationals[$0] } ?? []
        add(object, to: same.count == 1 ? same.first ?? key : key)
    }

    private mutating func add(_ object: SIFAUObject, to student: String) {
        if let place = places[student] {
            pupils[place].objects.append(object)
        } else {
            places[student] = pupils.count
            pupils.append(Pupil(key: student, objects: [object]))
        }
    }

    /// A contact belongs to every pupil that a relationship joins with it; its data are counted once.
    private mutating func joinContacts(_ contacts: inout [String: [SIFAUObject]]) {
        var counted: Set<String> = []
        for place in pupils.indices {
            let keys = pupils[place].objects.filter { $0.name == "StudentContactRelationship" }
                .compactMap { $0.reference("StudentContactPersonalRefId") }
            for key in Set(keys).sorted() {
                for var contact in contacts[key] ?? [] {
                    contact.isCopy = counted.contains(key)
                    pupils[place].objects.append(contact)
                }
                counted.insert(key)
            }
        }
        for key in counted { contacts[key] = nil }
    }

    /// An event in which several pupils are named is nobody's own.
    private mutating func joinEvents(_ loose: inout [SIFAUObject]) {
        var linked: [String: Set<String>] = [:]
        for pupil in pupils {
            for link in pupil.objects where link.name == "WellbeingPersonLink" {
                if let event = link.reference("WellbeingEventRefId") { linked[event, default: []].insert(pupil.key) }
            }
        }
        for link in loose where link.name == "WellbeingPersonLink" {
            let isStaff = link.root.first("PersonRefId")?.attribute("SIF_RefObject") == "StaffPersonal"
            guard !isStaff, let event = link.reference("WellbeingEventRefId") else { continue }
            linked[event, default: []].insert("person")
        }
        for place in pupils.indices {
            let pupil = pupils[place].key
            for object in pupils[place].objects
            where ["WellbeingEvent", "WellbeingResponse"].contains(object.name) {
                guard let key = object.key else { continue }
                let isGroup = ["true", "1"].contains(object.word("GroupIndicator") ?? "")
                let links = object.name == "WellbeingEvent" ? linked[key] ?? [] : []
                let others = links.union(object.others(than: pupil)).subtracting([pupil])
                if isGroup || !others.isEmpty { pupils[place].groupEvents.insert("\(object.name)/\(key)") }
            }
        }
        loose.removeAll { object in
            guard object.name == "WellbeingEvent", let key = object.key, let persons = linked[key], persons.count == 1,
                let only = persons.first, object.others(than: only).isEmpty, let place = places[only],
                !["true", "1"].contains(object.word("GroupIndicator") ?? "")
            else { return false }
            pupils[place].objects.append(object)
            return true
        }
        keepLinks(&loose)
    }

    /// A link to another person stays with the event, where that is one pupil's.
    private mutating func keepLinks(_ loose: inout [SIFAUObject]) {
        var owners: [String: Int] = [:]
        for place in pupils.indices {
            for event in pupils[place].objects where event.name == "WellbeingEvent" {
                if let key = event.key { owners[key] = place }
            }
        }
        loose.removeAll { link in
            guard link.name == "WellbeingPersonLink",
                let place = link.reference("WellbeingEventRefId").flatMap({ owners[$0] })
            else { return false }
            pupils[place].objects.append(link)
            return true
        }
    }
}

// What is set aside.
extension SIFAUCollection {
    private mutating func setAside(_ object: SIFAUObject, _ words: FindingWords, at path: String? = nil) {
        let place = path ?? object.name
        let finding = words.finding(of: SIFAUFormat.id, line: object.root.line, path: place)
        report.setAside(finding, path: place, count: object.root.data)
    }

    private static func hasBlanks(_ root: XMLTree.Element) -> Bool {
        ([root] + root.descendants)
            .contains { element in
                element.isLeaf && ElementReading.isInk(element.text) && SIFAUText.trimmed(element.text) != element.text
            }
    }
}
