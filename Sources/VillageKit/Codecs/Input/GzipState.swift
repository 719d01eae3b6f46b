// A gzip file on its way through zlib, bounded like an entry of an archive.

/// A gzip file on its way through zlib; several streams in a row are one file.
struct GzipState: ~Copyable {
    private let limits: ZipLimits
    private var inflater: DeflateStream
    private var input: ArraySlice<UInt8> = []
    private var isAtEnd = false
    private var packed = 0
    private var produced = 0

    init(_ limits: ZipLimits) throws(CodecError) {
        self.limits = limits
        inflater = try DeflateStream(expanding: .gzip)
    }

    /// Takes packed bytes; none at the end of the file.
    mutating func take(_ bytes: [UInt8]) {
        isAtEnd = bytes.isEmpty
        packed += bytes.count
        input += bytes
    }

    /// At most so many bytes, none at the end; `nil` where more packed bytes are needed.
    mutating func expanded(atMost count: Int) throws(CodecError) -> [UInt8]? {
        while true {
            if inflater.isFinished {
                guard !input.isEmpty else { return isAtEnd ? [] : nil }
                inflater = try DeflateStream(expanding: .gzip)
            }
            let before = input.count
            let bytes = try inflater.step(&input, atMost: count)
            produced += bytes.count
            guard produced <= limits.entryBytes, produced <= max(1 << 20, packed * limits.ratio) else {
                throw CodecError(.limitExceeded)
            }
            if !bytes.isEmpty { return bytes }
            if inflater.isFinished { continue }
            guard input.count == before || input.isEmpty else { continue }
            guard !isAtEnd else { throw CodecError(.malformed) }
            return nil
        }
    }
}
