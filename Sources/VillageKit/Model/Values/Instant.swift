// A point in time, without Foundation.

public import VillageBasics

/// A point in time, in whole seconds of Coordinated Universal Time.
public struct Instant: RawRepresentable, FieldValue, Comparable {
    /// The seconds since 1 January 1970.
    public let rawValue: Int64

    /// Creates an instant.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Creates an instant.
    public init(seconds: Int64) { self.init(rawValue: seconds) }

    /// The beginning of a day.
    public init(startOf day: CalendarDate) { self.init(seconds: Int64(day.daysSinceEpoch) * 86_400) }

    /// Reads `2026-11-20T08:30:00Z`, the only form that is written, and the day alone.
    public init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard let day = CalendarDate(rawValue: String(parts[0])), parts.count < 3 else { return nil }
        var seconds = 0
        if parts.count == 2 {
            let time = parts[1].utf8.map { Int($0) - 0x30 }
            guard time.count == 9, parts[1].hasSuffix("Z"), time[2] == 10, time[5] == 10 else { return nil }
            let digits = [0, 1, 3, 4, 6, 7].map { time[$0] }
            guard digits.allSatisfy((0...9).contains) else { return nil }
            let (hour, minute, second) = (
                digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]
            )
            guard hour < 24, minute < 60, second < 60 else { return nil }
            seconds = hour * 3600 + minute * 60 + second
        }
        self.init(seconds: Int64(day.daysSinceEpoch * 86_400 + seconds))
    }

    /// The day in Coordinated Universal Time; the last day there is for what lies beyond the calendar.
    public var day: CalendarDate {
        let days = Int((rawValue - Self.secondOfDay(rawValue)) / 86_400)
        return CalendarDate(daysSinceEpoch: days) ?? .distantFuture
    }

    /// The instant as `2026-11-20T08:30:00Z`.
    public var text: String {
        let second = Int(Self.secondOfDay(rawValue))
        let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day.rawValue)T\(parts[0]):\(parts[1]):\(parts[2])Z"
    }

    private static func secondOfDay(_ seconds: Int64) -> Int64 { (seconds % 86_400 + 86_400) % 86_400 }

    /// Orders instants from early to late.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The shape of an instant.
    public static var shape: FieldShape { .instant }

    /// Reads the text of an instant.
    public init?(json: JSONValue) {
        guard let text = json.string else { return nil }
        self.init(text)
    }

    /// Writes the text of the instant.
    public func write(to writer: inout JSONWriter) { writer.string(text) }
}
