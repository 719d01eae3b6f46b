// A list says how many entries it tells nothing of, as far as the view does; a calendar says nothing.

import Testing
import VillageKit

@testable import VillageEditing

struct DueWithheldTests {
    /// Entries of which a class teacher sees placeholders, beside one that the teacher sees nothing of.
    private static func fixture(_ count: Int) -> DueFixture {
        var fixture = DueFixture()
        let centre = Author(role: .cpmsAgent, organisation: OrganisationID("local:centre"))
        for number in 0..<count {
            fixture.add(WellbeingSignal.self, "signal-\(number)", by: centre) { $0.description = "x" }
        }
        fixture.add(ExternalCareRecord.self, "hidden", by: centre) { $0.text = "x" }
        return fixture
    }

    private static func overview(_ fixture: DueFixture) throws -> DueOverview {
        var request = fixture.request
        request.role = .classTeacher
        var overview = DueOverview(for: request)
        let list = try #require(fixture.list(request))
        overview.add(list)
        return overview
    }

    @Test(arguments: [
        (DueWords.english, "Nothing is due in what is shown", "One entry is not shown", "2 entries are not shown"),
        (.french, "dans ce qui est montré", "Une note n'est pas montrée", "2 notes ne sont pas montrées"),
        (.dutch, "in wat deze lezer te zien krijgt", "Eén notitie krijgt", "2 notities krijgt"),
    ])
    func theTextSaysHowMany(_ words: DueWords, _ nothing: String, _ one: String, _ two: String) throws {
        let none = try Self.overview(Self.fixture(0)).text(words)
        #expect(none.hasSuffix(words.phrase("nothing") + "\n") && !none.contains(nothing))
        let single = try Self.overview(Self.fixture(1)).text(words)
        #expect(single.contains(nothing) && single.contains(one) && !single.contains(words.phrase("nothing") + "\n"))
        for grouping in DueOverview.Grouping.allCases {
            #expect(try Self.overview(Self.fixture(2)).text(words, by: grouping).contains(two))
        }
    }

    @Test func whatIsHiddenIsNotCounted() throws {
        var fixture = Self.fixture(2)
        let text = try Self.overview(fixture).text()
        fixture.dossier.externalCareRecords = []
        #expect(try Self.overview(fixture).text() == text)
    }

    @Test func jsonCountsThem() throws {
        var writer = JSONWriter(.canonical)
        try Self.overview(Self.fixture(2)).write(to: &writer)
        let dossiers = try JSONParser.parse(writer.bytes)["dossiers"]?.array
        #expect(dossiers?.map { $0["withheld"]?.integer } == [2])
    }

    @Test func theCalendarIsSilent() throws {
        let calendars = try [0, 2].map { DueCalendar(try Self.overview(Self.fixture($0))).bytes }
        #expect(calendars[0] == calendars[1])
    }
}
