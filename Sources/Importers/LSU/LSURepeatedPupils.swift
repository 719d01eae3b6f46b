// Pupils who cannot be told from others: their data are never mixed, so they are set aside.

import VillageCodecs
import VillageFormats
import VillageModel

/// Pupils who cannot be told from others.
struct LSURepeatedPupils: Sendable {
    private let number: String
    private var ids: [String: Int] = [:]
    private var numbers: [String: Int] = [:]

    init(_ graph: LSUGraph) {
        number = graph.edition.degree.pupilNumber
        for pupil in graph.pupils {
            if let id = pupil.element.inked("id") { ids[id, default: 0] += 1 }
            if let own = pupil.element.inked(number) { numbers[own, default: 0] += 1 }
        }
    }

    /// Why no dossier can be made of a pupil; `nil` where one can.
    func finding(_ pupil: LSUGraph.Pupil) -> Diagnostic? {
        let element = pupil.element
        guard let own = element.inked(number) else {
            return Self.finding("lsu.pupil-without-number", element, "pupil has no number")
        }
        if numbers[own, default: 0] > 1 {
            return Self.finding("lsu.pupil-twice", element, "several pupils of the file have the same number")
        }
        if let id = element.inked("id"), ids[id, default: 0] > 1 {
            return Self.finding("lsu.pupil-twice", element, "several pupils of the file have the same identifier")
        }
        return nil
    }

    private static func finding(_ code: String, _ element: XMLTree.Element, _ summary: String) -> Diagnostic {
        Diagnostic(
            code,
            .error,
            summary,
            at: .init(line: element.line),
            path: element.path,
            help: "no dossier is made; ask the sender for the right number"
        )
    }
}
