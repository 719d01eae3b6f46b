// Makes the document of one pupil: what is written, what has no place, what is missing, and the account of it all.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes the document of one pupil.
struct LSUMaking {
    let degree: LSUDegree
    var work: TreeMaking
    /// What the source said of itself, by its place; nothing where it is not given back.
    let facts: [String: String]
    /// The reports.
    var slots: [LSUSlot] = []
    /// The lists that reports refer to.
    var lists: [String: [ElementNode]] = [:]
    /// The entry of the present school.
    let enrolment: DisclosedEntry<Enrolment>?

    var view: DisclosedDossier { work.view }
    var lost: [ElementNode.Value] {
        get { work.lost }
        _modify { yield &work.lost }
    }

    init(_ view: DisclosedDossier, _ options: ExportOptions, _ degree: LSUDegree) {
        self.degree = degree
        let source = view.migration?.transfers.last { $0.format == LSUFormat.id }
        let isSame = source?.version?.hasPrefix("\(degree.rawValue)-") == true || source?.version == degree.rawValue
        facts = Dictionary(
            isSame ? source?.envelope.map { ($0.path, $0.value) } ?? [] : [],
            uniquingKeysWith: { first, _ in first }
        )
        work = TreeMaking(view, LSUFormat.vocabulary, LSUStructure.of(degree), options)
        let schools = work.written(view.enrolments)
        let current = schools.first { $0.content.isCurrent == true } ?? schools.first
        enrolment = current
        for entry in schools where entry.header.id != current?.header.id { work.reject(entry, "lsu.one-only") }
        restoreLists()
        makeHeader()
        makePupil()
        makeSlots()
        writeSchool()
        writeResults()
        writePlans()
        writeActivities()
        writeAttendance()
        writeFormTeachers()
        writeGuardians()
    }

    /// Brings the document into shape, and accounts for every value of the view.
    ///
    /// - Parameter file: The file that it is added to.
    /// - Returns: The account.
    /// - Throws: ``ExportError`` with the places that have to be filled.
    mutating func finish(beside file: LSUFile) throws(ExportError) -> ExportAccount {
        work.root.inside("donnees") { data in
            for list in LSUList.all {
                if let items = lists[list.name], !items.isEmpty {
                    data.inside(list.name) { $0.children = items }
                }
            }
            for slot in slots { data.inside(slot.path[2]) { $0.children.append(slot.node) } }
        }
        work.graft()
        try work.addSupplied { names in
            // References are no values.
            names.last.map { $0.hasPrefix("@") && LSUList.referred(by: String($0.dropFirst())) != nil } ?? false
        }
        completeReferences()
        leaveOutIncomplete()
        noteContradictions(file)
        do throws(ExportError) { return try work.finish() } catch {
            // Identifiers and references are made, and not asked for.
            let places = error.places.filter { place in
                let name = place.path.split(separator: "@").last.map { String($0) } ?? ""
                return !place.path.contains("/@") || name != "id" && LSUList.referred(by: name) == nil
            }
            throw ExportError(error.code, places: places)
        }
    }

    /// What the file already says otherwise of the same thing stays as it is.
    private mutating func noteContradictions(_ file: LSUFile) {
        var count = 0
        work.root.inside("donnees") { data in
            for list in LSUList.all where data.first(list.name) != nil {
                data.inside(list.name) { frame in
                    for place in frame.children.indices where file.contradicts(frame.children[place], list) {
                        count += 1
                        frame.children[place].changeValues { ($0.fate, $0.code) = (.degraded, "contradiction") }
                    }
                }
            }
        }
        guard count > 0 else { return }
        work.findings.append(
            Diagnostic(
                "lsu.contradiction",
                .warning,
                "dossiers say different things of one teacher, subject or other thing of the school",
                help: "the first one is written; correct the dossiers"
            )
        )
    }

    /// Leaves out reports that lack what they cannot be without, and says what that is.
    private mutating func leaveOutIncomplete() {
        for frame in ["bilans-periodiques", "bilans-cycle"] {
            guard let node = work.root.first("donnees")?.first(frame) else { continue }
            let name = frame == "bilans-cycle" ? "bilan-cycle" : "bilan-periodique"
            let path = [LSUFormat.root, "donnees", frame, name]
            guard let record = work.structure.record(at: path) else { continue }
            var kept: [ElementNode] = []
            for (place, report) in node.children.enumerated() {
                var shaping = TreeShaping(record)
                if shaping.shape(report) != nil {
                    kept.append(report)
                    continue
                }
                lost += report.allValues.map { $0.rejected("incomplete") }
                let prefix = "\(path.dropLast().joined(separator: "/"))/\(name)[\(place + 1)]"
                for missing in shaping.missing.prefix(20) {
                    work.findings.append(Self.incomplete("\(prefix)\(missing.dropFirst(name.count))"))
                }
            }
            work.root.inside("donnees") { data in
                if kept.isEmpty {
                    data.children.removeAll { $0.name == frame }
                } else {
                    data.inside(frame) { $0.children = kept }
                }
            }
        }
    }

