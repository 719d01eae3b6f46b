// Something that the rules of merging did not decide for good: it is closed, and listed for a person.

public import VillageModel

/// Something that a person has to decide after a merge; until then the closed side counts.
public struct MergeConflict: Sendable, Hashable {
    /// What it is.
    public var kind: Kind
    /// The section of the entries.
    public var section: AccessSection?
    /// The entries concerned.
    public var entries: [EntryID]
    /// The answer concerned.
    public var agreement: String?
    /// The guardian concerned.
    public var guardian: PersonID?

    init(_ kind: Kind, in section: AccessSection? = nil, entries: [EntryID] = []) {
        self.kind = kind
        self.section = section
        self.entries = entries
    }

    /// What has to be decided.
    @nonexhaustive public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// One identifier, several contents: all are kept, each under an identifier of its own.
        case contents
        /// One entry, several corrections that are in force.
        case corrections
        /// An entry that was taken back in one part and corrected in another: the correction is in force.
        case correctionOfWithdrawn
        /// Several identities that differ, where a person stated that the parts are about one student.
        case identities
        /// A correction of an entry that was erased elsewhere before or without knowing of it: it is restricted.
        case correctionOfErased
        /// Opened in one part, closed in another: it is closed, because no log proves that whoever opened it knew.
        case closedAgain
        /// One answer with several contents: none of them opens anything.
        case agreement
        /// A guardian with several authorities: the lowest counts.
        case authority
    }

    /// What it is, and what to do about it; no value of the dossier.
    public var words: String {
        switch kind {
        case .contents: "one identifier has several contents; withdraw those that are wrong"
        case .corrections: "an entry was corrected more than once; withdraw the corrections that are wrong"
        case .correctionOfWithdrawn:
            "the entry was taken back and corrected; take the correction back too, or correct it again to keep it"
        case .identities: "the identities differ; see that it is the same student, and withdraw what is wrong"
        case .correctionOfErased:
            "the entry was erased and its correction was not; erase it too, or lift the restriction"
        case .closedAgain: "opened in one part and closed in another; open it again if that is right"
        case .agreement: "one answer has several contents; ask the person again"
        case .authority: "the authority of a guardian differs; record the right one, and ask again where it matters"
        }
    }

    /// What conflicts are put in order by.
    var order: [String] {
        [section?.rawValue ?? "~", kind.rawValue] + entries.map(\.rawValue) + [
            agreement ?? "", guardian?.rawValue ?? "",
        ]
    }
}
