// Reads a table row by row, in memory that does not grow with it.

/// Reads a table whose cells are delimited by a character: one row in memory at a time.
///
/// Quoted cells may hold separators, line breaks and doubled quotes. A row with a fault is handed out as such, and
/// reading goes on with the line after its first. Where no encoding is known, the first bytes beyond ASCII decide.
public struct DelimitedReader<Source: ByteSource & ~Copyable>: ~Copyable {
    /// The encoding, as far as it is known.
    public private(set) var encoding: TableEncoding?
    /// The line on which the next row begins.
    public private(set) var line = 1
    /// Whether rows of UTF-8 stand among rows that are not.
    public private(set) var isMixed = false
    private let separator: UInt8
    private let fallback: TableEncoding
    private let isDeclared: Bool
    private let limits: DelimitedLimits
    private var source: Source
    private var buffer: [UInt8] = []
    private var index = 0
    private var isAtEnd = false
    private var hasBegun = false
    private var faults = 0
    private var flat: [UInt8] = []
    private var ends: [Int] = []

    /// Begins to read a table.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from.
    ///   - separator: The character between cells, of ASCII.
    ///   - encoding: The encoding, where it is known.
    ///   - fallback: The encoding of a table that is not UTF-8.
    ///   - limits: How much it may ask for.
    public init(
        _ source: consuming Source,
        separator: UInt8,
        encoding: TableEncoding? = nil,
        fallback: TableEncoding = .windows1252,
        limits: DelimitedLimits = DelimitedLimits()
    ) {
        self.source = source
        self.separator = separator
        self.encoding = encoding
        isDeclared = encoding != nil
        self.fallback = fallback == .utf8 ? .windows1252 : fallback
        self.limits = limits
    }

    /// Reads the next row that is not blank.
    ///
    /// - Returns: The row; `nil` at the end.
    /// - Throws: ``CodecError`` when the source stops answering, is of an encoding that is not read, or has more faults
    ///   than are borne.
    public mutating func next() throws(CodecError) -> DelimitedRow? {
        if !hasBegun { try begin() }
        while true {
            let (start, first) = (release(), line)
            let (fault, isOver) = try scan(start)
            if let fault { return try faulty(fault, from: start, line: first) }
            if flat.isEmpty, ends.count < 2 {
                if isOver { return nil }
                continue
            }
            return decoded(first)
        }
    }

