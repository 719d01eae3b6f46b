// What a dossier holds beside its entries, in an archive and in a disclosure for a migration.

import VillageAccess
package import VillageModel

/// What a dossier holds beside its entries.
package struct RecordsForm: FieldGroup {
    package var keeper: OrganisationID?
    package var stableIdentifiers: Bool?
    var birthDate: CalendarDate?
    var guardians: [GuardianForm] = []
    var stays: [StayForm] = []
    var agreements: [AgreementForm] = []
    var transfers: [TransferForm] = []
    var receivedPlaceholders: [PlaceholderForm] = []
    var log: [LogEventForm] = []
    var foreign: [ForeignForm] = []

    package init() {}

    /// Everything of a dossier but its entries.
    package init(_ dossier: Dossier) {
        keeper = dossier.keeper
        stableIdentifiers = dossier.hasStableIdentifiers ? true : nil
        birthDate = dossier.birthDate
        guardians = dossier.guardians.map { GuardianForm($0) }
        stays = dossier.stays.map { StayForm($0) }
        agreements = dossier.agreements.map { AgreementForm($0) }
        transfers = dossier.transfers.map { TransferForm($0) }
        receivedPlaceholders = dossier.receivedPlaceholders.map { PlaceholderForm($0) }
        log = dossier.log.map { LogEventForm($0) }
        foreign = dossier.foreign.map { ForeignForm($0) }
    }

    /// What a migration holds beside its entries; foreign content is given back apart.
    init(_ view: MigrationView) {
        keeper = view.keeper
        stableIdentifiers = view.hasStableIdentifiers ? true : nil
        birthDate = view.birthDate
        guardians = view.guardians.map { GuardianForm($0) }
        stays = view.stays.map { StayForm($0) }
        agreements = view.agreements.map { AgreementForm($0) }
        transfers = view.transfers.map { TransferForm($0) }
        receivedPlaceholders = view.receivedPlaceholders.map { PlaceholderForm($0) }
    }

    package static let fields: [Field<Self>] = [
        Field("keeper", \.keeper),
        Field("stableIdentifiers", \.stableIdentifiers),
        Field("birthDate", \.birthDate),
        Field("guardians", each: \.guardians),
        Field("stays", each: \.stays),
        Field("agreements", each: \.agreements),
        Field("transfers", each: \.transfers),
        Field("receivedPlaceholders", each: \.receivedPlaceholders),
        Field("log", each: \.log),
        Field("foreign", each: \.foreign),
    ]

    /// Gives a dossier what the form describes; what lacks something is left out.
    package func fill(_ dossier: inout Dossier) {
        dossier.keeper = keeper
        dossier.hasStableIdentifiers = stableIdentifiers ?? false
        dossier.birthDate = birthDate
        dossier.guardians = guardians.compactMap(\.record)
        dossier.stays = stays.compactMap(\.record)
        dossier.agreements = agreements.compactMap(\.record)
        dossier.transfers = transfers.map(\.record)
        dossier.receivedPlaceholders = receivedPlaceholders.compactMap { $0.received(in: nil) }
        dossier.log = log.compactMap(\.record)
        dossier.foreign = foreign.compactMap(\.record)
    }
}
