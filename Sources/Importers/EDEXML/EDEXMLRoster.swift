// What stands in a file beside its pupils: the header, locations, groups and teachers, and which version it is.

import VillageCodecs
import VillageFormats
import VillageModel

/// What stands in a file beside its pupils.
struct EDEXMLRoster {
    /// A location, a group or a teacher.
    struct Item {
        /// Its place among all locations, groups and teachers.
        let place: Int
        /// The path of its element.
        let path: String
        let key: String
        /// What it is called.
        let name: String?
        /// The year of a group.
        let year: String?
        let facts: [EnvelopeFact]
    }

    static let pupils = "leerlingen/leerling"

    private(set) var report = ImportReport(format: EDEXMLFormat.id)
    private(set) var version = EDEXMLVersion.written.rawValue
    /// The facts of the header.
    private(set) var header: [EnvelopeFact] = []
    private(set) var locations: [String: Item] = [:]
    private(set) var groups: [EDEXMLGroup: Item] = [:]
    private(set) var teachers: [EDEXMLTeacher] = []
    private var teacherKeys: Set<String> = []
    private var groupKeys: Set<String> = []
    private var teachersOfGroup: [EDEXMLGroup: [Int]] = [:]
    private var teachersOfAll: [Int] = []
    /// The places of the groups of a teacher, by the place of the teacher.
    private var groupsOfTeacher: [Int: [Int]] = [:]
    /// All locations, groups and teachers, in the order of the file.
    private var items: [Item] = []
    /// The places in it of those that belong to a pupil.
    private var used: Set<Int> = []
    private var usedGroups: Set<EDEXMLGroup> = []
    private var usedLocations: Set<String> = []
    private var places: [String: Int] = [:]
    private var pupils = 0
    private var ledger = ImportLedger()
    private var evidence = EDEXMLEvidence()

    /// Reads what stands beside the pupils.
    init(_ bytes: [UInt8], _ options: ImportOptions) throws(CodecError) {
        var stream = try EDEXMLReader.stream(bytes, options)
        var hasHeader = false
        while let piece = try stream.next() {
            switch piece {
            case .record(let tree, let path) where tree.root.namespace.isEmpty:
                evidence.look(at: tree.root)
                if path.hasSuffix(Self.pupils) { see(tree.root) } else { add(tree.root, at: path) }
            case .other(let tree, "EDEX/school") where !hasHeader && tree.root.namespace.isEmpty:
                hasHeader = true
                evidence.look(at: tree.root)
                header = take(tree.root, at: "EDEX/school")
            case .record(let tree, let path), .other(let tree, let path):
                leave(path, tree.root.data, line: tree.root.line)
            case .frame(let attributes, let path, let line): leave("\(path)/@*", attributes.count, line: line)
            case .text(_, let path, let line): leave("\(path)/text()", 1, line: line)
            }
        }
        finish()
    }

    private mutating func finish() {
        used.formUnion(usedGroups.compactMap { groups[$0]?.place })
        used.formUnion(usedLocations.compactMap { locations[$0]?.place })
        for (place, teacher) in teachers.enumerated() { link(teacher, place) }
        tellVersion()
        tellYear()
        report.version = version
        report.suggestedProfile = text("instellingsnummer") == nil ? EDEXMLFormat.descriptor.suggestedProfile : nil
        report.note(file: ledger.account)
    }
}

// The elements.
extension EDEXMLRoster {
    /// Finds the pupils of a teacher; of a crowd of teachers, and of who has a crowd of groups, nobody's.
    private mutating func link(_ teacher: EDEXMLTeacher, _ place: Int) {
        if teacher.isForEverybody, teachersOfAll.count < Self.crowd {
            teachersOfAll.append(place)
            used.insert(teacher.item.place)
        }
        groupsOfTeacher[teacher.item.place] = teacher.groups.compactMap { groups[$0]?.place }
        for group in teacher.groups {
            if groups[group] == nil { note(Self.dangling, teacher.item.path, line: nil) }
            guard teacher.groups.count <= Self.crowd, teachersOfGroup[group, default: []].count < Self.crowd else {
                continue
            }
            teachersOfGroup[group, default: []].append(place)
            if usedGroups.contains(group) { used.insert(teacher.item.place) }
        }
    }

    /// The most teachers of one group that are told with each of its pupils.
    private static let crowd = 100

    /// Sees which groups and which location a pupil belongs to.
    private mutating func see(_ pupil: XMLTree.Element) {
        pupils += 1
        usedGroups.formUnion(Self.groups(of: pupil))
        if let key = Self.location(of: pupil) { usedLocations.insert(key) }
    }

    private mutating func add(_ element: XMLTree.Element, at path: String) {
        let list = path.split(separator: "/").dropLast().joined(separator: "/")
        places[list, default: 0] += 1
        let place = "\(path)[\(places[list] ?? 1)]"
        let key = element.attribute("key").map(ElementReading.trimmed) ?? ""
        let isNew =
            switch element.name {
            case "vestiging": locations[key] == nil
            case "leerkracht": key.isEmpty || EDEXMLText.isDummy(key) || teacherKeys.insert(key).inserted
            // One key names one group, of whichever kind.
            default: key.isEmpty || groupKeys.insert(key).inserted
            }
        guard isNew else {
            let finding = Self.duplicate.finding(of: EDEXMLFormat.id, line: element.line, path: place)
            return report.setAside(finding, path: path, count: element.data)
        }
        func text(_ name: String) -> String? { element.first(name).map { ElementReading.trimmed($0.text) } }
        let item = Item(
            place: items.count,
            path: place,
            key: key,
            name: text("naam"),
            year: text("jaargroep"),
            facts: take(element, at: place)
        )
        items.append(item)
        if element.name == "vestiging" {
            locations[key] = item
        } else if element.name == "leerkracht" {
            teachers.append(EDEXMLTeacher(element, item))
        } else if let group = EDEXMLGroup(element) {
            groups[group] = item
        }
    }

