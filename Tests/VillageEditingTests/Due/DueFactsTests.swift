// What stands beside the entries: agreements, birthdays, harm locks; and who is told of them.

import Testing
import VillageEditing
import VillageKit

struct DueFactsTests {
    private static func day(_ text: String) -> CalendarDate { DueFixture.day(text) }

    private static func agreement(
        _ state: String = "given",
        by person: String = "mother",
        sections: [String] = ["*"],
        recipients: [String] = ["*"],
        purposes: [String] = ["*"],
        until: String = "2026-12-15",
        recorded: String = "2026-09-01"
    ) -> AgreementEvent {
        AgreementEvent(
            id: "\(state)-\(recorded)-\(until)",
            by: PersonID(person),
            state: state,
            sections: sections,
            recipients: recipients,
            purposes: purposes,
            from: day(recorded),
            until: day(until),
            recorded: day(recorded),
            isNoticeValid: true
        )
    }

    private static func lines(_ events: AgreementEvent..., on day: String = "2026-11-20") -> [String] {
        var fixture = DueFixture()
        fixture.dossier.agreements = events
        fixture.dossier.birthDate = nil
        return fixture.lines(on: day)
    }

    private static let ends = ["2026-12-15 guardian_agreement"]

    @Test func anAgreementEnds() {
        #expect(Self.lines(Self.agreement()) == Self.ends)
        #expect(Self.lines(Self.agreement(by: "student")) == ["2026-12-15 student_agreement"])
        #expect(Self.lines(Self.agreement(), on: "2027-03-01") == ["2026-12-15 guardian_agreement *"])
        #expect(Self.lines(Self.agreement(), Self.agreement(by: "father")) == Self.ends)
    }

    @Test func anAgreementThatDoesNotCountDoesNotEnd() {
        var stale = Self.agreement()
        stale.isNoticeValid = false
        #expect(Self.lines(stale).isEmpty)
        #expect(Self.lines(Self.agreement(by: "uncle")).isEmpty)
        #expect(Self.lines(Self.agreement(by: "stranger")).isEmpty)
        #expect(Self.lines(Self.agreement(recorded: "2026-11-21")).isEmpty)
        #expect(Self.lines(Self.agreement(recipients: [])).isEmpty)
        #expect(Self.lines(Self.agreement(until: "9999-12-31")).isEmpty)
        for state in ["refused", "requested", "expired", "withdrawn"] {
            #expect(Self.lines(Self.agreement(state)).isEmpty)
        }
    }

    @Test(arguments: [
        // Renewed, taken back or settled by the same person for everything it was about.
        (agreement("renewed", until: "2027-08-31", recorded: "2026-11-01"), true),
        (agreement("refused", until: "9999-12-31", recorded: "2026-11-01"), true),
        (agreement("withdrawn", until: "2027-08-31", recorded: "2026-09-01"), true),
        (agreement("expired", until: "9999-12-31", recorded: "2026-11-01"), true),
        // By somebody else, for less, not yet, earlier, or only asked for.
        (agreement("renewed", by: "student", until: "9999-12-31", recorded: "2026-11-01"), false),
        (agreement("renewed", sections: ["wellbeing"], until: "9999-12-31", recorded: "2026-11-01"), false),
        (agreement("renewed", recipients: ["coordinator"], until: "9999-12-31", recorded: "2026-11-01"), false),
        (agreement("renewed", purposes: ["support"], until: "9999-12-31", recorded: "2026-11-01"), false),
        (agreement("refused", recipients: ["coordinator"], until: "9999-12-31", recorded: "2026-11-01"), false),
        (agreement("renewed", until: "9999-12-31", recorded: "2026-11-21"), false),
        (agreement("refused", until: "9999-12-31", recorded: "2026-08-01"), false),
        (agreement("requested", until: "9999-12-31", recorded: "2026-11-01"), false),
    ])
    func theLastAnswerCounts(_ later: AgreementEvent, _ isSettled: Bool) {
        #expect(Self.lines(Self.agreement(), later) == (isSettled ? [] : Self.ends))
    }

    @Test func whatWasTakenBackRenewsNothing() {
        let wide = Self.agreement("given", until: "2030-01-01", recorded: "2026-08-01")
        #expect(Self.lines(wide, Self.agreement()).isEmpty)
        let end = Self.agreement("expired", until: "9999-12-31", recorded: "2026-08-15")
        #expect(Self.lines(wide, end, Self.agreement()) == Self.ends)
    }

