// What a person writes on the page of an inspection, as entries: each is asked for like any other.

import VillageAccess
import VillageFormats
import VillageModel

extension DossierEditor {
    /// Adds what a person wrote: remarks with the entries of their section, words, talents and goals.
    mutating func write(
        _ answer: InspectionAnswer,
        of person: PersonID,
        _ shown: [DisclosureReceipt.Item],
        into taken: inout TakenAnswer
    ) throws(EditError) {
        let notes = EntryNotes(basis: person == .student ? .toldByStudent : .toldByFamily)
        let kind: SpeakerKind = person == .student ? .student : .guardian
        for section in AccessSection.allCases {
            guard let words = answer.remarks[section] else { continue }
            var remark = Viewpoint()
            (remark.speaker, remark.speakerKind, remark.words) = (person, kind, Text(words))
            (remark.subject, remark.stance, remark.on) = (.transfer, .remark, PartialDate(request.day))
            // It goes with what it is about, and no further.
            remark.about = shown.filter { $0.section == section && $0.decision == .allow }.map(\.entry)
            try keep(add(remark, notes), in: &taken)
        }
        for (words, isInConfidence) in [(answer.words, false), (answer.aboutMe, answer.isInConfidence)] {
            guard let words else { continue }
            var statement = Statement()
            (statement.speaker, statement.speakerKind, statement.words) = (person, kind, Text(words))
            statement.on = PartialDate(request.day)
            let edit = try add(statement, notes)
            if isInConfidence, let entry = edit.entry { try markConfidence(entry) }
            keep(edit, in: &taken)
        }
        for words in answer.talents {
            var talent = Talent()
            talent.talent = Text(words)
            try keep(add(talent, notes), in: &taken)
        }
        for words in answer.goals {
            var goal = Goal()
            (goal.description, goal.proposedBy) = (Text(words), .student)
            try keep(add(goal, notes), in: &taken)
        }
    }

    private func keep(_ edit: Edit, in taken: inout TakenAnswer) {
        if let entry = edit.entry { taken.entries.append(entry) }
        taken.warnings += edit.warnings
    }
}
