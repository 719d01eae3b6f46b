// What always stands on a page, and what comes first.

import Testing
import VillageAccess
import VillageCodecs
import VillageKit
import VillageModel

struct HTMLPageTests {
    private var dossier: Dossier {
        var dossier = Dossier(student: StudentID("s"))
        dossier.guardians = [Guardian(id: PersonID("person-1"), authority: .full)]
        var need = SupportNeed()
        need.description = "needs a quiet room"
        dossier.supportNeeds = [Entry(HTMLSamples.header("1"), need)]
        var goal = Goal()
        goal.description = "reads a page"
        goal.progress = .developing
        dossier.goals = [Entry(HTMLSamples.header("2"), goal)]
        var help = Accommodation()
        help.description = "more time"
        dossier.accommodations = [Entry(HTMLSamples.header("3"), help)]
        var words = Statement()
        words.words = "I like it here"
        dossier.statements = [Entry(HTMLSamples.header("4"), words)]
        var talent = Talent()
        talent.talent = "draws"
        dossier.talents = [Entry(HTMLSamples.header("5"), talent)]
        var observation = LearningObservation()
        observation.difficulty = "loses the thread"
        observation.strength = "reads aloud"
        var helped = TeachingMethod()
        helped.method = "questions first"
        helped.helped = true
        var failed = TeachingMethod()
        failed.method = "dictation"
        failed.helped = false
        observation.methods = [failed, helped]
        dossier.learningObservations = [Entry(HTMLSamples.header("6"), observation)]
        var review = Review()
        review.due = CalendarDate(year: 2027, month: 3, day: 1)
        dossier.reviews = [Entry(HTMLSamples.header("7"), review)]
        return dossier
    }

    @Test func theOrderIsStrengthsWordsHelpPlanRest() throws {
        let page = try HTMLParsed(try #require(HTMLSamples.view(dossier)))
        let order = [
            ">draws<", ">reads aloud<", ">I like it here<", ">more time<", ">questions first<",
            "Next review: 1 March 2027",
            ">reads a page<", ">needs a quiet room<", ">loses the thread<", ">dictation<",
        ]
        let places = order.map { page.text.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test(arguments: HTMLSamples.roles)
    func whoWhatWhenByWhomAndTheNoticeAreAlwaysThere(_ role: Role) throws {
        let view = try #require(HTMLSamples.view(dossier, role))
        let page = try HTMLParsed(view, ["language": "en", "by": "Ms Peeters, class teacher"])
        let head = HTMLParsed.text(of: try #require(page.named("header").first))
        for words in ["Made for", "Purpose", "20 November 2026", "Ms Peeters, class teacher", "nothing was stated"] {
            #expect(head.contains(words))
        }
        #expect(head.contains(DisclosedContext.constantNotice))
    }

    @Test func whatWasAssertedIsTold() throws {
        var request = HTMLSamples.request(.receivingHead)
        request.purpose = .transfer
        request.isEnrolled = true
        request.inspectedOn = CalendarDate(year: 2026, month: 11, day: 1)
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)?.dossier)
        let head = HTMLParsed.text(of: try #require(try HTMLParsed(view).named("header").first))
        #expect(head.contains("Enrolment confirmed: yes; Looked at by the family on 1 November 2026"))
    }

    @Test func placeholdersSayWhomToAsk() throws {
        var dossier = dossier
        var header = HTMLSamples.header("8", .cpmsAgent)
        header.author.organisation = OrganisationID("cpms:77")
        header.isHolderDisclosed = true
        var note = PsychosocialNote()
        note.topic = "w1w"
        dossier.psychosocialNotes = [Entry(header, note)]
        let told = try HTMLParsed(try #require(HTMLSamples.view(dossier, .classTeacher)))
        let gaps = told.named("p").filter { $0.attribute("class") == "gap" }.map(\.text)
        #expect(gaps.contains { $0.hasSuffix("Ask cpms:77.") })
        #expect(!told.text.contains("w1w"))
    }

    @Test func refusalsAreTold() throws {
        var request = HTMLSamples.request(.classTeacher)
        request.relation = .former
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)?.dossier)
        #expect(try HTMLParsed(view).text.contains("Your work with this student has ended."))
    }
}
