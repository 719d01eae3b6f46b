// Attendance: the sessions of a year, and a string with a character for every half-day.

import VillageAccess
import VillageFormats
import VillageModel

extension CTFPupilMaking {
    /// A mark of the view, with the character that says it.
    private struct Mark {
        let entry: DisclosedEntry<AttendanceMark>
        let halfDay: CTFMarks.HalfDay
        let fate: Fate
        let code: String?
    }

    mutating func writeAttendance() {
        let summaries = keep(work.written(view.attendanceSummaries), else: "no-place") { entry in
            CTFMapping.attendance.fits(entry.content)
        }
        var years: [(entry: DisclosedEntry<AttendanceSummary>, node: ElementNode)] = []
        for entry in summaries {
            if let node = work.node(entry, CTFMapping.attendance) { years.append((entry, node)) }
        }
        var marks: [Int: [Mark]] = [:]
        for entry in work.written(view.attendanceMarks) {
            guard let mark = mark(entry) else { continue }
            if let place = place(of: entry, among: years) {
                marks[place, default: []].append(mark)
            } else {
                work.reject(entry, work.code("no-year"))
            }
        }
        for place in years.indices { add(marks[place] ?? [], to: &years[place].node) }
        guard !years.isEmpty else { return }
        root.inside(["Attendance"]) { $0.children += years.map(\.node) }
    }

    /// The year of a mark: its own where a source is given back, else the school year that ends or begins in it.
    private func place(
        of entry: DisclosedEntry<AttendanceMark>,
        among years: [(entry: DisclosedEntry<AttendanceSummary>, node: ElementNode)]
    ) -> Int? {
        if let place = view.migration?.headers[entry.header.id]?.place, place.contains("AttendanceMarks") {
            let steps = ElementNode.steps(place)
            guard steps.count > 2 else { return nil }
            return years.firstIndex { ($0.node.ordinal ?? 1) == steps[2].ordinal }
        }
        guard let day = entry.content.on else { return nil }
        let begin = day.month >= 9 ? day.year : day.year - 1
        // Which of the two a year means was found in no source: the one that the multiplication check uses comes first.
        return years.firstIndex { $0.entry.content.from?.year == begin + 1 }
            ?? years.firstIndex { $0.entry.content.from?.year == begin }
    }

    /// The character of a mark; what has none is left out.
    private mutating func mark(_ entry: DisclosedEntry<AttendanceMark>) -> Mark? {
        let content = entry.content
        guard let day = content.on, let session = content.session, let coded = content.mark,
            let half = CTFMarks.HalfDay(day, session: session, code: "")
        else {
            work.reject(entry, work.code("no-session"))
            return nil
        }
        guard let (text, fate, code) = character(of: coded, isAfternoon: half.isAfternoon) else {
            work.reject(entry, work.code("not-sayable"))
            return nil
        }
        return Mark(entry: entry, halfDay: .init(number: half.number, code: text), fate: fate, code: code)
    }

    private func character(
        of mark: CodedValue<AttendanceMeaning>,
        isAfternoon: Bool
    ) -> (text: String, fate: Fate, code: String?)? {
        let table = CTFCodes.attendance
        if mark.system == table.name {
            let scalars = mark.code.unicodeScalars
            // Sanctions, religion and origin are said by nobody, whoever wrote the mark.
            guard let first = scalars.first, TreeShaping.isSayable(mark.code),
                mark.code != CTFForeign.sanctionMark, CTFForeign.forbiddenMarks[mark.code] == nil
            else { return nil }
            if scalars.count > 1 {
                guard mark.code.utf8.count == 2, table.row(of: String(first)) != nil else { return nil }
                return (String(first), .degraded, "family-code")
            }
            let isSame =
                mark.edition == table.edition && mark.label == nil
                && mark.meaning == table.row(of: mark.code)?.meaning
            return (mark.code, isSame ? .carried : .mapped, nil)
        }
        switch mark.meaning {
        case .present: return (isAfternoon ? "\\" : "/", .mapped, nil)
        case let meaning?:
            guard let row = table.row(for: meaning), row.fit != .broader else { return nil }
            return (row.code, row.fit == .exact ? .mapped : .degraded, row.fit == .exact ? nil : "wider-code")
        case nil: return nil
        }
    }

    private mutating func add(_ marks: [Mark], to year: inout ElementNode) {
        guard let string = CTFMarks.text(of: marks.map(\.halfDay)) else {
            for mark in marks { work.reject(mark.entry, work.code("no-morning")) }
            return
        }
        var begin = ElementNode("AttendanceStartDate", string.start.rawValue)
        var text = ElementNode("AttendanceMarks", string.text)
        let numbers = Set(marks.map(\.halfDay.number))
        for (place, mark) in marks.enumerated() {
            guard string.places.contains(place) else {
                let isTwice = numbers.count < marks.count
                work.reject(mark.entry, work.code(isTwice ? "gap-or-twice" : "gap"))
                continue
            }
            func home(_ path: PartialKeyPath<AttendanceMark>) -> Home {
                .field(mark.entry.header.id, AttendanceMark.fieldName(at: path))
            }
            // A weekend without school is not an entry for whoever reads the string.
            let isFree = mark.halfDay.isFreeWeekend
            text.values.append(.init(home(\.on), isFree ? .mapped : .carried))
            text.values.append(.init(home(\.session), isFree ? .mapped : .carried))
            let fate: Fate = isFree && mark.fate == .carried ? .mapped : mark.fate
            text.values.append(.init(home(\.mark), fate, code: mark.code))
        }
        // Where the source is given back, marks with a sanction in them come whole.
        if givesBackMarks(of: year) {
            begin.values = text.values.map { value in
                var value = value
                if value.fate == .degraded { (value.fate, value.code) = (.mapped, nil) }
                return value
            }
            year.children.append(ElementNode("AttendSessions", children: [begin]))
        } else {
            year.children.append(ElementNode("AttendSessions", children: [begin, text]))
        }
    }

    private func givesBackMarks(of year: ElementNode) -> Bool {
        view.migration?.foreign
            .contains { content in
                guard content.format == CTFFormat.id, content.version == version.label,
                    content.path.hasSuffix("AttendSessions/AttendanceMarks"), content.section == .discipline
                else { return false }
                let ordinals = content.ordinal.split(separator: ".")
                return ordinals.count == 5 && Int(ordinals[2]) == year.ordinal ?? 1
            } ?? false
    }
}

extension ElementNode {
    /// An element with others in it.
    fileprivate init(_ name: String, children: [ElementNode]) {
        self.init(name)
        self.children = children
    }
}
