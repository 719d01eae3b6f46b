// A part with identifiers that last, and its digest.

import VillageBasics
import VillageFormats
import VillageModel

/// A part with identifiers that last.
struct MergeSource: Sendable {
    /// The dossier.
    var dossier: Dossier
    let kind: MergePart.Kind
    /// The digest by which the log names the part; `nil` where the part is what an earlier merge wrote: it already names
    /// what it was made of.
    let digest: String?
    /// Whether its own names meant something in its file only.
    let arrives: Bool

    /// Takes parts in: what arrives without identifiers gets some.
    static func all(_ parts: [MergePart], key: IdentifierKey) -> [MergeSource] {
        let lasting = parts.filter { !$0.dossier.arrivesWithoutNames($0.kind) }.map(\.dossier)
        var arrivals: Arrivals?
        return parts.map { part in
            var source = MergeSource(part)
            guard source.arrives else { return source }
            let settling = arrivals ?? Arrivals(lasting, key: key)
            arrivals = settling
            source.dossier = settling.settled(part.dossier)
            source.dossier.hasStableIdentifiers = key.isStable
            return source
        }
    }

    private init(_ part: MergePart) {
        dossier = part.dossier
        kind = part.kind
        let isOfMerge = part.dossier.log.last?.isOfMerge ?? false
        digest = isOfMerge ? nil : part.digest ?? part.dossier.contentDigest
        arrives = part.dossier.arrivesWithoutNames(part.kind)
    }
}

extension Dossier {
    /// The digest of everything that the dossier holds: SHA-256, in hexadecimal digits.
    fileprivate var contentDigest: String {
        var hash = SHA256()
        func add(_ form: some FieldGroup) {
            var writer = JSONWriter(.canonical)
            form.write(to: &writer)
            hash.update(writer.bytes + [0x0A])
        }
        hash.update(Array((student.rawValue + "\n").utf8))
        add(RecordsForm(self))
        for occurrence in OccurrenceCollector([self]).occurrences {
            add(HeaderForm(occurrence.header, source: nil))
            if let file = occurrence.header.provenance?.file { add(SourceForm(file)) }
            hash.update(Array((occurrence.core?.digest ?? "").utf8))
        }
        return Hexadecimal.text(hash.finish())
    }
}
