// Marks of entries that a format has no place for: each one lost is told, and counted.

package import VillageAccess
import VillageModel

/// Notes the labels, confidences and restrictions that a file cannot say.
package enum LostMarks {
    /// Notes the marks of all entries of which something was written.
    ///
    /// - Parameters:
    ///   - view: The view.
    ///   - format: The identifier of the format, which stands before the codes.
    ///   - account: The account that they are added to.
    ///   - isImplied: Whether a reader of the file sets the label of an entry again by itself.
    ///   - impliedFields: The ends of the names of fields whose labels a reader of the file sets again by itself.
    /// - Returns: A finding for each kind of mark.
    package static func note(
        _ view: DisclosedDossier,
        format: String,
        _ account: inout ExportAccount,
        isImplied: (any DisclosedContent) -> Bool,
        impliedFields: [String] = []
    ) -> [Diagnostic] {
        var written: Set<EntryID> = []
        for line in account.lines where line.fate != .rejected && line.fate != .redacted {
            if case .field(let entry, _) = line.home { written.insert(entry) }
        }
        var lost: Set<String> = []
        for entry in view.ordered where written.contains(entry.header.id) {
            for mark in marks(of: entry, isImplied: isImplied(entry), impliedFields) {
                account.note(.field(entry.header.id, ""), .degraded, code: "\(format).\(mark)")
                lost.insert(mark)
            }
        }
        return lost.sorted()
            .map { mark in
                let summary = "file cannot say a mark that entries of the view carry"
                return Diagnostic("\(format).\(mark)", .warning, summary)
            }
    }

    private static func marks(
        of entry: any DisclosedContent,
        isImplied: Bool,
        _ impliedFields: [String]
    ) -> [String] {
        let header = entry.header
        var marks: [String] = []
        if let label = header.label, label != .normal, !isImplied { marks.append("label-lost") }
        if header.fieldLabels.contains(where: { label in !impliedFields.contains { label.key.hasSuffix($0) } }) {
            marks.append("label-lost")
        }
        if header.isStudentConfidential { marks.append("confidence-lost") }
        if header.concernsThirdParty { marks.append("third-party-lost") }
        if header.isHarmLocked { marks.append("harm-lock-lost") }
        if header.status == .restricted { marks.append("restriction-lost") }
        return marks
    }
}
