// The account of one dossier from its source to what was written: every datum of the source, once.

public import VillageAccess
public import VillageFormats

/// What became of every datum of one dossier's source; the counts add up to the source.
public struct ConversionAccount: Sendable, Hashable {
    /// One line for each path, ending and code, in the order of the source.
    public private(set) var lines: [Line] = []

    /// Some data of one path that ended in the same way.
    public struct Line: Sendable, Hashable {
        /// Where they stood in the source, in the format's own words.
        public let path: String
        /// How they ended.
        public let ending: Ending
        /// The stable code of the reason, where something was lost or withheld.
        public let code: String?
        /// How many there were.
        public internal(set) var count: Int
    }

    /// Joins what a reader, the rules and a writer did with one dossier.
    ///
    /// - Parameters:
    ///   - source: What became of the data when they were read.
    ///   - receipt: What was decided about each entry.
    ///   - written: What became of the values of the view.
    ///   - isOwnFormat: Whether the format and version written are those of the source.
    public init(
        _ source: ImportAccount,
        _ receipt: DisclosureReceipt,
        _ written: ExportAccount,
        isOwnFormat: Bool
    ) {
        var join = ConversionJoin(source, receipt, written, isOwnFormat: isOwnFormat)
        var places: [LineKey: Int] = [:]
        for line in source.lines {
            for part in join.endings(of: line) {
                let key = LineKey(path: line.path, ending: part.ending, code: part.code)
                if let place = places[key] {
                    lines[place].count += part.count
                } else {
                    places[key] = lines.count
                    lines.append(Line(path: line.path, ending: part.ending, code: part.code, count: part.count))
                }
            }
        }
    }

    /// Tells what became of data that belong to no one dossier: they are no part of any view.
    public init(file account: ImportAccount) {
        for line in account.lines {
            let isLeft = line.fate == .rejected || line.fate == .quarantined
            lines.append(
                Line(
                    path: line.path,
                    ending: isLeft ? Ending(line.fate) : .hidden,
                    code: line.code ?? (isLeft ? nil : "view.not-part-of-it"),
                    count: line.count
                )
            )
        }
    }

    /// The counts by ending.
    public var counts: EndingCounts {
        var counts = EndingCounts()
        for line in lines { counts[line.ending] += line.count }
        return counts
    }

    private struct LineKey: Hashable {
        let path: String
        let ending: Ending
        let code: String?
    }
}
