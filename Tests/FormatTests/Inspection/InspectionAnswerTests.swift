// The small file of an answer: what is read of it, and what is refused without a word of it in the message.

import Testing
import VillageFormats
import VillageKit
import VillageModel

struct InspectionAnswerTests {
    private static let start =
        #""schema":"villagekit/inspection-answer","version":1,"edition":"e","token":"t","reader":"receiving_head","organisation":"o""#

    @Test func everyMemberIsRead() throws {
        let answer = try InspectionAnswer(
            json: Array(
                """
                {\(Self.start),"language":"fr","answers":{"learning":"yes","talents":"no","voice":"later"},
                "remarks":{"learning":"a","voice":"  "},"words":"b","aboutMe":"c","inConfidence":true,
                "talents":["d"," ","e"],"goals":["f"],"doNotTell":["v1"]}
                """
                .utf8
            )
        )
        #expect(answer.choices == [.learning: .yes, .talents: .no, .voice: .later])
        #expect(answer.remarks == [.learning: "a"] && answer.words == "b" && answer.aboutMe == "c")
        #expect(answer.isInConfidence && answer.talents == ["d", "e"] && answer.goals == ["f"])
        #expect(answer.withheld == [EntryID("v1")] && answer.language == "fr")
        #expect("\(answer)" == "InspectionAnswer")
    }

    @Test(arguments: [
        ("", "schema"), ("[]", "schema"), ("{}", "schema"), ("{\(start),\"version\":1}", "schema"),
        ("{\(start),\"secretword\":1}", "another member"),
        ("{\(start),\"answers\":{\"learning\":\"secretword\"}}", "answers"),
        ("{\(start),\"answers\":{\"secretword\":\"yes\"}}", "answers"), ("{\(start),\"answers\":[]}", "answers"),
        ("{\(start),\"remarks\":{\"learning\":1}}", "remarks"), ("{\(start),\"words\":[\"secretword\"]}", "words"),
        ("{\(start),\"talents\":\"secretword\"}", "talents"), ("{\(start),\"goals\":[1]}", "goals"),
        ("{\(start),\"doNotTell\":[null]}", "doNotTell"),
        ("{\(start)".replacing("\"token\":\"t\"", with: "\"token\":\"\"") + "}", "token"),
        ("{\(start)}".replacing(":1,", with: ":2,"), "schema"),
    ])
    func whatIsNoAnswerIsRefusedByItsMember(_ text: String, _ member: String) {
        let error = #expect(throws: InspectionAnswerError.self) { try InspectionAnswer(json: Array(text.utf8)) }
        #expect(error == .malformed(member))
        #expect(error?.description.contains("secretword") == false)
    }

    @Test func whatIsTooLargeIsRefused() {
        let text = "{\(Self.start),\"words\":\"\(String(repeating: "a", count: InspectionAnswer.most))\"}"
        #expect(throws: InspectionAnswerError.malformed("schema")) { try InspectionAnswer(json: Array(text.utf8)) }
    }
}
