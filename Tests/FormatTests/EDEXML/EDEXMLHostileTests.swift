// Files that are wrong in every way one can think of: nothing is lost, nothing counted twice, and no message tells a value.

import Foundation
import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

struct EDEXMLHostileTests {
    private func check(_ bytes: [UInt8], _ comment: Comment) throws {
        let read = try EDEXMLImporter().read(bytes, options: .repeatable)
        #expect(read.report.conservation.total == XMLDataCount.count(bytes), comment)
        guard !read.dossiers.isEmpty else { return }
        do {
            let moved = try EDEXMLConversion.migrated(bytes)
            for (view, account) in zip(moved.views, moved.accounts) {
                #expect(account.valueCount == view.valueCount, comment)
            }
            let errors = EDEXMLRuleTests.findings(moved.bytes).map(\.identifier)
                .filter { rule in
                    rule.contains(".structure.") || rule.contains("dangling") || rule.contains("duplicate")
                }
            #expect(errors == [], comment)
        } catch let error as ExportError {
            #expect([.valueMissing, .notAllowed].contains(error.code), comment)
        }
    }

    @Test(arguments: EDEXMLChange.allCases.indices)
    func everyElementMayBeChanged(_ number: Int) throws {
        let tree = try XMLTree(ArraySource(EDEXMLShared.fixture("school")))
        let change = EDEXMLChange.allCases[number]
        // Each element is changed in one way, and each way at every seventh.
        for place in 1..<tree.count where place % EDEXMLChange.allCases.count == number {
            guard let bytes = try EDEXMLMutant.changed(tree, place, change) else { continue }
            try check(bytes, "\(change) \(place)")
        }
    }

    @Test func noReportHoldsAValue() throws {
        let source = try EDEXMLShared.fixture("school", "Hout", "ZQXMARK")
        let moved = try EDEXMLConversion.migrated(source)
        #expect(
            !"\(moved.importReport) \(moved.imported.map(\.account)) \(moved.accounts) \(moved.report)"
                .contains("ZQXMARK")
        )
        let spoilt = try EDEXMLShared.fixture("school", "2014-04-09", "ZQXMARK")
        let read = try EDEXMLImporter().read(spoilt, options: .repeatable)
        #expect(read.report.diagnostics.contains { $0.identifier == "edexml.bad-value" })
        #expect(!"\(read.report)".contains("ZQXMARK"))
        #expect(!EDEXMLRuleTests.findings(spoilt).map { "\($0)" }.joined().contains("ZQXMARK"))
    }

    @Test func aBlockBehindTheDateOfChangeIsReadAndTold() throws {
        let text = String(decoding: try EDEXMLShared.fixture("school"), as: UTF8.self)
        let block = "<toevoegingen><blok xsi:type=\"VolgsysteemVOType\"><code>v</code><x>1</x></blok></toevoegingen>"
        let late = text.replacing("08:47:35</mutatiedatum>", with: "08:47:35</mutatiedatum>\(block)")
        #expect(EDEXMLRuleTests.rules(Array(late.utf8)).contains("edexml.structure.order"))
        let moved = try EDEXMLConversion.migrated(Array(late.utf8))
        #expect(String(decoding: moved.bytes, as: UTF8.self).contains("VolgsysteemVOType"))
        #expect(!EDEXMLRuleTests.rules(moved.bytes).contains("edexml.structure.order"))
    }

    @Test func bombsAndBooksEndInBounds() throws {
        let bomb = "<!DOCTYPE EDEX [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><EDEX><school>&b;</school></EDEX>"
        #expect(throws: ImportError.self) { try EDEXMLImporter().read(Array(bomb.utf8), options: .repeatable) }
        let deep = String(repeating: "<a>", count: 5_000)
        #expect(throws: ImportError.self) {
            try EDEXMLImporter().read(Array("<EDEX>\(deep)".utf8), options: .repeatable)
        }
        let book = try EDEXMLShared.fixture("school", "Hout", String(repeating: "x", count: 3 << 20))
        try check(book, "a surname as long as a book")
        var options = ImportOptions.repeatable
        options.limits.wholeBytes = 1_000
        let error = #expect(throws: ImportError.self) {
            try EDEXMLImporter().read(EDEXMLShared.fixture("school"), options: options)
        }
        #expect(error?.code == .limitExceeded)
    }

    @Test func crowdsOfTeachersAndGroupsEndInTime() throws {
        let crowd = 150
        var text = "<EDEX><school><schooljaar>2024-2025</schooljaar></school><groepen>"
        for group in 0..<crowd { text += "<groep key=\"\(group)\"><naam>g</naam><jaargroep>4</jaargroep></groep>" }
        text += "</groepen><leerlingen>"
        for pupil in 0..<crowd {
            text += "<leerling key=\"\(pupil)\"><roepnaam>K</roepnaam><groep key=\"0\"/></leerling>"
        }
        text += "</leerlingen><leerkrachten>"
        for teacher in 0..<crowd {
            text += "<leerkracht key=\"\(teacher)\"><roepnaam>L</roepnaam><rol>IB</rol>"
            text +=
                teacher < 200
                ? "<groepen><groep key=\"0\"/><groep key=\"\(teacher + 1)\"/></groepen></leerkracht>" : "</leerkracht>"
        }
        text += "</leerkrachten></EDEX>"
        let began = ContinuousClock.now
        let read = try EDEXMLImporter().read(Array(text.utf8), options: .repeatable)
        #expect(read.dossiers.count == crowd)
        #expect(read.dossiers.allSatisfy { $0.dossier.careTeamMembers.count <= 200 })
        #expect(ContinuousClock.now - began < .seconds(120))
    }

    @Test func otherEncodingsAreRead() throws {
        let text = String(decoding: try EDEXMLShared.fixture("flanders"), as: UTF8.self)
            .replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"").replacing("Fien", with: "Finée")
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let read = try EDEXMLImporter().read(bytes, options: .repeatable)
        #expect(read.dossiers.first?.dossier.identities.first?.content.name.preferred == "Finée")
        let wrong: [UInt8] = Array(text.replacing("UTF-16", with: "UTF-8").utf8).map { $0 == 0xC3 ? 0xFF : $0 }
        #expect(throws: ImportError.self) { try EDEXMLImporter().read(wrong, options: .repeatable) }
    }
}
