// Documents that are wrong in every way one can think of: nothing is lost, nothing is counted twice, nothing is thrown.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct OSOHostileTests {
    /// Reads a document, gives it back under migration, and compares both accounts with what there was.
    private func check(_ bytes: [UInt8], _ comment: Comment) throws {
        let read = try OSOImporter().read(bytes, options: .repeatable)
        let imported = try #require(read.dossiers.first)
        #expect(imported.account.conservation.total == XMLDataCount.count(bytes), comment)
        do {
            let moved = try OSOConversion.migrated(bytes)
            #expect(moved.accounted == moved.values, comment)
            let tree = try XMLTree(ArraySource(moved.bytes))
            #expect(OSOStructureCheck.check(tree, against: .v2019) == [], comment)
        } catch let error as ExportError {
            #expect([.valueMissing, .notAllowed].contains(error.code), comment)
        }
    }

    private static let fixture = (try? OSOText(OSOFixture.vovo.tree()))

    @Test func everyElementMayBeMissingDoubledSwappedOrSpoilt() throws {
        let text = try #require(Self.fixture)
        for (number, place) in text.places.enumerated().dropFirst() where number % 3 == 1 {
            switch number / 3 % 5 {
            case 0: try check(text.removing(place), "without \(place.path)")
            case 1: try check(text.doubling(place), "twice \(place.path)")
            case 2: try check(text.swapping(place) ?? text.bytes, "swapped \(place.path)")
            case 3: try check(text.adding(place, attribute: "y=\"1\""), "attribute at \(place.path)")
            default: try check(text.filling(place, with: "<z>1</z>2<!-- 3 -->"), "spoilt \(place.path)")
            }
        }
    }

    @Test func everyLeafMayHoldAnything() throws {
        let text = try #require(Self.fixture)
        let texts = ["", " ", "31-31-2031", "\u{FEFF}x", "<![CDATA[<a>]]>", "-1", "9999999999999999999999999"]
        for (number, place) in text.places.filter(\.isLeaf).enumerated() where number % 3 == 0 {
            let new = texts[number / 3 % texts.count]
            try check(text.filling(place, with: new), "\(place.path) \(new)")
        }
    }

    @Test func aBadValueIsKeptAsideAndTold() throws {
        let tree = try OSOEdit.set("~/datuminschrijving", "31-31-2015").applied(to: OSOFixture.popo.tree())
        let (imported, report) = try OSOImportTests.read(tree.written)
        let foreign = try #require(imported.dossier.foreign.first { $0.path.hasSuffix("datuminschrijving") })
        #expect(foreign.section == .schooling && foreign.raw.contains("31-31-2015"))
        let finding = try #require(report.diagnostics.first { $0.identifier == "oso.bad-value" })
        #expect(finding.path == "dossier/huidigeschool/leerling/datuminschrijving")
        #expect(!"\(report)".contains("31-31-2015"))
    }

    @Test func forbiddenContentIsFoundWhereverItStands() throws {
        let xml = "<nieuw><oud><nnca>geheimwaarde</nnca><a>1</a></oud></nieuw>"
        let tree = try OSOEdit.put("~", xml).applied(to: OSOFixture.popo.tree())
        let (imported, _) = try OSOImportTests.read(tree.written)
        #expect(imported.dossier.foreign.contains { $0.forbidden == "F01" && $0.count == 1 })
        #expect(!imported.dossier.foreign.contains { $0.raw.contains("geheimwaarde") })
        let moved = try OSOConversion.migrated(tree.written)
        #expect(!String(decoding: moved.bytes, as: UTF8.self).contains("geheimwaarde"))
    }

    @Test func aFileHasOnePupil() throws {
        let text = try #require(Self.fixture)
        let pupil = try #require(text.places.first { $0.name == "leerling" })
        let (imported, _) = try OSOImportTests.read(text.doubling(pupil))
        #expect(imported.dossier.identities.count == 1 && imported.dossier.contactPersons.count == 2)
        #expect(imported.dossier.foreign.count > 20)
    }

    @Test func noReportHoldsAValue() throws {
        let bytes = try OSOFixture.vovo.tree().written
        let marked = String(decoding: bytes, as: UTF8.self).replacing("Horst", with: "ZQXMARK")
        let moved = try OSOConversion.migrated(Array(marked.utf8))
        #expect(
            !"\(moved.importReport) \(moved.imported[0].account) \(moved.account) \(moved.report)".contains("ZQXMARK")
        )
    }

    private static func archive(_ entries: [(String, [UInt8])]) throws -> String {
        let sink = ArraySink()
        var writer = ZipWriter(sink)
        for (name, bytes) in entries { try writer.add(name, bytes) }
        try writer.finish()
        return Base64.text(sink.bytes)
    }

    @Test func attachmentsAreLookedAtAndKept() throws {
        let whole = try Self.archive([("a.txt", [1, 2, 3])])
        let cases: [(String, String?)] = [
            (whole, nil),
            (try Self.archive([("a.txt", [1]), ("b.txt", [2])]), "oso.attachment-dangerous"),
            (try Self.archive([("map/a.txt", [1])]), "oso.attachment-dangerous"),
            (try Self.archive([("bom", [UInt8](repeating: 0, count: 8 << 20))]), "oso.attachment-dangerous"),
            (String(whole.prefix(40)), "oso.attachment-broken"),
            ("geen base64", "oso.attachment-broken"),
            (whole.prefix(20) + "\n" + whole.dropFirst(20), nil),
        ]
        let place = "~/overigdocumentlijst/document/bestandsinhoud"
        for (text, code) in cases {
            let tree = try OSOEdit.set(place, text).applied(to: OSOFixture.popo.tree())
            let (imported, report) = try OSOImportTests.read(tree.written)
            let found = report.diagnostics.map(\.identifier).filter { $0.hasPrefix("oso.attachment") }
            #expect(found == (code.map { [$0] } ?? []), "\(text.prefix(60))")
            #expect(imported.dossier.supportDocuments.count == 1)
            let moved = try XMLTree(ArraySource(try OSOConversion.migrated(tree.written).bytes))
            let path = "huidigeschool/leerling/overigdocumentlijst/document/bestandsinhoud"
            #expect(moved.root.all(at: path).first?.text == text)
        }
    }

    @Test func aLargeAttachmentPasses() throws {
        var state: UInt64 = 1
        let bytes = (0..<1_000_000)
            .map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return UInt8(truncatingIfNeeded: state >> 33)
            }
        let text = try Self.archive([("foto.jpg", bytes)])
        let tree = try OSOEdit.set("~/overigdocumentlijst/document/bestandsinhoud", text)
            .applied(to: OSOFixture.popo.tree())
        let (imported, report) = try OSOImportTests.read(tree.written)
        #expect(imported.dossier.supportDocuments.first?.content.document?.packaging == .zip)
        #expect(!report.diagnostics.contains { $0.identifier.hasPrefix("oso.attachment") })
    }
}
