// Keeps a report readable, and small: of each kind of finding so many are told one by one.

import VillageFormats

/// Keeps a report readable: of each kind of finding so many are told one by one.
struct FindingLimit {
    private static let most = 200
    private var counts: [String: Int] = [:]

    /// Adds a finding, unless there were many of its kind.
    mutating func add(_ finding: Diagnostic, to report: inout ImportReport) {
        counts[finding.identifier, default: 0] += 1
        if counts[finding.identifier] ?? 0 <= Self.most { report.diagnostics.append(finding) }
    }

    /// Says that there were more.
    mutating func finish(_ report: inout ImportReport) {
        for (kind, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.most {
            var finding = CSVWords.moreFindings.finding(path: kind)
            finding.summary = "\(count - Self.most) further findings of a kind are not told one by one"
            report.diagnostics.append(finding)
        }
        counts = [:]
    }
}
