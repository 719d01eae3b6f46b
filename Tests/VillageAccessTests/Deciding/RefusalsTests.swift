// Refusals depend on the request alone.

import Testing
import VillageAccess

struct RefusalsTests {
    private let engine = DecisionEngine()
    private let now = AccessDay(daysSince1970: 20_777)

    @Test(arguments: [
        ("educator", "sanction", "current", ReasonCode.purposeProhibited),
        ("educator", "statistics", "current", .purposeNotForRole),
        ("educator", "whatever", "current", .purposeNotForRole),
        ("educator", "support", "former", .relationEnded),
        ("educator", "support", "current", nil),
        ("educator", "support", "none", nil),
        ("receiving_head", "transfer", "current", .transferTooEarly),
        ("cpms_agent", "transfer", "current", .transferTooEarly),
        ("student", "support", "none", nil),
    ])
    func areOfTheRequest(_ role: String, _ purpose: String, _ relation: String, _ code: ReasonCode?) {
        let request = request(role, purpose, relation)
        #expect(engine.refusals(of: request) == [code].compactMap { $0 })
    }

    @Test func theInspectionIsAwaitedWhereItIsRequired() {
        var request = request("receiving_head", "transfer", "current")
        request.transfer.isEnrolled = true
        #expect(engine.refusals(of: request) == [.inspectionMissing])
        request.profile = "FR"
        #expect(engine.refusals(of: request) == [])
    }

    @Test func theGuardianOfAnAdultNeedsTheAnswerForEverySection() {
        var request = request("guardian", "support", "none")
        request.actor.authority = "full"
        request.student.age = 18
        #expect(engine.refusals(of: request) == [.subjectIsAdult])
        var given = AccessCase.AgreementFact(
            by: "student",
            state: "given",
            from: now,
            until: .endless,
            recorded: now,
            isNoticeValid: true
        )
        request.agreements = [given]
        #expect(engine.refusals(of: request) == [])
        given.sections = ["learning"]
        request.agreements = [given]
        #expect(engine.refusals(of: request) == [.subjectIsAdult])
    }

    @Test(arguments: [
        ("educator", "current", "none", false), ("educator", "former", "none", false),
        ("educator", "none", "full", true),
        ("educator", "friend", "full", true), ("guardian", "none", "full", false),
        ("guardian", "current", "limited", true),
        ("student", "none", "none", false), ("janitor", "current", "full", true),
    ])
    func nobodysDossier(_ role: String, _ relation: String, _ authority: String, _ isNobodys: Bool) {
        var request = request(role, "support", relation)
        request.actor.authority = authority
        #expect(engine.isNobodysDossier(request) == isNobodys)
        request.profile = "XX"
        #expect(engine.isNobodysDossier(request))
    }

    private func request(_ role: String, _ purpose: String, _ relation: String) -> AccessCase.Request {
        .init(
            profile: "BE-FWB",
            now: now,
            purpose: purpose,
            student: .init(age: 15, guardians: []),
            actor: .init(role: role, organisation: "a", relation: relation)
        )
    }
}
