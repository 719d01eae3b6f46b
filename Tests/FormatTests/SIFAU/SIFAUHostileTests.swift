// Files that are wrong in many ways: an error or an account that adds up, and no value in any message.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIFAUHostileTests {
    private func check(_ bytes: [UInt8], _ comment: Comment) throws {
        do {
            let read = try SIFAUShared.read(bytes)
            #expect(read.report.conservation.total == XMLDataCount.count(bytes), comment)
            for imported in read.dossiers {
                let moved = try SIFAUMove(imported.dossier)
                #expect(moved.accounted == moved.values, comment)
            }
        } catch is ImportError {
        } catch let error as ExportError {
            #expect(error.code == .valueMissing, comment)
        }
    }

    @Test(arguments: SIFAUShared.set + ["StudentDataTransferNote"])
    func everyLeafMayHoldAnything(_ name: String) throws {
        let text = String(decoding: try SIFAUShared.fixture(name), as: UTF8.self)
        let parts = text.split(separator: ">", omittingEmptySubsequences: false).map { String($0) }
        let values = ["", " ", "x", "-1", "9999-99-99", "<![CDATA[<a>]]>", "<z>1</z>2", "U", "\u{FEFF}y"]
        for (number, part) in parts.enumerated()
        where part.contains("</") && !part.hasPrefix("<") && !part.hasPrefix("\n") {
            guard let end = part.range(of: "</") else { continue }
            var changed = parts
            changed[number] = values[number % values.count] + part[end.lowerBound...]
            try check(Array(changed.joined(separator: ">").utf8), "\(name) \(number)")
        }
    }

    @Test func bombsAndLiesAreRefused() {
        let bomb =
            "<!DOCTYPE a [<!ENTITY b 'c'>]><StudentPersonals xmlns='\(SIFAUFormat.namespace)'>&b;</StudentPersonals>"
        for text in [bomb, "", "PK\u{3}\u{4}", "<a/>x", "<StudentPersonals", "<dossier xmlns='urn:x'/>"] {
            #expect(throws: ImportError.self) { try SIFAUShared.read(Array(text.utf8)) }
        }
    }

    @Test func twinsAreSetAside() throws {
        let text = String(decoding: try SIFAUShared.fixture("PersonalisedPlans"), as: UTF8.self)
            .replacing("60000000-0000-4000-8000-000000000002", with: "60000000000040008000000000000001")
        let read = try SIFAUShared.read(Array(text.utf8))
        #expect(read.report.recordsSetAside == 1)
        #expect(read.report.diagnostics.contains { $0.identifier == "sif-au.duplicate-object" })
        #expect(read.report.conservation.total == XMLDataCount.count(Array(text.utf8)))
    }

    @Test func filesWithoutNamespaceAndWithBlanksAreRead() throws {
        let text = String(decoding: try SIFAUShared.fixture("PersonalisedPlans"), as: UTF8.self)
            .replacing(" xmlns=\"\(SIFAUFormat.namespace)\"", with: "")
            .replacing("</PersonalisedPlanCategory>", with: "\n   </PersonalisedPlanCategory>")
        let read = try SIFAUShared.read(Array(text.utf8))
        #expect(read.dossiers.first?.dossier.formalPlans.count == 1)
        let identifiers = read.report.diagnostics.map(\.identifier)
        #expect(identifiers.contains("sif-au.no-namespace") && identifiers.contains("sif-au.blanks"))
    }

    @Test func anotherVersionIsReadAndTold() throws {
        let text = String(decoding: try SIFAUShared.fixture("PersonalisedPlans"), as: UTF8.self)
            .replacing(SIFAUFormat.namespace, with: "\(SIFAUFormat.namespaceStart)3.9")
            .replacing("<PersonalisedPlanNotes>", with: "<Unheard>1</Unheard><PersonalisedPlanNotes>")
        let read = try SIFAUShared.read(Array(text.utf8))
        #expect(read.dossiers.first?.dossier.formalPlans.count == 1)
        #expect(read.report.diagnostics.contains { $0.identifier == "sif-au.other-version" })
        #expect(read.report.unread["SIF/PersonalisedPlan/Unheard"] == 2)
        #expect(read.report.conservation.total == XMLDataCount.count(Array(text.utf8)))
    }

    @Test func filesOfTwoFormatsAreNoSet() throws {
        let files = [
            ("a", try SIFAUShared.fixture("PersonalisedPlans")), ("b", Array("<dossier xmlns='urn:x'/>".utf8)),
        ]
        #expect(throws: ImportError.self) { try SIFAUShared.read(try SIFAUShared.archive(files)) }
    }

    @Test func messagesHoldNoValue() throws {
        let read = try SIFAUShared.read(try SIFAUShared.school())
        let words = ["Okafor", "Adaeze", "2014-05-03", "Salbutamol", "Quarrel", "Haddad", "0455"]
        for finding in read.report.diagnostics {
            let text = [finding.summary, finding.help ?? "", finding.path ?? ""].joined(separator: " ")
            #expect(!words.contains { text.contains($0) }, "\(finding.identifier)")
        }
    }
}