    /// Takes an element as facts of the file.
    private mutating func take(_ element: XMLTree.Element, at place: String) -> [EnvelopeFact] {
        let (facts, strays) = EDEXMLFacts.flatten(element, at: place)
        for block in element.all(at: "\(EDEXMLFormat.additions)/blok") where !EDEXMLMapping.keepsType(block) {
            note(Self.typePrefix, "\(place)/\(EDEXMLFormat.additions)/blok", line: block.line)
        }
        for fact in facts {
            let path = TreeShaping.plain(fact.fact.path)
            ledger.note(path, .carried, .envelope(fact.fact.path), count: fact.count)
        }
        for stray in strays { leave(stray.path, stray.count, line: stray.line) }
        return facts.map(\.fact)
    }

    /// Leaves what belongs to nobody and is not understood.
    private mutating func leave(_ path: String, _ count: Int, line: Int) {
        guard count > 0 else { return }
        let plain = TreeShaping.plain(path)
        ledger.note(plain, .rejected, nil, code: "edexml.unread", count: count)
        report.unread[plain, default: 0] += count
        note(Self.unread, path, line: line)
    }

    /// The groups that a pupil belongs to, each once.
    static func groups(of pupil: XMLTree.Element) -> [EDEXMLGroup] {
        let combined = pupil.all(at: "samengestelde_groepen/samengestelde_groep")
        var seen: Set<EDEXMLGroup> = []
        return (pupil.all("groep").prefix(1) + combined).compactMap(EDEXMLGroup.init)
            .filter { seen.insert($0).inserted }
    }

    /// The location of a pupil.
    static func location(of pupil: XMLTree.Element) -> String? {
        pupil.first("vestiging")?.attribute("key").map(ElementReading.trimmed)
    }

    /// What the header says.
    func text(_ name: String) -> String? {
        header.first { $0.path == "EDEX/school/\(name)" }.map { ElementReading.trimmed($0.value) }
    }
}

// What belongs to a pupil.
extension EDEXMLRoster {
    /// The teachers around a pupil of some groups.
    func teachers(of own: [EDEXMLGroup]) -> [EDEXMLTeacher] {
        Set(own.flatMap { teachersOfGroup[$0] ?? [] } + teachersOfAll).sorted().map { teachers[$0] }
    }

    /// The facts that go with a pupil: the header, and the location, groups and teachers of the pupil.
    ///
    /// What belongs to no pupil, or is too long to be repeated, goes with the first one, so that it is not lost.
    func facts(of own: [EDEXMLGroup], at location: String?, isFirst: Bool) -> [EnvelopeFact] {
        var chosen = Set(own.compactMap { groups[$0]?.place } + teachers(of: own).map(\.item.place))
        if let place = location.flatMap({ locations[$0]?.place }) { chosen.insert(place) }
        if isFirst {
            for item in items where !used.contains(item.place) || item.facts.contains(where: Self.isLong) {
                chosen.insert(item.place)
            }
        }
        // A teacher is not told without the other groups: a reference needs what it refers to.
        for place in chosen { chosen.formUnion(groupsOfTeacher[place] ?? []) }
        let facts = header + chosen.sorted().flatMap { items[$0].facts }
        return isFirst ? facts : facts.filter { !Self.isLong($0) }
    }

    private static func isLong(_ fact: EnvelopeFact) -> Bool { fact.value.utf8.count > 4_096 }
}

// What is told of the file as a whole.
extension EDEXMLRoster {
    private mutating func tellVersion() {
        guard let declared = text("xsdversie") else {
            return note(Self.versionMissing, "EDEX/school/xsdversie", line: nil)
        }
        guard let known = EDEXMLVersion(declared: declared) else {
            let isNumber = declared.utf8.count <= 8 && declared.utf8.allSatisfy { (0x2E...0x39).contains($0) }
            version = isNumber ? declared : "unknown"
            return note(Self.versionUnknown, "EDEX/school/xsdversie", line: nil)
        }
        version = max(known, evidence.oldest).rawValue
        if evidence.oldest > known { note(Self.versionDiffers, "EDEX/school/xsdversie", line: nil) }
    }

    private mutating func tellYear() {
        guard let year = text("schooljaar") else { return }
        if !EDEXMLSchoolYear.isYear(year) {
            note(Self.yearUnreadable, "EDEX/school/schooljaar", line: nil)
        } else if !EDEXMLSchoolYear.isListed(year) {
            note(Self.yearOutdated, "EDEX/school/schooljaar", line: nil)
        }
    }

    private mutating func note(_ words: FindingWords, _ path: String, line: Int?) {
        report.diagnostics.append(words.finding(of: EDEXMLFormat.id, line: line, path: path))
    }
}
