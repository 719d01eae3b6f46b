// Why a dossier was not changed.

public import VillageAccess
public import VillageFormats
public import VillageModel

/// Why a dossier was not changed; nothing of it was.
public enum EditError: Error, Sendable, Hashable {
    /// The rules say no.
    case denied(WriteVerdict)
    /// The day is before the last event: the clock is wrong, or the day that was named.
    case clockBeforeLastEvent(Instant)
    /// A field refers to an entry or a person that is not there for whoever writes.
    ///
    /// What is hidden is answered like what does not exist: writing never reveals (SEMANTICS 16.5).
    case unknownReference(FieldName)
    /// The same author wrote the same thing on the same day.
    case alreadyThere(EntryID)
    /// Nobody has asked to erase this entry.
    case noErasureAsked
    /// The answer cannot be written down as it was given.
    case unusableAnswer(UnusableAnswer)
    /// The words are of somebody whom the dossier does not know; these are the persons it knows, as far as the writer sees
    /// them.
    case unknownSpeaker(known: [PersonID])
    /// The translation cannot be added as it was given.
    case unusableTranslation(UnusableTranslation)
    /// The answer to an inspection is not taken.
    case unusableInspection(InspectionAnswerError)

    /// What is wrong with an answer.
    public enum UnusableAnswer: String, Sendable, Hashable, CaseIterable {
        /// It names no section, no recipient or no purpose: it would be about nothing.
        case withoutScope
        /// It ends before it begins.
        case endsBeforeItBegins
        /// There is no answer of this person to renew or to withdraw.
        case nothingToChange
        /// Who writes an agreement down is named as its witness.
        case witnessIsWriter
        /// Who interpreted is named as the witness too: nobody bears witness to the own interpreting.
        case witnessIsInterpreter
    }

    /// What is wrong with a translation.
    public enum UnusableTranslation: String, Sendable, Hashable, CaseIterable {
        /// It has no words.
        case withoutWords
        /// There is no text at that place, or none that the writer reads.
        case noSuchText
        /// It is in the language of the original.
        case sameLanguage
    }
}

extension EditError: CustomStringConvertible {
    /// One sentence without any value.
    public var description: String {
        switch self {
        case .denied(let verdict): verdict.reason.words
        case .clockBeforeLastEvent: "The day is before the last event of this dossier; look at the clock."
        case .unknownReference(let field): "Field '\(field)' refers to nothing that is there for you."
        case .alreadyThere(let entry): "It is already there as \(entry.rawValue)."
        case .noErasureAsked: "Nobody has asked to erase this entry."
        case .unusableInspection(let error): error.description
        case .unusableAnswer(.withoutScope): "The answer names no section, no reader or no purpose."
        case .unusableAnswer(.endsBeforeItBegins): "The answer ends before it begins."
        case .unusableTranslation(.withoutWords): "The translation has no words."
        case .unusableTranslation(.noSuchText): "There is no such text in this entry."
        case .unusableTranslation(.sameLanguage): "The text is in this language itself."
        case .unusableAnswer(.nothingToChange): "This person has given no answer that could be changed."
        case .unusableAnswer(.witnessIsWriter):
            "Who writes an agreement down is not its witness; somebody else has to be."
        case .unusableAnswer(.witnessIsInterpreter): "Who interprets is not the witness; two persons are needed."
        case .unknownSpeaker: "The speaker is nobody whom this dossier knows."
        }
    }
}
