// The bytes of one part of a file that somebody gives.

/// The bytes of one part of a file that somebody gives, expanded and bounded.
public struct PartSource: ByteSource, ~Copyable {
    private var file: FileSource?
    private var entry: ZipEntrySource?
    private var pieces: ArraySlice<[UInt8]> = []
    /// How much of the first piece is used.
    private var offset = 0
    private var gzip: GzipState?

    init(_ part: InputPart) throws(CodecError) {
        switch part.origin {
        case .file(let path): file = try FileSource(path: path)
        case .memory(let pieces): self.pieces = pieces[...]
        case .entry(let reader, let entry): self.entry = try reader.source(of: entry)
        }
        gzip = part.isGzip ? try GzipState(part.limits) : nil
    }

    /// Reads at most `count` bytes.
    public mutating func read(atMost count: Int) throws(CodecError) -> [UInt8] {
        guard gzip != nil else { return try packed(atMost: count) }
        while true {
            if let bytes = try gzip?.expanded(atMost: count) { return bytes }
            let more = try packed(atMost: 1 << 16)
            gzip?.take(more)
        }
    }

    private mutating func packed(atMost count: Int) throws(CodecError) -> [UInt8] {
        if file != nil { return try file?.read(atMost: count) ?? [] }
        if entry != nil { return try entry?.read(atMost: count) ?? [] }
        while let first = pieces.first {
            let bytes = Array(first[offset...].prefix(count))
            offset += bytes.count
            if !bytes.isEmpty { return bytes }
            pieces.removeFirst()
            offset = 0
        }
        return []
    }
}

@available(*, unavailable)
extension PartSource: Sendable {}
