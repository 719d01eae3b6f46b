// Writes a table row by row.

/// How a table is written.
public struct DelimitedStyle: Sendable, Hashable {
    /// The character between cells, of ASCII.
    public var separator: UInt8
    /// The encoding.
    public var encoding: TableEncoding
    /// Which cells get quotes.
    public var quotes: Quotes
    /// Whether lines end with CR LF; with LF where not.
    public var hasCarriageReturns: Bool
    /// Whether the file begins with a byte order mark, which spreadsheets need to recognise UTF-8.
    public var hasByteOrderMark: Bool

    /// Which cells get quotes.
    public enum Quotes: String, Sendable, Hashable, CaseIterable {
        /// Those that need them.
        case needed
        /// All that hold something.
        case filled
    }

    /// Creates a style.
    public init(
        separator: UInt8 = 0x2C,
        encoding: TableEncoding = .utf8,
        quotes: Quotes = .needed,
        hasCarriageReturns: Bool = true,
        hasByteOrderMark: Bool = false
    ) {
        self.separator = separator
        self.encoding = encoding
        self.quotes = quotes
        self.hasCarriageReturns = hasCarriageReturns
        self.hasByteOrderMark = hasByteOrderMark && encoding == .utf8
    }
}

/// Writes a table row by row; the caller keeps formulas away with ``FormulaGuard``.
public struct DelimitedWriter: ~Copyable {
    private var sink: any ByteSink & ~Copyable
    private let style: DelimitedStyle
    private var hasBegun = false

    /// Begins a table.
    public init(_ sink: consuming some ByteSink & ~Copyable, style: DelimitedStyle) {
        self.sink = sink as any ByteSink & ~Copyable
        self.style = style
    }

    /// Writes a row.
    ///
    /// - Parameter cells: The cells.
    /// - Throws: ``CodecError`` when the sink refuses bytes, or the encoding lacks a character.
    public mutating func write(_ cells: [String]) throws(CodecError) {
        var bytes: [UInt8] = !hasBegun && style.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
        hasBegun = true
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(style.separator) }
            guard let text = style.encoding.bytes(of: cell) else { throw CodecError(.unwritable) }
            // A row of one empty cell would be a blank line.
            let isQuoted =
                text.isEmpty ? cells.count == 1 : style.quotes == .filled || style.needsQuotes(text)
            guard isQuoted else {
                bytes += text
                continue
            }
            bytes.append(0x22)
            for byte in text {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
        bytes += style.hasCarriageReturns ? [0x0D, 0x0A] : [0x0A]
        try sink.write(bytes)
    }
}

extension DelimitedStyle {
    fileprivate func needsQuotes(_ text: [UInt8]) -> Bool {
        text.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    }
}

@available(*, unavailable)
extension DelimitedWriter: Sendable {}
