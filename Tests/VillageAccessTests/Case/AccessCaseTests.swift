// Rows of tables as cases: what is not stated is false or none, what is malformed is refused.

import Testing
import VillageAccess
import VillageBasics

struct AccessCaseTests {
    private let least = """
        {"profile": "NL", "now": "2026-11-20", "purpose": "support", "student": {"age": 15},
        "actor": {"role": "educator", "org": "a"},
        "entry": {"section": "learning", "author_org": "a", "author_role": "educator", "status": "active"}}
        """

    @Test func whatIsNotStatedIsFalseOrNone() throws {
        let content = try AccessCase(json: JSONParser.parse(Array(least.utf8)))
        #expect(content.request.actor.relation == "none")
        #expect(content.request.actor.authority == "none")
        #expect(content.request.agreements.isEmpty)
        #expect(content.request.emergency == nil)
        #expect(content.entry.retainUntil == .endless)
        #expect(!content.entry.isForbidden)
    }

    @Test(arguments: [
        ("\"NL\"", "5", "profile"), ("\"NL\"", "null", "profile"), ("\"2026-11-20\"", "\"today\"", "now"),
        ("15", "\"15\"", "student.age"), ("15", "15.5", "student.age"), ("{\"age\": 15}", "[]", "student"),
        ("\"status\": \"active\"", "\"forbidden\": 1, \"status\": \"active\"", "entry.forbidden"),
        ("\"status\": \"active\"", "\"retain_until\": \"2026-02-30\", \"status\": \"active\"", "entry.retain_until"),
    ])
    func whatIsMalformedIsRefused(_ old: String, _ new: String, _ path: String) throws {
        let parts = least.components(separatedBy: old)
        let json = try JSONParser.parse(Array((parts[0] + new + parts[1]).utf8))
        let error = #expect(throws: AccessCaseError.self) { try AccessCase(json: json) }
        #expect(error?.path == path)
    }

    @Test func anAgeThatIsNotKnownIsUndecided() throws {
        var content = try AccessCase(json: JSONParser.parse(Array(least.utf8)))
        content.request.actor.relation = "current"
        content.entry.authorRole = "teacher"
        content.entry.section = "wellbeing"
        content.request.student.age = nil
        let engine = DecisionEngine()
        let verdict = engine.decide(content)
        #expect(verdict.decision == .deny)
        #expect(verdict.trace == .hidden)
        #expect(verdict.reason == .undecided)
        #expect(engine.explain(content).missing == [.studentAge])
    }

    @Test func textsAreComparedByteByByte() throws {
        var content = try AccessCase(json: JSONParser.parse(Array(least.utf8)))
        content.request.actor.relation = "current"
        content.entry.section = "wellbeing"
        content.request.actor.organisation = "\u{E9}cole"
        content.entry.authorOrganisation = "\u{E9}cole"
        #expect(DecisionEngine().decide(content).reason == .ownEntry)
        content.entry.authorOrganisation = "e\u{301}cole"
        #expect(DecisionEngine().decide(content).reason == .consentMissing)
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    }
}
