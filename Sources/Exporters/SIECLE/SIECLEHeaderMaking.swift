// The header of a file: given back as it was read, or of what was supplied; one for all dossiers of the file.

import VillageAccess
import VillageFormats
import VillageModel

/// The header of a file.
struct SIECLEHeaderMaking: Sendable {
    /// The element.
    private(set) var node: ElementNode
    /// What became of the envelope of the source.
    private(set) var values: [ElementNode.Value] = []
    /// The paths of what was supplied.
    private(set) var supplied: [String] = []

    private static let path = "\(SIECLEVersion.importRoot)/\(SIECLEHeader.element)"

    init(_ view: DisclosedDossier, _ options: ExportOptions) throws(ExportError) {
        var root = ElementNode(SIECLEHeader.element)
        let source = view.migration?.transfers.last { $0.format == SIECLEFormat.id }
        var facts: [String: EnvelopeFact] = [:]
        for fact in source?.envelope ?? [] {
            let name = String(fact.path.split(separator: "/").last ?? "")
            if fact.path.hasPrefix(SIECLEVersion.importRoot), name == "@VERSION" {
                let isSame = source?.version == SIECLEVersion.written
                values.append(
                    .init(.envelope(fact.path), isSame ? .carried : .rejected, code: isSame ? nil : "replaced")
                )
            } else if facts[name] == nil {
                facts[name] = fact
            }
        }
        for name in SIECLEHeader.names {
            let own = Self.own(name, view, options)
            let place = "\(Self.path)/\(name)"
            if let fact = facts[name], name != "LOGICIEL", Self.isSayable(fact.value) {
                root.children.append(ElementNode(name, fact.value))
                values.append(.init(.envelope(fact.path)))
            } else if let own {
                root.children.append(ElementNode(name, own))
                if let fact = facts[name] { values.append(.init(.envelope(fact.path), .rejected, code: "replaced")) }
            } else if let text = options.supplied[place] {
                var leaf = ElementNode(name, text)
                leaf.supplied = place
                root.children.append(leaf)
                supplied.append(place)
            }
        }
        var shaping = TreeShaping(SIECLEStructure.header)
        guard let shaped = shaping.shape(root), shaping.lost.isEmpty else {
            let places = shaping.missing.map { path in
                ExportError.Place("\(SIECLEVersion.importRoot)/\(path)", help: "give it with '--supply'")
            }
            throw ExportError(.valueMissing, places: places)
        }
        node = shaped
    }

    /// What the program itself knows.
    private static func own(_ name: String, _ view: DisclosedDossier, _ options: ExportOptions) -> String? {
        switch name {
        case "DATE_IMPORT": SIECLECodecs.dayFirst.print(PartialDate(view.context.day))
        // The name of the program is cut by nobody: where it is too long, the library that writes the file names itself.
        case "LOGICIEL": (1...10).contains(options.maker.unicodeScalars.count) ? options.maker : "VillageKit"
        default: nil
        }
    }

    private static func isSayable(_ text: String) -> Bool { SIECLECodecs.unencodable(text).isEmpty }

    /// The first year of the school year, and the school.
    var read: SIECLEHeader {
        var leaves: [String: String] = [:]
        for leaf in node.children { leaves[leaf.name] = leaf.text }
        return SIECLEHeader(leaves)
    }

    /// Takes the header of the first dossier; a file has one school and one year.
    mutating func join(_ first: SIECLEHeaderMaking) throws(ExportError) {
        for name in ["UAJ", "ANNEE_SCOLAIRE"] where node.first(name)?.text != first.node.first(name)?.text {
            throw ExportError(
                .notAllowed,
                places: [.init("\(Self.path)/\(name)", help: "a file has one school and one year; write two files")]
            )
        }
        for place in values.indices {
            guard case .envelope(let path) = values[place].home, values[place].fate == .carried,
                let name = path.split(separator: "/").last.map({ String($0) }), name != "@VERSION",
                node.first(name)?.text != first.node.first(name)?.text
            else { continue }
            values[place] = values[place].rejected("replaced")
        }
        node = first.node
    }
}
