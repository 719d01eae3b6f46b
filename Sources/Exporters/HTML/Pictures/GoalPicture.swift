// The goals with their progress, a bar for each.

import VillageAccess
import VillageFormats
import VillageModel

/// The goals with their progress.
struct GoalPicture: HTMLPicture {
    static let title = "picture.goals"
    static var drawn: [(type: String, fields: [FieldName])] { [(Goal.typeName, [])] }

    private struct Bar {
        let text: HTMLCell
        let lines: [String]
        let progress: Progress
        let due: String
    }

    private let words: ReadableWords
    private let bars: [Bar]

    init?(_ view: DisclosedDossier, _ words: ReadableWords) {
        let goals: [DisclosedEntry<Goal>] = view.goals
        bars = goals.compactMap { entry in
            guard let text = entry.content.description, let progress = entry.content.progress else { return nil }
            let shown = HTMLCell.translated(text, in: words)
            return Bar(
                text: shown,
                lines: HTMLCanvas.lines(shown.text, columns: 38, most: 3),
                progress: progress,
                due: entry.content.due.map { words.date($0) } ?? ""
            )
        }
        if bars.isEmpty { return nil }
        self.words = words
    }

    var columns: [String] {
        [words.phrase("type.Goal"), word("progress"), words.phrase("plan.until")]
    }

    var rows: [[HTMLCell]] { bars.map { [$0.text, HTMLCell(name($0.progress)), HTMLCell($0.due)] } }

    var height: Int { bars.reduce(4) { $0 + Self.height($1) } }

    func draw(on canvas: inout HTMLCanvas) {
        var y = 0
        for bar in bars {
            for (place, line) in bar.lines.enumerated() { canvas.words(line, 2, y + 16 + place * 19) }
            let below = y + 4 + bar.lines.count * 19
            ProgressBar.draw(bar.progress, below + 4, width: 150, on: &canvas)
            canvas.words(name(bar.progress), 160, below + 16, "b")
            y += Self.height(bar)
        }
    }

    private static func height(_ bar: Bar) -> Int { bar.lines.count * 19 + 42 }
    private func name(_ progress: Progress) -> String { words.choice(progress.rawValue, in: "progress") ?? "" }
    private func word(_ field: String) -> String { words.label(field, of: "Goal") ?? field }
}
