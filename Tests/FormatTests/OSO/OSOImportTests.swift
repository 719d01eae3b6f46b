// What becomes of the elements of a file: sections, labels, persons, envelope; on fixtures of our own.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct OSOImportTests {
    static func read(_ fixture: OSOFixture, _ edits: OSOEdit...) throws -> ImportedDossier {
        try read(edits.reduce(fixture.tree()) { try $1.applied(to: $0) }.written).dossier
    }

    static func read(_ bytes: [UInt8]) throws -> (dossier: ImportedDossier, report: ImportReport) {
        let read = try OSOImporter().read(bytes, options: .repeatable)
        return (try #require(read.dossiers.first), read.report)
    }

    @Test(arguments: OSOFixture.allCases)
    func everyDatumHasOneLineAndAHome(_ fixture: OSOFixture) throws {
        let bytes = try fixture.tree().written
        let (imported, report) = try Self.read(bytes)
        #expect(imported.account.conservation.total == XMLDataCount.count(bytes))
        #expect(report.conservation == imported.account.conservation && report.dossiers == 1)
        let homes = OSOHomes(imported.dossier)
        for line in imported.account.lines {
            let home = try #require(line.home)
            #expect(homes.holds(home), "\(line.path)")
        }
    }

    @Test func theSchoolIsKeeperAndAuthor() throws {
        let dossier = try Self.read(.popo).dossier
        #expect(dossier.keeper == OrganisationID("brin:99ZZ"))
        let header = try #require(dossier.identities.first).header
        #expect(header.author == Author(organisation: dossier.keeper))
        #expect(header.recordedAt == Instant("2020-05-11") && header.basis == .document)
        #expect(header.provenance?.file.importer == "oso/1" && header.place == "dossier/huidigeschool/leerling")
        #expect(dossier.stays.count == 2)
    }

    @Test func secretNumbersAreNotNumbers() throws {
        let imported = try Self.read(.popo)
        let secret = imported.dossier.studentContacts.filter { $0.content.isNotTransmitted == true }
        #expect(secret.count == 2 && secret.allSatisfy { $0.content.value == nil && $0.content.isSecret == true })
        let own = secret.first { $0.content.person == nil }
        #expect(own?.header.label == .restricted)
        #expect(secret.first { $0.content.person != nil }?.header.label == .confidential)
    }

    @Test func secretNumbersOfOrganisationsAreClosed() throws {
        let edit = OSOEdit.put("huidigeschool/communicatielijst/communicatie", "<geheim>true</geheim>")
        let entry = try #require(try Self.read(.popo, edit).dossier.enrolments.first { $0.content.isCurrent == true })
        #expect(entry.header.fieldLabels == ["school.contactPoints.value": .confidential])
    }

    @Test func aSecretAddressIsAnEntryOfItsOwn() throws {
        let imported = try Self.read(
            .popo,
            .set("~/adresgeheim", "true"),
            .remove("~/adreslijst")
        )
        let entry = try #require(imported.dossier.studentContacts.first { $0.content.kind?.meaning == .address })
        #expect(entry.header.label == .confidential && entry.content.isNotTransmitted == true)
        #expect(entry.content.person == nil && entry.content.address.isEmpty)
    }

    @Test func aSecretAddressThatStandsThereIsClosed() throws {
        let (imported, report) = try Self.read(
            try OSOEdit.set("~/adresgeheim", "1").applied(to: OSOFixture.popo.tree()).written
        )
        let entries = imported.dossier.studentContacts.filter { $0.content.kind?.meaning == .address }
        #expect(entries.filter { $0.content.person == nil }.allSatisfy { $0.header.label == .confidential })
        #expect(report.diagnostics.contains { $0.identifier == "oso.secret-visible" })
    }

    @Test func guardiansAreThoseWhoRepresentAndLive() throws {
        #expect(try Self.read(.popo).dossier.guardians.map(\.authority) == [.full])
        #expect(try Self.read(.popo, .set("~/verzorger/wettigevertegenwoordiger", "false")).dossier.guardians.isEmpty)
        #expect(try Self.read(.popo, .put("~/verzorger", "<overleden>true</overleden>")).dossier.guardians.isEmpty)
    }

    @Test func aRefusalOfTheParentsCloses() throws {
        let dossier = try Self.read(.popo, .put("inzage", "<toestemming>Nee</toestemming>")).dossier
        let event = try #require(dossier.agreements.first)
        #expect(dossier.agreements.count == 1 && event.state == "refused" && event.by == dossier.guardians.first?.id)
        #expect(event.sections == ["*"] && event.purposes == ["transfer"] && event.isNoticeValid)
        #expect(event.from == CalendarDate(rawValue: "2020-05-04") && event.until == .distantFuture)
    }

    @Test func anAgreementThatNamesNobodyOpensNothing() throws {
        let tree = try OSOEdit.put("inzage", "<toestemming>Ja</toestemming>").applied(to: OSOFixture.popo.tree())
        let (imported, report) = try Self.read(tree.written)
        #expect(imported.dossier.agreements.isEmpty)
        #expect(report.diagnostics.contains { $0.identifier == "oso.agreement-without-person" })
    }

    @Test func whatTheFamilySaysIsItsView() throws {
        let dossier =
            try Self.read(
                .popo,
                .set("inzage/akkoord", "Nee"),
                .put("inzage", "<redennietakkoord>Te veel.</redennietakkoord>")
            )
            .dossier
        let content = try #require(dossier.viewpoints.first { $0.content.subject == .transfer }).content
        #expect(content.stance == .objection && content.words?.value == "Te veel.")
        #expect(content.on == PartialDate(rawValue: "2020-05-04"))
        let record = try #require(dossier.transfers.first)
        #expect(record.inspection?.done == true && record.format == "oso" && record.version == "2019.1")
        #expect(record.envelope.contains { $0.path == "dossier/inzage/akkoord" && $0.value == "Nee" })
        #expect(!record.envelope.contains { $0.path.contains("reden") })
    }

    @Test func aDiagnosisWithoutAuthorIsKeptAside() throws {
        let tree = try OSOEdit.remove("~/onderwijsondersteuning/diagnose/doorwie").applied(to: OSOFixture.popo.tree())
        let (imported, report) = try Self.read(tree.written)
        #expect(imported.dossier.healthRecords.isEmpty)
        let foreign = try #require(imported.dossier.foreign.first { $0.path.hasSuffix("diagnose") })
        #expect(foreign.section == .healthDetail && foreign.count == 2 && foreign.forbidden == nil)
        #expect(foreign.raw.contains("F81.0"))
        #expect(imported.account.lines.contains { $0.code == "F10" && $0.count == 2 })
        #expect(report.diagnostics.contains { $0.identifier == "oso.diagnosis-unfounded" })
    }

    @Test func documentsOfUnknownSubjectAreRestricted() throws {
        let entry = try #require(try Self.read(.popo).dossier.supportDocuments.first)
        #expect(entry.header.label == .restricted && entry.content.document?.packaging == .zip)
        #expect(entry.content.document?.bytes.starts(with: [0x50, 0x4B]) == true)
    }

    @Test func aDayWithSpaceAroundItIsADay() throws {
        let imported = try Self.read(.popo, .set("~/datuminschrijving", " 2015-09-21\n"))
        let current = try #require(imported.dossier.enrolments.first { $0.content.isCurrent == true })
        #expect(current.content.from == PartialDate(rawValue: "2015-09-21"))
        let line = imported.account.lines.first { $0.path.hasSuffix("/datuminschrijving") }
        #expect(line?.fate == .mapped)
    }

    @Test func aWrongCheckDigitIsAFinding() throws {
        let (imported, report) = try Self.read(
            try OSOEdit.set("~/bsn", "999999991").applied(to: OSOFixture.popo.tree()).written
        )
        #expect(imported.dossier.identities.first?.content.identifiers.first?.value == "999999991")
        #expect(report.diagnostics.contains { $0.identifier == "oso.check-digit" })
    }

    @Test func identifiersDoNotChangeWhenMoreFollows() throws {
        let one = try Self.read(.popo).dossier
        let more =
            try Self.read(
                .popo,
                .put(
                    "~",
                    "<verzorger><achternaam>X</achternaam><wettigevertegenwoordiger>false</wettigevertegenwoordiger></verzorger>"
                )
            )
            .dossier
        #expect(more.contactPersons.count == one.contactPersons.count + 1)
        #expect(Set(one.contactPersons.map(\.header.id)).isSubset(of: Set(more.contactPersons.map(\.header.id))))
    }
}

/// The places that a dossier has, so that an account can be compared with it.
struct OSOHomes: EntryVisitor {
    private var fields: Set<Home> = []
    private let dossier: Dossier

    init(_ dossier: Dossier) {
        self.dossier = dossier
        dossier.visitEntries(&self)
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            entry.content.visitValues { path, _ in fields.insert(.field(entry.header.id, path)) }
        }
    }

    func holds(_ home: Home) -> Bool {
        switch home {
        case .field: fields.contains(home)
        case .foreign(let place): dossier.foreign.indices.contains(place)
        case .envelope(let path): dossier.transfers.contains { $0.envelope.contains { $0.path == path } }
        case .agreement, .placeholder, .dossier: false
        }
    }
}
