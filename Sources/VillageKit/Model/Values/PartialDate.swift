// A date as it was written: a year, a month or a day.

public import VillageBasics

/// A date of which the day, or the month and the day, may be unknown.
public struct PartialDate: RawRepresentable, FieldValue, Comparable {
    /// Year, month and day in one number that keeps their order; zero stands for unknown.
    private let packed: Int32

    /// Creates a date; `nil` when the calendar has none of that name.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year), (1...12).contains(month ?? 1), month != nil || day == nil else { return nil }
        if let month, let day, !(1...CalendarDate.days(in: month, of: year)).contains(day) { return nil }
        packed = Int32(year << 9 | (month ?? 0) << 5 | (day ?? 0))
    }

    /// Takes over a day.
    public init(_ date: CalendarDate) { packed = Int32(date.year << 9 | date.month << 5 | date.day) }

    /// Reads `2014`, `2014-05` or `2014-05-01`.
    public init?(rawValue: String) {
        var numbers = (0, 0, 0)
        var part = 0
        var digits = 0
        for byte in rawValue.utf8 {
            if byte == UInt8(ascii: "-") {
                guard digits == (part == 0 ? 4 : 2), part < 2 else { return nil }
                part += 1
                digits = 0
                continue
            }
            guard (0x30...0x39).contains(byte), digits < 4 else { return nil }
            let digit = Int(byte) - 0x30
            digits += 1
            switch part {
            case 0: numbers.0 = numbers.0 * 10 + digit
            case 1: numbers.1 = numbers.1 * 10 + digit
            default: numbers.2 = numbers.2 * 10 + digit
            }
        }
        guard digits == (part == 0 ? 4 : 2) else { return nil }
        self.init(year: numbers.0, month: part > 0 ? numbers.1 : nil, day: part > 1 ? numbers.2 : nil)
    }

    /// The year.
    public var year: Int { Int(packed >> 9) }
    /// The month, from 1 to 12.
    public var month: Int? { packed >> 5 & 15 == 0 ? nil : Int(packed >> 5 & 15) }
    /// The day, from 1 to 31.
    public var day: Int? { packed & 31 == 0 ? nil : Int(packed & 31) }

    /// The day, where it is known.
    public var date: CalendarDate? {
        guard let month, let day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// The date, written as it was read.
    public var rawValue: String {
        var text = Self.digits(year, count: 4)
        if let month { text += [UInt8(ascii: "-")] + Self.digits(month, count: 2) }
        if let day { text += [UInt8(ascii: "-")] + Self.digits(day, count: 2) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Orders dates from early to late; what is unknown comes first.
    public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

    private static func digits(_ number: Int, count: Int) -> [UInt8] {
        var digits = [UInt8](repeating: 0x30, count: count)
        var rest = number
        for place in stride(from: count - 1, through: 0, by: -1) {
            digits[place] += UInt8(rest % 10)
            rest /= 10
        }
        return digits
    }

    /// The shape of such a date.
    public static var shape: FieldShape { .partialDate }

    /// Reads the text of a date.
    public init?(json: JSONValue) {
        guard let text = json.string else { return nil }
        self.init(rawValue: text)
    }

    /// Writes the text of the date.
    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}

extension PartialDate: Opaque {}
