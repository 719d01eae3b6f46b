// A transfer to the next school: valid, within the rules, and nothing in it that the view lacks.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit

@Suite(.enabled(if: OSOShared.isThere))
struct OSOTransferTests {
    static func sample(_ name: String, _ version: String = "2019.1") throws -> [UInt8] {
        let url = try #require(try OSOShared.samples(version).first { $0.lastPathComponent.contains(name) })
        return [UInt8](try Data(contentsOf: url))
    }

    static func transferred(
        _ source: [UInt8],
        _ transfer: String = "POVO",
        close: String? = nil,
        supplied: [String: String] = [:],
        isAgreed: Bool = true,
        inspectedOn: String? = "2019-05-20",
        isEnrolled: Bool = true,
        changing change: (inout Dossier) -> Void = { _ in }
    ) throws -> OSOConversion {
        var options = ExportOptions(makerVersion: "0.1")
        options.settings["transfer"] = transfer
        options.settings["close"] = close
        options.supplied = supplied
        return try OSOConversion.converted(source, options: options) { dossier in
            if isAgreed { dossier.agreements = [OSOTransferTests.agreement(.student)] + dossier.agreements }
            change(&dossier)
        } request: { dossier in
            var request = AccessRequest(
                role: .receivingHead,
                organisation: OrganisationID("brin:01ZZ"),
                relation: .current,
                purpose: .transfer,
                profile: "NL",
                day: CalendarDate(rawValue: "2019-06-03") ?? .distantFuture
            )
            request.isEnrolled = isEnrolled
            request.inspectedOn = inspectedOn.flatMap { CalendarDate(rawValue: $0) }
            return request
        }
    }

    static func agreement(_ person: PersonID) -> AgreementEvent {
        let day = CalendarDate(rawValue: "2019-05-20") ?? .distantFuture
        return AgreementEvent(
            id: "a1",
            by: person,
            state: "given",
            sections: ["*"],
            recipients: ["*"],
            purposes: ["transfer"],
            from: day,
            until: .distantFuture,
            recorded: day,
            isNoticeValid: true
        )
    }

    @Test(arguments: [("POVO_full", "POVO"), ("POPO_full", "POPO"), ("VOVO_opt_out", "VOVO"), ("BB_full", "inside")])
    func aTransferIsValidAndKeepsTheRules(_ name: String, _ transfer: String) throws {
        let sent = try Self.transferred(try Self.sample(name), transfer)
        let tree = try XMLTree(ArraySource(sent.bytes))
        let validator = try XMLSchemaValidator(
            schema: OSOShared.schema("2019.1").path(),
            within: OSOShared.schemaFolder("2019.1").path()
        )
        #expect(try validator.validate(ArraySource(sent.bytes)) == [])
        #expect(OSOValidation(tree).findings == [])
        #expect(sent.accounted == sent.values)
        if ProcessInfo.processInfo.environment["OSO_FIGURES"] != nil {
            let sums = sent.account.conservation
            print(name, sent.values, Fate.allCases.map { "\($0.rawValue) \(sums[$0])" }.joined(separator: ", "))
            for line in sent.account.lines where line.fate != .carried {
                print("   ", line.home, line.fate, line.code ?? "", line.count)
            }
            print(sent.report.diagnostics.map { "\($0.identifier) \($0.path ?? "") \($0.rule ?? "")" })
            print(tree.outline.filter { $0.count < 120 }.joined(separator: "\n"))
        }
    }
}
