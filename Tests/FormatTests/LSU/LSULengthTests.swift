// Texts that are too long are left out as a whole with a code, never cut; what has no place is counted.

import Testing
import VillageKit
import VillageKitTesting

struct LSULengthTests {
    private func sent(_ change: (inout Dossier) -> Void) throws -> (
        text: String, account: ExportAccount, report: ExportReport
    ) {
        let read = try LSUImporter().read(LSUFixture.college.bytes, options: .repeatable)
        var dossier = try #require(read.dossiers.first).dossier
        change(&dossier)
        let view = try #require(FormatConversion.engine.disclose(dossier, to: LSUConversion.head(of: dossier))).dossier
        let written = try LSUExporter().write([view])
        if LSUShared.isThere { #expect(try LSUShared.violations(written.bytes, "2d-7.0") == []) }
        return (String(decoding: written.bytes, as: UTF8.self), written.accounts[0], written.report)
    }

    private static func long(_ count: Int) -> Text { Text(String(repeating: "é", count: count)) }

    @Test func textsOfTheLimitGoAndLongerOnesDoNot() throws {
        for (count, isWritten) in [(600, true), (601, false)] {
            let sent = try sent {
                $0.assessmentResults[0] = $0.assessmentResults[0].changed { $0.remark = Self.long(count) }
            }
            #expect(sent.text.contains("éééé") == isWritten)
            #expect(sent.account.lines.contains { $0.code == "lsu.too-long" } == !isWritten)
        }
    }

    @Test func aReportWithoutItsCommentIsLeftOutAndSaysWhatItLacks() throws {
        let sent = try sent { $0.periodReports[0] = $0.periodReports[0].changed { $0.comment = Self.long(1_001) } }
        let finding = try #require(sent.report.diagnostics.first { $0.identifier == "lsu.report-incomplete" })
        #expect(finding.path == "lsun-bilans/donnees/bilans-periodiques/bilan-periodique[1]/acquis-conseils")
        #expect(sent.account.lines.contains { $0.code == "lsu.incomplete" })
        #expect(sent.text.split(separator: "<bilan-periodique ").count == 2)
    }

    @Test func halfAnAddressIsNone() throws {
        let sent = try sent { dossier in
            dossier.studentContacts = dossier.studentContacts.map { entry in
                entry.changed { $0.address.lines = [String(repeating: "x", count: 51)] }
            }
        }
        #expect(!sent.text.contains("<adresse"))
        #expect(sent.account.lines.contains { $0.code == "lsu.too-long" })
    }

    @Test func secretAddressesAreNotWritten() throws {
        let sent = try sent { dossier in
            dossier.studentContacts = dossier.studentContacts.map { entry in entry.changed { $0.isSecret = true } }
        }
        #expect(!sent.text.contains("<adresse") && sent.account.lines.contains { $0.code == "lsu.secret-address" })
    }

    @Test func linesThatEndOtherwiseAreMapped() throws {
        let sent = try sent { $0.assessmentResults[0] = $0.assessmentResults[0].changed { $0.remark = "a\r\nb" } }
        #expect(sent.text.contains("a\nb") && !sent.text.contains("&#13;"))
        #expect(sent.account.lines.contains { $0.fate == .mapped })
    }

    @Test func countsAreLimited() throws {
        let sent = try sent { dossier in
            dossier.attendanceSummaries = dossier.attendanceSummaries.map { entry in
                entry.changed { $0.tallies[0].late = 1_000 }
            }
        }
        #expect(sent.report.diagnostics.contains { $0.path?.hasSuffix("vie-scolaire/@nb-retards") == true })
    }

    @Test func aPlanThatIsOverIsNotInForce() throws {
        let sent = try sent { dossier in
            var plan = FormalPlan()
            plan.kind = CodedValue(.inclusionUnit)
            var over = plan
            over.to = PartialDate(rawValue: "2023-06-30")
            let own = dossier.formalPlans[0].header
            dossier.formalPlans = [plan, over].enumerated()
                .map { number, plan in
                    let header = EntryHeader(
                        id: EntryID("plan-\(number)"),
                        author: own.author,
                        recordedAt: own.recordedAt,
                        basis: own.basis
                    )
                    return Entry(header, plan)
                }
        }
        #expect(sent.text.split(separator: "code=\"ULIS\"").count == 2)
        #expect(sent.account.lines.contains { $0.code == "lsu.not-in-force" })
    }
}

extension Entry {
    fileprivate func changed(_ change: (inout Content) -> Void) -> Entry {
        var content = content
        change(&content)
        return Entry(header, content)
    }
}
