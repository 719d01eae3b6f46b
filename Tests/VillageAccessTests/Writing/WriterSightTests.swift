// What a writer sees of an entry: the best over the purposes of working with a dossier, and no more (SEMANTICS 16.2).

import Testing
import VillageModel

@testable import VillageAccess

struct WriterSightTests {
    private static let school = OrganisationID("fase:1001")
    private static let centre = OrganisationID("fase:2002")
    private static let mother = PersonID("mother")
    private let engine = DecisionEngine(.standard)

    private func header(
        _ id: String = "e",
        by role: Role = .educator,
        of organisation: OrganisationID = school
    ) -> EntryHeader {
        let author = Author(role: role, organisation: organisation)
        return EntryHeader(id: EntryID(id), author: author, recordedAt: Instant(seconds: 0), basis: .observed)
    }

    private var dossier: Dossier {
        var dossier = Dossier(student: StudentID("s"))
        dossier.birthDate = CalendarDate(rawValue: "2012-03-04")
        dossier.guardians = [Guardian(id: Self.mother, authority: .full)]
        return dossier
    }

    private func writer(_ role: Role, _ relation: AccessRequest.Relation = .current) -> WriteRequest {
        WriteRequest(
            role: role,
            organisation: role == .cpmsAgent ? Self.centre : Self.school,
            person: role == .student ? .student : role == .guardian ? Self.mother : PersonID("p"),
            relation: relation,
            profile: "BE-FWB",
            day: CalendarDate(rawValue: "2026-11-20") ?? .distantFuture
        )
    }

    private func seen<Content: EntryContent>(
        _ content: Content,
        by role: Role,
        _ relation: AccessRequest.Relation = .current,
        _ change: (inout EntryHeader) -> Void = { _ in }
    ) -> AccessModel.Sight {
        var header = header()
        change(&header)
        return WriterSight(writer(role, relation), engine, dossier).seen(Entry(header, content))
    }

    @Test(
        arguments: [
            (AttendanceMark(), .classTeacher, .value), (AttendanceMark(), .externalCare, .placeholder),
            (AttendanceMark(), .youthWorker, .nothing), (WellbeingSignal(), .student, .value),
            (WellbeingSignal(), .guardian, .value), (WellbeingSignal(), .headteacher, .placeholder),
            (WellbeingSignal(), .subjectTeacher, .nothing), (PsychosocialNote(), .classTeacher, .nothing),
            (ProtectionRecord(), .guardian, .nothing), (ProtectionRecord(), .student, .value),
        ] as [(any EntryContent, Role, AccessModel.Sight)]
    )
    func aWriterSeesWhatAReaderSees(_ content: any EntryContent, _ role: Role, _ sight: AccessModel.Sight) {
        #expect(seen(content, by: role) == sight)
    }

    @Test func aHolderWhoIsKnownIsSeen() {
        #expect(seen(PsychosocialNote(), by: .classTeacher) { $0.isHolderDisclosed = true } == .placeholder)
    }

    @Test(arguments: AccessRequest.Relation.allCases)
    func whoDoesNotWorkWithTheStudentSeesNothing(_ relation: AccessRequest.Relation) {
        #expect(seen(Talent(), by: .classTeacher, relation) == (relation == .current ? .value : .nothing))
    }

    /// Of an old version persons have a right, and the head in an audit; a teacher has neither.
    @Test(
        arguments: [
            (.student, .value), (.guardian, .value), (.headteacher, .value), (.recordsOfficer, .placeholder),
            (.classTeacher, .nothing), (.cpmsAgent, .nothing),
        ] as [(Role, AccessModel.Sight)]
    )
    func theBestOfThePurposesCounts(_ role: Role, _ sight: AccessModel.Sight) {
        #expect(seen(Talent(), by: role) { $0.status = .superseded } == sight)
    }

    @Test(
        arguments: [
            (.recordsOfficer, .placeholder), (.headteacher, .nothing), (.student, .nothing), (.guardian, .nothing),
        ] as [(Role, AccessModel.Sight)]
    )
    func theDataStewardHasTheListOfFlaggedEntries(_ role: Role, _ sight: AccessModel.Sight) {
        #expect(seen(ProtectionRecord(), by: role) { $0.isForbidden = true } == sight)
    }

    @Test func oneFieldIsEnough() {
        var talent = Talent()
        (talent.talent, talent.mastery) = ("Draws maps", "well")
        #expect(seen(talent, by: .subjectTeacher) { $0.fieldLabels = ["talent": .confidential] } == .value)
        #expect(seen(talent, by: .subjectTeacher) { $0.label = .confidential } == .nothing)
        #expect(seen(talent, by: .subjectTeacher) { $0.label = .restricted } == .placeholder)
    }

    /// The own account waits for an agreement that names the reader; what else is restricted does not.
    @Test func anAgreementToAllOpensNoAccount() {
        var open = dossier
        for person in [PersonID.student, Self.mother] { open.agreements.append(.given(by: person, to: "*")) }
        var closed = header()
        closed.label = .restricted
        let (account, talent) = (Entry(closed, FamilyAnalysis()), Entry(closed, Talent()))
        let sight = WriterSight(writer(.classTeacher), engine, open)
        #expect(sight.seen(talent) == .value && sight.seen(account) == .placeholder)
        for person in [PersonID.student, Self.mother] {
            open.agreements.append(.given(by: person, to: "class_teacher"))
        }
        #expect(WriterSight(writer(.classTeacher), engine, open).seen(account) == .value)
    }

    @Test func whatIsSeenAndWhatIsOwnIsThere() {
        var dossier = dossier
        dossier.talents = [Entry(header("seen"), Talent())]
        var flagged = header("own", by: .cpmsAgent, of: Self.centre)
        flagged.isForbidden = true
        dossier.psychosocialNotes = [
            Entry(header("hidden", by: .cpmsAgent, of: Self.school), PsychosocialNote()),
            Entry(flagged, PsychosocialNote()),
        ]
        func there(_ role: Role) -> [String] { engine.entriesThere(for: writer(role), in: dossier).map(\.rawValue) }
        #expect(there(.subjectTeacher) == ["seen"])
        #expect(there(.student) == ["seen", "hidden"])
        #expect(there(.cpmsAgent).contains("own"))
        #expect(engine.entriesThere(for: writer(.subjectTeacher, .none), in: dossier).isEmpty)
    }
}

extension AgreementEvent {
    /// An answer about everything, given to a reader.
    fileprivate static func given(by person: PersonID, to recipient: String) -> AgreementEvent {
        let day = CalendarDate(rawValue: "2026-09-01") ?? .distantFuture
        return AgreementEvent(
            id: "\(person.rawValue) \(recipient)",
            by: person,
            state: "given",
            sections: ["*"],
            recipients: [recipient],
            purposes: ["*"],
            from: day,
            until: .distantFuture,
            recorded: day,
            isNoticeValid: true
        )
    }
}
