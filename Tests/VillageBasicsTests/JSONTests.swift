// JSON is read strictly and written in two ways.

import Testing
import VillageBasics

struct JSONTests {
    @Test(arguments: [
        #"{"b":[1,2.5,-0,true,null],"a":{"ü":"x\n\"é\u0001"}}"#, "[]", "{}", #""😀""#, "-1e5", "0", #"[[],{},[{}]]"#,
    ])
    func whatIsWrittenIsReadAgain(_ text: String) throws {
        let value = try JSONParser.parse(Array(text.utf8))
        #expect(try JSONParser.parse(value.bytes(.indented)) == value)
        #expect(try JSONParser.parse(value.bytes(.canonical)).bytes(.canonical) == value.bytes(.canonical))
    }

    @Test(
        arguments: [
            ("{", .truncated), ("[1,]", .malformed), ("{\"a\":1,\"a\":2}", .duplicateName), ("01", .malformed),
            ("1 2", .trailing),
            ("\"\\ud800\"", .badText), ("nul", .truncated), ("[1 2]", .malformed), ("", .truncated), ("1.", .truncated),
            (String(repeating: "[", count: 101), .tooDeep), ("\"\u{1}\"", .malformed), ("'a'", .malformed),
            (String(repeating: "1", count: 401), .numberTooLong),
            ("{" + (0...10_000).map { "\"\($0)\":0" }.joined(separator: ",") + "}", .tooMany),
            ("[" + String(repeating: "0,", count: 500_000) + "0]", .tooMany), ("+1", .malformed),
        ] as [(String, JSONError.Code)]
    )
    func mistakesAreNamed(_ text: String, _ code: JSONError.Code) {
        let error = #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8)) }
        #expect(error?.code == code)
    }

    @Test func mistakesHaveAPlace() {
        let error = #expect(throws: JSONError.self) { try JSONParser.parse(Array("{\n  \"a\": x}".utf8)) }
        #expect(error == JSONError(.malformed, line: 2, column: 8))
    }

    @Test func wrongBytesAreNoText() {
        let error = #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xC3, 0x28, 0x22]) }
        #expect(error?.code == .badText)
    }

    /// RFC 8785, 3.2.3 and 3.2.2: the sorting example and the numbers of appendix B.
    @Test func theCanonicalFormIsThatOfTheStandard() throws {
        let text =
            #"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew","1":"One","\ud83d\ude00":"Emoji","\u0080":"Control","\u00f6":"Latin"}"#
        let written = String(decoding: try JSONParser.parse(Array(text.utf8)).bytes(.canonical), as: UTF8.self)
        #expect(
            written
                == "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"Latin\",\"€\":\"Euro Sign\",\"😀\":\"Emoji\",\"\u{fb33}\":\"Hebrew\"}"
        )
    }

    @Test(arguments: [
        ("333333333.33333329", "333333333.3333333"), ("1E30", "1e+30"), ("4.50", "4.5"), ("2e-3", "0.002"),
        ("0.000000000000000000000000001", "1e-27"), ("-0", "0"), ("5e-324", "5e-324"),
        ("9007199254740994", "9007199254740994"),
        ("1e21", "1e+21"), ("1e20", "100000000000000000000"), ("0.000001", "0.000001"), ("1e-7", "1e-7"),
        ("-1.7976931348623157e308", "-1.7976931348623157e+308"), ("295147905179352830000", "295147905179352830000"),
    ])
    func numbersAreThoseOfTheStandard(_ text: String, _ expected: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8)).bytes(.canonical) == Array(expected.utf8))
    }

    @Test func membersAreSortedAtEveryLevel() throws {
        let value = try JSONParser.parse(Array(#"{"b":{"d":1,"c":{"z":[{"y":1,"x":2}],"a":0}},"a":[]}"#.utf8))
        #expect(value.bytes(.canonical) == Array(#"{"a":[],"b":{"c":{"a":0,"z":[{"x":2,"y":1}]},"d":1}}"#.utf8))
    }
}
