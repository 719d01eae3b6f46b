// The end of an import: every datum gets its line, and what nobody took becomes foreign content.

package import VillageCodecs
package import VillageModel

/// Gives every datum of a record its line.
package struct TreeSettling {
    private let vocabulary: TreeVocabulary
    private let version: String
    private let reading: ElementReading
    private var ledger: ImportLedger
    /// What becomes foreign content.
    package private(set) var foreign: [ForeignContent]
    /// What a person should know.
    package private(set) var findings: [Diagnostic] = []
    /// Paths that no mapping reads, and how often each was met.
    package private(set) var unread: [String: Int] = [:]

    /// Settles a record.
    ///
    /// - Parameters:
    ///   - root: The outermost element of the record.
    ///   - vocabulary: The format.
    ///   - version: The version of the file.
    ///   - reading: What was taken.
    ///   - foreign: The foreign content so far.
    ///   - ledger: The account so far.
    package init(
        _ root: XMLTree.Element,
        _ vocabulary: TreeVocabulary,
        version: String,
        _ reading: ElementReading,
        foreign: [ForeignContent] = [],
        ledger: ImportLedger = ImportLedger()
    ) {
        self.vocabulary = vocabulary
        self.version = version
        self.reading = reading
        self.foreign = foreign
        self.ledger = ledger
        let outcome = settle(root, path: root.name, ordinals: "1")
        for item in outcome.items { keep(item) }
    }

    /// The account.
    package var account: ImportAccount { ledger.account }

    /// What is left of an element.
    private struct Outcome {
        /// What nobody took.
        var items: [Item] = []
        /// Whether it holds data, and nobody took any of them.
        var isUntouched = true
        var count = 0

        static func += (left: inout Outcome, right: Outcome) {
            left.items += right.items
            left.isUntouched = left.isUntouched && right.isUntouched
            left.count += right.count
        }
    }

    /// Something that nobody took.
    private struct Item {
        let element: XMLTree.Element
        let path: String
        let ordinals: String
        /// The attribute, or the text between elements, where it is not the whole element.
        var part: Part = .whole
        let count: Int
        let code: String
        let section: AccessSection

        enum Part {
            case whole
            case attribute(XMLAttribute)
            case text(String)
        }
    }

    private mutating func settle(
        _ element: XMLTree.Element,
        path: String,
        ordinals: String
    ) -> Outcome {
        if let code = vocabulary.forbidden[element.name] {
            forbid(element, path, ordinals, code)
            return Outcome(isUntouched: false)
        }
        func item(_ part: Item.Part, _ path: String, _ count: Int = 1) -> Item {
            self.item(element, part, path, ordinals, count)
        }
        var outcome = Outcome()
        for attribute in element.attributes where TreeNamespaces.isDatum(attribute) {
            outcome.count += 1
            let name = TreeNamespaces.name(of: attribute)
            let place = "\(path)/@\(name ?? attribute.name)"
            if let taken = name.flatMap({ reading.taken($0, of: element) }) {
                note(taken, place)
                outcome.isUntouched = false
            } else {
                outcome.items.append(item(.attribute(attribute), place))
            }
        }
        if element.isLeaf {
            let text = element.text
            if ElementReading.isInk(text) {
                outcome.count += 1
                if let taken = reading.taken(element) {
                    note(taken, path)
                    outcome.isUntouched = false
                } else {
                    // Its attributes have lines of their own.
                    let hasAttributes = element.attributes.contains(where: TreeNamespaces.isDatum)
                    outcome.items.append(item(hasAttributes ? .text(text) : .whole, path))
                }
            }
        } else {
            settleInside(element, path: path, ordinals: ordinals, &outcome)
        }
        let isFrame = vocabulary.frame.contains(element.name)
        if outcome.isUntouched, outcome.count > 0, !isFrame {
            // What was left for one reason is one thing, however many data are in it.
            var whole = item(.whole, path, outcome.count)
            if reading.refusal(element) == nil, let first = outcome.items.first,
                outcome.items.allSatisfy({ $0.code == first.code && $0.section == first.section })
            {
                whole = Item(
                    element: element,
                    path: path,
                    ordinals: ordinals,
                    count: outcome.count,
                    code: first.code,
                    section: first.section
                )
            }
            outcome.items = [whole]
        }
        return outcome
    }

    private mutating func settleInside(
        _ element: XMLTree.Element,
        path: String,
        ordinals: String,
        _ outcome: inout Outcome
    ) {
        var seen: [String: Int] = [:]
        for part in element.content {
            switch part {
            case .element(let child):
                seen[child.name, default: 0] += 1
                outcome += settle(
                    child,
                    path: "\(path)/\(child.name)",
                    ordinals: "\(ordinals).\(seen[child.name] ?? 1)"
                )
            case .text(let piece) where ElementReading.isInk(piece):
                outcome.count += 1
                outcome.items.append(item(element, .text(piece), "\(path)/text()", ordinals, 1))
            case .text: continue
            }
        }
    }

    /// What is left of an element, and why.
    private func item(
        _ element: XMLTree.Element,
        _ part: Item.Part,
        _ path: String,
        _ ordinals: String,
        _ count: Int
    ) -> Item {
        let (code, section) = reason(of: element)
        return Item(
            element: element,
            path: path,
            ordinals: ordinals,
            part: part,
            count: count,
            code: code,
            section: section
        )
    }

    /// Why an element is left, and in which section that is decided.
    private func reason(of element: XMLTree.Element) -> (code: String, section: AccessSection) {
        if let refused = reading.refusal(element) {
            let code = refused.code.hasPrefix("F") ? refused.code : self.code(refused.code)
            return (code, refused.section ?? .protection)
        }
        let known = element.namespace == reading.namespace
        let key = element.parent.map { "\($0.name)/\(element.name)" } ?? element.name
        if known, let section = vocabulary.leftToSource[key] { return (code("not-imported"), section) }
        return (code("unread"), .protection)
    }

    private mutating func forbid(
        _ element: XMLTree.Element,
        _ path: String,
        _ ordinals: String,
        _ code: String
    ) {
        let count = element.data
        guard count > 0 else { return }
        let content = ForeignContent(
            format: vocabulary.format,
            version: version,
            path: path,
            ordinal: ordinals,
            section: .protection,
            raw: "",
            forbidden: code,
            count: count
        )
        ledger.note(path, .quarantined, .foreign(foreign.count), code: code, count: count)
        foreign.append(content)
        note(Self.forbiddenContent, element)
    }

    private mutating func keep(_ item: Item) {
        let content = ForeignContent(
            format: vocabulary.format,
            version: version,
            path: item.path,
            ordinal: item.ordinals,
            section: item.section,
            raw: Self.raw(item),
            count: item.count
        )
        ledger.note(item.path, .quarantined, .foreign(foreign.count), code: item.code, count: item.count)
        foreign.append(content)
        switch item.code {
        case code("unread"):
            unread[item.path, default: 0] += item.count
            note(Self.unreadElement, item.element)
        case code("bad-value"): note(Self.badValue, item.element)
        case "F10": note(Self.unfounded, item.element)
        default: note(Self.notImported, item.element)
        }
    }

    private mutating func note(_ taken: ElementReading.Taken, _ path: String) {
        ledger.note(path, taken.fate, taken.home, code: taken.code.map(code))
    }

    private mutating func note(_ words: FindingWords, _ element: XMLTree.Element) {
        findings.append(words.finding(of: vocabulary.format, line: element.line, path: element.path))
    }

    private func code(_ name: String) -> String { "\(vocabulary.format).\(name)" }

    /// What stands there, in the syntax of the format.
    private static func raw(_ item: Item) -> String {
        switch item.part {
        case .whole: return item.element.xml
        case .attribute(let attribute): return alone(item.element, [attribute], nil)
        case .text(let text): return alone(item.element, [], text)
        }
    }

    /// An element with a part of what it holds.
    private static func alone(_ element: XMLTree.Element, _ attributes: [XMLAttribute], _ text: String?) -> String {
        var builder = XMLTreeBuilder()
        do throws(CodecError) {
            try builder.start(element.name, namespace: element.namespace, attributes: attributes)
            if let text { try builder.text(text) }
            builder.end()
            return try builder.finish().root.xml
        } catch {
            return ""
        }
    }

    private static let forbiddenContent = FindingWords(
        "forbidden",
        .note,
        "content may not be in a dossier; only that it was there is kept"
    )
    private static let unreadElement = FindingWords(
        "unread",
        .warning,
        "element is not understood; it is kept aside",
        help: "it is given back to the same version of the format only"
    )
    private static let badValue = FindingWords(
        "bad-value",
        .warning,
        "value is not of the kind that belongs here; it is kept aside",
        help: "ask the sender for it again"
    )
    private static let unfounded = FindingWords(
        "diagnosis-unfounded",
        .warning,
        "diagnosis has no author or no date; it is kept aside",
        help: "ask the sender who made it, and when"
    )
    private static let notImported = FindingWords(
        "not-imported",
        .note,
        "element is left to the source on purpose; it is kept aside"
    )
}
