// Where messages go: standard error, as text or as one JSON object a line.

import VillageKit

/// Where messages go.
struct Console: Sendable {
    /// How they are written.
    var style = Style.text
    /// Takes what is written; standard error, unless a test looks.
    var write: @Sendable (String) -> Void = { Platform.complain($0) }

    /// How messages are written.
    enum Style: String, Sendable, CaseIterable {
        /// One line of words.
        case text
        /// One JSON object in one line.
        case json
    }

    /// Tells why the program stops.
    func tell(_ failure: Failure) {
        switch style {
        case .text:
            write("village-convert: \(failure.message)\n" + failure.help.map { "  \($0)\n" }.joined())
        case .json:
            object { writer in
                writer.member("severity", "error")
                writer.member("status", Int(failure.status.rawValue))
                writer.member("summary", failure.message)
                writer.member("help", failure.help)
            }
        }
    }

    /// Tells something that does not stop the work.
    func note(_ words: String) {
        switch style {
        case .text: write("village-convert: \(words)\n")
        case .json:
            object { writer in
                writer.member("severity", "note")
                writer.member("summary", words)
            }
        }
    }

    /// Tells a finding.
    ///
    /// - Parameters:
    ///   - finding: The finding.
    ///   - file: The file as the user typed it.
    func tell(_ finding: Diagnostic, in file: String) {
        switch style {
        case .text: write("\(file): \(finding.line)\n")
        case .json:
            var writer = JSONWriter(.canonical)
            finding.write(to: &writer)
            write(String(decoding: writer.bytes, as: UTF8.self) + "\n")
        }
    }

    private func object(_ members: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        members(&writer)
        writer.endObject()
        write(String(decoding: writer.bytes, as: UTF8.self) + "\n")
    }
}
