// Which entries are second contents of another identifier, as the logs of the parts remember.

import VillageFormats
import VillageModel

/// Which identifiers stand for second contents of another one.
///
/// The first of several contents keeps the identifier; each other one gets one that is made of the identifier and of what
/// it says, by the keeper's key: the same in whatever order the parts are brought together. The log remembers what it is
/// a second content of.
struct SecondNames {
    private var bases: [EntryID: EntryID] = [:]
    private let key: IdentifierKey

    init(_ dossiers: [Dossier], key: IdentifierKey) {
        self.key = key
        for event in dossiers.flatMap(\.log) where event.action == MergeAction.contents.rawValue {
            guard let entry = event.entry, let base = event.reason.map({ EntryID($0) }), entry != base else { continue }
            bases[entry] = min(bases[entry] ?? base, base)
        }
    }

    /// The identifier that an entry had before any merge.
    func base(of entry: EntryID) -> EntryID {
        var (base, steps) = (entry, 0)
        // Logs are read as they are: a circle of names ends somewhere.
        while let next = bases[base], steps < bases.count { (base, steps) = (next, steps + 1) }
        return base
    }

    /// The identifier of a second content.
    func name(of core: EntryCore, beside base: EntryID) -> EntryID {
        key.entry(format: "village", student: "", type: "contents", origin: "\(base.rawValue) \(core.digest)")
    }
}