    private mutating func begin() throws(CodecError) {
        hasBegun = true
        while buffer.count < 12, try fill() {}
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
            index = 3
            encoding = .utf8
        } else if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
            // UTF-16, which spreadsheets call Unicode text: it has to be saved again.
            throw CodecError(.forbidden, at: SourceLocation(line: 1))
        }
        skipHint()
    }

    /// Passes over the line `sep=;` with which some files tell spreadsheets their separator.
    private mutating func skipHint() {
        let rest = buffer[index...]
        guard rest.starts(with: "sep=".utf8), rest.count > 5 else { return }
        let end = index + 5
        if buffer[end] == Self.lineFeed {
            index = end + 1
        } else if buffer[end] == Self.carriageReturn {
            index = end + (rest.count > 6 && buffer[end + 1] == Self.lineFeed ? 2 : 1)
        } else {
            return
        }
        line += 1
    }

    /// Forgets what was read; the place of the next byte.
    private mutating func release() -> Int {
        if index >= 1 << 16 {
            buffer.removeFirst(index)
            index = 0
        }
        return index
    }

    /// Reads more bytes; `false` at the end.
    private mutating func fill() throws(CodecError) -> Bool {
        guard !isAtEnd else { return false }
        let piece = try source.read(atMost: 1 << 16)
        isAtEnd = piece.isEmpty
        buffer += piece
        return !isAtEnd
    }

    private mutating func peek() throws(CodecError) -> UInt8? {
        if index == buffer.count, try !fill() { return nil }
        return buffer[index]
    }

    private enum State {
        case start, plain, quoted, closed
    }

    /// Takes the cells of a row apart; tells whether the source is over.
    private mutating func scan(_ start: Int) throws(CodecError) -> (fault: DelimitedFault?, isOver: Bool) {
        flat.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        var state = State.start
        var isAfterReturn = false
        while let byte = try peek() {
            guard index - start < limits.rowBytes else {
                return (state == .quoted ? .unclosedQuote : .tooLong, false)
            }
            index += 1
            if state == .quoted {
                if byte == Self.quote {
                    state = .closed
                } else {
                    if byte == Self.lineFeed ? !isAfterReturn : byte == Self.carriageReturn { line += 1 }
                    isAfterReturn = byte == Self.carriageReturn
                    flat.append(byte)
                }
                continue
            }
            switch byte {
            case separator:
                ends.append(flat.count)
                guard ends.count < limits.cells else { return (.tooManyCells, false) }
                state = .start
            case Self.lineFeed, Self.carriageReturn:
                if byte == Self.carriageReturn, try peek() == Self.lineFeed { index += 1 }
                line += 1
                ends.append(flat.count)
                return (nil, false)
            case Self.quote where state == .start: state = .quoted
            case Self.quote where state == .closed:
                flat.append(byte)
                (state, isAfterReturn) = (.quoted, false)
            default:
                guard state != .closed else { return (.textAfterQuote, false) }
                state = .plain
                flat.append(byte)
            }
        }
        ends.append(flat.count)
        return (state == .quoted ? .unclosedQuote : nil, true)
    }

    /// Goes back to the end of the first line of a faulty row.
    private mutating func faulty(
        _ fault: DelimitedFault,
        from start: Int,
        line first: Int
    ) throws(CodecError) -> DelimitedRow {
        faults += 1
        guard faults <= limits.faults else { throw CodecError(.limitExceeded, at: SourceLocation(line: first)) }
        line = first
        let seen = buffer[start..<index]
        var bytes: ArraySlice<UInt8> = []
        if let end = seen.firstIndex(where: { $0 == Self.lineFeed || $0 == Self.carriageReturn }) {
            bytes = buffer[start..<end]
            index = end
        } else if fault != .tooLong, fault != .tooManyCells {
            bytes = seen
        }
        try skipLine(&bytes, keepsAll: fault != .tooLong && fault != .tooManyCells)
        let cells = bytes.split(separator: separator, omittingEmptySubsequences: false)
            .prefix(limits.cells).map { TableEncoding.windows1252.text(of: $0) ?? "" }
        return DelimitedRow(line: first, cells: Array(cells), fault: fault)
    }

    /// Passes over the rest of a line without keeping more than a row may hold.
    private mutating func skipLine(_ bytes: inout ArraySlice<UInt8>, keepsAll: Bool) throws(CodecError) {
        while let byte = try peek() {
            index += 1
            if byte == Self.lineFeed || byte == Self.carriageReturn {
                if byte == Self.carriageReturn, try peek() == Self.lineFeed { index += 1 }
                line += 1
                return
            }
            if keepsAll, bytes.count < limits.rowBytes { bytes.append(byte) }
            if index >= 1 << 16 { _ = release() }
        }
    }

    private mutating func decoded(_ first: Int) -> DelimitedRow {
        var encoding = encoding
        if encoding != .utf8, !isDeclared, flat.contains(where: { $0 >= 0x80 }) {
            let isUnicode = TableEncoding.utf8.text(of: flat[...]) != nil
            if encoding == nil { self.encoding = isUnicode ? .utf8 : fallback }
            // What is UTF-8 is so by no accident, whatever the rows before it were.
            if encoding != nil, isUnicode { isMixed = true }
            encoding = isUnicode ? .utf8 : fallback
        }
        var cells: [String] = []
        cells.reserveCapacity(ends.count)
        var start = 0
        var fault: DelimitedFault?
        for end in ends {
            let bytes = flat[start..<end]
            if let text = (encoding ?? .utf8).text(of: bytes) {
                cells.append(text)
            } else {
                fault = .encoding
                cells.append(TableEncoding.windows1252.text(of: bytes) ?? "")
            }
            start = end
        }
        return DelimitedRow(line: first, cells: cells, fault: fault)
    }

    private static var quote: UInt8 { 0x22 }
    private static var lineFeed: UInt8 { 0x0A }
    private static var carriageReturn: UInt8 { 0x0D }
}

@available(*, unavailable)
extension DelimitedReader: Sendable where Source: ~Copyable {}
