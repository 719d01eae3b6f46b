// Two sources about one student are refused: bringing them together is a matter for a person.

import VillageKit

/// The students that a call has met, by digests of what identifies them.
struct StudentsSeen {
    private var sources: [[UInt8]: Int] = [:]

    /// Notes a student; one that another source was about is refused.
    mutating func add(_ dossier: Dossier, source: Int, label: String) throws(Failure) {
        var keys = [Array(dossier.student.rawValue.utf8)]
        for entry in dossier.identities {
            for identifier in entry.content.identifiers {
                keys.append(SHA256.digest(Array("\(identifier.system)\u{0}\(identifier.value)".utf8)))
            }
        }
        for key in keys {
            if let other = sources[key], other != source {
                throw .usage("'\(label)': is about a student whom another file is about; convert them one by one")
            }
            sources[key] = source
        }
    }
}
