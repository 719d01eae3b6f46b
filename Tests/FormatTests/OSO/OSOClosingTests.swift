// What somebody closed stays closed: categories in every form, refusals however they are spelled, deaths that are unclear.

import Foundation
import Testing
import VillageBasics
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct OSOClosingTests {
    @Test func whatIsClosedGoesInNoOtherFormEither() throws {
        let open = try OSOTransferCase(source: try Self.fixture(), change: Self.addNeed).sent()
        let closed = try OSOTransferCase(
            source: try Self.fixture(),
            close: "onderwijsondersteuning,handelingsplannen",
            change: Self.addNeed
        )
        .sent()
        #expect(Self.documents(in: open.bytes).contains { $0.contains("NEEDTEXT") })
        #expect(!Self.documents(in: closed.bytes).contains { $0.contains("NEEDTEXT") })
        let codes = closed.account.lines.filter { $0.fate == .rejected }.compactMap(\.code)
        #expect(codes.contains("oso.category.onderwijsondersteuning.opt-uit"))
    }

    @Test(arguments: [
        ("Nee", true), (" Nee", true), ("nee", true), ("NEE", true), ("Nein", true), ("Ja", false), ("Onbekend", false),
    ])
    func aRefusalClosesHoweverItIsSpelled(_ word: String, _ isRefusal: Bool) throws {
        let source = try Self.edited("</akkoord>", "</akkoord><toestemming>\(word)</toestemming>")
        let read = try OSOImporter().read(source, options: .repeatable)
        let events = try #require(read.dossiers.first).dossier.agreements
        #expect(events.isEmpty != isRefusal)
        #expect(events.allSatisfy { $0.state == "refused" })
    }

    @Test func aRefusalOfTheFutureCountsFromTheDateOfTheFile() throws {
        var text = String(decoding: try Self.fixture(), as: UTF8.self)
        text = text.replacingOccurrences(
            of: "<inzagedatum>[^<]*</inzagedatum>",
            with: "<inzagedatum>2202-05-04</inzagedatum>",
            options: .regularExpression
        )
        text = text.replacingOccurrences(of: "</akkoord>", with: "</akkoord><toestemming>Nee</toestemming>")
        let read = try OSOImporter().read(Array(text.utf8), options: .repeatable)
        let dossier = try #require(read.dossiers.first).dossier
        let event = try #require(dossier.agreements.first)
        #expect(event.from.year < 2030)
        #expect(read.report.diagnostics.contains { $0.identifier == "oso.inspection-in-future" })
    }

    @Test(arguments: [
        "<overleden>ja</overleden>", "<overleden>True</overleden>", "<overlijdensdatum>2019-01-01</overlijdensdatum>",
        "<overleden>false</overleden><overlijdensdatum>2019-01-01</overlijdensdatum>", "<overleden>true</overleden>",
    ])
    func aDeathThatIsUnclearGivesNoAuthority(_ words: String) throws {
        let read = try OSOImporter()
            .read(try Self.edited("</relatietotkind>", "</relatietotkind>\(words)"), options: .repeatable)
        #expect(try #require(read.dossiers.first).dossier.guardians.isEmpty)
    }

    @Test func nothingForbiddenIsSupplied() throws {
        for path in ["nnca", "verzorger/iban", "tehuis"] {
            let conversion = OSOTransferCase(
                source: try Self.fixture(),
                supplied: ["dossier/huidigeschool/leerling/\(path)": "1"]
            )
            let error = #expect(throws: ExportError.self) { try conversion.sent() }
            #expect(error?.code == .notAllowed)
        }
    }

    @Test func whoeverIsNotTheKeeperGetsNoFactsOfTheRules() throws {
        let read = try OSOImporter().read(try Self.fixture(), options: .repeatable)
        var dossier = try #require(read.dossiers.first).dossier
        dossier.identities = dossier.identities.map { entry in
            var header = entry.header
            header.label = .confidential
            return Entry(header, entry.content)
        }
        var request = AccessRequest(
            role: .recordsOfficer,
            organisation: OrganisationID("brin:00OT"),
            relation: .current,
            purpose: .migration,
            profile: "NL",
            day: CalendarDate(rawValue: "2020-06-01") ?? .distantFuture
        )
        let other = try #require(DecisionEngine().disclose(dossier, to: request)?.dossier.migration)
        #expect(other.birthDate == nil && other.guardians.isEmpty && other.stays.isEmpty)
        request.organisation = dossier.keeper
        let own = try #require(DecisionEngine().disclose(dossier, to: request)?.dossier.migration)
        #expect(own.birthDate != nil && !own.guardians.isEmpty)
    }

    @Test func aDayOfBirthThatIsNotKnownIsTold() throws {
        let source = try Self.edited(
            "<geboortedatum>2011-09-17</geboortedatum>",
            "<geboortemaand>2011-09</geboortemaand>"
        )
        let read = try OSOImporter().read(source, options: .repeatable)
        #expect(read.report.diagnostics.contains { $0.identifier == "oso.birth-date-missing" })
    }

    private static func addNeed(_ dossier: inout Dossier) {
        var need = SupportNeed()
        need.description = "NEEDTEXT"
        let header = EntryHeader(
            id: EntryID("need"),
            author: Author(organisation: dossier.keeper),
            recordedAt: Instant(seconds: 0),
            basis: .observed
        )
        dossier.supportNeeds.append(Entry(header, need))
    }

    /// The texts of all documents in a file, unpacked.
    static func documents(in bytes: [UInt8]) -> [String] {
        guard let tree = try? XMLTree(ArraySource(bytes)) else { return [] }
        return tree.root.descendants.filter { $0.name == "bestandsinhoud" }
            .compactMap { leaf in
                guard let packed = Base64.bytes(leaf.text), let archive = try? ZipReader(packed),
                    let entry = archive.entries.first, var source = try? archive.source(of: entry),
                    let content = try? source.readAll(limit: 1 << 20)
                else { return nil }
                return String(decoding: content, as: UTF8.self)
            }
    }

    private static func edited(_ old: String, _ new: String) throws -> [UInt8] {
        let text = String(decoding: try fixture(), as: UTF8.self)
        guard let place = text.range(of: old) else { throw CocoaError(.fileNoSuchFile) }
        return Array(text.replacingCharacters(in: place, with: new).utf8)
    }

    private static func fixture() throws -> [UInt8] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/oso/popo", withExtension: "xml"))
        return [UInt8](try Data(contentsOf: url))
    }
}
