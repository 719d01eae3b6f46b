// A document of OSO: a name, a description, and a zip archive with one file in it, as base64.

import VillageBasics
import VillageCodecs
package import VillageModel

/// A document of OSO.
package enum OSODocument {
    private static let name = "bestandsnaam"
    private static let description = "omschrijving"
    private static let contents = "bestandsinhoud"

    /// Reads a document; what is wrong with its archive is a finding, and its bytes are kept as they are.
    static func read(_ element: XMLTree.Element, _ home: Home, _ reading: inout ElementReading) -> Attachment? {
        guard let leaf = reading.leaves(contents, in: element).first else { return nil }
        let text = leaf.text
        let decoded = Base64.bytes(text)
        let isExact = decoded.map { Self.isExact(text, $0) } ?? false
        var document = Attachment(bytes: [], packaging: isExact ? .zip : .text)
        document.bytes = isExact ? decoded ?? [] : Array(text.utf8)
        reading.take(leaf, home)
        if let leaf = reading.leaves(name, in: element).first {
            document.name = leaf.text
            reading.take(leaf, home)
        }
        if let leaf = reading.leaves(description, in: element).first {
            document.description = leaf.text
            reading.take(leaf, home)
        }
        check(decoded, leaf, &reading)
        return document
    }

    /// Writes a document, with the very text it was read from.
    package static func node(_ document: Attachment, _ home: Home) -> ElementNode {
        var node = ElementNode("document")
        if let text = document.name { node.children.append(ElementNode(name, text)) }
        if let text = document.description { node.children.append(ElementNode(description, text)) }
        let text: String? =
            switch document.packaging {
            case .zip: Base64.text(document.bytes)
            case .text: String(decoding: document.bytes, as: UTF8.self)
            case .plain: packed(document)
            }
        node.children.append(ElementNode(contents, text ?? "", [.init(home)]))
        return node
    }

    /// Whether the text is the only one that is written for its bytes: no white space, no odd bits at the end.
    private static func isExact(_ text: String, _ bytes: [UInt8]) -> Bool {
        guard text.utf8.count == (bytes.count + 2) / 3 * 4 else { return false }
        return text.utf8.suffix(4).elementsEqual(Base64.text(Array(bytes.suffix((bytes.count + 2) % 3 + 1))).utf8)
    }

    private static func check(_ decoded: [UInt8]?, _ leaf: XMLTree.Element, _ reading: inout ElementReading) {
        guard let fault = fault(decoded) else { return }
        var finding = Diagnostic(
            fault.rawValue,
            .warning,
            fault == .dangerous
                ? "document is not an archive with one file that can be opened safely"
                : "document is not a whole zip archive in base64",
            at: .init(line: leaf.line),
            path: leaf.path
        )
        finding.help = "it is kept as it came; ask the sender for it again"
        reading.findings.append(finding)
    }

    private enum Fault: String {
        case broken = "oso.attachment-broken"
        case dangerous = "oso.attachment-dangerous"
    }

    /// What is wrong with an archive; nothing is expanded that its directory does not promise to be small.
    private static func fault(_ decoded: [UInt8]?) -> Fault? {
        guard let decoded else { return .broken }
        do throws(CodecError) {
            let archive = try ZipReader(decoded)
            guard archive.entries.count == 1, let entry = archive.entries.first, !entry.name.contains("/") else {
                return .dangerous
            }
            var source = try archive.source(of: entry)
            while try !source.read(atMost: 1 << 16).isEmpty {}
            return nil
        } catch {
            return error.code == .forbidden || error.code.isLimit || error.fault == .entriesOverlap
                ? .dangerous : .broken
        }
    }

    /// Packs a document that no zip archive holds yet; `nil` when no archive can have a file of its name.
    private static func packed(_ document: Attachment) -> String? {
        let name = (document.name ?? "document").split(whereSeparator: { "/\\:".contains($0) }).joined(separator: "_")
        let sink = ArraySink()
        do throws(CodecError) {
            var archive = ZipWriter(sink)
            try archive.add(name, document.bytes)
            try archive.finish()
        } catch {
            return nil
        }
        return Base64.text(sink.bytes)
    }
}
