// A dossier that its own keeper moves: written, and what was written as lists that can be compared.

import Foundation
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// A dossier that its own keeper moves.
struct SIFAUMove {
    let view: DisclosedDossier
    let bytes: [UInt8]
    let account: ExportAccount
    let report: ExportReport

    init(_ dossier: Dossier, options: ExportOptions = ExportOptions()) throws {
        let request = AccessRequest.moving(dossier, "EN", on: "2026-11-20")
        guard let view = FormatConversion.engine.disclose(dossier, to: request)?.dossier else {
            throw ImportError(.forbidden)
        }
        let written = try SIFAUExporter().write([view], options: options)
        self.view = view
        bytes = written.bytes
        account = written.accounts[0]
        report = written.report
    }

    var files: [String: [UInt8]] { get throws { try SIFAUShared.files(bytes) } }

    /// The documents that schemas can judge: those beside 3.6.3 know no lists of notes and obligations.
    var documents: [[UInt8]] {
        get throws {
            try files.sorted { $0.key < $1.key }
                .flatMap { name, bytes in
                    let isKnown = !["StudentDataTransferNotes.xml", "PersonPrivacyObligationDocuments.xml"]
                        .contains(name)
                    if isKnown { return [bytes] }
                    return try XMLTree(ArraySource(bytes)).root.children.map { Array($0.xml.utf8) }
                }
        }
    }

    /// Names, attributes and texts of the leaves of all objects.
    var leaves: Set<String> {
        get throws { Set(try files.values.flatMap { try XMLTree(ArraySource($0)).root.sifLeaves }) }
    }

    /// The number of values that the account has to speak of.
    var values: Int { view.valueCount }

    /// The number of values of the account.
    var accounted: Int { account.valueCount }
}

extension XMLTree.Element {
    /// Names, attributes and texts of leaves, from the object down; blanks around a value do not count.
    var sifLeaves: [String] {
        let isList = !SIFAUFormat.objectNames.contains(name)
        return (isList ? Array(children) : [self]).flatMap { $0.leaves("") }
    }

    private func leaves(_ path: String) -> [String] {
        let path = "\(path)/\(name)"
        let own = attributes.map { "\(path)/@\($0.name) = \($0.value)" }
        if isLeaf {
            let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
            return own + (text.isEmpty ? [] : ["\(path) = \(text)"])
        }
        return own + children.flatMap { $0.leaves(path) }
    }
}
