// The account of what belongs to no one pupil: the header, and the lists that reports refer to.

import VillageCodecs
import VillageFormats
import VillageModel

/// The account of what belongs to no one pupil.
struct LSUFileAccount {
    private let graph: LSUGraph
    private let used: Set<XMLTree.Element>
    private(set) var ledger = ImportLedger()
    private(set) var findings: [Diagnostic] = []
    private(set) var unread: [String: Int] = [:]

    init(_ graph: LSUGraph, _ used: Set<XMLTree.Element>) {
        self.graph = graph
        self.used = used
    }

    /// Counts everything but pupils and their reports.
    mutating func count() {
        note(own: graph.root, path: graph.root.name)
        let first = ["entete", "donnees"].compactMap { name in graph.root.children.first { $0.isLSU(name) } }
        for element in graph.root.children {
            switch element.name {
            case "entete" where first.contains(element): header(element)
            case "donnees" where first.contains(element): data(element)
            default: leave(element, "\(graph.root.name)/\(element.name)")
            }
        }
    }

    private func isOurs(_ element: XMLTree.Element) -> Bool { element.namespace == LSUFormat.namespace }

    /// Attributes and text that stand directly in a frame.
    private mutating func note(own element: XMLTree.Element, path: String) {
        for attribute in element.attributes where TreeNamespaces.isDatum(attribute) {
            let place = "\(path)/@\(attribute.name)"
            if attribute.name == "schemaVersion", path == graph.root.name {
                ledger.note(place, .carried, .envelope(place))
            } else {
                lose(place, element)
            }
        }
        for case .text(let text) in element.content where ElementReading.isInk(text) { lose("\(path)/text()", element) }
    }

    private mutating func header(_ header: XMLTree.Element) {
        let path = "\(graph.root.name)/entete"
        note(own: header, path: path)
        let known = LSUAssembly.headerLeaves(header)
        for leaf in header.children {
            let place = "\(path)/\(leaf.name)"
            if known.contains(leaf), leaf.attributes.allSatisfy({ !TreeNamespaces.isDatum($0) }) {
                ledger.note(place, .carried, .envelope(place))
            } else {
                leave(leaf, place)
            }
        }
    }

    private mutating func data(_ data: XMLTree.Element) {
        let path = "\(graph.root.name)/donnees"
        note(own: data, path: path)
        for frame in data.children {
            let place = "\(path)/\(frame.name)"
            guard isOurs(frame) else {
                leave(frame, place)
                continue
            }
            let list = LSUList.named(frame.name)
            let records = ["eleves": "eleve", "bilans-periodiques": "bilan-periodique", "bilans-cycle": "bilan-cycle"]
            guard let item = list?.item ?? records[frame.name] else {
                leave(frame, place)
                continue
            }
            note(own: frame, path: place)
            for element in frame.children {
                if !element.isLSU(item) {
                    leave(element, "\(place)/\(element.name)")
                } else if list != nil {
                    shared(element, "\(place)/\(item)")
                }
            }
        }
    }

    /// An item of a list: it goes with every dossier that refers to it.
    private mutating func shared(_ element: XMLTree.Element, _ path: String) {
        guard used.contains(element) else {
            let count = element.data
            if count > 0 { ledger.note(path, .rejected, nil, code: "lsu.unreferenced", count: count) }
            note("lsu.unreferenced", .note, element, "nothing that belongs to a pupil refers to it", "nobody gets it")
            return
        }
        note(inside: element, path)
    }

    private mutating func note(inside element: XMLTree.Element, _ path: String) {
        let own = element.ownData
        if own > 0 { ledger.note(path, .carried, .envelope(path), count: own) }
        for child in element.children { note(inside: child, "\(path)/\(child.name)") }
    }

    /// What no mapping reads, and no one pupil's dossier can keep.
    private mutating func leave(_ element: XMLTree.Element, _ path: String) {
        let count = element.data
        guard count > 0 else { return }
        ledger.note(path, .rejected, nil, code: "lsu.unread", count: count)
        unread[path, default: 0] += count
        note("lsu.unread", .warning, element, "element is not understood", "it belongs to no one pupil and is not kept")
    }

    private mutating func lose(_ path: String, _ element: XMLTree.Element) {
        ledger.note(path, .rejected, nil, code: "lsu.unread")
        unread[path, default: 0] += 1
        note("lsu.unread", .warning, element, "value is not understood", "it belongs to no one pupil and is not kept")
    }

    private mutating func note(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ element: XMLTree.Element,
        _ summary: String,
        _ help: String
    ) {
        guard findings.count < 200 else { return }
        let place = SourceLocation(line: element.line)
        findings.append(Diagnostic(code, severity, summary, at: place, path: element.path, help: help))
    }
}
