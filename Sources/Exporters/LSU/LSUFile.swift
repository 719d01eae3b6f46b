// A file while pupils are added: lists that all share, with one identifier for each thing.

import VillageCodecs
import VillageFormats

/// A file while pupils are added.
struct LSUFile: Sendable {
    private let degree: LSUDegree
    private var header: ElementNode?
    private var lists: [String: [ElementNode]] = [:]
    /// The identifiers of items by what they say.
    private var known: [String: [String: String]] = [:]
    /// What items say, by what no two may share.
    private var keys: [String: [[String]: String]] = [:]
    /// Identifiers that are in use.
    private var taken: Set<String> = []
    private var pupils: [ElementNode] = []
    private var reports: [String: [ElementNode]] = [:]
    private var numbers: Set<String> = []

    init(_ degree: LSUDegree) { self.degree = degree }

    /// Whether an item says otherwise than one of the file with which it shares what no two may share.
    func contradicts(_ item: ElementNode, _ list: LSUList) -> Bool {
        guard let key = key(item, list), let other = keys[list.name]?[key] else { return false }
        return other != Self.words(item)
    }

    /// Adds the document of one pupil.
    mutating func add(_ document: ElementNode) throws(ExportError) {
        guard let header = document.first("entete"), let data = document.first("donnees") else { return }
        let school = header.first("etablissement")?.text
        if let own = self.header, own.first("etablissement")?.text != school {
            let help = "write one file for each school"
            throw ExportError(.notAllowed, places: [.init("lsun-bilans/entete/etablissement", help: help)])
        }
        var names: [String: [String: String]] = [:]
        for list in LSUList.all {
            for item in data.first(list.name)?.children ?? [] { add(item, list, &names) }
        }
        guard let pupil = data.first("eleves")?.children.first else { return }
        let number = pupil.attribute(degree.pupilNumber) ?? ""
        guard numbers.insert(number).inserted else {
            let place = "lsun-bilans/donnees/eleves/eleve/@\(degree.pupilNumber)"
            throw ExportError(.notAllowed, places: [.init(place, help: "two pupils have the same number")])
        }
        if self.header == nil { self.header = header }
        var own = Self.renamed(pupil, names)
        let id = free(own.attribute("id") ?? "EL_1", "EL_")
        own.set("id", id)
        pupils.append(own)
        for frame in ["bilans-periodiques", "bilans-cycle"] {
            for report in data.first(frame)?.children ?? [] {
                var report = Self.renamed(report, names)
                report.set("eleve-ref", id)
                reports[frame, default: []].append(report)
            }
        }
    }

    private mutating func add(_ item: ElementNode, _ list: LSUList, _ names: inout [String: [String: String]]) {
        var item = Self.renamed(item, names)
        let words = Self.words(item)
        let own = item.attribute("id") ?? ""
        if let id = known[list.name]?[words] {
            names[list.name, default: [:]][own] = id
            return
        }
        let key = key(item, list)
        if let key, let other = keys[list.name]?[key], let id = known[list.name]?[other] {
            // What contradicts was told before; the first one stays.
            names[list.name, default: [:]][own] = id
            return
        }
        if !list.prefix.isEmpty {
            let id = free(own, list.prefix)
            names[list.name, default: [:]][own] = id
            item.set("id", id)
        }
        known[list.name, default: [:]][words] = item.attribute("id") ?? ""
        if let key { keys[list.name, default: [:]][key] = words }
        lists[list.name, default: []].append(item)
    }

    private func key(_ item: ElementNode, _ list: LSUList) -> [String]? {
        let names = list.key(degree)
        let values = names.compactMap { item.attribute($0) }
        return !names.isEmpty && values.count == names.count ? values : nil
    }

    /// An identifier that nothing else has.
    private mutating func free(_ wanted: String, _ prefix: String) -> String {
        if !wanted.isEmpty, taken.insert(wanted).inserted { return wanted }
        var number = (lists.values.reduce(0) { $0 + $1.count }) + pupils.count + 1
        while !taken.insert("\(prefix)\(number)").inserted { number += 1 }
        return "\(prefix)\(number)"
    }

    /// What an element says but its own identifier.
    private static func words(_ node: ElementNode) -> String {
        let attributes = node.attributes.filter { $0.name != "id" }
            .map { "\($0.name)=\($0.text.utf8.count):\($0.text)" }.sorted()
        let children = node.children.map { words($0) }
        let text = node.text ?? ""
        return "\(node.name)(\(attributes.joined(separator: ",")))\(text.utf8.count):\(text)[\(children.joined())]"
    }

    /// The same element with other names for what it refers to, and without the values that it writes.
    private static func renamed(_ node: ElementNode, _ names: [String: [String: String]]) -> ElementNode {
        var node = node
        node.values = []
        for place in node.attributes.indices {
            let attribute = node.attributes[place]
            node.attributes[place].values = []
            guard let list = LSUList.referred(by: attribute.name), let map = names[list] else { continue }
            let ids = LSUList.identifiers(attribute.text)
            let new = ids.map { map[$0] ?? $0 }
            if new != ids { node.attributes[place].written.value = new.joined(separator: " ") }
        }
        node.children = node.children.map { renamed($0, names) }
        return node
    }

    /// Writes the file.
    func write(to lines: inout RecordFile) throws(ExportError) {
        try lines.begin(
            LSUFormat.root,
            [
                ("xmlns", LSUFormat.namespace), ("xmlns:xsi", TreeNamespaces.instance),
                ("schemaVersion", degree.number),
                ("xsi:schemaLocation", "\(LSUFormat.namespace) import-bilan-complet.xsd"),
            ]
        )
        if let header { try lines.write(header) }
        try lines.begin("donnees")
        let frames = ["eleves": pupils].merging(reports) { first, _ in first }
        guard case .block(let block)? = LSUStructure.of(degree).element(at: [LSUFormat.root, "donnees"])?.content else {
            return
        }
        for element in block.content.elements {
            let items = frames[element.name] ?? inOrder(lists[element.name] ?? [])
            guard !items.isEmpty else { continue }
            try lines.begin(element.name)
            for item in items { try lines.write(item) }
            try lines.end()
        }
        try lines.end()
        try lines.end()
    }

    /// In the order of the source, where the source is given back.
    private func inOrder(_ items: [ElementNode]) -> [ElementNode] {
        items.enumerated()
            .sorted { ($0.element.ordinal ?? .max, $0.offset) < ($1.element.ordinal ?? .max, $1.offset) }
            .map(\.element)
    }
}
