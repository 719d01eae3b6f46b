// The identifiers of a file: what each list holds, and what belongs to which pupil.

package import VillageCodecs

/// The identifiers of a file.
package struct LSUGraph: Sendable {
    /// A pupil with the reports that refer to them.
    package struct Pupil: Sendable {
        /// The element of the pupil.
        package let element: XMLTree.Element
        /// The reports over a period.
        package var reports: [XMLTree.Element] = []
        /// The reports over a cycle.
        package var cycles: [XMLTree.Element] = []
    }

    /// The outermost element.
    package let root: XMLTree.Element
    /// The version.
    package let edition: LSUEdition
    /// The lists that are there, in the order of the file.
    package let lists: [(list: LSUList, element: XMLTree.Element)]
    /// The pupils, in the order of the file.
    package private(set) var pupils: [Pupil] = []
    /// Reports of nobody.
    package private(set) var orphans: [XMLTree.Element] = []
    private let items: [String: [String: XMLTree.Element]]

    /// Looks at a whole file; `nil` for one that is of neither degree.
    package init?(_ root: XMLTree.Element) {
        guard let edition = LSUEdition(root) else { return nil }
        self.root = root
        self.edition = edition
        let data = root.children.first { $0.isLSU("donnees") }
        var lists: [(LSUList, XMLTree.Element)] = []
        var items: [String: [String: XMLTree.Element]] = [:]
        for element in data.map({ Array($0.children) }) ?? [] {
            guard let list = LSUList.named(element.name), element.isLSU(list.name) else { continue }
            lists.append((list, element))
            for item in element.children where item.isLSU(list.item) {
                guard let id = item.inked("id"), items[list.name]?[id] == nil else { continue }
                items[list.name, default: [:]][id] = item
            }
        }
        self.lists = lists
        self.items = items
        guard let data else { return }
        pupils = data.children.filter { $0.isLSU("eleves") }
            .flatMap { $0.children.filter { $0.isLSU("eleve") } }
            .map { Pupil(element: $0) }
        assignReports(in: data)
    }

    private mutating func assignReports(in data: XMLTree.Element) {
        var places: [String: Int] = [:]
        var twice: Set<String> = []
        for (place, pupil) in pupils.enumerated() {
            guard let id = pupil.element.inked("id") else { continue }
            if places.updateValue(place, forKey: id) != nil { twice.insert(id) }
        }
        for frame in data.children where frame.isLSU("bilans-periodiques") || frame.isLSU("bilans-cycle") {
            let name = frame.name == "bilans-cycle" ? "bilan-cycle" : "bilan-periodique"
            for report in frame.children where report.isLSU(name) {
                guard let id = report.inked("eleve-ref"), let place = places[id], !twice.contains(id) else {
                    orphans.append(report)
                    continue
                }
                if frame.name == "bilans-cycle" {
                    pupils[place].cycles.append(report)
                } else {
                    pupils[place].reports.append(report)
                }
            }
        }
    }

    /// The item of a list; `nil` where nothing has the identifier.
    package func item(_ id: String, of list: String) -> XMLTree.Element? { items[list]?[id] }

    /// The items that an attribute refers to, and the identifiers that nothing has.
    package func items(_ attribute: String, of element: XMLTree.Element) -> (found: [XMLTree.Element], missing: Int) {
        guard let value = element.inked(attribute), let list = LSUList.referred(by: attribute) else { return ([], 0) }
        let ids = LSUList.identifiers(value)
        let found = ids.compactMap { item($0, of: list) }
        return (found, ids.count - found.count)
    }

    /// Everything in the lists that some elements refer to, directly or through others.
    package func closure(_ elements: [XMLTree.Element]) -> Set<XMLTree.Element> {
        var found: Set<XMLTree.Element> = []
        var waiting = elements
        while let element = waiting.popLast() {
            for inner in [element] + Array(element.descendants) {
                for attribute in inner.attributes {
                    for item in items(attribute.name, of: inner).found where found.insert(item).inserted {
                        waiting.append(item)
                    }
                }
                guard let theme = inner.name == "epi" ? inner.inked("thematique") : nil else { continue }
                let themes = lists.filter { $0.list.name == "epis-thematiques" }.flatMap { Array($0.element.children) }
                if let item = themes.first(where: { $0.attribute("code") == theme }) { found.insert(item) }
            }
        }
        return found
    }
}
