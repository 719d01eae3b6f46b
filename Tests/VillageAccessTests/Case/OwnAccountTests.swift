// What counts as the family's own account, and which agreements then count (SEMANTICS 13).

import Testing
import VillageAccess
import VillageModel

struct OwnAccountTests {
    private func entry<Content: EntryContent>(_ content: Content, _ label: Label?) -> Entry<Content> {
        let time = Instant(seconds: 0)
        var header = EntryHeader(id: EntryID("1"), author: Author(), recordedAt: time, basis: .toldByFamily)
        header.label = label
        return Entry(header, content)
    }

    private func statement(_ kind: SpeakerKind?) -> Statement {
        var words = Statement()
        words.speakerKind = kind
        return words
    }

    @Test(arguments: [(nil, false), (.normal, false), (.restricted, true), (.confidential, true)] as [(Label?, Bool)])
    func anAccountIsClosedAsSuch(_ label: Label?, _ isAccount: Bool) {
        #expect(entry(FamilyAnalysis(), label).isOwnAccount == isAccount)
        #expect(entry(statement(nil), label).isOwnAccount == isAccount)
    }

    @Test(arguments: SpeakerKind.allCases)
    func whatAProfessionalProposesIsNone(_ kind: SpeakerKind) {
        #expect(entry(statement(kind), .restricted).isOwnAccount == (kind != .professional))
    }

    @Test func whatOthersWriteIsNone() {
        #expect(!entry(Viewpoint(), .restricted).isOwnAccount)
        #expect(!entry(Conversation(), .restricted).isOwnAccount)
        #expect(!entry(WellbeingSignal(), .restricted).isOwnAccount)
    }

    private func request(_ facts: [AccessCase.AgreementFact]) -> AccessCase.Request {
        var dossier = Dossier(student: StudentID("s"))
        dossier.birthDate = CalendarDate(rawValue: "2012-03-04")
        let reader = AccessRequest(role: .classTeacher, purpose: .support, profile: "BE-FWB", day: .distantFuture)
        var request = AccessCase.Request(reader, about: dossier)
        request.agreements = facts
        return request
    }

    private func fact(_ state: String, to recipients: String...) -> AccessCase.AgreementFact {
        AccessCase.AgreementFact(
            by: "student",
            state: state,
            sections: ["*"],
            recipients: recipients,
            purposes: ["*"],
            from: .endless,
            until: .endless,
            recorded: .endless,
            isNoticeValid: true
        )
    }

    @Test func aYesThatNamesNobodyIsLeftOut() {
        let named = [fact("given", to: "class_teacher"), fact("renewed", to: "org:fase:1001")]
        let open = [fact("given", to: "*"), fact("renewed", to: "class_teacher", "*")]
        let request = request(named + open)
        #expect(request.namingRecipients(.standard)?.agreements == named)
    }

    @Test func aNoThatNamesNobodyStays() {
        let closing = ["refused", "withdrawn", "revoked", "expired", "something else"].map { fact($0, to: "*") }
        #expect(request(closing).namingRecipients(.standard) == nil)
        #expect(request(closing + [fact("given", to: "*")]).namingRecipients(.standard)?.agreements == closing)
    }
}
