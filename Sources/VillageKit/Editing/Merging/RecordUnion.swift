// Records that are united as they are: each as often as the part that holds it most often, in one order.

import VillageBasics
import VillageFormats
import VillageModel

/// Unites records that are equal or are not.
enum RecordUnion {
    /// The records of several lists, each as often as in the list that holds it most often, in the order of their text.
    static func united<Record: Hashable>(_ lists: [[Record]], text: (Record) -> [String]) -> [Record] {
        counted(lists).map { (text($0.key), $0) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .flatMap { Array(repeating: $0.1.key, count: $0.1.value) }
    }

    /// How often each record is held by the list that holds it most often.
    static func counted<Record: Hashable>(_ lists: [[Record]]) -> [Record: Int] {
        lists.reduce(into: [:]) { most, list in
            let counts = list.reduce(into: [Record: Int]()) { $0[$1, default: 0] += 1 }
            most.merge(counts) { max($0, $1) }
        }
    }

    /// The canonical form of a record.
    static func text(_ form: some FieldGroup) -> [String] {
        var writer = JSONWriter(.canonical)
        form.write(to: &writer)
        return [String(decoding: writer.bytes, as: UTF8.self)]
    }

    /// Where foreign content stood, numbers in their order, and what it is.
    static func text(_ content: ForeignContent) -> [String] {
        let ordinal = content.ordinal.split(separator: "/")
            .map { String(repeating: "0", count: max(0, 12 - $0.count)) + $0 }
        return [content.format, content.version, content.path] + ordinal + text(ForeignForm(content))
    }

    /// Takes over stays, transfers, foreign content and placeholders.
    static func unite(_ dossiers: [Dossier], into result: inout Dossier) {
        result.stays = united(dossiers.map(\.stays)) { text(StayForm($0)) }
        result.transfers = united(dossiers.map(\.transfers)) { text(TransferForm($0)) }
        result.foreign = united(dossiers.map(\.foreign)) { text($0) }
        result.receivedPlaceholders = united(dossiers.map(\.receivedPlaceholders)) { text(PlaceholderForm($0)) }
    }
}
