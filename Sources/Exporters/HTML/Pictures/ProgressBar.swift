// A bar of three steps: how far something has come, told by form as well as by colour.

import VillageModel

/// A bar of three steps.
enum ProgressBar {
    /// How many steps are done; `nil` where it is over and the steps say nothing.
    static func steps(_ progress: Progress?) -> Int? {
        switch progress {
        case .notStarted: 0
        case .emerging: 1
        case .developing: 2
        case .achieved: 3
        case .finished, .stopped, nil: nil
        }
    }

    static func draw(_ progress: Progress?, _ y: Int, width: Int, on canvas: inout HTMLCanvas) {
        let steps = steps(progress)
        let step = (width - 8) / 3
        for place in 0..<3 {
            let style = steps.map { place < $0 ? "on" : "off" } ?? "off dash"
            canvas.box(2 + place * (step + 4), y, step, 14, style, round: 3)
        }
    }
}
