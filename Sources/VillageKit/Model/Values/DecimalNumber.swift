// A decimal number as it was written: `7.5` and `7.50` are two of them.

public import VillageBasics

/// A decimal number, kept as it was written.
public struct DecimalNumber: RawRepresentable, FieldValue, Opaque {
    /// The number as text: an optional sign, digits, an optional point and digits.
    public let rawValue: String

    /// Reads a number; `nil` when the text is none or has more than 40 characters.
    public init?(rawValue: String) {
        guard rawValue.utf8.count <= 40 else { return nil }
        var digits = 0
        var points = 0
        for (index, byte) in rawValue.utf8.enumerated() {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                guard index == 0 else { return nil }
            default: return nil
            }
        }
        guard digits > 0, points < 2 else { return nil }
        self.rawValue = rawValue
    }

    /// Creates a whole number.
    public init(_ number: Int) { rawValue = String(number) }

    /// The shape of a decimal number.
    public static var shape: FieldShape { .decimal }

    /// Reads the text of a number.
    public init?(json: JSONValue) {
        switch json {
        case .string(let text), .number(let text): self.init(rawValue: text)
        default: return nil
        }
    }

    /// Writes the text of the number: a JSON number would lose how it was written.
    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}
