// Small dossiers of an invented pupil, for the rules of merging.

import VillageEditing
import VillageModel

/// Makes small dossiers.
enum SmallDossier {
    /// An archive of the school, with these talents.
    static func archive(_ talents: Entry<Talent>...) -> Dossier {
        var dossier = Dossier(student: StudentID("student-1"))
        dossier.keeper = OrganisationID("local:school")
        dossier.hasStableIdentifiers = true
        dossier.talents = talents
        return dossier
    }

    /// An entry that says one thing.
    static func talent(_ id: String, _ words: String, _ change: (inout EntryHeader) -> Void = { _ in }) -> Entry<Talent>
    {
        var content = Talent()
        content.talent = Text(words)
        var header = EntryHeader(
            id: EntryID(id),
            author: Author(role: .classTeacher, organisation: OrganisationID("local:school")),
            recordedAt: Instant(seconds: 1_000),
            basis: .observed
        )
        change(&header)
        return Entry(header, content)
    }

    /// Who the pupil is, in an archive.
    static func identity(_ id: String, born: String? = nil, _ numbers: Identifier...) -> Entry<StudentIdentity> {
        var content = StudentIdentity()
        content.birthDate = born.flatMap { PartialDate(rawValue: $0) }
        content.identifiers = numbers
        let author = Author(organisation: OrganisationID("local:school"))
        let header = EntryHeader(id: EntryID(id), author: author, recordedAt: Instant(seconds: 1_000), basis: .document)
        return Entry(header, content)
    }

    /// An event about an entry.
    static func event(_ action: String, _ entry: String, at seconds: Int64) -> LogEvent {
        var event = LogEvent(action: action, at: Instant(seconds: seconds))
        event.entry = EntryID(entry)
        return event
    }

    /// An answer of a guardian about everything.
    static func answer(_ id: String, _ by: String, _ state: String, on day: String) -> AgreementEvent {
        let day = CalendarDate(rawValue: day) ?? .distantFuture
        return AgreementEvent(
            id: id,
            by: PersonID(by),
            state: state,
            sections: ["*"],
            recipients: ["*"],
            purposes: ["*"],
            from: day,
            until: .distantFuture,
            recorded: day,
            isNoticeValid: true
        )
    }
}

/// What dossiers come to.
func united(_ dossiers: Dossier..., options: MergeOptions = .repeatable) throws(MergeError) -> MergedDossier {
    try DossierMerge.unite(dossiers.map { MergePart($0) }, options)
}

extension MergedDossier {
    /// The kinds of what a person has to decide.
    var kinds: [MergeConflict.Kind] { conflicts.map(\.kind) }

    /// The talent of an identifier.
    func talent(_ id: String) -> Entry<Talent>? { dossier.talents.first { $0.header.id == EntryID(id) } }
}
