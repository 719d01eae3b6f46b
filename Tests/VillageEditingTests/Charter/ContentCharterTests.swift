// A charter is read with clear errors, and admits what the rules of writing admit.

import Testing
import VillageAccess
import VillageBasics
import VillageEditing
import VillageModel

struct ContentCharterTests {
    @Test func theExampleIsRead() throws {
        let charter = try ContentCharter(json: CharterSamples.example())
        #expect(charter.edition == "2026-09" && charter.school == OrganisationID("fase:1234"))
        #expect(charter.title.count == 3 && charter.deciding.count == 3 && charter.correcting.count == 3)
        #expect(charter.admits(WellbeingSignal.self) && !charter.admits(EngagementSituation.self))
        #expect(charter.admits(Statement.self) && !charter.admits(DisciplineRecord.self))
    }

    /// What a member may be, in place of what the example has.
    @Test(
        arguments: [
            ("\"villagekit/charter\"", "\"villagekit/dossier\"", CharterError.Code.notACharter, "", nil),
            ("\"version\": 1", "\"version\": 2", .otherVersion, "version", nil),
            ("\"version\": 1,", "\"version\": 1,,", .notJSON, "", nil),
            ("\"edition\"", "\"editon\"", .unknownMember, "editon", "edition"),
            ("\"decides\"", "\"decide\"", .unknownMember, "decide", "decides"),
            ("\"fase:1234\"", "\"1234\"", .wrongShape, "school", nil),
            ("\"fase:1234\"", "1234", .wrongShape, "school", nil),
            ("\"2026-09\"", "\"  \"", .wrongShape, "edition", nil),
            ("\"2026-09\"", "\"\(String(repeating: "9", count: 41))\"", .tooLong, "edition", nil),
            ("\"talents\"", "\"talentz\"", .unknownName, "admits.5", "talents"),
            ("\"talents\"", "\"zwxq\"", .unknownName, "admits.5", nil),
            ("\"talents\"", "7", .wrongShape, "admits.5", nil),
            ("\"talents\"", "\"identity\"", .namedTwice, "admits.5", nil),
            (
                "\"wellbeing/WellbeingSignal\"", "\"WellbeingSignal\"", .unknownName, "admits.9",
                "wellbeing/WellbeingSignal"
            ),
            (
                "\"wellbeing/WellbeingSignal\"", "\"learning/wellbeingsignal\"", .unknownName, "admits.9",
                "wellbeing/WellbeingSignal"
            ),
            ("\"nl\": \"Handvest", "\"de\": \"Handvest", .unknownLanguage, "title.de", nil),
        ] as [(String, String, CharterError.Code, String, String?)]
    )
    func aMistakeIsNamedByItsPlace(
        _ old: String,
        _ new: String,
        _ code: CharterError.Code,
        _ path: String,
        _ suggestion: String?
    ) throws {
        let text = String(decoding: try CharterSamples.example(), as: UTF8.self)
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != text)
        let error = #expect(throws: CharterError.self) { _ = try ContentCharter(json: Array(changed.utf8)) }
        #expect(
            error?.code == code && error?.path == path && error?.suggestion == suggestion,
            "\(String(describing: error))"
        )
        #expect((error?.line != nil) == (code == .notJSON))
        #expect(error?.help.isEmpty == false)
    }

    @Test(arguments: ["edition", "school", "title", "admits", "decides", "corrections"])
    func everyMemberIsNeeded(_ name: String) throws {
        var object = try #require(try JSONParser.parse(CharterSamples.example()).object)
        object[name] = nil
        let bytes = JSONValue.object(object).bytes(.canonical)
        let error = #expect(throws: CharterError.self) { _ = try ContentCharter(json: bytes) }
        #expect(error?.code == .missing && error?.path == name)
    }

    /// Step B9 of writing and the charter give one answer, for every type and many charters.
    @Test(arguments: 0..<20)
    func agreesWithTheRulesOfWriting(_ seed: UInt64) throws {
        let charter = try CharterSamples.generated(seed)
        let engine = DecisionEngine()
        for type in Dossier.contentTypes {
            let free = try #require(writings(of: type, nil).first { engine.mayWrite($0).isAllowed }, "\(type)")
            var bound = free
            bound.charter = charter.admitted
            let verdict = engine.mayWrite(bound)
            #expect(verdict.isAllowed == charter.admits(type), "\(type)")
            if !verdict.isAllowed { #expect(verdict.reason == .notInCharter) }
        }
    }

    private func writings(of type: any EntryContent.Type, _ charter: [String]?) -> [WriteCase] {
        let day = CalendarDate(rawValue: "2026-11-20").map { AccessDay($0) } ?? .endless
        return ["headteacher", "cpms_agent", "external_care"]
            .map { role in
                WriteCase(
                    profile: "BE-FWB",
                    now: day,
                    purpose: type.section == .protection ? "protection" : "support",
                    action: "add",
                    student: WriteCase.Student(age: 14),
                    actor: WriteCase.Actor(role: role, organisation: "local:a", relation: "current", person: "p"),
                    content: WriteCase.Content(
                        section: type.section.rawValue,
                        type: type.typeName,
                        basis: "observed",
                        speaker: "student"
                    ),
                    charter: charter
                )
            }
    }
}
