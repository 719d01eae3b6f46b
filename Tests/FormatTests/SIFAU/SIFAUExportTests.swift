// What is written is valid, betrays nothing hidden, and comes back; filters only take away.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct SIFAUExportTests {
    private static let cases = UInt64(ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"] ?? "") ?? 40

    /// Options with what the format cannot be without.
    static func options(_ content: String) -> ExportOptions {
        var options = ExportOptions()
        options.settings["content"] = content
        let note = "SIF/StudentDataTransferNote"
        options.supplied = [
            "SIF/StudentPersonal/LocalId": "0", "SIF/StudentPersonal/PersonInfo/Name/FamilyName": "0",
            "\(note)/Name/FamilyName": "0", "\(note)/BirthDate": "2010-01-01", "\(note)/CountryOfBirth": "1101",
            "\(note)/YearLevel/Code": "7",
            "\(note)/DepartureSchool/Name": "0", "\(note)/DepartureSchool/City": "0",
            "\(note)/DepartureSchool/SchoolContactList/SchoolContact/ContactInfo/Name/FamilyName": "0",
        ]
        return options
    }

    @Test(arguments: ["objects", "note"])
    func theExporterConforms(_ content: String) {
        let conformance = ExporterConformance(SIFAUExporter(), options: Self.options(content))
        var written = 0
        for seed in UInt64(0)..<Self.cases {
            let dossier = DossierGenerator(seed: seed).dossier()
            #expect(conformance.violations(writing: dossier, to: .generated(seed)) == [], "seed \(seed)")
            if conformance.writes(dossier, to: .generated(seed)) { written += 1 }
        }
        #expect(written > Self.cases / 4)
    }

    @Test(arguments: ["objects", "note"])
    func whatIsCarriedComesBack(_ content: String) {
        let round = RoundTripConformance(SIFAUImporter(), SIFAUExporter(), options: Self.options(content))
        var (carried, written) = (0, 0)
        for seed in UInt64(0)..<Self.cases {
            let result = round.compare(DossierGenerator(seed: seed).dossier(), to: .generated(seed))
            #expect(result.violations == [], "seed \(seed)")
            carried += result.carried
            if result.isWritten { written += 1 }
        }
        #expect(carried > written && written > Self.cases / 4, "\(carried) values of \(written) dossiers")
    }

    @Test(.enabled(if: SIFAUShared.isThere), arguments: ["objects", "note"])
    func generatedDossiersAreValid(_ content: String) throws {
        let lax = try SIFAUShared.validator(SIFAUShared.lax)
        let strict = try SIFAUShared.validator(SIFAUShared.strict)
        var valid = 0
        for seed in UInt64(0)..<min(Self.cases, 60) {
            let dossier = DossierGenerator(seed: seed).dossier()
            let request = AccessRequest.generated(seed)
            guard let view = DecisionEngine().disclose(dossier, to: request)?.dossier,
                let written = try? SIFAUExporter().write([view], options: Self.options(content))
            else { continue }
            let files = content == "note" ? ["note": written.bytes] : try SIFAUShared.files(written.bytes)
            for (name, bytes) in files {
                #expect(try lax.validate(ArraySource(bytes)) == [], "seed \(seed) \(name)")
                // The strict schema is of 3.4.7, which does not know these yet.
                let later = ["NationalUniqueStudentIdentifier", "PreferredHospital", "Deceased"]
                let refused = try strict.validate(ArraySource(bytes)).filter { !later.contains($0.element) }
                #expect(refused == [], "seed \(seed) \(name)")
                let findings = try SIFAUValidation.validator.validate(bytes, schemas: nil).findings
                let structural = findings.filter { $0.identifier.contains("structure") }
                #expect(structural == [], "seed \(seed) \(name)")
                valid += 1
            }
        }
        #expect(valid > 5)
    }

    @Test func theSetComesBack() throws {
        let imported = try SIFAUShared.read(try SIFAUShared.school())
        for dossier in imported.dossiers.map(\.dossier) {
            let moved = try SIFAUMove(dossier)
            #expect(moved.accounted == moved.values)
            let again = try #require(try SIFAUShared.read(moved.bytes).dossiers.first).dossier
            #expect(again.identities.map(\.content.name) == dossier.identities.map(\.content.name))
            #expect(again.identities.map(\.content.registeredName) == dossier.identities.map(\.content.registeredName))
            #expect(again.contactPersons.map(\.content) == dossier.contactPersons.map(\.content))
            #expect(again.wellbeingSignals.map(\.content) == dossier.wellbeingSignals.map(\.content))
            #expect(again.protectionRecords.count == dossier.protectionRecords.count)
            #expect(again.guardians == dossier.guardians && again.agreements == dossier.agreements)
            #expect(again.foreign.count == dossier.foreign.count { $0.forbidden == nil })
        }
    }

    @Test func theNoteComesBack() throws {
        let source = try SIFAUShared.fixture("StudentDataTransferNote")
        let dossier = try #require(try SIFAUShared.read(source).dossiers.first).dossier
        let moved = try SIFAUMove(dossier)
        #expect(moved.accounted == moved.values)
        let missing = Set(try XMLTree(ArraySource(source)).root.sifLeaves).subtracting(try moved.leaves)
        #expect(missing == ["/StudentDataTransferNote/IndigenousStatus = 4"])
    }

    @Test func mandatoryValuesAreAskedFor() throws {
        let dossier = try #require(try SIFAUShared.read(try SIFAUShared.fixture("PersonalisedPlans")).dossiers.first)
        var request = AccessRequest.generated(0)
        request = AccessRequest(
            role: .headteacher,
            organisation: dossier.dossier.keeper,
            relation: .current,
            purpose: .support,
            profile: "EN",
            day: CalendarDate(rawValue: "2024-06-01") ?? .distantFuture
        )
        let view = try #require(DecisionEngine().disclose(dossier.dossier, to: request)?.dossier)
        let error = #expect(throws: ExportError.self) { try SIFAUExporter().write([view]) }
        #expect(error?.code == .valueMissing)
        #expect(error?.places.contains { $0.path.hasPrefix("SIF/StudentPersonal") } == true)
    }

    @Test(arguments: SIFAUPrivacy.allCases)
    func filtersOnlyTakeAway(_ privacy: SIFAUPrivacy) throws {
        let dossier = try #require(try SIFAUShared.read(try SIFAUShared.school()).dossiers.first).dossier
        var options = ExportOptions()
        let plain = try SIFAUMove(dossier)
        options.settings["privacy"] = privacy.rawValue
        let filtered = try SIFAUMove(dossier, options: options)
        let (all, rest) = (try plain.leaves, try filtered.leaves)
        #expect(rest.isSubset(of: all) && rest.count < all.count)
        #expect(filtered.accounted == filtered.values)
        for line in rest {
            let path = line.prefix { $0 != " " }
            #expect(!privacy.paths.contains { "/SIF\(path)/".contains("/\($0)/") }, "\(path)")
        }
    }

    @Test func eachFilterTakesMoreThanTheOneBefore() throws {
        let dossier = try #require(try SIFAUShared.read(try SIFAUShared.school()).dossiers.first).dossier
        var before: Set<String>?
        for privacy in SIFAUPrivacy.allCases {
            var options = ExportOptions()
            options.settings["privacy"] = privacy.rawValue
            let leaves = try SIFAUMove(dossier, options: options).leaves
            if let before { #expect(leaves.isSubset(of: before)) }
            before = leaves
        }
        #expect(before?.isEmpty == true)
    }

    @Test func agreementsBecomeObligations() throws {
        var dossier = try #require(try SIFAUShared.read(try SIFAUShared.school()).dossiers.first).dossier
        let day = try #require(CalendarDate(rawValue: "2024-02-01"))
        let guardian = try #require(dossier.guardians.first { $0.authority == .full }).id
        for (number, state) in ["given", "refused", "requested"].enumerated() {
            dossier.agreements.append(
                AgreementEvent(
                    id: "own-\(number)",
                    by: guardian,
                    state: state,
                    sections: ["learning"],
                    recipients: ["receiving_head"],
                    purposes: ["transfer"],
                    from: day,
                    until: .distantFuture,
                    recorded: day,
                    isNoticeValid: true
                )
            )
        }
        let moved = try SIFAUMove(dossier)
        let file = try #require(try moved.files["PersonPrivacyObligationDocuments.xml"])
        let documents = try XMLTree(ArraySource(file)).root.all("PersonPrivacyObligationDocument")
        #expect(documents.count == 2)
        let own = try #require(documents.first { $0.first("EndDate") == nil })
        if SIFAUShared.isThere {
            let strict = try SIFAUShared.validator(SIFAUShared.strict)
            #expect(try documents.allSatisfy { try strict.validate(ArraySource(Array($0.xml.utf8))).isEmpty })
        }
        let domain = "ConsentToSharingOfData/DataDomainObligationList/DataDomainObligation"
        #expect(own.all(at: domain).count == 2)
        #expect(own.all(at: "\(domain)/ShareWithList/ShareWith/PermissionToOnShare").map(\.text) == ["N"])
        #expect(own.all(at: "\(domain)/DoNotShareWithList/DoNotShareWith").count == 1)
        let contact = own.first("ContactForRequestsRefId")?.text
        #expect(contact == "20000000-0000-4000-8000-000000000001")
        #expect(
            try SIFAUValidation.validator.validate(file, schemas: nil).findings
                .allSatisfy {
                    $0.identifier == "sif-au.obligation.contradiction"
                }
        )
    }

    @Test func sanctionsDoNotTravel() throws {
        let dossier = try #require(try SIFAUShared.read(try SIFAUShared.school()).dossiers.first).dossier
        var request = AccessRequest(
            role: .receivingHead,
            organisation: OrganisationID("acara:41111"),
            relation: .current,
            purpose: .transfer,
            profile: "EN",
            day: try #require(CalendarDate(rawValue: "2024-07-01"))
        )
        request.isEnrolled = true
        let view = try #require(DecisionEngine().disclose(dossier, to: request)?.dossier)
        var options = ExportOptions()
        options.supplied = Self.options("objects").supplied
        let files = try SIFAUShared.files(try SIFAUExporter().write([view], options: options).bytes)
        #expect(
            files["StudentPersonals.xml"] != nil
                && files["WellbeingResponses.xml"]
                    .map { bytes in
                        !String(decoding: bytes, as: UTF8.self).contains("Category>S<")
                    } ?? true
        )
    }

    @Test func aNoteHoldsOnePupil() throws {
        let source = try SIFAUShared.fixture("StudentDataTransferNote")
        let dossier = try #require(try SIFAUShared.read(source).dossiers.first).dossier
        let request = AccessRequest(
            role: .headteacher,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .support,
            profile: "EN",
            day: try #require(CalendarDate(rawValue: "2024-07-01"))
        )
        let view = try #require(DecisionEngine().disclose(dossier, to: request)?.dossier)
        let options = Self.options("note")
        #expect(throws: Never.self) { try SIFAUExporter().write([view], options: options) }
        let error = #expect(throws: ExportError.self) { try SIFAUExporter().write([view, view], options: options) }
        #expect(error?.code == .oneStudentOnly)
        var filtered = options
        filtered.settings["privacy"] = "medium"
        let refusal = #expect(throws: ExportError.self) { try SIFAUExporter().write([view], options: filtered) }
        #expect(refusal?.code == .notAllowed && refusal?.places.map(\.path) == ["sif-au.privacy"])
        filtered.settings["privacy"] = "low"
        #expect(throws: Never.self) { try SIFAUExporter().write([view], options: filtered) }
    }

    @Test func wrongSettingsAreRefused() throws {
        var options = ExportOptions()
        options.settings["privacy"] = "none"
        let error = #expect(throws: ExportError.self) { try SIFAUExporter().write([], options: options) }
        #expect(error?.code == .badSetting)
    }
}
