// A day as the steps compare it: a number, so that a comparison costs nothing.

public import VillageModel

/// A day.
public struct AccessDay: Sendable, Hashable, Comparable {
    /// How many days it lies after 1 January 1970.
    public let daysSince1970: Int32

    /// The day that stands for no end: 31 December 9999.
    public static let endless = AccessDay(.distantFuture)

    /// Creates a day from its number.
    public init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

    /// Creates a day of the calendar.
    public init(_ date: CalendarDate) { daysSince1970 = Int32(clamping: date.daysSinceEpoch) }

    /// Creates a day from an ISO date, such as `2026-11-20`; `nil` for anything else.
    public init?(_ text: String) {
        guard let date = CalendarDate(rawValue: text) else { return nil }
        self.init(date)
    }

    /// The day so many days later.
    public func adding(days: Int) -> AccessDay {
        AccessDay(daysSince1970: Int32(clamping: Int(daysSince1970) + max(min(days, 10_000_000), -10_000_000)))
    }

    /// How many days there are until another day.
    public func days(until other: AccessDay) -> Int { Int(other.daysSince1970) - Int(daysSince1970) }

    /// Whether one day lies before the other.
    public static func < (left: AccessDay, right: AccessDay) -> Bool { left.daysSince1970 < right.daysSince1970 }
}
