// Several parts, one dossier: archives and disclosures of one student are brought together, and nothing is overwritten.

/// Brings several dossiers of one student together (SEMANTICS 8, 14, 15, 16.5, 16.6, 17.6).
///
/// Entries are united by identifier. What says the same is one entry; what says something else is kept beside it, under an
/// identifier of its own, and listed. What one part closes is closed in the result: superseded, erased, restricted, the
/// higher label, confidence, harm lock, flags, the earlier end of retention. A restriction, a confidence or a flag that
/// was lifted stays lifted only where the logs prove that whoever lifted it knew of every closing. Labels and harm locks
/// stay as high as any part has them, because the log does not say which field was lowered, or whether a lock that was
/// renewed elsewhere was known. Answers are united as a set, and contradictory ones open nothing.
///
/// The result of archives does not depend on their order, nor on which of them are brought together first; bringing a
/// part in again changes nothing. Two things are beyond that: what was closed on an entry that another part erased reaches
/// a correction of it only where the two met before the erasure, and such a correction is restricted and listed in any
/// case; what was closed on a part of a content that two different contents continue stays with the one it met first.
/// What a disclosure left out is not guessed, and no entry moves that was not disclosed.
public enum DossierMerge: Sendable {
    /// Brings parts together.
    ///
    /// - Parameters:
    ///   - parts: The parts.
    ///   - options: The time, the key, who acts.
    /// - Returns: The dossier, what a person has to decide, and counts.
    /// - Throws: ``MergeError``; nothing is brought together then.
    public static func unite(_ parts: [MergePart], _ options: MergeOptions) throws(MergeError) -> MergedDossier {
        guard !parts.isEmpty else { throw .noParts }
        return try MergeRun(parts, options).result()
    }
}