    @Test func severalAgreementsRenewOneTogether() {
        let sections = AccessModel.standard.sections.map(\.name)
        let first = Self.agreement(sections: Array(sections.prefix(8)), until: "9999-12-31", recorded: "2026-10-01")
        let second = Self.agreement(sections: Array(sections.dropFirst(8)), until: "9999-12-31", recorded: "2026-10-02")
        #expect(Self.lines(Self.agreement(), first) == Self.ends)
        #expect(Self.lines(Self.agreement(), first, second).isEmpty)
    }

    @Test(arguments: ["amo_worker", "org:local:amo", "*"])
    func aPartOfTheRecipientsIsCovered(_ recipient: String) {
        let narrow = Self.agreement(recipients: ["amo_worker@local:amo"])
        let wide = Self.agreement("renewed", recipients: [recipient], until: "9999-12-31", recorded: "2026-11-01")
        #expect(Self.lines(narrow, wide).isEmpty)
    }

    @Test func anAgreementThatEndsInTheHolidaysIsRenewedInJune() {
        for until in ["2027-07-01", "2027-08-31", "2027-09-01"] {
            #expect(Self.lines(Self.agreement(until: until), on: "2027-06-01") == ["2027-06-30 guardian_agreement"])
        }
        #expect(Self.lines(Self.agreement(until: "2027-09-02"), on: "2027-08-20") == ["2027-09-02 guardian_agreement"])
        let late = Self.agreement(until: "2027-08-31", recorded: "2027-07-05")
        #expect(Self.lines(late, on: "2027-08-20") == ["2027-08-31 guardian_agreement"])
    }

    @Test func nobodyAsksAGuardianFromTheAgeOnAtWhichTheStudentAloneAgrees() {
        var fixture = DueFixture()
        fixture.dossier.agreements = [
            Self.agreement(until: "2033-01-14"), Self.agreement(by: "student", until: "2033-02-01"),
        ]
        fixture.request.day = Self.day("2032-12-20")
        #expect(fixture.lines(within: 60).contains { $0.contains("student_agreement") })
        #expect(!fixture.lines(within: 60).contains { $0.contains("guardian_agreement") })
        fixture.dossier.agreements[0].until = Self.day("2033-01-13")
        #expect(fixture.lines(within: 60).contains { $0.contains("guardian_agreement") })
    }

    @Test func agreementsAreToldToThoseWhoLookAfterThem() {
        var fixture = DueFixture()
        fixture.dossier.birthDate = nil
        fixture.dossier.agreements = [Self.agreement(), Self.agreement(by: "student", until: "2026-12-16")]
        let (mothers, students) = (["2026-12-15 guardian_agreement"], ["2026-12-16 student_agreement"])
        let elsewhere = OrganisationID("local:other")
        let asked: [(AccessRequest, [String])] = [
            (DueFixture.request(.coordinator, organisation: elsewhere), mothers + students),
            (DueFixture.request(.headteacher), mothers + students),
            (DueFixture.request(.headteacher, organisation: nil), []),
            (DueFixture.request(.headteacher, organisation: elsewhere), []),
            (DueFixture.request(.recordsOfficer, .audit), mothers + students),
            (DueFixture.request(.recordsOfficer, .audit, organisation: elsewhere), []),
            (DueFixture.request(.recordsOfficer, .statistics), []),
            (DueFixture.request(.recordsOfficer, .migration), []),
            (DueFixture.request(.recordsOfficer, .support), []), (DueFixture.request(.coordinator, .protection), []),
            (DueFixture.request(.guardian, person: "mother"), mothers),
            (DueFixture.request(.guardian, .subjectAccess, person: "father"), []),
            (DueFixture.request(.student), students),
        ]
        for (request, lines) in asked { #expect(fixture.lines(request) == lines, "\(request.role.rawValue)") }
        for role in AccessModel.standard.roles where !["coordinator", "headteacher", "student"].contains(role) {
            #expect(fixture.lines(DueFixture.request(Role(role))).isEmpty, "\(role)")
        }
    }

    @Test(arguments: [
        ("BE-FWB", "2027-01-01", ["2027-01-14 assent_age identity"]),
        ("BE-FWB", "2033-01-01", ["2033-01-14 solo_age identity", "2033-01-14 adult_age identity"]),
        ("FR", "2027-01-01", []), ("FR", "2028-01-01", ["2028-01-14 assent_age identity"]),
        // Where the student alone agrees from the age of assent on, that is what is told.
        ("NL", "2031-01-01", ["2031-01-14 solo_age identity"]), ("NL", "2033-01-14", ["2033-01-14 adult_age identity"]),
        ("NL", "2033-01-15", []),
    ])
    func birthdaysChangeWhoDecides(_ profile: String, _ day: String, _ lines: [String]) {
        #expect(DueFixture().lines(DueFixture.request(.coordinator, profile: profile), on: day) == lines)
    }

    @Test func aLeapDayIsCompletedInMarch() {
        var fixture = DueFixture()
        fixture.dossier.identities = []
        fixture.dossier.birthDate = Self.day("2016-02-29")
        fixture.add(StudentIdentity.self) { $0.birthDate = PartialDate(rawValue: "2016-02-29") }
        #expect(fixture.lines(on: "2028-02-01") == ["2028-02-29 assent_age entry"])
        #expect(
            fixture.lines(on: "2034-02-01") == ["2034-03-01 solo_age entry", "2034-03-01 adult_age entry"]
        )
    }

