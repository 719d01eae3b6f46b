// The validator of schemas: what it finds, what it refuses to open, and that it never quotes.

import Foundation
import Testing
import VillageCodecs

struct XMLSchemaTests {
    private static let head = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='urn:a'"
    private static let main = """
        \(head) targetNamespace='urn:a' elementFormDefault='qualified'>
          <xs:include schemaLocation='parts/types.xsd'/>
          <xs:element name='a'><xs:complexType><xs:sequence>
            <xs:element name='b' type='day' maxOccurs='2'/><xs:element name='c' type='xs:string' minOccurs='0'/>
          </xs:sequence><xs:attribute name='x' type='xs:int'/></xs:complexType></xs:element>
        </xs:schema>
        """
    private static let types =
        "\(head) targetNamespace='urn:a'><xs:simpleType name='day'>"
        + "<xs:restriction base='xs:date'/></xs:simpleType></xs:schema>"

    /// A folder of its own, with files in it.
    private func folder(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schema é \(UUID())")
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        return folder
    }

    private func violations(_ document: String, most: Int = 100) throws -> [SchemaViolation] {
        let folder = try folder(["main.xsd": Self.main, "parts/types.xsd": Self.types])
        defer { try? FileManager.default.removeItem(at: folder) }
        let validator = try XMLSchemaValidator(
            schema: folder.appending(path: "main.xsd").path(percentEncoded: false),
            within: folder.path(percentEncoded: false)
        )
        return try validator.validate(ArraySource([UInt8](document.utf8)), most: most)
    }

    private func refusal(_ files: [String: String], within part: String = "") throws -> CodecError.Code? {
        let folder = try folder(files)
        defer { try? FileManager.default.removeItem(at: folder) }
        do throws(CodecError) {
            _ = try XMLSchemaValidator(
                schema: folder.appending(path: part + "main.xsd").path(percentEncoded: false),
                within: folder.appending(path: part).path(percentEncoded: false)
            )
            return nil
        } catch {
            return error.code
        }
    }

    @Test func aGoodDocumentHasNoViolations() throws {
        #expect(try violations("<a xmlns='urn:a' x='1'><b>2020-02-29</b>\n<b>2020-01-01</b><c>x&amp;y</c></a>") == [])
        #expect(try violations("<p:a xmlns:p='urn:a'><p:b>2020-01-01</p:b></p:a>") == [])
    }

    @Test func violationsHaveNumberLineAndElement() throws {
        let text = "<a xmlns='urn:a' x='MARK'>\n<b>MARK</b>\n<c/>\n<b>2020-01-01</b></a>"
        let found = try violations(text)
        #expect(found.map(\.element) == ["a", "b", "b"])
        #expect(found.map(\.line) == [1, 2, 4])
        #expect(found.map(\.code).first == 1824)
        #expect(!"\(found)".contains("MARK"))
        #expect(try violations(text, most: 1).count == 1)
        #expect(try violations("<a xmlns='urn:a'/>").map(\.element) == ["a"])
        #expect(try violations("<z/>").count == 1)
    }

    @Test func aMarkIsNowhere() throws {
        let found = try violations("<a xmlns='urn:a'>MARK<b y='MARK'>MARK</b><d>MARK</d></a>")
        #expect(found.count >= 3)
        var text = ""
        dump(found, to: &text)
        #expect(!text.contains("MARK"))
    }

    @Test func aDocumentTypeIsRefused() throws {
        #expect(throws: CodecError.self) { try violations("<!DOCTYPE a><a xmlns='urn:a'><b>2020-01-01</b></a>") }
        #expect(throws: CodecError.self) { try violations("<a xmlns='urn:a'><b>2020-01-01</b>") }
        let types = "<!DOCTYPE a>" + Self.types
        #expect(try refusal(["main.xsd": "<!DOCTYPE a>" + Self.main, "parts/types.xsd": Self.types]) == .forbidden)
        #expect(try refusal(["main.xsd": Self.main, "parts/types.xsd": types]) == .forbidden)
    }

    @Test(arguments: [
        "../types.xsd", "parts/../../types.xsd", "%2e%2e/types.xsd", "/etc/hostname", "file:///etc/hostname",
        "http://localhost/types.xsd", "//localhost/types.xsd", "types .xsd", " types.xsd", "link.xsd", "missing.xsd",
        "",
    ])
    func whatLeavesTheFolderIsRefused(_ location: String) throws {
        for element in ["include", "import", "redefine"] {
            let main = "\(Self.head) targetNamespace='urn:a'><xs:\(element) schemaLocation='\(location)'/></xs:schema>"
            #expect(try refusal(["in/main.xsd": main, "types.xsd": Self.types], within: "in/") == .forbidden)
        }
        let base = "\(Self.head) xml:base='http://localhost/'/>"
        #expect(try refusal(["main.xsd": base]) == .forbidden)
    }

    @Test func aLinkThatLeavesTheFolderIsRefused() throws {
        let main = "\(Self.head) targetNamespace='urn:a'><xs:include schemaLocation='link.xsd'/></xs:schema>"
        let folder = try folder(["in/main.xsd": main, "types.xsd": Self.types])
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "in/link.xsd"),
            withDestinationURL: folder.appending(path: "types.xsd")
        )
        let path = folder.appending(path: "in").path(percentEncoded: false)
        #expect(throws: CodecError.self) { _ = try XMLSchemaValidator(schema: "\(path)/main.xsd", within: path) }
        // Within the wider folder the same link is nothing to refuse.
        let wide = folder.path(percentEncoded: false)
        _ = try XMLSchemaValidator(schema: "\(path)/main.xsd", within: wide)
        #expect(throws: CodecError(.forbidden)) {
            _ = try XMLSchemaValidator(schema: "\(wide)/types.xsd", within: path)
        }
    }

    @Test func whatIsNoSchemaIsRefused() throws {
        #expect(try refusal(["main.xsd": "<a/>"]) == .malformed)
        #expect(try refusal(["main.xsd": "<a>"]) == .malformed)
        #expect(try refusal([:]) == .unreadable)
        let wrong = "\(Self.head)><xs:element name='a' type='nowhere'/></xs:schema>"
        #expect(try refusal(["main.xsd": wrong]) == .malformed)
        let bare = "\(Self.head)><xs:import namespace='http://localhost:1/x'/><xs:element name='a'/></xs:schema>"
        #expect(try refusal(["main.xsd": bare]) == nil)
    }

    @Test func typesAreChosenByTheDocument() throws {
        let document = """
            <a xmlns='urn:a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>
            <b xsi:type='day'>2020-01-01</b></a>
            """
        #expect(try violations(document) == [])
    }

    @Test func aLongTextIsTakenInOnePiece() throws {
        let long = String(repeating: "QUJD&#65;", count: 1_000_000)
        #expect(try violations("<a xmlns='urn:a'><b>2020-01-01</b><c>\(long)</c></a>") == [])
    }
}
