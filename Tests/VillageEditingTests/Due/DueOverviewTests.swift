// Lists of many dossiers: references, text, JSON, words.

import Testing
import VillageKit

@testable import VillageEditing

struct DueOverviewTests {
    private static func overview() -> DueOverview {
        var overview = DueOverview(for: DueFixture.request(.headteacher))
        for (number, reference) in ["4711", nil, "", "4711"].enumerated() {
            var fixture = DueFixture()
            fixture.add(Review.self, "review") { $0.due = DueFixture.day("2026-11-2\(7 - number)") }
            if number == 2 { fixture.add(Action.self, "action") { $0.due = PartialDate(rawValue: "2026-10-02") } }
            if number == 3 { fixture.dossier.reviews = [] }
            if let list = fixture.list() { overview.add(list, reference: reference) }
        }
        return overview
    }

    @Test func noTwoDossiersAreCalledTheSame() {
        #expect(Self.overview().dossiers.map(\.reference) == ["4711", "#2", "#3", "4711 (2)"])
        var overview = Self.overview()
        if let list = DueFixture().list() { for _ in 0..<2 { overview.add(list, reference: "4711 (2)") } }
        #expect(Set(overview.dossiers.map(\.reference)).count == 6)
    }

    @Test func textStandsByMonth() {
        let text = """
            What is due on 2026-11-20 and until 2026-12-21
            Made for: head of the school; purpose: supporting the student; rules: BE-FWB

            Overdue
              2026-10-02  #3    action  Something that was agreed is to be done (Support plan)

            November 2026
              2026-11-25  #3    review  Review of the plan (Support plan)
              2026-11-26  #2    review  Review of the plan (Support plan)
              2026-11-27  4711  review  Review of the plan (Support plan)

            """
        #expect(Self.overview().text() == text)
    }

    @Test func textStandsByDossier() {
        let text = """
            Ce qui est à faire au 2026-11-20 et jusqu'au 2026-12-21
            Établi pour\u{A0}: direction de l'école\u{202F}; but\u{A0}: accompagner l'élève\u{202F}; règles\u{A0}: BE-FWB

            4711
              2026-11-27             review  Bilan du plan (Plan d'accompagnement)

            #2
              2026-11-26             review  Bilan du plan (Plan d'accompagnement)

            #3
              2026-10-02  En retard  action  Une chose convenue est à faire (Plan d'accompagnement)
              2026-11-25             review  Bilan du plan (Plan d'accompagnement)

            """
        #expect(Self.overview().text(.french, by: .dossier) == text)
    }

    @Test func nothingIsSaidToBeNothing() {
        let overview = DueOverview(for: DueFixture.request(.headteacher))
        for grouping in DueOverview.Grouping.allCases {
            #expect(overview.text(.dutch, by: grouping).hasSuffix("\n\nEr is niets te doen.\n"))
        }
    }

    @Test func jsonHasEveryItem() throws {
        var writer = JSONWriter(.canonical)
        Self.overview().write(to: &writer)
        let value = try JSONParser.parse(writer.bytes)
        #expect(value["schema"]?.string == "villagekit/due")
        #expect(value["version"]?.integer == 1)
        #expect(value["day"]?.string == "2026-11-20")
        #expect(value["lastDay"]?.string == "2026-12-21")
        let dossiers = value["dossiers"]?.array ?? []
        #expect(dossiers.map { $0["reference"]?.string } == ["4711", "#2", "#3", "4711 (2)"])
        #expect(dossiers.map { $0["due"]?.array?.count } == [1, 1, 2, 0])
        let action = dossiers[2]["due"]?.array?.first
        let expected =
            #"{"day":"2026-10-02","entry":"action","kind":"action","overdue":true,"section":"support_plan"}"#
        var line = JSONWriter(.canonical)
        if let action { line.json(action) }
        #expect(String(decoding: line.bytes, as: UTF8.self) == expected)
    }

    @Test func jsonTellsWhatTheDayDoesNot() {
        let (day, since) = (DueFixture.day("2026-12-10"), DueFixture.day("2026-11-10"))
        let details: [(DueKind, DueItem.Detail, String)] = [
            (.waiting, .waiting(since: since, days: 10), #""days":10,"kind":"waiting","since":"2026-11-10""#),
            (.assentAge, .age(12), #""age":12,"day":"2026-12-10""#),
            (.guardianAgreement, .ending(since), #""kind":"guardian_agreement","until":"2026-11-10""#),
        ]
        for (kind, detail, text) in details {
            let item = DueItem(
                day: day,
                kind: kind,
                section: nil,
                entry: nil,
                isOverdue: false,
                isReserved: false,
                detail: detail
            )
            var writer = JSONWriter(.canonical)
            item.write(to: &writer)
            #expect(String(decoding: writer.bytes, as: UTF8.self).contains(text))
        }
    }

    @Test func languagesHaveTheSameKeys() {
        for words in DueWords.all { #expect(words.keys == DueWords.english.keys, "\(words.language)") }
        #expect(DueWords.all.map(\.language) == ["en", "fr", "nl"])
    }

    @Test(arguments: DueKind.allCases)
    func everyKindHasWords(_ kind: DueKind) {
        for words in DueWords.all {
            let details: [DueItem.Detail?] = [
                nil, .age(12), .ending(DueFixture.today), .waiting(since: DueFixture.today, days: 5),
            ]
            for isReserved in [true, false] {
                let items = details.map { detail in
                    DueItem(
                        day: DueFixture.today,
                        kind: kind,
                        section: nil,
                        entry: nil,
                        isOverdue: false,
                        isReserved: isReserved,
                        detail: detail
                    )
                }
                let lines = items.map { words.line(for: $0) }
                #expect(lines.allSatisfy { !$0.contains(".") && !$0.isEmpty })
                // With the detail that belongs to the kind, nothing is left to fill in.
                #expect(lines.contains { !$0.contains("{") })
                let isNamed = isReserved || ![.assentAge, .soloAge, .adultAge, .harmLockReview].contains(kind)
                if isNamed { #expect(!words.summary(of: items[0]).contains(".")) }
            }
        }
    }

    @Test func wordsOfOneLanguageAreNotThoseOfAnother() {
        for key in DueWords.english.keys {
            #expect(Set(DueWords.all.map { $0.phrase(key) }).count == 3, "\(key)")
        }
    }

    @Test func theReferenceIsTheSchoolsOwn() throws {
        let fixture = DueFixture()
        let view = try #require(DecisionEngine().disclose(fixture.dossier, to: fixture.request)?.dossier)
        #expect(DueReference.text(in: view, of: .local) == "4711")
        #expect(DueReference.text(in: view, of: .elenoet) == nil)
        // A number of the state is refused, though the reader sees it.
        #expect(view.identities.first?.content.identifiers.count == 2)
        for system in DueReference.refused { #expect(DueReference.text(in: view, of: system) == nil) }
    }

    @Test func aReferenceThatIsNotShownIsNoReference() throws {
        var fixture = DueFixture()
        var header = fixture.dossier.identities[0].header
        header.fieldLabels = ["identifiers": .restricted]
        fixture.dossier.identities = [Entry(header, fixture.dossier.identities[0].content)]
        let view = try #require(DecisionEngine().disclose(fixture.dossier, to: fixture.request)?.dossier)
        #expect(DueReference.text(in: view, of: .local) == nil)
    }

    @Test func nothingPrintsADay() {
        let items = DueFixture().list(within: 100)?.items ?? []
        #expect(!items.isEmpty)
        #expect(!"\(items) \(String(reflecting: items)) \(Self.overview())".contains("2027"))
    }
}
