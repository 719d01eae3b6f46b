// Marks of entries that OSO has no place for: each one lost is told, and counted.

import VillageAccess
import VillageFormats
import VillageModel

extension OSODocumentMaking {
    /// Notes the labels, confidences and restrictions that the file cannot say.
    mutating func noteLostMarks() {
        var written: Set<EntryID> = []
        for line in account.lines where line.fate != .rejected && line.fate != .redacted {
            if case .field(let entry, _) = line.home { written.insert(entry) }
        }
        var lost: [String: Int] = [:]
        for entry in view.ordered where written.contains(entry.header.id) {
            for mark in marks(of: entry) {
                account.note(.field(entry.header.id, ""), .degraded, code: mark)
                lost[mark, default: 0] += 1
            }
        }
        for (mark, _) in lost.sorted(by: { $0.key < $1.key }) {
            findings.append(Diagnostic(mark, .warning, "file cannot say a mark that entries of the view carry"))
        }
    }

    private func marks(of entry: any DisclosedContent) -> [String] {
        let header = entry.header
        var marks: [String] = []
        if let label = header.label, label != .normal, !isImplied(entry) { marks.append("oso.label-lost") }
        if header.fieldLabels.contains(where: { !$0.key.hasSuffix("contactPoints.value") }) {
            marks.append("oso.label-lost")
        }
        if header.isStudentConfidential { marks.append("oso.confidence-lost") }
        if header.concernsThirdParty { marks.append("oso.third-party-lost") }
        if header.isHarmLocked { marks.append("oso.harm-lock-lost") }
        if header.status == .restricted { marks.append("oso.restriction-lost") }
        return marks
    }

    /// Whether a reader of the file sets the label again by itself.
    private func isImplied(_ entry: any DisclosedContent) -> Bool {
        switch entry {
        case is DisclosedEntry<SupportDocument>: true
        case let entry as DisclosedEntry<StudentContact>: entry.content.isSecret == true
        default: false
        }
    }
}
