// Files that are wrong in every way one can think of: nothing is lost, nothing is counted twice, nothing is told.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct CTFHostileTests {
    /// Reads a file, gives it back under migration, and compares both accounts with what there was.
    private func check(_ bytes: [UInt8], _ comment: Comment) throws {
        let read: (dossiers: [ImportedDossier], report: ImportReport)
        do { read = try CTFText.read(bytes) } catch is ImportError { return }
        #expect(read.report.conservation.total == XMLDataCount.count(bytes), comment)
        #expect(!read.report.diagnostics.contains { "\($0.summary)\($0.path ?? "")".contains("ZQX") }, comment)
        do {
            let moved = try CTFConversion.migrated(bytes)
            #expect(moved.accounted == moved.values, comment)
            let tree = try XMLTree(ArraySource(moved.bytes)).root
            #expect(TreeCheck.check(tree, against: CTFStructure.file(CTFVersion(25))) == [], comment)
        } catch let error as ExportError {
            #expect(error.code == .valueMissing, comment)
        }
    }

    /// The lines of the fixture: every element begins on a line of its own.
    private static let lines = (try? CTFText.fixture())?.split(separator: "\n").map { String($0) } ?? []

    private static func joined(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    @Test func everyLeafMayBeMissingDoubledOrSwapped() throws {
        let lines = Self.lines
        for place in lines.indices where lines[place].contains("</") && lines[place].count(where: { $0 == "<" }) == 2 {
            guard place % 2 == 0 else { continue }
            var changed = lines
            switch place / 2 % 3 {
            case 0: changed.remove(at: place)
            case 1: changed.insert(lines[place], at: place)
            default: changed[place] = lines[place].replacing("</", with: "<z>1</z>2</")
            }
            try check(Self.joined(changed), "line \(place + 1)")
        }
    }

    @Test func everyLeafMayHoldAnything() throws {
        let texts = [
            "", " ", "31-31-2031", "\u{FEFF}x", "<![CDATA[<a>]]>", "-1", "99999999999999999999999", "&#x41;", "é ü",
        ]
        for (place, line) in Self.lines.enumerated() where place % 2 == 1 {
            guard let open = line.firstIndex(of: ">"), let close = line.range(of: "</")?.lowerBound, open < close else {
                continue
            }
            var changed = Self.lines
            changed[place] = line[...open] + texts[place / 2 % texts.count] + line[close...]
            try check(Self.joined(changed), "line \(place + 1)")
        }
    }

    @Test func everyBlockMayBeDoubledOrNamedOtherwise() throws {
        let text = try CTFText.fixture()
        for name in [
            "BasicDetails", "SENhistory", "SENneeds", "Address", "Phones", "Contacts", "Attendance", "YearData",
            "KeyStage",
            "SchoolHistory", "Languages", "LookedAfter", "AttendSessions", "BS7666Address", "Header", "SourceSchool",
            "Pupil",
        ] {
            try check(
                Array(text.replacing("<\(name)>", with: "<Other>").replacing("</\(name)>", with: "</Other>").utf8),
                "\(name)"
            )
            guard let start = text.range(of: "<\(name)>"), let end = text.range(of: "</\(name)>") else { continue }
            let block = text[start.lowerBound..<end.upperBound]
            try check(Array((text[..<end.upperBound] + block + text[end.upperBound...]).utf8), "twice \(name)")
            let attribute = "<\(name) y=\"1\" xmlns:q=\"urn:q\" q:z=\"2\">"
            try check(Array(text.replacing("<\(name)>", with: attribute).utf8), "attribute \(name)")
            try check(Array(text.replacing("<\(name)>", with: "<\(name)>text").utf8), "text \(name)")
        }
    }

    @Test func dangerousDocumentsAreRefused() throws {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><CTfile>&b;</CTfile>"
        #expect(throws: ImportError.self) {
            try CTFText.read(Array(bomb.utf8))
        }
        let deep = "<CTfile><CTFpupilData><Pupil>" + String(repeating: "<a>", count: 5_000)
        #expect(throws: ImportError.self) { try CTFText.read(Array(deep.utf8)) }
        let wide = CTFText.file("25.0", CTFText.pupil(1, String(repeating: "<a/>", count: 100_001)))
        #expect(throws: ImportError.self) { try CTFText.read(wide) }
        #expect(throws: ImportError.self) { try CTFText.read([0x3C, 0x43, 0xFF, 0xFE, 0x3E]) }
        let latin = CTFText.file("25.0", CTFText.pupil(1)).map { $0 == UInt8(ascii: "K") ? 0xE9 : $0 }
        #expect(throws: ImportError.self) { try CTFText.read(latin) }
    }

    @Test func largeValuesAndStrangePupilsPass() throws {
        let long = String(repeating: "Long ", count: 200_000)
        try check(CTFText.file("25.0", CTFText.pupil(1).replacing("Name1", with: long)), "long")
        try check(
            CTFText.file("25.0", "<Pupil/>" + CTFText.pupil(1) + "<Pupil xmlns=\"urn:x\"><UPN>1</UPN></Pupil>"),
            "strange"
        )
        let utf16 = try #require(
            String(decoding: CTFText.file("25.0", CTFText.pupil(1)), as: UTF8.self).data(using: .utf16)
        )
        #expect(try CTFText.read([UInt8](utf16)).dossiers.count == 1)
    }

    @Test func noReportHoldsAValue() throws {
        let text = try CTFText.fixture().replacing("Tamsin", with: "ZQXNAME").replacing("HEAR", with: "ZQXCODE")
            .replacing("Willow Bank Primary", with: "ZQXSCHOOL").replacing("2022-05-20", with: "ZQXDATE")
        let moved = try CTFConversion.migrated(Array(text.utf8))
        #expect(
            !"\(moved.importReport) \(moved.imported.map(\.account)) \(moved.accounts) \(moved.report)".contains("ZQX")
        )
    }

    @Test func memoryDoesNotGrowWithPupils() throws {
        // The reader holds one pupil: what it reports of a file does not depend on what the pupils say.
        let bytes = CTFText.file("25.0", (1...1_000).map { CTFText.pupil($0) }.joined())
        var reader = try CTFImporter().open(ArraySource(bytes), options: .repeatable)
        var count = 0
        while let imported = try reader.next() { count += imported.dossier.identities.count }
        #expect(count == 1_000 && reader.report.diagnostics.isEmpty && reader.report.unread.isEmpty)
        #expect(reader.report.fileAccount.lines.count < 20)
    }
}
