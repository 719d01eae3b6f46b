// Whose words may be written down: a speaker is somebody whom the dossier knows.

import VillageAccess
import VillageModel

extension DossierEditor {
    /// Refuses the words of somebody whom the dossier does not know: a name that was typed wrongly would be nobody's.
    func refuseUnknownSpeaker(of content: some EntryContent) throws(EditError) {
        guard let speaker = content.wordsOf, speaker != request.person else { return }
        // Who holds authority is known to whoever writes: an answer is written down for such a person alone, too (J1).
        if speaker == .student || dossier.guardians.contains(where: { $0.id == speaker }) { return }
        let known = personsShown
        guard known.contains(speaker) else { throw .unknownSpeaker(known: [.student] + known) }
    }

    /// The persons around the student whom the writer is shown, with their identifiers: contacts, and the team.
    ///
    /// Nobody is told of anybody else, not even by a refusal that does not come.
    private var personsShown: [PersonID] {
        var shown: Set<EntryID> = []
        for purpose in [Purpose.support, .subjectAccess] {
            let receipt = engine.disclose(dossier, to: request.reading(for: purpose))?.receipt
            for item in receipt?.items ?? [] where item.decision == .allow {
                guard !item.redactedFields.contains("person"), !item.hiddenFields.contains("person") else { continue }
                shown.insert(item.entry)
            }
        }
        let contacts = dossier[keyPath: ContactPerson.entries].filter { shown.contains($0.header.id) }
        let team = dossier[keyPath: CareTeamMember.entries].filter { shown.contains($0.header.id) }
        let persons = contacts.map(\.content.person) + team.map(\.content.person)
        return Set(persons.compactMap(\.self)).subtracting([.student]).sorted { $0.rawValue < $1.rawValue }
    }
}
