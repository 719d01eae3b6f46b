// What a disclosure for a migration holds beside its entries.

import VillageBasics
import VillageModel

extension DisclosureReading {
    /// Reads the records of a migration.
    mutating func readRecords(_ value: JSONValue) {
        let path = ForeignPath(names: ["records"], ordinals: [])
        guard let object = value.object else { return setAside(value, path, in: .protection) }
        for member in object.members {
            switch member.name {
            case "keeper": fact(member, OrganisationID(json: member.value)) { $1.keeper = $0 }
            case "birthDate": fact(member, CalendarDate(json: member.value)) { $1.birthDate = $0 }
            case "stableIdentifiers": fact(member, member.value.bool) { _, _ in }
            case "guardians":
                each(member, GuardianForm.self) { form, dossier in
                    guard let record = form.record else { return nil }
                    dossier.guardians.append(record)
                    return .dossier("guardians")
                }
            case "stays":
                each(member, StayForm.self) { form, dossier in
                    guard let record = form.record else { return nil }
                    dossier.stays.append(record)
                    return .dossier("stays")
                }
            case "agreements":
                each(member, AgreementForm.self) { form, dossier in
                    guard let record = form.record else { return nil }
                    dossier.agreements.append(record)
                    return .agreement(record.id)
                }
            case "transfers":
                // Before the transfer that this very file is, which was noted first.
                var count = 0
                each(member, TransferForm.self) { form, dossier in
                    dossier.transfers.insert(form.record, at: count)
                    count += 1
                    return .dossier("transfers")
                }
            case "receivedPlaceholders":
                each(member, PlaceholderForm.self) { form, dossier in
                    guard let record = form.received(in: nil) else { return nil }
                    dossier.receivedPlaceholders.append(record)
                    return .dossier("receivedPlaceholders")
                }
            case "foreign":
                each(member, ForeignForm.self) { form, dossier in
                    guard let record = form.record else { return nil }
                    dossier.foreign.append(record)
                    return .foreign(dossier.foreign.count - 1)
                }
            default:
                setAside(member.value, ForeignPath(names: ["records", member.name], ordinals: []), in: .protection)
            }
        }
    }

    /// Takes a single fact, or keeps aside what is none.
    private mutating func fact<Value>(
        _ member: JSONObject.Member,
        _ value: Value?,
        take: (Value, inout Dossier) -> Void
    ) {
        guard let value else {
            return setAside(member.value, ForeignPath(names: ["records", member.name], ordinals: []), in: .protection)
        }
        take(value, &dossier)
        account.note("/records/\(member.name)", .carried, at: .dossier(member.name))
    }

    /// Reads a list of records; an element that lacks something or cannot be read is kept aside whole.
    private mutating func each<Form: FieldGroup>(
        _ member: JSONObject.Member,
        _ type: Form.Type,
        take: (Form, inout Dossier) -> Home?
    ) {
        let path = ForeignPath(names: ["records", member.name], ordinals: [])
        guard let elements = member.value.array else { return setAside(member.value, path, in: .protection) }
        for (index, element) in elements.enumerated() {
            let path = ForeignPath(names: path.names, ordinals: ["\(index + 1)"])
            let reading = element.object.map { GroupReading<Form>($0) }
            guard let reading, !reading.hasUnreadable, let home = take(reading.group, &dossier) else {
                setAside(element, path, in: .protection)
                continue
            }
            account.note(path.path, .carried, at: home, count: reading.carriedCount)
            setAside(reading.leftovers, under: path, in: .protection)
        }
    }
}
