// What stands in a file beside its pupils: given back as it was read, or made from what the views say.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// What stands in a file beside its pupils.
struct EDEXMLFrame {
    /// The header; `nil` before the first pupil.
    var header: ElementNode?
    /// What a person should know.
    var findings: [Diagnostic] = []
    /// The paths of what was supplied for the header.
    var supplied: [String] = []
    /// Whether the header holds the constant notice.
    var holdsNotice = false
    /// The keys of pupils, and their eckids.
    var keys: Set<String> = []
    var eckids: Set<String> = []
    let options: ExportOptions

    /// A location, group or teacher, with its place in the source.
    private struct Record {
        var place: Int
        var node: ElementNode
    }

    /// What became of a fact of the source.
    private struct Told {
        var text: String
        var fate: Fate
        var code: String?
    }

    private var lists: [String: [Record]] = [:]
    /// What became of the facts that were given back, by path.
    private var told: [String: Told] = [:]
    /// The elements that were given back, or left out, by path.
    private var known: Set<String> = []
    /// The names of groups and locations, by element and key.
    private var names: [String: [String: String]] = [:]
    /// The teachers that were made of views, by what they say.
    private var teachers: [[String]: ElementNode] = [:]
    /// How many keys were made that name nobody.
    private var pupilDummies = 0
    private var teacherDummies = 0

    init(_ options: ExportOptions) { self.options = options }

    /// What the header says.
    func text(_ name: String) -> String? { header?.first(name)?.text }

    /// The day that the file tells of.
    var day: CalendarDate? { (text("peildatum") ?? text("aanmaakdatum")).flatMap(EDEXMLText.day) }

    /// The school of the file.
    var school: OrganisationID? {
        for (element, scheme) in EDEXMLSchool.elements {
            if let number = text(element) { return OrganisationID(scheme: scheme, number) }
        }
        return nil
    }

    /// What a list holds, in the order of the source; what is new comes last.
    func records(of list: String) -> [ElementNode] {
        (lists[list] ?? []).enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.node)
    }

    /// Whether a location or a group of a kind stands in the file.
    func holds(_ element: String, _ key: String) -> Bool { names[element]?[key] != nil }

    /// The name of a location or group of the file.
    func name(of element: String, _ key: String) -> String? { names[element]?[key] }

    /// A key of a pupil that names nobody, and is no other pupil's.
    mutating func dummyOfPupil() -> String {
        repeat { pupilDummies += 1 } while !keys.insert("#\(pupilDummies)").inserted
        return "#\(pupilDummies)"
    }
}

// What is given back.
extension EDEXMLFrame {
    /// Gives back the locations, groups and teachers of a source.
    ///
    /// - Returns: What became of each of its facts.
    mutating func give(_ source: TransferRecord) -> [ElementNode.Value] {
        var facts: [(path: String, facts: [EnvelopeFact])] = []
        for fact in source.envelope where fact.path.hasPrefix("EDEX/") {
            let steps = fact.path.split(separator: "/").prefix(3)
            guard steps.count == 3, EDEXMLFacts.records.contains(Self.plain(steps)) else { continue }
            let path = steps.joined(separator: "/")
            if facts.last?.path != path { facts.append((path, [])) }
            facts[facts.count - 1].facts.append(fact)
        }
        for record in facts where known.insert(record.path).inserted { give(record.path, record.facts) }
        return source.envelope.compactMap { fact in
            guard fact.path.hasPrefix("EDEX/") else { return nil }
            let home = Home.envelope(fact.path)
            guard let told = told[fact.path], told.text == fact.value else {
                return ElementNode.Value(home, .rejected, code: "other-header")
            }
            return ElementNode.Value(home, told.fate, code: told.code)
        }
    }

    private static func plain(_ steps: ArraySlice<Substring>) -> String {
        TreeShaping.plain(steps.dropFirst().joined(separator: "/"))
    }

    private mutating func give(_ path: String, _ facts: [EnvelopeFact]) {
        remember(facts)
        let steps = ElementNode.steps(path)
        guard steps.count == 3 else { return }
        var node = EDEXMLFacts.element(facts, named: steps[2].name, depth: 3)
        if steps[2].name == "leerkracht" { prune(&node) }
        add(node, to: steps[1].name, place: steps[2].ordinal)
    }

