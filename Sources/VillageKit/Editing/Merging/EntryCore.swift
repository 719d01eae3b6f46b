// What an entry says, without what may close later: two entries with the same core are the same entry.

import VillageBasics
import VillageFormats
import VillageModel

/// What an entry says: author, dates, basis, what it corrects, and content.
///
/// Labels, flags, locks, status and end of retention are left out: they are combined by rules of their own. So are
/// identifier, provenance and the time of writing, as in the digest of an entry.
struct EntryCore: Sendable, Hashable {
    /// The canonical form.
    let bytes: [UInt8]

    /// Its SHA-256, in hexadecimal digits.
    var digest: String { Hexadecimal.text(SHA256.digest(bytes)) }

    init<Content: EntryContent>(_ header: EntryHeader, _ content: Content) {
        var plain = EntryHeader(
            id: EntryID(""),
            author: header.author,
            recordedAt: Instant(seconds: 0),
            basis: header.basis
        )
        plain.observedAt = header.observedAt
        plain.validFrom = header.validFrom
        plain.validTo = header.validTo
        plain.supersedes = header.supersedes
        var writer = JSONWriter(.canonical)
        HeaderForm(plain, source: nil).writeEntry(content, to: &writer)
        bytes = writer.bytes
    }

    /// Whether another core says all of this and more, as an archive does beside a disclosure of it.
    func isPart(of other: EntryCore) -> Bool {
        if bytes.count >= other.bytes.count { return false }
        guard let small = try? JSONParser.parse(bytes), let large = try? JSONParser.parse(other.bytes) else {
            return false
        }
        return small.isPart(of: large)
    }
}

extension JSONValue {
    /// Whether a value is what is left of another after members and elements were left out.
    func isPart(of other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let small), .object(let large)):
            small.members.allSatisfy { member in large[member.name].map { member.value.isPart(of: $0) } ?? false }
        case (.array(let small), .array(let large)): Self.isPart(small[...], of: large)
        default: self == other
        }
    }

    /// Whether each element has one that it is a part of, in the same order.
    private static func isPart(_ small: ArraySlice<JSONValue>, of large: [JSONValue]) -> Bool {
        var rest = small
        for element in large {
            guard let first = rest.first else { return true }
            if first.isPart(of: element) { rest.removeFirst() }
        }
        return rest.isEmpty
    }
}
