// What a writer did with the values at one place of a view, in its own order.

import VillageFormats

/// What a writer did with the values at one place of a view.
struct WrittenValues {
    private var runs: [Run] = []
    private var total = 0
    private var used = 0

    /// Some values that met the same fate.
    struct Run {
        let fate: Fate
        let code: String?
        var count: Int
    }

    /// The least of what became of them.
    var worst: Run? { runs.max { $0.fate < $1.fate } }

    mutating func add(_ line: ExportAccount.Line) {
        runs.append(Run(fate: line.fate, code: line.code, count: line.count))
        total += line.count
    }

    /// What became of the next data that live here.
    ///
    /// Where data and values are not one to one (a name in three parts, a list of codes), the worst holds for all.
    mutating func take(_ count: Int, of data: Int) -> [Run] {
        guard let worst else { return [] }
        guard data == total else { return [with(worst, count)] }
        var taken: [Run] = []
        var (left, place) = (count, 0)
        for run in runs {
            place += run.count
            let got = min(left, place - used)
            guard got > 0 else { continue }
            taken.append(with(run, got))
            left -= got
            used += got
        }
        return taken
    }

    private func with(_ run: Run, _ count: Int) -> Run { Run(fate: run.fate, code: run.code, count: count) }
}
