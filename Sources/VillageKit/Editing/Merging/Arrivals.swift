// Entries that arrive in a disclosure under names that mean something in that file only.

import VillageFormats
import VillageModel

/// The disclosures whose entries have no identifiers of their own, with identifiers that last.
///
/// A view that shows no identifiers names its entries `v1`, `v2` … (SEMANTICS 11.6). An entry of such a file is the entry
/// of a part that says the same, wherever there is one; else it gets an identifier that is made of what it says, by the
/// keeper's key, so that the same entry arriving twice is the same twice. Persons follow the entries that tell who they are.
struct Arrivals {
    private let key: IdentifierKey
    /// The entries that are there, by what they say; in the order of their identifiers.
    private var known: [String: [Occurrence]] = [:]

    /// Prepares for arrivals.
    ///
    /// - Parameters:
    ///   - dossiers: The parts whose identifiers last.
    ///   - key: The keeper's key.
    init(_ dossiers: [Dossier], key: IdentifierKey) {
        self.key = key
        var seen: Set<String> = []
        for occurrence in OccurrenceCollector(dossiers).occurrences.sorted(by: { $0.id < $1.id })
        where occurrence.core != nil {
            let digest = occurrence.plainDigest
            // One entry in several parts is one entry.
            if seen.insert("\(digest) \(occurrence.id.rawValue)").inserted {
                known[digest, default: []].append(occurrence)
            }
        }
    }

    /// A disclosure with identifiers that last.
    func settled(_ dossier: Dossier) -> Dossier {
        let arriving = OccurrenceCollector([dossier]).occurrences
        let digests = arriving.map(\.plainDigest)
        var copies: [String: Int] = [:]
        var matches: [Occurrence?] = []
        var names = ArrivalNames()
        for (occurrence, digest) in zip(arriving, digests) {
            let copy = copies[digest, default: 0]
            copies[digest] = copy + 1
            let same = known[digest] ?? []
            let match = copy < same.count ? same[copy] : nil
            matches.append(match)
            names.entries[occurrence.id] = match?.id ?? name(digest, copy + 1)
        }
        names.persons = persons(arriving, digests, matches)
        var settled = dossier
        settled.removeEntries()
        for (occurrence, match) in zip(arriving, matches) {
            settled.take(occurrence, match, names)
        }
        names.rename(&settled)
        return settled
    }

    /// The identifier of one of several entries that say the same.
    private func name(_ digest: String, _ copy: Int) -> EntryID {
        key.entry(format: "village", student: "", type: "arrival", origin: "\(digest) \(copy)")
    }

    /// Who the persons are: those of the entry that tells most of them, else of any entry.
    private func persons(
        _ arriving: [Occurrence],
        _ digests: [String],
        _ matches: [Occurrence?]
    ) -> [PersonID: PersonID] {
        var anchors: [PersonID: (rank: [String], name: PersonID)] = [:]
        for (place, occurrence) in arriving.enumerated() {
            let named = occurrence.persons
            let twins = matches[place].map(\.persons).flatMap { $0.count == named.count ? $0 : nil }
            for (index, person) in named.enumerated() where person != .student {
                let made = key.person(format: "village", student: "", origin: "\(digests[place]) \(index)")
                let kind = occurrence.content is ContactPerson ? "0" : occurrence.content is CareTeamMember ? "1" : "2"
                let rank = [kind, twins == nil ? "1" : "0", digests[place], "\(index)"]
                if let anchor = anchors[person], !rank.lexicographicallyPrecedes(anchor.rank) { continue }
                anchors[person] = (rank, twins?[index] ?? made)
            }
        }
        return anchors.mapValues(\.name)
    }
}

extension Dossier {
    /// Whether the names of the student and of the entries mean something in their file only.
    func arrivesWithoutNames(_ kind: MergePart.Kind) -> Bool {
        guard kind == .disclosure else { return false }
        let arriving = OccurrenceCollector([self]).occurrences
        return arriving.allSatisfy(\.hasNameOfView) && !(arriving.isEmpty && receivedPlaceholders.isEmpty)
    }

    /// Takes an entry that arrives: as the one that says the same is, or as it is, under its new names.
    fileprivate mutating func take(_ occurrence: Occurrence, _ match: Occurrence?, _ names: ArrivalNames) {
        var header = occurrence.header
        header.id = names.entries[header.id] ?? header.id
        if let match {
            // The same words under other names of persons and entries; what the sender closed stays closed.
            header.author = match.header.author
            header.supersedes = match.header.supersedes
            add(header, match.content)
        } else {
            header.author.person = header.author.person.map { names.persons[$0] ?? $0 }
            header.supersedes = header.supersedes.map { names.entries[$0] ?? $0 }
            add(header, occurrence.content.renamed(names))
        }
    }
}

extension EntryContent {
    /// The content with other names of entries and persons.
    fileprivate func renamed(_ names: any ReferenceNames) -> any EntryContent {
        var content = self
        content.rename(names)
        return content
    }

    fileprivate func plainDigest(_ header: EntryHeader) -> String {
        var header = header
        header.author.person = nil
        header.supersedes = nil
        var content = self
        content.rename(WithoutNames())
        return EntryCore(header, content).digest
    }
}

extension Occurrence {
    /// The digest of what it says, whatever entries and persons are called.
    fileprivate var plainDigest: String { content.plainDigest(header) }

    /// The persons it names, its author last.
    fileprivate var persons: [PersonID] {
        var persons: [PersonID] = []
        content.visitValues { _, value in if let person = value as? PersonID { persons.append(person) } }
        return persons + [header.author.person].compactMap(\.self)
    }

    /// Whether it was read from a view that shows no identifiers.
    fileprivate var hasNameOfView: Bool {
        guard isReadFromDisclosure, let name = header.originalID, name.first == "v" else { return false }
        return !name.dropFirst().isEmpty && name.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
}

/// No names: what arrives is compared without them.
private struct WithoutNames: ReferenceNames {
    func name(of entry: EntryID) -> EntryID? { nil }
    func name(of person: PersonID) -> PersonID? { nil }
}
