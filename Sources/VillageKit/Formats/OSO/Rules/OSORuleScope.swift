// What the rules ask about a document as a whole, found once.

import VillageCodecs

/// A document while its rules are evaluated.
struct OSORuleScope: Sendable {
    let root: XMLTree.Element
    private let namespace: String
    private let kind: String
    private let transfer: String
    private let school: String
    private let parts: String
    private let categories: [String: String]
    /// The first day of the school years whose tests may be told.
    private let firstDay: OSODate?
    /// The elements of the document by name.
    private let elements: [String: [XMLTree.Element]]

    init(_ tree: XMLTree) {
        let root = tree.root
        self.root = root
        namespace = root.namespace
        func text(_ path: String) -> String { root.all(at: path).first?.text ?? "" }
        kind = text("overdrachtsoort")
        transfer = text("metadata/overstap")
        school = text("huidigeschool/soort")
        parts = text("metadata/deeldossier")
        var categories: [String: String] = [:]
        for category in root.all(at: "metadata/categorie_uitlevering").flatMap(\.children) {
            categories[category.name] = category.text
        }
        self.categories = categories
        firstDay = Self.firstDay(text("metadata/datum"))
        var elements: [String: [XMLTree.Element]] = [root.name: [root]]
        for element in root.descendants where element.namespace == root.namespace {
            elements[element.name, default: []].append(element)
        }
        self.elements = elements
    }

    /// The family that the document belongs to: by its kind of transmission, or by its transfer where that is unknown.
    var profile: OSOProfile {
        switch kind {
        case "swv-dossier": .support
        case "overstapdossier", "overdrachtbinnenbrin": .transfer
        default: transfer == "POSWV" || transfer == "VOSWV" ? .support : .transfer
        }
    }

    /// Finds the elements that a rule is asked of.
    func elements(of context: String) -> [XMLTree.Element] {
        let names = context.split(separator: "/")
        guard let own = names.last else { return [root] }
        return elements[String(own), default: []]
            .filter { element in
                var outer = element.parent
                for name in names.dropLast().reversed() {
                    guard let current = outer, current.name == name else { return false }
                    outer = current.parent
                }
                return true
            }
    }

    /// Finds the elements at a path.
    func all(_ path: String, from element: XMLTree.Element) -> [XMLTree.Element] {
        guard !path.isEmpty else { return [element] }
        return element.all(at: path).filter { $0.namespace == namespace }
    }

    /// 1 August two school years before the one of the document.
    private static func firstDay(_ text: String) -> OSODate? {
        guard let date = OSODate(ElementReading.trimmed(text)) else { return nil }
        var august = OSODate(year: date.year, month: 8, day: 1)
        august.year -= date.minutes < august.minutes ? 3 : 2
        return august
    }
}

// Conditions.
extension OSORuleScope {
    func holds(_ condition: OSOCondition, of element: XMLTree.Element) -> Bool {
        switch condition {
        case .all(let conditions): conditions.allSatisfy { holds($0, of: element) }
        case .none(let conditions): !conditions.contains { holds($0, of: element) }
        case .kind(let kind): self.kind == kind
        case .transfer(let transfer): self.transfer == transfer
        case .school(let school): self.school == school
        case .hasAdministration: parts == "LAS" || parts == "LASLVS"
        case .category(let name, let state): categories["cat_\(name)"] == state
        case .documentHas(let paths): paths.contains { !all($0, from: root).isEmpty }
        case .has(let path): !all(path, from: element).isEmpty
        case .says(let path): boolean(path, element) == true
        case .denies(let path): all(path, from: element).isEmpty || boolean(path, element) == false
        case .reads(let path, let text): all(path, from: element).contains { $0.text == text }
        case .isText(let text): element.text == text
        case .isEndOfJuly: Self.isEndOfJuly(element.text)
        case .isShorter(let path, let least): text(path, element).unicodeScalars.count < least
        case .isLonger(let path, let most): text(path, element).unicodeScalars.prefix(most + 1).count > most
        case .holds(let path, let character): text(path, element).contains(character)
        case .endsAsAddress(let path): OSOMailAddress.isEnd(of: text(path, element))
        case .isTooOld(let path): all(path, from: element).contains { isTooOld($0.text) }
        }
    }

    private func text(_ path: String, _ element: XMLTree.Element) -> String {
        all(path, from: element).first?.text ?? ""
    }

    private func boolean(_ path: String, _ element: XMLTree.Element) -> Bool? {
        all(path, from: element).first.flatMap { OSOValue.boolean($0.text) }
    }

    private func isTooOld(_ text: String) -> Bool {
        guard let firstDay, let date = OSODate(ElementReading.trimmed(text)) else { return false }
        return date.minutes < firstDay.minutes
    }

    /// Whether four digits and the last day of July stand somewhere in the text.
    private static func isEndOfJuly(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let end = Array("-07-31".utf8)
        guard bytes.count >= 10 else { return false }
        return (0...bytes.count - 10)
            .contains { start in
                bytes[start..<start + 4].allSatisfy(OSOValue.isDigit)
                    && bytes[start + 4..<start + 10].elementsEqual(end)
            }
    }
}
