// Content that is handed over as JSON, with what is said beside it.

import Testing
import VillageKit

@testable import village_convert

struct WrittenContentTests {
    private func read(_ json: String) throws(Failure) -> WrittenContent {
        try WrittenContent(json: Array(json.utf8), type: "Talent", place: "file")
    }

    @Test func whatStandsBesideTheContentIsRead() throws {
        let written = try read(
            """
            {"type": "Talent", "content": {"talent": "Sings"}, "basis": "observed", "label": "restricted",
             "observedAt": "2026-11", "validFrom": "2026-11-02", "validTo": "2027", "retainUntil": "2030-01-01",
             "thirdParty": true}
            """
        )
        #expect((written.content as? Talent)?.talent == Text("Sings"))
        let notes = try NotesOptions().notes(for: .classTeacher, beside: written.notes, on: .distantFuture)
        var expected = EntryNotes(basis: .observed, label: .restricted)
        expected.observedAt = PartialDate(rawValue: "2026-11")
        expected.validFrom = PartialDate(rawValue: "2026-11-02")
        expected.validTo = PartialDate(rawValue: "2027")
        expected.retainUntil = CalendarDate(rawValue: "2030-01-01")
        expected.concernsThirdParty = true
        #expect(notes == expected)
        #expect(NotesOptions.isCatalogued)
    }

    @Test func theContentMayStandAlone() throws {
        let written = try read(#"{"talent": "Sings"}"#)
        #expect((written.content as? Talent)?.talent == Text("Sings") && written.notes == NotesOptions())
    }

    @Test(arguments: [
        ("basis", #""seen""#), ("label", "1"), ("observedAt", #""autumn""#), ("validFrom", #""2026-13""#),
        ("validTo", "[]"), ("retainUntil", #""2030""#), ("thirdParty", #""yes""#), ("status", #""active""#),
    ])
    func whatIsNotOfItsKindIsNamed(_ name: String, _ value: String) {
        let failure = #expect(throws: Failure.self) {
            try read(#"{"content": {"talent": "Sings"}, "\#(name)": \#(value)}"#)
        }
        #expect(failure?.status == .malformed)
        #expect(failure?.help.contains { $0.hasPrefix("'\(name)'") } == true)
    }
}
