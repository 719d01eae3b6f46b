// Strings of attendance marks: a character for every half-day from a start, and back.

package import VillageModel

/// Strings of attendance marks.
///
/// The first character is the morning of the first day, the second its afternoon, and so on through every day of the
/// calendar; `#` stands for a half-day on which there is no school.
package enum CTFMarks {
    /// A half-day with its mark.
    package struct HalfDay: Sendable, Hashable {
        /// How many half-days it is after the morning of 1 January 1970.
        package var number: Int
        /// The character.
        package var code: String

        /// Creates a half-day.
        package init(number: Int, code: String) {
            self.number = number
            self.code = code
        }

        /// Creates a half-day; `nil` for a session that is neither morning nor afternoon.
        package init?(_ day: CalendarDate, session: String, code: String) {
            guard let half = sessions.firstIndex(of: session) else { return nil }
            self.init(number: day.daysSinceEpoch * 2 + half, code: code)
        }

        /// Whether it lies in the afternoon.
        package var isAfternoon: Bool { number & 1 == 1 }
        /// The day; `nil` beyond the calendar.
        package var day: CalendarDate? { CalendarDate(daysSinceEpoch: number >> 1) }
        /// What the session is called.
        package var session: String { sessions[number & 1] }
        /// Whether it says nothing but that Saturday or Sunday is no school day.
        package var isFreeWeekend: Bool { code == noSession && CTFMarks.isWeekend(number) }
    }

    /// What the half-days of a day are called.
    package static let sessions = ["AM", "PM"]
    /// The mark of a half-day on which there is no school.
    package static let noSession = "#"
    /// The most characters of a string: more than a school year has.
    package static let longest = 1_000
    /// The most marks of one pupil: more than a life at school has.
    package static let most = 20_000

    /// The half-days of a string; `nil` where it is too long or runs out of the calendar.
    ///
    /// Weekends between other days are left out: they are written again wherever they lie.
    package static func halfDays(from start: CalendarDate, _ string: String) -> [HalfDay]? {
        let text = unwrapped(string)
        guard text.unicodeScalars.count <= longest else { return nil }
        let first = start.daysSinceEpoch * 2
        let all = text.unicodeScalars.enumerated().map { HalfDay(number: first + $0.offset, code: String($0.element)) }
        guard all.last?.day != nil,
            let begin = all.firstIndex(where: { !$0.isFreeWeekend }),
            let end = all.lastIndex(where: { !$0.isFreeWeekend })
        else { return all.last?.day == nil ? nil : all }
        return all.enumerated().filter { $0.offset <= begin || $0.offset >= end || !$0.element.isFreeWeekend }
            .map(\.element)
    }

    /// A string without the line breaks, and the blanks beside them, that a layout put around it.
    ///
    /// Blanks alone may stand for half-days without a mark, and moving the others would be worse than keeping them.
    static func unwrapped(_ string: String) -> String {
        func isBlank(_ scalar: Unicode.Scalar) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(scalar.value) }
        func isBreak(_ scalar: Unicode.Scalar) -> Bool { [0x0A, 0x0D].contains(scalar.value) }
        var scalars = Array(string.unicodeScalars)
        if scalars.prefix(while: isBlank).contains(where: isBreak) {
            scalars.removeFirst(scalars.prefix(while: isBlank).count)
        }
        let tail = scalars.reversed().prefix(while: isBlank)
        if tail.contains(where: isBreak) { scalars.removeLast(tail.count) }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The longest run of half-days without a gap, as a string; weekends between them are no gap.
    ///
    /// - Parameter halfDays: The half-days, each with one character.
    /// - Returns: The first day, the string, and the places of the half-days in it; `nil` where there is none.
    package static func text(of halfDays: [HalfDay]) -> (start: CalendarDate, text: String, places: Set<Int>)? {
        let order = halfDays.indices.sorted { (halfDays[$0].number, $0) < (halfDays[$1].number, $1) }
        var best: (first: Int, text: String, places: Set<Int>)?
        var run: (first: Int, text: String, places: Set<Int>)?
        var next = 0
        for place in order {
            let halfDay = halfDays[place]
            if run != nil, halfDay.number < next { continue }
            if let open = run {
                while next < halfDay.number, isWeekend(next) {
                    run?.text += noSession
                    next += 1
                }
                if next < halfDay.number {
                    if open.text.unicodeScalars.count > best?.text.unicodeScalars.count ?? 0 { best = open }
                    run = nil
                }
            }
            if run == nil {
                // A string begins with a morning.
                if halfDay.isAfternoon { continue }
                run = (halfDay.number, "", [])
            }
            run?.text += halfDay.code
            run?.places.insert(place)
            next = halfDay.number + 1
        }
        if let open = run, open.text.unicodeScalars.count > best?.text.unicodeScalars.count ?? 0 { best = open }
        guard let best, let start = CalendarDate(daysSinceEpoch: best.first >> 1) else { return nil }
        return (start, best.text, best.places)
    }

    /// Whether a half-day lies on a Saturday or Sunday; 1 January 1970 was a Thursday.
    private static func isWeekend(_ number: Int) -> Bool {
        let weekday = ((number >> 1) + 3) % 7
        return (weekday < 0 ? weekday + 7 : weekday) >= 5
    }
}
