// The code lists: read and written, and no code says more than is known.

import Testing
import VillageCodecs
import VillageFormats
import VillageKit

struct EDEXMLCodeTests {
    @Test func sexesAreTheReverseOfThoseOfOSO() {
        for (own, other) in [("1", "2"), ("2", "1"), ("0", "0")] {
            #expect(EDEXMLCodes.sex.row(of: own)?.meaning == OSOCodes.sex.row(of: other)?.meaning)
        }
        #expect(EDEXMLCodes.sex.row(of: "9")?.meaning == .unknown)
        #expect(EDEXMLCodes.sex.row(for: .unknown)?.code == "0")
        #expect(EDEXMLCodes.sex.row(for: .notApplicable)?.code == "9")
    }

    @Test func yearGroupsAgreeWithThoseOfOSO() {
        for row in OSOCodes.yearGroup.rows where row.code != "P" {
            #expect(EDEXMLCodes.yearGroup.row(of: row.code)?.meaning == row.meaning, "\(row.code)")
        }
    }

    @Test func everyCodeThatSaysTheSameIsWrittenAgain() {
        for row in EDEXMLCodes.yearGroup.rows where row.fit == .exact {
            #expect(EDEXMLCodes.yearGroup.row(for: row.meaning)?.code == row.code)
        }
        for row in EDEXMLCodes.role.rows { #expect(EDEXMLCodes.role.row(for: row.meaning)?.code == row.code) }
        #expect(EDEXMLCodes.role.rows.count == EDEXMLStaffRole.allCases.count)
        for (role, words) in EDEXMLStaffRole.words { #expect(EDEXMLStaffRole.named(words) == role) }
    }

    @Test(arguments: [
        (YearGroup.primary2, "4"), (.secondary6, "16"), (.specialSecondary, "V"), (.mixedYears, "C"), (.primary7, ""),
        (.earlyChildhood, ""), (.other, ""),
    ])
    func meaningsOfOtherFormatsAreWrittenWhereACodeSaysNoMore(_ meaning: YearGroup, _ code: String) {
        var enrolment = Enrolment()
        enrolment.yearGroup = CodedValue(system: "other", edition: nil, code: "?", meaning: meaning)
        var node = ElementNode("leerling")
        EDEXMLMapping.enrolment.write(enrolment, as: EntryID("e"), into: &node)
        #expect((node.first("jaargroep")?.text ?? "") == code)
        #expect(node.allValues.map(\.fate) == [code.isEmpty ? .rejected : .mapped])
    }

    @Test func theListsAreListed() {
        let lists = EDEXMLImporter.format.codeLists
        #expect(lists.map(\.name) == ["edexml.geslacht", "edexml.jaargroep", "edexml.rol"])
        #expect(EDEXMLCodes.countries.count == 248 && EDEXMLCodes.weights.contains("0,3"))
    }
}
