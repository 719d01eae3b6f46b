// Counts the data of XML documents without any of the code that reads them, so that accounts can be compared.

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Counts the data of a document: texts and attribute values that are more than white space.
///
/// Declarations of namespaces and the hints where a schema lies are none.
final class XMLDataCount: NSObject, XMLParserDelegate {
    private var text = ""
    private var count = 0

    /// The number of data of a document.
    static func count(_ bytes: [UInt8]) -> Int {
        let parser = XMLParser(data: Data(bytes))
        let counter = XMLDataCount()
        parser.delegate = counter
        _ = parser.parse()
        return counter.count
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        endText()
        count += attributes.count { name, value in
            !name.hasPrefix("xmlns") && !name.lowercased().hasSuffix("schemalocation") && Self.isInk(value)
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        endText()
    }

    private func endText() {
        if Self.isInk(text) { count += 1 }
        text = ""
    }

    private static func isInk(_ text: String) -> Bool {
        !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty
    }
}
