// Pictures are drawn of what the view tells, and only where it tells anything.

import Testing
import VillageAccess
import VillageCodecs
import VillageKit
import VillageModel

struct HTMLPictureTests {
    private func pictures(_ change: (inout Dossier) -> Void) throws -> [XMLTree.Element] {
        var dossier = Dossier(student: StudentID("s"))
        change(&dossier)
        return try HTMLParsed(try #require(HTMLSamples.view(dossier))).named("figure")
    }

    private func rows(_ figure: XMLTree.Element) -> [[String]] {
        figure.all(at: "details/table/tbody/tr").map { row in row.all("td").map { HTMLParsed.text(of: $0) } }
    }

    @Test func nothingIsDrawnOfNothing() throws {
        let none = try pictures { dossier in
            dossier.goals = [Entry(HTMLSamples.header("1"), Goal())]
            dossier.lifeSkillRecords = [Entry(HTMLSamples.header("2"), LifeSkillRecord())]
            dossier.supportMeasures = [Entry(HTMLSamples.header("3"), SupportMeasure())]
            dossier.attendanceMarks = [Entry(HTMLSamples.header("4"), AttendanceMark())]
            dossier.enrolments = [Entry(HTMLSamples.header("5"), Enrolment())]
        }
        #expect(none.isEmpty)
    }

    @Test func theVillageMarksWhoCoordinates() throws {
        let figures = try pictures { dossier in
            for (place, name) in ["Karim", "Fatima", "Tom"].enumerated() {
                var member = CareTeamMember()
                member.name.given = [name]
                member.kind = [.formal, .informal, nil][place]
                member.isCoordinator = place == 0
                dossier.careTeamMembers.append(Entry(HTMLSamples.header(name), member))
            }
        }
        let village = try #require(figures.first)
        #expect(rows(village).map(\.first) == ["Karim", "Fatima", "Tom"])
        #expect(rows(village).first?.last == "professional; Coordinates: call first")
        #expect(village.descendants.contains { $0.text == "★ Karim" })
    }

    @Test func theLatestStepOfASkillCounts() throws {
        let figures = try pictures { dossier in
            for (place, progress) in [Progress.achieved, .emerging].enumerated() {
                var record = LifeSkillRecord()
                record.skill = .selfManagement
                record.progress = progress
                record.on = PartialDate(year: 2026 - place)
                dossier.lifeSkillRecords.append(Entry(HTMLSamples.header("\(place)"), record))
            }
        }
        let skills = rows(try #require(figures.first))
        #expect(skills.count == 5)
        #expect(skills.first { $0[0] == "self-management" }?[1] == "achieved")
        #expect(skills.count { $0[1] == "nothing noted yet" } == 4)
    }

    @Test func aCalendarTellsHalvesOfDays() throws {
        let figures = try pictures { dossier in
            for (session, meaning) in [("AM", AttendanceMeaning.present), ("PM", .unauthorised)] {
                var mark = AttendanceMark()
                mark.on = CalendarDate(year: 2026, month: 2, day: 28)
                mark.session = session
                mark.mark = CodedValue(meaning)
                dossier.attendanceMarks.append(Entry(HTMLSamples.header(session), mark))
            }
        }
        let calendar = try #require(figures.first)
        #expect(rows(calendar).count == 2)
        #expect(calendar.first("svg")?.first("desc")?.text == "present: 1; absent without a reason: 1")
    }

    @Test func farYearsFitOnTheLine() throws {
        let figures = try pictures { dossier in
            for (place, year) in [1, 9999].enumerated() {
                var stay = Enrolment()
                stay.from = PartialDate(year: year)
                dossier.enrolments.append(Entry(HTMLSamples.header("\(place)"), stay))
            }
        }
        for box in try #require(figures.first).descendants where box.name == "rect" {
            let (x, width) = (Int(box.attribute("x") ?? ""), Int(box.attribute("width") ?? ""))
            #expect(try #require(x) + #require(width) <= 320)
        }
    }
}
