// The four levels of support, one under the other from what is for all to what is for one; those in use are marked.

import VillageAccess
import VillageFormats
import VillageModel

/// The four levels of support.
struct LevelPicture: HTMLPicture {
    static let title = "picture.levels"
    static var drawn: [(type: String, fields: [FieldName])] { [(SupportMeasure.typeName, [])] }

    private struct Step {
        let level: MeasureLevel
        let measures: [HTMLCell]
        let isUsed: Bool
    }

    private let words: ReadableWords
    private let steps: [Step]

    init?(_ view: DisclosedDossier, _ words: ReadableWords) {
        let measures: [DisclosedEntry<SupportMeasure>] = view.supportMeasures
        if !measures.contains(where: { $0.content.level != nil }) { return nil }
        self.words = words
        steps = MeasureLevel.allCases.map { level in
            let found = measures.map(\.content).filter { $0.level == level }
            let told = found.compactMap { $0.description.map { HTMLCell.translated($0, in: words) } }
            return Step(level: level, measures: told, isUsed: !found.isEmpty)
        }
    }

    var columns: [String] { [words.label("level", of: "SupportMeasure") ?? "", words.phrase("picture.measure")] }

    var rows: [[HTMLCell]] {
        steps.flatMap { step in
            let none = HTMLCell(words.phrase(step.isUsed ? "yes" : "page.notNoted"))
            return (step.measures.isEmpty ? [none] : step.measures).map { [HTMLCell(name(step)), $0] }
        }
    }

    var height: Int { steps.reduce(4) { $0 + Self.height($1) } }

    func draw(on canvas: inout HTMLCanvas) {
        var y = 2
        for (place, step) in steps.enumerated() {
            let inset = place * 16
            canvas.box(2 + inset, y, 316 - inset, Self.height(step) - 8, step.isUsed ? "half main" : "off", round: 6)
            let mark = step.isUsed ? "● " : ""
            canvas.words("\(mark)\(place + 1). \(name(step))", 14 + inset, y + 24, step.isUsed ? "b" : nil)
            for (line, words) in Self.lines(step).enumerated() { canvas.words(words, 22 + inset, y + 46 + line * 20) }
            y += Self.height(step)
        }
    }

    private static func height(_ step: Step) -> Int { 46 + lines(step).count * 21 }

    /// What is told of three measures at most, in two lines each.
    private static func lines(_ step: Step) -> [String] {
        let place = MeasureLevel.allCases.firstIndex(of: step.level) ?? 0
        return step.measures.prefix(3).flatMap { HTMLCanvas.lines($0.text, columns: 35 - place * 2, most: 2) }
    }

    private func name(_ step: Step) -> String { words.choice(step.level.rawValue, in: "level") ?? "" }
}
