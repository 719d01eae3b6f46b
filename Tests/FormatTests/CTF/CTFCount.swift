// Counts the data of a document without any of the code that reads them, so that accounts can be compared.

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Counts the data of a document: texts and attribute values that are more than white space.
final class CTFCount: NSObject, XMLParserDelegate {
    private var text = ""
    private(set) var count = 0

    /// The number of data of a document.
    static func count(_ bytes: [UInt8]) -> Int {
        let parser = XMLParser(data: Data(bytes))
        let counter = CTFCount()
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
        count += attributes.filter { !$0.key.hasSuffix("chemaLocation") && !$0.key.hasPrefix("xmlns") }.count
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        endText()
    }

    private func endText() {
        if !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty { count += 1 }
        text = ""
    }
}
