// Nothing is overwritten: what each part held is in the result, or its absence is accounted for; what is closed stays closed.

import Testing
import VillageKitTesting
import VillageModel

@testable import VillageEditing

struct MergeKeepingTests {
    /// An entry of a part, and what became of it.
    private struct Held {
        let entry: Occurrence
        let core: EntryCore
    }

    @Test func everyContentIsKeptOrErased() throws {
        var (kept, erased, beside) = (0, 0, 0)
        for seed in mergeCases {
            let found = MergeCase(seed: seed)
            let result = try found.united(found.parts)
            let after = OccurrenceCollector([result]).occurrences
            #expect(Set(after.map(\.id)).count == after.count, "an identifier stands twice, seed \(seed)")
            let gone = Set(
                OccurrenceCollector(found.parts.map(\.dossier)).occurrences.filter { $0.core == nil }.map(\.id)
            )
            for held in Self.held(found) {
                if gone.contains(held.entry.id) {
                    erased += 1
                    let left = after.filter { $0.id == held.entry.id }
                    guard left.allSatisfy({ $0.core == nil && $0.content.valueCount == 0 }), left.count == 1 else {
                        return fail(seed, "erased content is back")
                    }
                    continue
                }
                guard let twin = Self.twin(of: held, among: after, in: result) else {
                    return fail(seed, "content is lost, or nobody is told where it is")
                }
                kept += 1
                if twin.id != held.entry.id { beside += 1 }
            }
        }
        // Else the property would hold for nothing.
        #expect(min(kept, erased, beside) > mergeCases.count / 4, "\(kept) \(erased) \(beside)")
    }

    @Test func whatAPartClosesIsClosed() throws {
        var (closed, opened) = (0, 0)
        for seed in mergeCases {
            let found = MergeCase(seed: seed)
            let result = try found.united(found.parts)
            let after = OccurrenceCollector([result]).occurrences
            for held in Self.held(found) {
                guard let twin = Self.twin(of: held, among: after, in: result) else { continue }
                let (old, new) = (held.entry.header, twin.header)
                if new.status == .erased { continue }
                let isKept =
                    (old.label ?? .normal) <= (new.label ?? .normal)
                    && old.fieldLabels.allSatisfy { $0.value <= new.fieldLabels[$0.key] ?? .normal }
                    && (old.harmLock == nil || new.harmLock != nil)
                    && (!old.concernsThirdParty || new.concernsThirdParty)
                    && (old.retainUntil == nil
                        || (new.retainUntil ?? .distantFuture) <= old.retainUntil ?? .distantFuture)
                    && (old.status != .superseded || new.status == .superseded)
                guard isKept else { return fail(seed, "something is opened") }
                let states: [(String, Bool, Bool)] = [
                    ("confidence", old.isStudentConfidential, new.isStudentConfidential),
                    ("forbidden", old.isForbidden, new.isForbidden),
                    ("restriction", old.status == .restricted, new.status != .active),
                ]
                for (kind, was, stays) in states where was {
                    if stays {
                        closed += 1
                        continue
                    }
                    opened += 1
                    let isLifted = result.log.contains { $0.action == "lift_\(kind)" && $0.entry == held.entry.id }
                    guard isLifted else { return fail(seed, "\(kind) is lifted without a trace") }
                }
            }
        }
        #expect(min(closed, opened) > mergeCases.count / 20, "\(closed) \(opened)")
    }

    @Test func logsAndRecordsAreKept() throws {
        for seed in mergeCases {
            let found = MergeCase(seed: seed)
            let result = try found.united(found.parts)
            let erased = Set(OccurrenceCollector([result]).occurrences.filter { $0.core == nil }.map(\.id))
            for part in found.parts.map(\.dossier) {
                let isKept =
                    Set(result.foreign).isSuperset(of: part.foreign)
                    && Set(result.stays).isSuperset(of: part.stays)
                    && Set(result.transfers).isSuperset(of: part.transfers)
                    && result.receivedPlaceholders.count >= part.receivedPlaceholders.count
                    && part.log.allSatisfy { event in
                        result.log.contains(event) || event.entry.map { erased.contains($0) } ?? false
                    }
                guard isKept else { return fail(seed, "a record is lost") }
                for answer in part.agreements {
                    var plain = answer
                    let isKept = result.agreements.contains { other in
                        plain.id = other.id
                        return other == plain && (other.id == answer.id || other.id.hasPrefix(answer.id + "~"))
                    }
                    guard isKept else { return fail(seed, "an answer is lost") }
                }
            }
            #expect(result.log.map(\.at) == result.log.map(\.at).sorted())
            #expect(result.log.filter { $0.action == "merge" }.compactMap(\.digest) == ["part 0", "part 1", "part 2"])
        }
    }

    /// The entry of the result that says the same, or more: under the same identifier, or where the log tells.
    private static func twin(of held: Held, among after: [Occurrence], in result: Dossier) -> Occurrence? {
        after.first { twin in
            guard let core = twin.core, core == held.core || held.core.isPart(of: core) else { return false }
            return
                (twin.id == held.entry.id
                || result.log.contains {
                    $0.action == "merge_contents" && $0.entry == twin.id && $0.reason == held.entry.id.rawValue
                })
        }
    }

    private static func held(_ found: MergeCase) -> [Held] {
        found.parts.flatMap { part in
            OccurrenceCollector([part.dossier]).occurrences
                .compactMap { entry in entry.core.map { Held(entry: entry, core: $0) } }
        }
    }

    private func fail(_ seed: UInt64, _ what: String) { Issue.record("does not hold for seed \(seed): \(what)") }
}
