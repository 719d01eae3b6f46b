// The record of life skills: five bars with words.

import VillageAccess
import VillageFormats
import VillageModel

/// The record of life skills.
struct LifeSkillPicture: HTMLPicture {
    static let title = "picture.skills"
    static var drawn: [(type: String, fields: [FieldName])] { [(LifeSkillRecord.typeName, [])] }

    private struct Bar {
        let skill: LifeSkill
        let progress: Progress?
        let on: PartialDate?
    }

    private let words: ReadableWords
    private let bars: [Bar]

    init?(_ view: DisclosedDossier, _ words: ReadableWords) {
        let records: [DisclosedEntry<LifeSkillRecord>] = view.lifeSkillRecords
        let known = records.map(\.content).filter { $0.skill != nil && $0.progress != nil }
        if known.isEmpty { return nil }
        self.words = words
        bars = LifeSkill.allCases.map { skill in
            // The latest one; of several of one day, or without a day, the last in the order of the view.
            var latest: LifeSkillRecord?
            for record in known where record.skill == skill {
                if let date = latest?.on, let other = record.on, other < date { continue }
                latest = record
            }
            return Bar(skill: skill, progress: latest?.progress, on: latest?.on)
        }
    }

    var columns: [String] {
        ["skill", "progress", "on"].map { words.label($0, of: "LifeSkillRecord") ?? $0 }
    }

    var rows: [[HTMLCell]] {
        bars.map { bar in
            [HTMLCell(name(bar.skill)), HTMLCell(name(bar.progress)), HTMLCell(bar.on.map { words.date($0) } ?? "")]
        }
    }

    var height: Int { bars.count * Self.step }

    func draw(on canvas: inout HTMLCanvas) {
        for (place, bar) in bars.enumerated() {
            let y = place * Self.step
            canvas.words(name(bar.skill), 2, y + 16)
            ProgressBar.draw(bar.progress, y + 24, width: 150, on: &canvas)
            canvas.words(name(bar.progress), 160, y + 36, bar.progress == nil ? "q" : "b")
        }
    }

    private static let step = 52
    private func name(_ skill: LifeSkill) -> String { words.choice(skill.rawValue, in: "skill") ?? "" }
    private func name(_ progress: Progress?) -> String {
        progress.flatMap { words.choice($0.rawValue, in: "progress") } ?? words.phrase("page.notNoted")
    }
}
