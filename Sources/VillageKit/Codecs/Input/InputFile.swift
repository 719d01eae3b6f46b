// A file as somebody gives it: plain, gzip or zip, by name or on the standard input.

/// A file that somebody gives to be read: one source, or a zip archive of several.
public struct InputFile: Sendable {
    /// The sources in it: one, or the members of an archive in their order.
    public let parts: [InputPart]

    /// Opens a file.
    ///
    /// What can be read only once, such as a pipe, is kept in memory, within ``ReadLimits/pipeBytes``.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - limits: How much it may ask for.
    /// - Throws: ``CodecError``.
    public init(path: String, limits: ReadLimits = ReadLimits()) throws(CodecError) {
        let source = try FileSource(path: path)
        guard source.isRegular else {
            try self.init(source, limits)
            return
        }
        try self.init(beginningWith: Self.head(of: source), limits, packed: .file(path)) { () throws(CodecError) in
            try ZipReader(path: path, limits: limits.zip)
        }
    }

    /// Reads the standard input.
    ///
    /// - Parameter limits: How much it may ask for.
    /// - Throws: ``CodecError``.
    public init(standardInput limits: ReadLimits) throws(CodecError) {
        try self.init(FileSource.standardInput(), limits)
    }

    /// A file that is in memory already.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - limits: How much it may ask for.
    /// - Throws: ``CodecError``.
    public init(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) throws(CodecError) {
        try self.init(pieces: [bytes], limits)
    }

    private init(_ source: consuming FileSource, _ limits: ReadLimits) throws(CodecError) {
        var pieces: [[UInt8]] = []
        var total = 0
        while true {
            let piece = try source.read(atMost: 1 << 20)
            if piece.isEmpty { break }
            total += piece.count
            guard total <= limits.pipeBytes else { throw CodecError(.limitExceeded) }
            pieces.append(piece)
        }
        try self.init(pieces: pieces, limits)
    }

    private init(pieces: [[UInt8]], _ limits: ReadLimits) throws(CodecError) {
        let head = Array(pieces.lazy.flatMap { $0 }.prefix(4))
        try self.init(beginningWith: head, limits, packed: .memory(pieces)) { () throws(CodecError) in
            try ZipReader(pieces.count == 1 ? pieces[0] : Array(pieces.joined()), limits: limits.zip)
        }
    }

    private init(
        beginningWith head: [UInt8],
        _ limits: ReadLimits,
        packed origin: InputPart.Origin,
        archive: () throws(CodecError) -> ZipReader
    ) throws(CodecError) {
        guard head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) else {
            let isGzip = head.starts(with: [0x1F, 0x8B])
            parts = [InputPart(origin: origin, isGzip: isGzip, number: nil, limits: limits.zip)]
            return
        }
        let reader = try archive()
        // What macOS adds beside each file is none.
        parts = reader.entries.filter { !$0.name.hasPrefix("__MACOSX/") }
            .map { InputPart(origin: .entry(reader, $0), isGzip: false, number: $0.number, limits: limits.zip) }
    }

    private static func head(of source: consuming FileSource) throws(CodecError) -> [UInt8] {
        try source.read(atMost: 4)
    }
}
