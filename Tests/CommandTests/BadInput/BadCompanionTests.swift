// The files that go with a call: rules, agreements, values, emergencies and keys, broken in many ways.

import Foundation
import Testing
import VillageKit

@Suite(.serialized) struct BadCompanionTests {
    private let scratch: Scratch
    private let source: String

    init() throws {
        scratch = try Scratch()
        source = try scratch.file("popo.xml", Array(Markup.popo.text.utf8))
    }

    private static let consents =
        #"{"schema":"villagekit/consents","version":1,"student":"x","events":["#
        + #"{"id":"a","by":"student","state":"granted","sections":["*"],"recipients":["*"],"purposes":["*"],"#
        + #""from":"2026-01-01","until":"2026-12-31","recorded":"2026-01-01","notice_ok":true}]}"#
    private static let emergency =
        #"{"schema":"villagekit/emergency","version":1,"why":"Zq17xz","declared":"2026-11-19","expires":"2026-11-21"}"#
    private static let supply = #"{"schema":"villagekit/supply","version":1,"values":{"a":"Zq17xz"}}"#

    /// What is not allowed in any of the three.
    private static let broken: [@Sendable (String) -> String] = [
        { _ in "" }, { _ in "{" }, { _ in "null" }, { _ in "[]" }, { _ in "\"Zq17xz\"" }, { _ in "{}" },
        { _ in "\u{0}" },
        { String($0.dropLast(2)) }, { $0 + "Zq17xz" }, { $0.replacing("\"version\":1", with: "\"version\":2") },
        { $0.replacing("\"version\":1", with: "\"version\":1e999") },
        { $0.replacing("\"version\":1", with: "\"version\":1,\"version\":1") },
        { $0.replacing("villagekit/", with: "Zq17xz/") }, { $0.replacing("{\"schema\"", with: "{\"Zq17xz") },
        { $0.replacing("\"version\":1", with: "\"version\":\"\\ud800\"") },
        { String(repeating: "[", count: 100_000) + $0 },
    ]

    private static let own: [(String, String, String, String)] = [
        ("--consents", consents, "\"student\":\"x\"", "\"student\":1"), ("--consents", consents, "[{", "[1,{"),
        ("--consents", consents, "2026-12-31", "2026-02-30"),
        ("--consents", consents, "\"by\":\"student\"", "\"by\":null"),
        ("--consents", consents, "[\"*\"]", "\"*\""), ("--consents", consents, "[\"*\"]", "[1]"),
        ("--consents", consents, "true", "\"Zq17xz\""), ("--consents", consents, "\"id\":\"a\",", ""),
        ("--consents", consents, "\"x\"", "\"Zq17xz\""), ("--emergency", emergency, "2026-11-19", "Zq17xz"),
        ("--emergency", emergency, "2026-11-19", "99999999999-01-01"), ("--emergency", emergency, "\"Zq17xz\"", "7"),
        ("--supply", supply, "\"Zq17xz\"", "7"), ("--supply", supply, "{\"a\"", "[{\"a\""),
        ("--id-key", "Zq17xz", "", ""), ("--id-key", "", "", ""),
        ("--id-key", "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n", "", ""),
        ("--policy", consents, "", ""), ("--policy", "[]", "", ""),
    ]

    private func mustFail(_ option: String, _ text: String, at location: Testing.SourceLocation = #_sourceLocation)
        throws
    {
        let file = try scratch.file("companion", Array(text.utf8))
        let target = scratch.path("target.json")
        let run = Run.standard(BadCall.receiver + ["-t", "json", "-o", target, option, file, source])
        #expect(
            [2, 4, 7].contains(run.status) && run.output.isEmpty,
            "\(option) \(text.prefix(200)): \(run.messages)",
            sourceLocation: location
        )
        #expect(!run.messages.contains("Zq17xz"))
        #expect(scratch.names == ["companion", "popo.xml"])
    }

    @Test func brokenOnesAreNamedAndNothingIsWritten() throws {
        for change in Self.broken {
            for (option, text) in [
                ("--consents", Self.consents), ("--emergency", Self.emergency), ("--supply", Self.supply),
            ] {
                try mustFail(option, change(text))
            }
        }
        for (option, text, old, new) in Self.own {
            try mustFail(option, old.isEmpty ? text : text.replacing(old, with: new))
        }
    }

    @Test(arguments: [("--consents", consents), ("--emergency", emergency), ("--supply", supply), ("--id-key", "a")])
    func theProgramItselfSaysSo(_ option: String, _ text: String) throws {
        let file = try scratch.file("companion", Array(text.utf8.dropLast()))
        try BadCall.mustFail(source, with: [2, 4], options: [option, file], in: scratch)
    }

    @Test func whatIsTooLargeIsNotRead() throws {
        let file = try scratch.file("companion", [UInt8](repeating: 0x20, count: 17 << 20))
        for option in ["--consents", "--emergency", "--supply", "--id-key", "--policy"] {
            try BadCall.mustFail(source, with: [7], options: [option, file], in: scratch)
        }
    }

    @Test func rulesThatAreCutAreRefused() throws {
        let model = AccessModel.standardJSON
        for part in 0..<50 {
            let cut = Array(model.prefix(model.count * part / 50))
            #expect(throws: AccessModelError.self, "part \(part)") { _ = try AccessModel(json: cut) }
        }
        try BadCall.mustFail(
            source,
            with: [4],
            options: ["--policy", try scratch.file("model.json", model.dropLast(5))],
            in: scratch
        )
    }

    /// Every value of the rules, replaced by values of every other kind: rules or an error, never an accident.
    @Test func rulesWithAnyValueChangedAreRulesOrRefused() throws {
        let model = try JSONParser.parse(AccessModel.standardJSON)
        var refused = 0
        var count = 0
        try everyChange(of: model, within: 3) { changed in
            count += 1
            var writer = JSONWriter(.canonical)
            writer.json(changed)
            do throws(AccessModelError) { _ = try AccessModel(json: writer.bytes) } catch { refused += 1 }
        }
        #expect(count > 200)
        #expect(refused > count / 2)
    }

    /// Hands out the value with each part, down to a depth, replaced; parts of long lists are sampled.
    private func everyChange(
        of value: JSONValue,
        within depth: Int,
        _ take: (JSONValue) throws -> Void
    ) throws {
        for other in [JSONValue.null, .string("Zq17xz"), .number("-1"), .array([]), .object(JSONObject())] {
            if other != value { try take(other) }
        }
        guard depth > 0 else { return }
        switch value {
        case .object(let object):
            for (place, member) in object.members.enumerated() where place < 3 {
                var rest = object.members
                rest.remove(at: place)
                try take(.object(JSONObject(rest)))
                try take(.object(JSONObject(rest + [.init("Zq17xz", member.value)])))
            }
            for (place, member) in object.members.enumerated() where depth == 3 || place < 3 {
                try everyChange(of: member.value, within: depth - 1) { changed in
                    var members = object.members
                    members[place] = .init(member.name, changed)
                    try take(.object(JSONObject(members)))
                }
            }
        case .array(let elements):
            for place in elements.indices.prefix(2) {
                try everyChange(of: elements[place], within: depth - 1) { changed in
                    var list = elements
                    list[place] = changed
                    try take(.array(list))
                }
            }
        default: break
        }
    }
}
