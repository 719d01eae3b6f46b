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
        var sources = parts.map { MergeSource($0) }
        guard parts.contains(where: { $0.kind == .disclosure }) else { return sources }
        let arrivals = Arrivals(sources.filter { !$0.arrives }.map(\.dossier), key: key)
        let own = sources.filter { $0.kind == .archive }.flatMap(\.dossier.contactPersons)
        for place in sources.indices where sources[place].kind == .disclosure {
            if sources[place].arrives {
                sources[place].dossier = arrivals.settled(sources[place].dossier)
                sources[place].dossier.hasStableIdentifiers = key.isStable
            }
            sources[place].dossier.removeGuardians(toldBy: own)
        }
        return sources
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
    /// Leaves out guardians of whom a disclosure tells nothing but what an archive holds: it has weighed that already.
    fileprivate mutating func removeGuardians(toldBy own: [Entry<ContactPerson>]) {
        guardians.removeAll { guardian in
            let told = contactPersons.filter { $0.content.person == guardian.id }
            return !told.isEmpty
                && told.allSatisfy { entry in
                    own.contains { $0.header.id == entry.header.id && $0.content.authority == entry.content.authority }
                }
        }
    }

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
