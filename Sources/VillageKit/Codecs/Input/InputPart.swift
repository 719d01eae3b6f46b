// One source of a file that somebody gives: it can be opened as often as it takes.

/// One source of a file that somebody gives, expanded where it was packed.
public struct InputPart: Sendable {
    let origin: Origin
    let isGzip: Bool
    /// The number of the member in its archive; `nil` where there is no archive.
    public let number: Int?
    let limits: ZipLimits

    /// Where the bytes lie.
    enum Origin: Sendable {
        /// In a file.
        case file(String)
        /// In memory, in pieces.
        case memory([[UInt8]])
        /// In an archive.
        case entry(ZipReader, ZipEntry)
    }

    /// Opens it from the front.
    ///
    /// - Throws: ``CodecError``.
    public func open() throws(CodecError) -> PartSource { try PartSource(self) }

    /// The first bytes, by which a format is recognised.
    ///
    /// - Parameter count: How many; there are fewer where the source ends.
    /// - Returns: The bytes.
    /// - Throws: ``CodecError``.
    public func head(_ count: Int = 1 << 16) throws(CodecError) -> [UInt8] {
        var source = try open()
        var head: [UInt8] = []
        while head.count < count {
            let piece = try source.read(atMost: count - head.count)
            if piece.isEmpty { break }
            head += piece
        }
        return head
    }

    /// Hands out every byte once, piece by piece, for a digest.
    ///
    /// - Parameter take: Is handed each piece.
    /// - Throws: ``CodecError``.
    public func forEachPiece(_ take: ([UInt8]) -> Void) throws(CodecError) {
        var source = try open()
        while true {
            let piece = try source.read(atMost: 1 << 18)
            if piece.isEmpty { return }
            take(piece)
        }
    }
}
