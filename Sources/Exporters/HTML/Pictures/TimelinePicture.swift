// Schools and support over the years: a bar for each, under an axis of years.

import VillageAccess
import VillageFormats
import VillageModel

/// Schools and support over the years.
struct TimelinePicture: HTMLPicture {
    static let title = "picture.timeline"
    static var drawn: [(type: String, fields: [FieldName])] {
        [(Enrolment.typeName, []), (SupportMeasure.typeName, []), (FormalPlan.typeName, [])]
    }

    private struct Bar {
        let text: HTMLCell
        let kind: String
        let isSchool: Bool
        let from: PartialDate
        let to: PartialDate?
    }

    private let words: ReadableWords
    private let bars: [Bar]
    /// The first and the last year of the axis, and the day until which what has no end is drawn.
    private let years: ClosedRange<Int>
    private let day: CalendarDate

    init?(_ view: DisclosedDossier, _ words: ReadableWords, _ names: HTMLNames) {
        let enrolments: [DisclosedEntry<Enrolment>] = view.enrolments
        let measures: [DisclosedEntry<SupportMeasure>] = view.supportMeasures
        let plans: [DisclosedEntry<FormalPlan>] = view.formalPlans
        let schools = enrolments.map(\.content)
            .compactMap { stay -> Bar? in
                let name = stay.school.name ?? stay.school.organisation.map(names.organisation)
                return Self.bar(name.map { HTMLCell($0) }, words.phrase("type.Enrolment"), stay.from, stay.to, true)
            }
        let support = measures.map(\.content)
            .compactMap { measure -> Bar? in
                let text = measure.description.map { HTMLCell.translated($0, in: words) }
                return Self.bar(text, words.phrase("type.SupportMeasure"), measure.from, measure.to)
            }
        let formal = plans.map(\.content)
            .compactMap { plan -> Bar? in
                let kind = plan.kind?.meaning.flatMap { words.choice($0.rawValue, in: "kind") }
                let text = (plan.title ?? plan.kind?.label ?? kind).map { HTMLCell($0) }
                return Self.bar(text, words.phrase("type.FormalPlan"), plan.from, plan.to)
            }
        bars = (schools + support + formal).sorted { $0.from < $1.from }
        guard let first = bars.first?.from.year else { return nil }
        let last = max(view.context.day.year, bars.map { ($0.to ?? $0.from).year }.max() ?? first)
        years = first...max(first, last)
        self.words = words
        day = view.context.day
    }

    private static func bar(
        _ text: HTMLCell?,
        _ kind: String,
        _ from: PartialDate?,
        _ to: PartialDate?,
        _ isSchool: Bool = false
    ) -> Bar? {
        guard let from else { return nil }
        return Bar(text: text ?? HTMLCell(kind), kind: kind, isSchool: isSchool, from: from, to: to)
    }

    var columns: [String] {
        [words.label("name", of: "Activity") ?? "", words.phrase("picture.kind")]
            + ["from", "to"].map { words.label($0, of: "Enrolment") ?? $0 }
    }

    var rows: [[HTMLCell]] {
        bars.map { bar in
            let end = bar.to.map { words.date($0) } ?? words.phrase("page.now")
            return [bar.text, HTMLCell(bar.kind), HTMLCell(words.date(bar.from)), HTMLCell(end)]
        }
    }

    private static let step = 44
    var height: Int { 30 + bars.count * Self.step + 28 }

    func draw(on canvas: inout HTMLCanvas) {
        let bottom = 30 + bars.count * Self.step
        for year in stride(from: years.lowerBound, through: years.upperBound + 1, by: max(1, (years.count + 5) / 6)) {
            let x = place(daysOf: year, 1, 1)
            canvas.line(x, 22, x, bottom, "axis")
            canvas.words("\(year)", min(max(x, 16), 302), 16, "q", .middle)
        }
        for (index, bar) in bars.enumerated() {
            let y = 30 + index * Self.step
            canvas.words(HTMLCanvas.lines(bar.text.text, columns: 44, most: 1).first ?? "", 2, y + 15, "q")
            let start = place(daysOf: bar.from.year, bar.from.month ?? 1, bar.from.day ?? 1)
            let end = max(start + 4, end(of: bar))
            canvas.box(start, y + 21, end - start, 12, bar.isSchool ? "on" : "half dash", round: 2)
            // What goes on has a point.
            if bar.to == nil { canvas.path("M\(end) \(y + 19)l8 8l-8 8Z", bar.isSchool ? "on" : "half") }
        }
        var x = 2
        for (isSchool, key) in [(true, "type.Enrolment"), (false, "type.SupportMeasure")]
        where bars.contains(where: { $0.isSchool == isSchool }) {
            canvas.box(x, bottom + 10, 24, 12, isSchool ? "on" : "half dash", round: 2)
            canvas.words(words.phrase(key), x + 32, bottom + 21, "q")
            x += 130
        }
    }

    private func end(of bar: Bar) -> Int {
        guard let to = bar.to else { return min(place(daysOf: day.year, day.month, day.day), 310) }
        let month = to.month ?? 12
        return place(daysOf: to.year, month, to.day ?? CalendarDate.days(in: month, of: to.year))
    }

    private func place(daysOf year: Int, _ month: Int, _ day: Int) -> Int {
        let years = self.years.count
        let days = (year - self.years.lowerBound) * 365 + (month - 1) * 365 / 12 + day - 1
        return 2 + days * 308 / (years * 365)
    }
}
