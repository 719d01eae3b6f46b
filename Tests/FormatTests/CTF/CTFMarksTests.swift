// Strings of marks become marks, and the same strings again.

import Testing
import VillageFormats
import VillageKit
import VillageKitTesting

struct CTFMarksTests {
    private let day = CalendarDate(rawValue: "2026-06-04") ?? .distantFuture

    @Test(arguments: [
        "/\\", "/", "/\\LM", "/\\LM####/\\/\\II/O/\\####", "####", "#", "/\\/\\#", "##/\\####/\\", "/\\/\\/###/\\",
        "é~/\\",
    ])
    func stringsComeBack(_ text: String) throws {
        let halfDays = try #require(CTFMarks.halfDays(from: day, text))
        let back = try #require(CTFMarks.text(of: halfDays.reversed()))
        #expect(back.text == text && back.start == day && back.places.count == halfDays.count)
    }

    @Test func everyStringComesBack() throws {
        var numbers = SeededNumbers(seed: 7)
        let marks = Array("/\\LMIOC####")
        for _ in 0..<300 {
            let text = String((0..<Int.random(in: 1...60, using: &numbers)).map { _ in numbers.pick(marks) })
            let start = try #require(CalendarDate(daysSinceEpoch: Int.random(in: 18_000...22_000, using: &numbers)))
            let back = CTFMarks.text(of: try #require(CTFMarks.halfDays(from: start, text)))
            #expect(back?.text == text && back?.start == start)
        }
    }

    @Test func aGapIsNotFilled() throws {
        let all = try #require(CTFMarks.halfDays(from: day, "/\\/\\"))
        let back = try #require(CTFMarks.text(of: [all[0], all[1], all[3]]))
        #expect(back.text == "/\\" && back.places == [0, 1])
        #expect(CTFMarks.text(of: [all[1]]) == nil, "a string begins with a morning")
        #expect(CTFMarks.text(of: []) == nil)
    }

    @Test func whatIsTooLongOrOutOfTheCalendarIsNone() throws {
        #expect(CTFMarks.halfDays(from: day, String(repeating: "/", count: 1_001)) == nil)
        #expect(CTFMarks.halfDays(from: .distantFuture, "/\\/\\") == nil)
    }

    @Test func aLayoutAroundThemIsNoMark() throws {
        let halfDays = try #require(CTFMarks.halfDays(from: day, "\n      /\\/\\\n    "))
        #expect(CTFMarks.text(of: halfDays)?.text == "/\\/\\")
        #expect(CTFMarks.halfDays(from: day, "  /\\")?.count == 4, "blanks may stand for half-days")
    }

    @Test func noPupilHasMarksWithoutEnd() throws {
        let marks = String(repeating: "/\\", count: 500)
        let year = """
            <YearData><Year>2025</Year><SessionsPossible>1</SessionsPossible><AttendSessions>\
            <AttendanceStartDate>2024-09-02</AttendanceStartDate><AttendanceMarks>\(marks)</AttendanceMarks>\
            </AttendSessions></YearData>
            """
        let bytes = CTFText.file(
            "25.0",
            CTFText.pupil(1, "<Attendance>\(String(repeating: year, count: 40))</Attendance>")
        )
        let read = try CTFText.read(bytes)
        #expect(read.dossiers.first?.dossier.attendanceMarks.count == CTFMarks.most)
        #expect(read.report.conservation.total == XMLDataCount.count(bytes))
    }

    @Test func marksAreReadDayByDay() throws {
        let dossier = try #require(try CTFText.read(Array(try CTFText.fixture().utf8)).dossiers.first).dossier
        let marks = dossier.attendanceMarks.map(\.content)
        #expect(marks.count == 18, "a weekend between two school days is left out")
        #expect(marks.prefix(4).map(\.session) == ["AM", "PM", "AM", "PM"])
        #expect(marks[3].on?.rawValue == "2026-06-05" && marks[4].on?.rawValue == "2026-06-08")
        #expect(marks[3].mark?.code == "M" && marks[3].mark?.meaning == .authorised)
        #expect(marks[2].mark?.meaning == .late && marks[11].mark?.meaning == .unauthorised)
        let tally = try #require(dossier.attendanceSummaries.last?.content.tallies.first)
        #expect(tally.unit == .session && tally.possible == 16 && tally.attended == 12)
    }

    @Test func sanctionsReligionAndOriginAreNotRead() throws {
        let bytes = try CTFText.fixture("/\\LM####/\\/\\II/O/\\####", "/\\EE####RR/\\TI/O/\\####")
        let read = try CTFText.read(bytes)
        let dossier = try #require(read.dossiers.first).dossier
        let marks = dossier.attendanceMarks.map(\.content.mark)
        #expect(marks.allSatisfy { !["E", "R", "T"].contains($0?.code) })
        #expect(marks[2] == CodedValue(.authorised) && marks[4] == CodedValue(.authorised))
        let foreign = try #require(dossier.foreign.first { $0.section == .discipline && $0.path.hasSuffix("Marks") })
        #expect(foreign.raw.contains("/\\EE####CC/\\CI/O/\\####"))
        #expect(read.report.conservation.total == XMLDataCount.count(bytes))
        let moved = try CTFConversion.migrated(bytes)
        #expect(moved.text.contains("/\\EE####CC/\\CI/O/\\####"))
        #expect(moved.accounted == moved.values)
        let sent = try CTFConversion.transferred(bytes)
        #expect(sent.text.contains("/\\CC####CC/\\CI/O/\\####"))
    }

    @Test func religionAloneIsALoss() throws {
        let read = try CTFText.read(try CTFText.fixture("/\\LM####", "/\\RR####"))
        let line = try #require(read.dossiers.first?.account.lines.first { $0.path.hasSuffix("AttendanceMarks") })
        #expect(line.fate == .degraded && line.code == "ctf.mark-neutral")
    }

    @Test func marksWithoutAFirstDayAreKeptAside() throws {
        for start in ["", "<AttendanceStartDate>soon</AttendanceStartDate>"] {
            let old = "<AttendanceStartDate>2026-06-04</AttendanceStartDate>"
            let read = try CTFText.read(try CTFText.fixture(old, start))
            let dossier = try #require(read.dossiers.first).dossier
            #expect(dossier.attendanceMarks.isEmpty)
            #expect(dossier.foreign.contains { $0.path.contains("AttendSessions") && $0.section == .attendance })
        }
    }
}
