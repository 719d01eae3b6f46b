// What is due in many dossiers, each under the school's own reference.

public import VillageAccess
public import VillageModel

/// What is due in many dossiers, for one reader.
public struct DueOverview: Sendable, Opaque {
    /// Who asks, and why.
    public let request: AccessRequest
    /// The last day that is looked at.
    public let lastDay: CalendarDate
    /// The dossiers, in the order in which they were added, those with nothing due too.
    public private(set) var dossiers: [Part] = []
    private var names: Set<String> = []

    /// What is due in one dossier.
    public struct Part: Sendable, Hashable, Opaque {
        /// How the dossier is called; no two of an overview are called the same.
        public let reference: String
        /// What is due.
        public let list: DueList
    }

    /// Creates an overview without dossiers.
    ///
    /// - Parameters:
    ///   - request: Who asks, and why; its day is the day of the overview.
    ///   - days: How many days are looked ahead; those of the lists.
    public init(for request: AccessRequest, within days: Int = DueList.usualDays) {
        self.request = request
        lastDay = DueDays.day(max(days, 0), daysAfter: request.day)
    }

    /// Adds what is due in a dossier.
    ///
    /// - Parameters:
    ///   - list: The list.
    ///   - reference: The school's own reference; the place among the dossiers, as `#3`, where there is none or it is empty.
    public mutating func add(_ list: DueList, reference: String? = nil) {
        let known = DueReference.line(reference ?? "")
        let base = known.isEmpty ? "#\(dossiers.count + 1)" : known
        var name = base
        var count = 1
        while !names.insert(name).inserted {
            count += 1
            name = "\(base) (\(count))"
        }
        dossiers.append(Part(reference: name, list: list))
    }

    /// Everything that is due, in order of days and then of dossiers.
    var lines: [(item: DueItem, reference: String)] {
        let lines = dossiers.enumerated()
            .flatMap { place, part in part.list.items.map { (item: $0, place: place, reference: part.reference) } }
        return
            lines.sorted { left, right in
                if left.item.day != right.item.day { return left.item.day < right.item.day }
                return left.place != right.place ? left.place < right.place : left.item < right.item
            }
            .map { ($0.item, $0.reference) }
    }
}
