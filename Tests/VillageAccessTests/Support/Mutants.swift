// Alters one value of the model at a time and asks whether a row notices.

@testable import VillageAccess

/// Collects the alterations that no row notices.
struct Mutants {
    private(set) var count = 0
    private(set) var unnoticed: [String] = []

    /// Alters a rule of reading.
    mutating func read(_ name: String, _ rows: [DecisionRow]?, _ change: (inout AccessModel) -> Void) {
        let engine = engine(change)
        count += 1
        if !(rows ?? []).contains(where: { $0.failure(engine) != nil }) { unnoticed.append(name) }
    }

    /// Alters a rule of writing.
    mutating func write(_ name: String, _ rows: [WriteRow]?, _ change: (inout AccessModel) -> Void) {
        let engine = engine(change)
        count += 1
        if !(rows ?? []).contains(where: { $0.failure(engine) != nil }) { unnoticed.append(name) }
    }

    private func engine(_ change: (inout AccessModel) -> Void) -> DecisionEngine {
        var model = AccessModel.standard
        change(&model)
        return DecisionEngine(model)
    }
}

extension Set {
    /// Takes a member out, or puts it in.
    mutating func toggle(_ member: Element) {
        if remove(member) == nil { insert(member) }
    }
}
