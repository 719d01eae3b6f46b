// How a file with an object in each line is told from a file that is one object.

import VillageBasics

/// How a file with an object in each line is told from a file that is one object.
package enum CanonicalLines {
    /// Whether the beginning of a file is that of canonical objects, one in each line.
    package static func isRecognised(_ head: [UInt8]) -> Bool {
        guard CanonicalHead(beginning: head) != nil else { return false }
        guard let end = head.firstIndex(of: 0x0A) else {
            // A line longer than what is known: canonical bytes have no blank behind the bracket.
            guard let bracket = head.firstIndex(of: UInt8(ascii: "{")), bracket + 1 < head.count else { return false }
            return head[bracket + 1] == UInt8(ascii: "\"")
        }
        return (try? JSONParser.parse(head, in: 0..<end)) != nil
    }
}
