// Looks at the beginning of a file: the outermost element, and the version that the header declares.

import VillageCodecs
import VillageFormats

/// Looks at the beginning of a file.
struct CTFHeadScan {
    /// Whether the file is a transfer file.
    private(set) var isOurs = false
    /// The version that it declares, as far as the beginning tells.
    private(set) var version: CTFVersion?

    /// Reads until the version is known, or the first pupil begins.
    init(_ head: [UInt8]) {
        guard var parser = XMLPullParser.atRoot(of: head), parser.namespace.isEmpty else { return }
        isOurs = parser.name == "CTfile" || parser.name == "ATfile"
        guard isOurs else { return }
        let isAdmissions = parser.name == "ATfile"
        let name = isAdmissions ? "ATFversion" : "CTFversion"
        var text: String?
        while let event = parser.nextInHead() {
            switch event {
            case .start where parser.name == "Pupil": return
            case .start: text = parser.name == name ? "" : nil
            case .text: text? += parser.text
            case .end where parser.name == name:
                version = text.flatMap {
                    CTFVersion(String($0.filter { !$0.isWhitespace }), isAdmissions: isAdmissions)
                }
                return
            case .end: continue
            }
        }
    }
}
