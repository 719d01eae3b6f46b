// What two entries have in common that say the same: a digest without identifier, provenance and time of writing.

import VillageBasics
import VillageFormats
public import VillageModel

extension Entry {
    /// The digest of what the entry says: SHA-256 in hexadecimal of its canonical form, without identifier, provenance and
    /// the time at which it was written down (DOSSIER, Header).
    ///
    /// The same content that is read again tomorrow has the same digest.
    public var digest: String {
        var plain = EntryHeader(
            id: EntryID(""),
            author: header.author,
            recordedAt: Instant(seconds: 0),
            basis: header.basis
        )
        plain.observedAt = header.observedAt
        plain.validFrom = header.validFrom
        plain.validTo = header.validTo
        plain.label = header.label
        plain.fieldLabels = header.fieldLabels
        plain.status = header.status
        plain.retainUntil = header.retainUntil
        plain.supersedes = header.supersedes
        plain.isStudentConfidential = header.isStudentConfidential
        plain.concernsThirdParty = header.concernsThirdParty
        plain.harmLock = header.harmLock
        plain.isHolderDisclosed = header.isHolderDisclosed
        plain.isForbidden = header.isForbidden
        var writer = JSONWriter(.canonical)
        HeaderForm(plain, source: nil).writeEntry(content, to: &writer)
        return Hexadecimal.text(SHA256.digest(writer.bytes))
    }
}
