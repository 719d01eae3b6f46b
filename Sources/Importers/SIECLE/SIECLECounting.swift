// What several pupils share is counted with the first of them: every datum of the files has one line.

import VillageCodecs
import VillageFormats
import VillageModel

/// Takes out of an account what was counted with another pupil.
struct SIECLECounting {
    /// An element that was counted before.
    private struct Repeated {
        /// Its path without ordinals.
        let plain: String
        /// Its ordinals, as foreign content has them.
        let ordinals: String
        /// The path of the link or of the element itself, as headers of entries have it.
        let owner: String
    }

    private let repeated: [Repeated]
    private let dossier: Dossier
    private let places: [EntryID: String]

    init(_ elements: [XMLTree.Element], _ dossier: Dossier) {
        self.dossier = dossier
        repeated = elements.map { element in
            var owner = element
            while let parent = owner.parent, parent.parent != nil, parent.name != SIECLEMapping.persons {
                owner = parent
            }
            let steps = ElementNode.steps(element.path)
            return Repeated(
                plain: steps.map(\.name).joined(separator: "/"),
                ordinals: steps.map { String($0.ordinal) }.joined(separator: "."),
                owner: owner.path
            )
        }
        guard !elements.isEmpty else {
            places = [:]
            return
        }
        var collector = PlaceCollector()
        dossier.visitEntries(&collector)
        places = collector.places
    }

    /// The account without what was counted before.
    func counted(_ account: ImportAccount) -> ImportAccount {
        guard !repeated.isEmpty else { return account }
        var result = ImportAccount()
        for line in account.lines where !repeated.contains(where: { covers($0, line) }) {
            result.note(line.path, line.fate, at: line.home, code: line.code, count: line.count)
        }
        return result
    }

    private func covers(_ repeated: Repeated, _ line: ImportAccount.Line) -> Bool {
        guard Self.isInside(line.path, repeated.plain, "/") else { return false }
        switch line.home {
        case .field(let entry, _): return places[entry].map { Self.isInside($0, repeated.owner, "/") } ?? false
        case .foreign(let place):
            let content = dossier.foreign[place]
            return Self.isInside(content.ordinal, repeated.ordinals, ".")
                && Self.isInside(content.path, repeated.plain, "/")
        default: return false
        }
    }

    private static func isInside(_ path: String, _ outer: String, _ sign: String) -> Bool {
        path == outer || path.hasPrefix(outer + sign)
    }
}

private struct PlaceCollector: EntryVisitor {
    var places: [EntryID: String] = [:]

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries { places[entry.header.id] = entry.header.place }
    }
}