    /// Takes the links of a teacher away whose groups are not in the file.
    private mutating func prune(_ teacher: inout ElementNode) {
        for place in teacher.children.indices where teacher.children[place].name == "groepen" {
            let links = teacher.children[place].children
            teacher.children[place].children = links.filter { isThere($0) }
            note(links.filter { !isThere($0) }.flatMap(\.allValues).map { $0.rejected("reference-dangling") })
        }
        teacher.children.removeAll { $0.name == "groepen" && $0.children.isEmpty }
    }

    /// Whether what an element refers to is in the file.
    func isThere(_ link: ElementNode) -> Bool {
        let key = link.attributes.first { $0.name == "key" }.map { ElementReading.trimmed($0.text) }
        return key.map { holds(link.name, $0) } ?? false
    }

    /// Adds a location, group or teacher, if it has what it needs.
    @discardableResult
    private mutating func add(_ node: ElementNode, to list: String, place: Int) -> Bool {
        guard let structure = EDEXMLStructure.record("\(list)/\(node.name)") else { return false }
        var shaping = TreeShaping(structure)
        guard let shaped = shaping.shape(node),
            let key = shaped.attributes.first(where: { $0.name == "key" }).map({ ElementReading.trimmed($0.text) }),
            !Self.rivals(of: shaped.name).contains(where: { holds($0, key) })
        else { return false }
        note(shaped.allValues + shaping.lost)
        lists[list, default: []].append(Record(place: place, node: shaped))
        names[shaped.name, default: [:]][key] = shaped.first("naam")?.text ?? ""
        return true
    }

    /// The elements among which a key names one.
    private static func rivals(of element: String) -> [String] {
        let groups = ["groep", "samengestelde_groep"]
        return groups.contains(element) ? groups : [element]
    }

    mutating func remember(_ facts: [EnvelopeFact]) {
        for fact in facts { told[fact.path] = Told(text: fact.value, fate: .rejected, code: "incomplete") }
    }

    mutating func note(_ values: [ElementNode.Value]) {
        for value in values {
            guard case .envelope(let path) = value.home else { continue }
            told[path]?.fate = value.fate
            told[path]?.code = value.code
        }
    }
}

// What is made.
extension EDEXMLFrame {
    /// Adds a group or location with a name.
    ///
    /// - Returns: Whether the file has it now.
    mutating func add(_ element: String, _ key: String, named name: String) -> Bool {
        if holds(element, key) { return true }
        var node = ElementNode.reference(element, key)
        node.children = [ElementNode("naam", name)]
        // What a view tells is the year of the pupil; that of the group is not known, which the manual writes so.
        if element == "groep" { node.children.append(ElementNode("jaargroep", EDEXMLCodes.mixed)) }
        return add(node, to: element == "groep" ? "groepen" : "vestigingen", place: .max)
    }

    /// Adds a teacher that a view tells of; one who says the same is the same.
    ///
    /// - Returns: The teacher as written, with its values, or with those that are lost when nothing can be written.
    mutating func add(teacher: ElementNode) -> (node: ElementNode?, lost: [ElementNode.Value]) {
        var node = teacher
        node.attributes = [.init("key", "#0")]
        guard let structure = EDEXMLStructure.record("leerkrachten/leerkracht") else { return (nil, []) }
        var shaping = TreeShaping(structure)
        guard var shaped = shaping.shape(node) else { return (nil, shaping.lost) }
        let text = shaped.children.map { "\($0.name) \($0.text ?? "")" }
        if teachers[text] == nil {
            repeat { teacherDummies += 1 } while holds("leerkracht", "#\(teacherDummies)")
            let key = "#\(teacherDummies)"
            shaped.attributes = [.init("key", key)]
            names["leerkracht", default: [:]][key] = ""
            teachers[text] = shaped
            lists["leerkrachten", default: []].append(Record(place: .max, node: shaped))
        }
        return (shaped, shaping.lost)
    }
}
