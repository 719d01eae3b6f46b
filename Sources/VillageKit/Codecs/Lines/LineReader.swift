// Reads a source line by line, as bytes, in memory that does not grow with the source.

/// Reads a source line by line.
public struct LineReader<Source: ByteSource & ~Copyable>: ~Copyable {
    /// The number of the line that was read last, from 1.
    public private(set) var line = 0
    private var source: Source
    private let limit: Int
    private var piece: [UInt8] = []
    private var index = 0
    private var isAtEnd = false

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from.
    ///   - limit: The most bytes of one line.
    public init(_ source: consuming Source, limit: Int) {
        self.source = source
        self.limit = limit
    }

    /// Reads the next line, without its line break.
    ///
    /// - Returns: The bytes; `nil` at the end.
    /// - Throws: ``CodecError/Code/limitExceeded`` for a line that is too long: it was passed over, and the next may be read.
    public mutating func next() throws(CodecError) -> [UInt8]? {
        var bytes: [UInt8] = []
        var isTooLong = false
        var isEmpty = true
        line += 1
        while true {
            if index == piece.count {
                if !isAtEnd { piece = try source.read(atMost: 1 << 16) }
                index = 0
                isAtEnd = piece.isEmpty
                if isAtEnd { break }
            }
            isEmpty = false
            let end = piece[index...].firstIndex(of: 0x0A)
            let part = piece[index..<(end ?? piece.count)]
            if bytes.count + part.count > limit {
                isTooLong = true
                bytes = []
            }
            if !isTooLong { bytes += part }
            index = end.map { $0 + 1 } ?? piece.count
            if end != nil { break }
        }
        if isEmpty { return nil }
        if isTooLong { throw CodecError(.limitExceeded, at: SourceLocation(line: line)) }
        if bytes.last == 0x0D { bytes.removeLast() }
        return bytes
    }
}

@available(*, unavailable)
extension LineReader: Sendable where Source: ~Copyable {}
