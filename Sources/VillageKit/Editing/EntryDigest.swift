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
        var plain = header
        plain.id = EntryID("")
        (plain.provenance, plain.originalID, plain.place) = (nil, nil, nil)
        plain.recordedAt = Instant(seconds: 0)
        var writer = JSONWriter(.canonical)
        HeaderForm(plain, source: nil).writeEntry(content, to: &writer)
        return Hexadecimal.text(SHA256.digest(writer.bytes))
    }
}
