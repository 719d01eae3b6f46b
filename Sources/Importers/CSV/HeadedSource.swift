// A source whose first bytes were looked at already.

import VillageCodecs

/// A source whose first bytes were looked at already.
struct HeadedSource: ByteSource, ~Copyable {
    private(set) var head: [UInt8] = []
    private var offset = 0
    private var rest: any ByteSource & ~Copyable

    /// Looks at the first bytes of a source.
    init(_ source: consuming some ByteSource & ~Copyable, looksAt count: Int = 1 << 16) throws(CodecError) {
        var source = source
        while head.count < count {
            let piece = try source.read(atMost: count - head.count)
            if piece.isEmpty { break }
            head += piece
        }
        rest = source as any ByteSource & ~Copyable
    }

    mutating func read(atMost count: Int) throws(CodecError) -> [UInt8] {
        guard offset < head.count else { return try rest.read(atMost: count) }
        let piece = Array(head[offset...].prefix(count))
        offset += piece.count
        return piece
    }
}

@available(*, unavailable)
extension HeadedSource: Sendable {}
