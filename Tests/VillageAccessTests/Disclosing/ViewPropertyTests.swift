// The properties V1 to V5 of SEMANTICS 18, on generated dossiers with labels, flags, remarks and agreements.

import Testing
import VillageKit
import VillageKitTesting

struct ViewPropertyTests {
    /// Slices run side by side; together they are 2,000 dossiers.
    @Test(arguments: [0..<500, 500..<1000, 1000..<1500, 1500..<2000] as [Range<UInt64>])
    func viewsKeepTheirProperties(_ seeds: Range<UInt64>) {
        let engine = DecisionEngine(.standard)
        var seen = Seen()
        for seed in seeds {
            let dossier = dossier(seed)
            let request = AccessRequest.generated(seed)
            guard let disclosure = engine.disclose(dossier, to: request) else { continue }
            let view = disclosure.dossier.canonicalBytes
            let markers = dossier.markers()
            expectConservation(disclosure, of: markers.count, seed)
            expectNonInterference(disclosure, view, dossier, request, engine, seed)
            expectNoOrderOfStorage(view, dossier, request, engine, seed)
            seen.denials += expectDenialsAmongRefusals(disclosure, dossier, request, engine, seed)
            seen.closed += expectNoClosedValue(disclosure, view, markers, seed)
            seen.shown += disclosure.receipt.shown
            seen.hidden += disclosure.receipt.hidden
            seen.redacted += disclosure.receipt.redacted
        }
        // Properties of nothing would hold as well.
        #expect(seen.shown > 1000)
        #expect(seen.hidden > 2000)
        #expect(seen.redacted > 500)
        #expect(seen.denials > 300)
        #expect(seen.closed > 3000)
    }

    private struct Seen { var shown = 0, hidden = 0, redacted = 0, denials = 0, closed = 0 }

    private func dossier(_ seed: UInt64) -> Dossier {
        var generator = DossierGenerator(seed: seed)
        generator.entriesPerType = 0...1
        let dossier = generator.dossier()
        return seed % 2 == 0 ? generator.labellingFields(of: dossier) : dossier
    }

    /// V1.
    private func expectConservation(_ disclosure: Disclosure, of entries: Int, _ seed: UInt64) {
        let receipt = disclosure.receipt
        #expect(receipt.shown + receipt.redacted + receipt.hidden == entries, "seed \(seed)")
        #expect(receipt.items.count == entries, "seed \(seed)")
        #expect(disclosure.dossier.ordered.count == receipt.shown, "seed \(seed)")
        #expect(disclosure.dossier.placeholders.count == receipt.redacted, "seed \(seed)")
    }

    /// V2.
    private func expectNonInterference(
        _ disclosure: Disclosure,
        _ view: [UInt8],
        _ dossier: Dossier,
        _ request: AccessRequest,
        _ engine: DecisionEngine,
        _ seed: UInt64
    ) {
        let reduced = dossier.withoutHidden(disclosure.receipt)
        let isSame = engine.disclose(reduced, to: request)?.dossier.canonicalBytes == view
        #expect(isSame, "seed \(seed)")
    }

    /// V3; a migration keeps the order of the source (SEMANTICS 9.5).
    private func expectNoOrderOfStorage(
        _ view: [UInt8],
        _ dossier: Dossier,
        _ request: AccessRequest,
        _ engine: DecisionEngine,
        _ seed: UInt64
    ) {
        if request.purpose == .migration { return }
        var numbers = SeededNumbers(seed: seed)
        let isSame = engine.disclose(dossier.shuffled(using: &numbers), to: request)?.dossier.canonicalBytes == view
        #expect(isSame, "seed \(seed)")
    }

    /// V4.
    private func expectDenialsAmongRefusals(
        _ disclosure: Disclosure,
        _ dossier: Dossier,
        _ request: AccessRequest,
        _ engine: DecisionEngine,
        _ seed: UInt64
    ) -> Int {
        var verdicts = HeaderVerdicts(prepared: engine.prepare(AccessCase.Request(request, about: dossier)))
        dossier.visitEntries(&verdicts)
        let denials = verdicts.found.filter { $0.decision == .deny && $0.trace == .visible }
        let isToldOfAll = Set(denials.map(\.reason)).isSubset(of: disclosure.dossier.refusals)
        #expect(isToldOfAll, "seed \(seed)")
        return denials.count
    }

    /// V5.
    private func expectNoClosedValue(
        _ disclosure: Disclosure,
        _ view: [UInt8],
        _ markers: [EntryID: [FieldName: Set<String>]],
        _ seed: UInt64
    ) -> Int {
        let present = Set(view.split { !Self.isWordByte($0) }.map { String(decoding: $0, as: UTF8.self) })
        var closed = 0
        for item in disclosure.receipt.items {
            for (field, texts) in markers[item.entry] ?? [:] {
                let isWithheld = item.hiddenFields.contains(field) || item.redactedFields.contains(field)
                guard item.decision != .allow || isWithheld else { continue }
                let isAbsent = present.isDisjoint(with: texts)
                #expect(isAbsent, "seed \(seed)")
                closed += texts.count
            }
        }
        return closed
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }
}

/// What is decided about each entry as a whole.
private struct HeaderVerdicts: EntryVisitor {
    let prepared: PreparedRequest
    var found: [Verdict] = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            found.append(prepared.decide(AccessCase.EntryFacts(entry.header, in: Content.section)))
        }
    }
}
