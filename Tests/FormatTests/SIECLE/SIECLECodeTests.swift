// Code tables are read in both directions, and no code is written that says more than is known.

import Testing
import VillageFormats
import VillageKit

struct SIECLECodeTests {
    @Test func tablesAgreeInBothDirections() {
        check(SIECLECodes.sex)
        check(SIECLECodes.title)
        check(SIECLECodes.kinship)
        check(SIECLECodes.reason)
        check(SIECLECodes.yearGroup)
        check(SIECLECodes.contact)
        #expect(Set(SIECLECodes.listings.map(\.name)).count == SIECLECodes.listings.count)
        #expect(SIECLEFormat.descriptor.codeLists == SIECLECodes.listings)
    }

    private func check<Meaning>(_ table: CodeTable<Meaning>) {
        for row in table.rows {
            #expect(table.row(of: row.code) != nil)
            #expect(table.row(for: row.meaning)?.meaning == row.meaning)
            if row.fit == .exact, table.row(of: row.code)?.meaning == row.meaning {
                #expect(table.row(for: row.meaning)?.fit == .exact, "\(table.name) \(row.code)")
            }
        }
    }

    @Test func oneIsMaleHere() {
        #expect(SIECLECodes.sex.row(of: "1")?.meaning == .male && SIECLECodes.sex.row(of: "2")?.meaning == .female)
    }

    @Test func childWelfareIsNeverInvented() {
        for meaning in [RelationKind.institution, .fosterParent, .physician, .carer] {
            #expect(SIECLECodes.kinship.row(for: meaning)?.code == "90")
        }
        #expect(SIECLECodes.kinship.row(of: "51")?.meaning == .institution)
        #expect(SIECLECodes.kinship.row(of: "42")?.meaning == .fosterParent)
        #expect(SIECLECodes.kinship.row(for: .parent) == nil, "a parent of whom nobody says which has no code")
    }

    @Test func programmesTellTheYear() {
        #expect(SIECLECodes.yearGroup(of: "10010012110")?.meaning == .secondary1)
        #expect(SIECLECodes.yearGroup(of: "20211010110")?.meaning == .secondary7)
        #expect(SIECLECodes.yearGroup(of: "12341234") == nil && SIECLECodes.yearGroup(of: "99910012110") == nil)
    }

    @Test(arguments: ["EXCLUSION DEFINITIVE", "Conseil de discipline", "RADIATION"])
    func sanctionsAreKnownByTheirLabels(_ label: String) { #expect(SIECLECodes.isSanction(label)) }
}
