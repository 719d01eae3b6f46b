// A dossier in the making, from one row, or from several of different tables.

import VillageBasics
import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct DossierMaking {
    let headers: RecordHeaders
    var dossier: Dossier
    var ledger = ImportLedger()
    var findings: [Diagnostic] = []
    var unread: [String: Int] = [:]

    init(_ headers: RecordHeaders, hasStableIdentifiers: Bool) {
        self.headers = headers
        dossier = Dossier(student: headers.student)
        dossier.keeper = headers.keeper
        dossier.hasStableIdentifiers = hasStableIdentifiers
    }

    /// Reads the cells of a row.
    ///
    /// - Parameters:
    ///   - row: The row.
    ///   - layout: Its table.
    ///   - prefix: What its entries are called after: the table, with the number of the row where it is no pupil.
    ///   - isCounted: Whether its cells are counted here; those of somebody with two children are counted once.
    mutating func read(_ row: DelimitedRow, _ layout: TableLayout, prefix: String, isCounted: Bool = true) {
        var reading = RowReading(row, layout, prefix: prefix, headers)
        reading.read()
        let entries = reading.finished()
        if isCounted {
            for note in reading.notes { ledger.note(note.path, note.fate, note.home, code: note.code) }
            for item in reading.kept {
                ledger.note(item.path, .quarantined, .foreign(dossier.foreign.count), code: item.code)
                dossier.foreign.append(item.content)
                if item.isUnread { unread[item.path, default: 0] += 1 }
            }
            findings += reading.findings
        }
        for (place, object) in entries {
            let entry = layout.table.entries[place]
            var header = reading.header(of: place)
            header.label = [entry.label, reading.labels[place]].compactMap(\.self).max()
            append(entry.type, object, header)
        }
    }

    private mutating func append<Content: EntryContent>(
        _ type: Content.Type,
        _ object: JSONObject,
        _ header: EntryHeader
    ) {
        // Every value was looked at when its cell was read.
        let content = Content(json: object) { _, _ in }
        dossier[keyPath: Content.entries].append(Entry(header, content))
        if let person = content as? ContactPerson { addGuardian(person) }
        if let enrolment = content as? Enrolment, let school = enrolment.school.organisation {
            dossier.stays.append(EnrolmentRecord(organisation: school, from: enrolment.from, to: enrolment.to))
        }
    }

    /// Somebody whose authority the table states is a guardian; a death closes.
    private mutating func addGuardian(_ person: ContactPerson) {
        guard let id = person.person, person.isDeceased != true, person.deceasedOn == nil else { return }
        guard let authority = person.authority ?? (person.mayAgree == true ? .full : nil) else { return }
        dossier.guardians.append(Guardian(id: id, authority: authority))
    }

    /// Says so where ages cannot be counted, or hardly be right (SEMANTICS 2.2).
    mutating func checkBirthDate(line: Int, on day: CalendarDate?) {
        guard let day else { return }
        let dates = dossier.identities.compactMap(\.content.birthDate)
        guard let date = dates.first?.date, dates.count == 1 else {
            return findings.append(CSVWords.birthDateMissing.finding(line: line))
        }
        let age = date.completedYears(on: day)
        if age < 0 || age > 30 { findings.append(CSVWords.birthDateImplausible.finding(line: line)) }
    }

    /// Tests numbers by the rules of their systems.
    mutating func checkIdentifiers(line: Int) {
        for number in dossier.identities.flatMap(\.content.identifiers) {
            if number.check == .wrong { findings.append(CSVWords.checkDigit.finding(line: line)) }
            // The INE has eleven characters; its check character has no published rule.
            if number.system == .ine, number.value.count != 11 {
                findings.append(CSVWords.identifierForm.finding(line: line))
            }
        }
    }

    var imported: ImportedDossier { ImportedDossier(dossier: dossier, account: ledger.account) }
}
