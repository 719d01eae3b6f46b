// Counts the data of a file without any of the code that reads them, so that accounts can be compared.

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Counts the data of a file: texts and attribute values that are more than white space.
final class LSUData: NSObject, XMLParserDelegate {
    private var text = ""
    private(set) var count = 0

    /// The number of data of a file.
    static func count(_ bytes: [UInt8]) -> Int {
        let parser = XMLParser(data: Data(bytes))
        let counter = LSUData()
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
        count +=
            attributes.filter { name, value in
                !name.hasSuffix("schemaLocation") && !name.hasPrefix("xmlns")
                    && !value.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty
            }
            .count
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
