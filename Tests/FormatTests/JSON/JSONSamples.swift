// Dossiers and views for the tests of the canonical file.

import VillageAccess
import VillageKit
import VillageKitTesting
import VillageModel

/// Dossiers and views for the tests of the canonical file.
enum JSONSamples {
    static let day = CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture

    /// A request that shows nearly everything.
    static func request(_ role: Role = .classTeacher, _ purpose: String = "support") -> AccessRequest {
        AccessRequest(
            role: role,
            organisation: OrganisationID("local:school"),
            person: role == .guardian ? PersonID("person-1") : nil,
            relation: .current,
            purpose: Purpose(purpose),
            profile: "BE-FWB",
            day: day
        )
    }

    /// A request for the move of the keeper's own file.
    static var migration: AccessRequest { request(.recordsOfficer, "migration") }

    static func view(_ dossier: Dossier, _ request: AccessRequest) -> DisclosedDossier? {
        DecisionEngine(.standard).disclose(dossier, to: request)?.dossier
    }

    /// A dossier with every record that stands beside the entries.
    static func complete(_ seed: UInt64) -> Dossier {
        var dossier = DossierGenerator(seed: seed).dossier()
        dossier.stays = [EnrolmentRecord(organisation: OrganisationID("local:school"), from: PartialDate(year: 2024))]
        var transfer = TransferRecord()
        transfer.state = "received"
        transfer.to = OrganisationID("local:school")
        transfer.inspection = InspectionRecord()
        transfer.format = "oso"
        transfer.version = "2019.1"
        transfer.envelope = [EnvelopeFact(path: "/dossier/metadata", value: "w9001w")]
        dossier.transfers = [transfer]
        dossier.foreign = [
            ForeignContent(
                format: "oso",
                version: "2019.1",
                path: "/dossier/extra",
                ordinal: "1",
                section: .learning,
                raw: "<extra>w9002w</extra>",
                count: 2
            )
        ]
        dossier.receivedPlaceholders = [ReceivedPlaceholder(section: .wellbeing, reasonClass: "role")]
        var event = LogEvent(action: "disclosed", at: Instant(startOf: day))
        event.role = .headteacher
        dossier.log = [event]
        return dossier.withProvenance()
    }
}

extension Dossier {
    /// The dossier with its pupils' entries read from two files.
    fileprivate func withProvenance() -> Dossier {
        var dossier = self
        let files = [
            Provenance(SourceFile(format: "oso", version: "2019.1", importer: "oso 1", digest: "00ff")),
            Provenance(SourceFile(format: "ctf")),
        ]
        dossier.identities = dossier.identities.enumerated()
            .map { index, entry in
                var header = entry.header
                header.provenance = files[index % 2]
                header.originalID = "w8000w"
                header.place = "/dossier/leerling"
                return Entry(header, entry.content)
            }
        return dossier
    }
}