    private static func incomplete(_ path: String) -> Diagnostic {
        Diagnostic(
            "lsu.report-incomplete",
            .warning,
            "report is left out, since the format wants a value that the view lacks",
            path: path,
            help: "give it with '--supply', or add it to the dossier"
        )
    }
}

// Values and places.
extension LSUMaking {
    /// A value of an entry.
    func value(_ entry: some DisclosedContent, _ field: FieldName, _ fate: Fate = .carried) -> ElementNode.Value {
        ElementNode.Value(.field(entry.header.id, field), fate)
    }

    /// Where an entry stood in the source, where that is given back.
    func place(of entry: some DisclosedContent) -> String? {
        guard !facts.isEmpty, let place = view.migration?.headers[entry.header.id]?.place else { return nil }
        return place.hasPrefix("\(LSUFormat.root)/donnees/") ? place : nil
    }

    /// The report that an entry belongs to: where it stood, or else the one of its day.
    func slot(of entry: some DisclosedContent, day: PartialDate?, isCycle: Bool? = nil) -> Int? {
        if let place = place(of: entry),
            let found = slots.firstIndex(where: { slot in
                slot.place.map { place == $0 || place.hasPrefix("\($0)/") } ?? false
            })
        {
            return found
        }
        guard let day = day ?? entry.header.observedAt else { return nil }
        return slots.firstIndex { $0.day == day && (isCycle == nil || $0.isCycle == isCycle) }
    }

    /// Adds an attribute where the format can say its text; what it says is lost otherwise.
    ///
    /// - Returns: Whether it was added.
    @discardableResult
    mutating func set(
        _ name: String,
        _ text: String,
        _ values: [ElementNode.Value],
        in node: inout ElementNode,
        at path: [String]
    ) -> Bool {
        let shape = work.structure.element(at: path)
        let refusal = shape.map { $0.refusal(of: XMLAttribute(name, text)) } ?? "no-place"
        if let code = node.attribute(name) == nil ? refusal : "one-only" {
            lost += values.map { $0.rejected(code) }
            return false
        }
        node.set(name, text, values)
        return true
    }

    /// Adds an attribute of a report.
    mutating func set(_ name: String, _ text: String, _ values: [ElementNode.Value], slot place: Int) {
        let slot = slots[place]
        var node = slot.node
        set(name, text, values, in: &node, at: slot.path)
        slots[place].node = node
    }

    /// Adds a leaf; a text that is too long is left out as a whole, and never cut.
    @discardableResult
    mutating func leaf(
        _ name: String,
        _ text: Text,
        _ value: ElementNode.Value,
        in node: inout ElementNode,
        at path: [String]
    ) -> Bool {
        let lines = text.value.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        guard case .leaf(let type)? = work.structure.element(at: path + [name])?.content else {
            lost.append(value.rejected("no-place"))
            return false
        }
        if let code = node.first(name) == nil ? type.refusal(of: lines) : "one-only" {
            lost.append(value.rejected(code))
            return false
        }
        var value = value
        if lines != text.value { value.fate = .mapped }
        if text.language != nil || !text.translations.isEmpty { (value.fate, value.code) = (.degraded, "language") }
        node.children.append(ElementNode(name, lines, [value]))
        return true
    }

    /// Gives an attribute of the source back.
    @discardableResult
    mutating func giveBack(_ name: String, at place: String?, in node: inout ElementNode, at path: [String]) -> Bool {
        guard let place, let fact = facts["\(place)/@\(name)"], node.attribute(name) == nil else { return false }
        return set(name, fact, [.init(.envelope("\(place)/@\(name)"))], in: &node, at: path)
    }

    /// Gives a leaf of the source back that was shown to nobody.
    mutating func giveBack(leaf name: String, at place: String?, in node: inout ElementNode) {
        guard let place, let fact = facts["\(place)/\(name)"], node.first(name) == nil else { return }
        node.children.append(ElementNode(name, fact, [.init(.envelope("\(place)/\(name)"))]))
    }
}