    @Test func birthdaysAreToldWhereTheBirthDateIsShown() {
        let (day, birthday) = ("2027-01-01", ["2027-01-14 assent_age identity"])
        let asked: [(AccessRequest, Bool)] = [
            (DueFixture.request(.student), true), (DueFixture.request(.guardian, person: "father"), true),
            (DueFixture.request(.headteacher, organisation: nil), true),
            (DueFixture.request(.recordsOfficer, .audit), true),
            (DueFixture.request(.classTeacher), false), (DueFixture.request(.cpmsAgent), false),
            (DueFixture.request(.guardian, person: "uncle"), false),
        ]
        for (request, isTold) in asked { #expect(DueFixture().lines(request, on: day) == (isTold ? birthday : [])) }
        var labelled = DueFixture()
        var header = labelled.dossier.identities[0].header
        header.fieldLabels = ["birthDate": .confidential]
        labelled.dossier.identities = [Entry(header, labelled.dossier.identities[0].content)]
        #expect(labelled.lines(on: day).isEmpty)
        #expect(labelled.lines(DueFixture.request(.student), on: "2033-01-01").count == 2)
        var another = DueFixture()
        another.dossier.birthDate = Self.day("2015-01-15")
        #expect(another.lines(on: day).isEmpty)
    }

    @Test func anAdultsGuardianIsToldNothing() {
        var fixture = DueFixture()
        fixture.dossier.agreements = [Self.agreement(until: "2033-02-15", recorded: "2033-01-20")]
        #expect(fixture.lines(DueFixture.request(.guardian, person: "mother"), on: "2033-02-01").isEmpty)
    }

    private static func locked(_ lock: HarmLock) -> DueFixture {
        var fixture = DueFixture()
        var observation = LearningObservation()
        observation.difficulty = Text("Falls silent when called upon")
        fixture.add(observation, "entry", recorded: "2026-06-01") { $0.harmLock = lock }
        return fixture
    }

    @Test func aHarmLockIsReviewedByThoseWhoSetIt() {
        let fixture = Self.locked(HarmLock(reviewDue: Self.day("2026-11-15")))
        for role in AccessModel.standard.roles {
            let purpose = role == "saj_delegate" ? Purpose.protection : .support
            var request = DueFixture.request(Role(role), purpose, person: "mother")
            request.hasMandate = true
            let lines = fixture.lines(request)
            let isTold = ["headteacher", "cpms_agent", "saj_delegate"].contains(role)
            #expect(lines == (isTold ? ["2026-11-15 harm_lock_review entry *"] : []), "\(role)")
        }
    }

    @Test func aLockIsNotReviewedByTheCentreOfAnotherSchool() throws {
        let fixture = Self.locked(HarmLock(reviewDue: Self.day("2026-11-15")))
        var request = DueFixture.request(.cpmsAgent, .transfer, profile: "NL")
        (request.isEnrolled, request.inspectedOn) = (true, request.day)
        // The entry travels, and its lock with it.
        let view = try #require(DecisionEngine().disclose(fixture.dossier, to: request)?.dossier)
        #expect(view.learningObservations.map { $0.header.isHarmLocked } == [true])
        #expect(fixture.lines(request).isEmpty)
    }

    @Test func aLockThatWasReceivedHasAReviewToo() {
        // 183 days after it was written down.
        let lines = Self.locked(HarmLock()).lines(DueFixture.request(.headteacher), on: "2026-11-30")
        #expect(lines == ["2026-12-01 harm_lock_review entry"])
    }
}
