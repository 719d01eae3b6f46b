// Attendance in a calendar: a leaf for each month, two boxes for each day; a form for each meaning.

import VillageAccess
import VillageFormats
import VillageModel

/// Attendance in a calendar.
struct AttendancePicture: HTMLPicture {
    static let title = "picture.calendar"
    static var drawn: [(type: String, fields: [FieldName])] { [(AttendanceMark.typeName, ["on", "session", "mark"])] }

    private struct Mark {
        let day: CalendarDate
        let session: String?
        let meaning: AttendanceMeaning
        /// The words of the mark.
        let told: String
    }

    private let words: ReadableWords
    private let marks: [Mark]
    /// The months that have marks, as years and months in one number.
    private let months: [Int]
    private let hasWeekends: Bool

    init?(_ view: DisclosedDossier, _ words: ReadableWords) {
        let entries: [DisclosedEntry<AttendanceMark>] = view.attendanceMarks
        let found = entries.map(\.content)
            .compactMap { mark -> Mark? in
                guard let day = mark.on, let meaning = mark.mark?.meaning else { return nil }
                let told = mark.mark?.label ?? words.choice(meaning.rawValue, in: "mark") ?? meaning.rawValue
                return Mark(day: day, session: mark.session, meaning: meaning, told: told)
            }
        marks = found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        if marks.isEmpty { return nil }
        self.words = words
        months = Set(marks.map { $0.day.year * 12 + $0.day.month - 1 }).sorted()
        hasWeekends = marks.contains { Self.weekday($0.day) > 5 }
    }

    var columns: [String] { ["on", "session", "mark"].map { words.label($0, of: "AttendanceMark") ?? $0 } }

    var rows: [[HTMLCell]] {
        marks.map { [HTMLCell(words.date($0.day)), HTMLCell($0.session ?? ""), HTMLCell($0.told)] }
    }

    var summary: String? {
        let counts = shown.map { meaning in "\(name(meaning))\(words.colon) \(marks.count { $0.meaning == meaning })" }
        return counts.joined(separator: words.semicolon + " ")
    }

    /// The meanings that occur, each of which the legend explains.
    private var shown: [AttendanceMeaning] {
        AttendanceMeaning.allCases.filter { meaning in marks.contains { $0.meaning == meaning } }
    }

    private var wide: Int { hasWeekends ? 7 : 5 }
    private static let head = 46
    private static let step = 26
    private func height(of month: Int) -> Int { Self.head + weeks(of: month) * Self.step + 12 }
    var height: Int { months.reduce(0) { $0 + height(of: $1) } + shown.count * 24 + 6 }

    func draw(on canvas: inout HTMLCanvas) {
        var top = 0
        for month in months {
            draw(month, top, on: &canvas)
            top += height(of: month)
        }
        for (place, meaning) in shown.enumerated() {
            let y = top + place * 24
            draw([HTMLCanvas.Box(x: 4, y: y + 2, size: 16)], meaning, on: &canvas)
            canvas.words(name(meaning), 30, y + 15)
        }
    }

    private func draw(_ month: Int, _ top: Int, on canvas: inout HTMLCanvas) {
        let (year, number) = (month / 12, month % 12 + 1)
        let width = 318 / wide
        canvas.words("\(words.phrase("month.\(number)")) \(year)", 2, top + 16, "b")
        for column in 0..<wide {
            canvas.words(words.phrase("weekday.\(column + 1)"), 2 + column * width, top + 38, "q")
        }
        let marksOfMonth = marks.filter { $0.day.year == year && $0.day.month == number }
        for day in 1...CalendarDate.days(in: number, of: year) {
            guard let date = CalendarDate(year: year, month: number, day: day), Self.weekday(date) <= wide else {
                continue
            }
            let (x, y) = place(of: date, top, width)
            canvas.words("\(day)", x, y + 17, marksOfMonth.contains { $0.day == date } ? "q b" : "q")
        }
        for meaning in AttendanceMeaning.allCases {
            let boxes = marksOfMonth.filter { $0.meaning == meaning }
                .flatMap { mark in
                    let (x, y) = place(of: mark.day, top, width)
                    let size = hasWeekends ? 13 : 18
                    return Self.halves(mark.session)
                        .map { HTMLCanvas.Box(x: x + width - 2 * size - 4 + $0 * size, y: y + 3, size: size) }
                }
            draw(boxes, meaning, on: &canvas)
        }
    }

    /// Boxes of one meaning: empty, filled, crossed, or with a stroke.
    private func draw(_ boxes: [HTMLCanvas.Box], _ meaning: AttendanceMeaning, on canvas: inout HTMLCanvas) {
        canvas.signs(boxes, meaning == .unauthorised ? "on" : meaning == .authorised ? "half" : "off") { box in
            "M\(box.x) \(box.y)h\(box.size)v\(box.size)h-\(box.size)z"
        }
        canvas.signs(boxes, "cross") { box in
            let (x, y, size) = (box.x, box.y, box.size)
            return switch meaning {
            case .present: "M\(x + 3) \(y + size / 2)l\(size / 4) \(size / 4)L\(x + size - 3) \(y + 4)"
            case .late: "M\(x + size / 2) \(y + 3)v\(size / 2)h\(size / 2 - 3)"
            case .authorised: "M\(x) \(y + size)l\(size)-\(size)"
            case .approvedActivity: "M\(x + 3) \(y + size / 2)h\(size - 6)M\(x + size / 2) \(y + 3)v\(size - 6)"
            case .notRequired: "M\(x + 3) \(y + size / 2)h\(size - 6)"
            case .unauthorised, .unknown: ""
            }
        }
    }

    private func place(of day: CalendarDate, _ top: Int, _ width: Int) -> (x: Int, y: Int) {
        let first = day.daysSinceEpoch - day.day + 1
        let week = (day.day + Self.weekday(daysSinceEpoch: first) - 2) / 7
        return (2 + (Self.weekday(day) - 1) * width, top + Self.head + week * Self.step)
    }

    private func weeks(of month: Int) -> Int {
        let (year, number) = (month / 12, month % 12 + 1)
        guard let first = CalendarDate(year: year, month: number, day: 1) else { return 0 }
        return (CalendarDate.days(in: number, of: year) + Self.weekday(first) + 5) / 7
    }

    private func name(_ meaning: AttendanceMeaning) -> String { words.choice(meaning.rawValue, in: "mark") ?? "" }

    /// Monday is 1.
    private static func weekday(_ day: CalendarDate) -> Int { weekday(daysSinceEpoch: day.daysSinceEpoch) }
    private static func weekday(daysSinceEpoch days: Int) -> Int { ((days + 3) % 7 + 7) % 7 + 1 }

    /// Which halves of the day a session is; both where it does not say.
    private static func halves(_ session: String?) -> [Int] {
        switch session?.lowercased() {
        case "am", "a", "1", "morning", "matin", "voormiddag", "ochtend", "vm": [0]
        case "pm", "p", "2", "afternoon", "après-midi", "namiddag", "middag", "nm": [1]
        default: [0, 1]
        }
    }
}
