// Attendance: the sessions of a year, and a mark for every half-day.

import VillageCodecs
import VillageFormats
import VillageModel

extension CTFAssembly {
    mutating func readAttendance() {
        work.readAll(CTFMapping.attendance)
        for year in work.elements(at: "Attendance/YearData") {
            for element in work.reading.elements("AttendSessions", in: year).prefix(1) { readMarks(element) }
        }
    }

    private mutating func readMarks(_ element: XMLTree.Element) {
        work.reading.section = AttendanceMark.section
        let start = work.reading.leaves("AttendanceStartDate", in: element).first
        guard let leaf = work.reading.leaves("AttendanceMarks", in: element).first else {
            if let start { work.reading.refuse(start, "no-marks") }
            return
        }
        guard let start, let day = TextCodec<PartialDate>.ctfDay.parse(start.text)?.date,
            let halfDays = CTFMarks.halfDays(from: day, leaf.text), let first = halfDays.first,
            work.dossier.attendanceMarks.count + halfDays.count <= CTFMarks.most
        else {
            for leaf in [start, leaf].compactMap(\.self) { work.reading.refuse(leaf) }
            return
        }
        var isNeutral = false
        var isSanction = false
        for halfDay in halfDays {
            let header = headers.header(AttendanceMark.typeName, place: "\(leaf.path)/\(halfDay.number - first.number)")
            var content = AttendanceMark()
            content.on = halfDay.day
            content.session = halfDay.session
            content.mark = TextCodec.ctfCode(CTFCodes.attendance).parse(halfDay.code)
            // White space is a mark like any other here, and not what stands around one.
            content.mark?.code = halfDay.code
            if halfDay.code == CTFForeign.sanctionMark || CTFForeign.forbiddenMarks[halfDay.code] != nil {
                content.mark = CodedValue(.authorised)
                isSanction = isSanction || halfDay.code == CTFForeign.sanctionMark
                isNeutral = true
            }
            work.dossier.attendanceMarks.append(Entry(header, content))
        }
        let id = headers.header(AttendanceMark.typeName, place: "\(leaf.path)/0").id
        let on = Home.field(id, AttendanceMark.fieldName(at: \AttendanceMark.on))
        let mark = Home.field(id, AttendanceMark.fieldName(at: \AttendanceMark.mark))
        work.reading.take(
            start,
            on,
            TextCodec<PartialDate>.ctfDay.print(PartialDate(day)) == start.text ? .carried : .mapped
        )
        if isSanction {
            keepAside(leaf)
        } else {
            work.reading.take(leaf, mark, isNeutral ? .degraded : .mapped, code: isNeutral ? "mark-neutral" : nil)
        }
        if isNeutral { work.note(Self.neutral, leaf) }
    }

    /// Keeps marks with a sanction for the school itself; what is forbidden in them is not kept.
    private mutating func keepAside(_ leaf: XMLTree.Element) {
        let text = leaf.text.unicodeScalars
            .map { CTFForeign.forbiddenMarks[String($0)] == nil ? String($0) : CTFForeign.neutralMark }
            .joined()
        var names: [String] = []
        var ordinals: [String] = []
        var element: XMLTree.Element? = leaf
        while let current = element {
            names.insert(current.name, at: 0)
            ordinals.insert("\(current.ordinal)", at: 0)
            element = current.parent
        }
        work.reading.take(leaf, .foreign(work.dossier.foreign.count), .quarantined, code: "sanction")
        work.dossier.foreign.append(
            ForeignContent(
                format: CTFFormat.id,
                version: work.version,
                path: names.joined(separator: "/"),
                ordinal: ordinals.joined(separator: "."),
                section: .discipline,
                raw: ElementNode.xml(leaf.name, text)
            )
        )
    }

    private static let neutral = FindingWords(
        "mark-neutral",
        .note,
        "marks that tell of a sanction, of religion or of origin are read as absence with leave"
    )
}

extension ElementNode {
    /// A leaf as text.
    fileprivate static func xml(_ name: String, _ text: String) -> String {
        var builder = XMLTreeBuilder()
        do throws(CodecError) {
            try ElementNode(name, text).write(to: &builder)
            return try builder.finish().root.xml
        } catch {
            return ""
        }
    }
}
