// Random sequences of calls: nothing is overwritten, every call leaves its event, and what is hidden moves no view.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct EditorSequenceTests {
    /// How many sequences are played; `VILLAGEKIT_CASES` asks for more.
    private static let count = Int(ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"] ?? "") ?? 300

    @Test func nothingIsOverwritten() throws {
        let stage = try EditorStage(bornIn: 2011)
        var done = 0
        var kinds: Set<WriteAction> = []
        for seed in 0..<Self.count {
            var play = RandomPlay(stage, seed: UInt64(seed))
            for _ in 0..<10 {
                let before = play.stage.dossier
                let outcome = try play.step()
                let after = play.stage.dossier
                switch outcome {
                case .refused: #expect(before == after, "seed \(seed)")
                case .done(let action): try expectKept(before, after, action, seed)
                }
                if case .done(let action) = outcome {
                    done += 1
                    kinds.insert(action)
                }
            }
            let bytes = DossierArchive(play.stage.dossier).bytes()
            #expect(try DossierArchive(json: bytes).dossier == play.stage.dossier, "seed \(seed)")
            #expect(play.stage.dossier.entriesChangedByHand.isEmpty, "seed \(seed)")
        }
        // Most calls would otherwise be refused, and the test would see nothing.
        #expect(done > Self.count * 2)
        #expect(Set(WriteAction.allCases).subtracting(kinds).isEmpty, "\(Set(WriteAction.allCases).subtracting(kinds))")
    }

    /// What was there is there still, with the same words, unless two people erased it.
    private func expectKept(_ before: Dossier, _ after: Dossier, _ action: WriteAction, _ seed: Int) throws {
        let old = Facts(before)
        let new = Facts(after)
        for (id, content) in old.contents where new.contents[id] != content {
            #expect(action == .approveErasure && new.status[id] == .erased, "\(action), seed \(seed)")
        }
        let added = new.contents.keys.filter { old.contents[$0] == nil }
        #expect(added.count == (action.adds ? 1 : 0), "\(action), seed \(seed)")
        let events = Array(after.log.dropFirst(before.log.count))
        #expect(Set(after.log.prefix(before.log.count).map(\.action)) == Set(before.log.map(\.action)))
        #expect(!events.isEmpty && events.allSatisfy { $0.action == action.rawValue }, "\(action), seed \(seed)")
        #expect(action == .approveErasure || events.count == 1, "\(action), seed \(seed)")
        if action.adds { #expect(events.first?.entry == added.first) }
        let answers = after.agreements.count - before.agreements.count
        #expect(answers == (action == .agree ? 1 : 0) && after.agreements.starts(with: before.agreements))
    }

    @Test func whatMayNotBeSeenMovesNoView() throws {
        let readers: [Role] = [.classTeacher, .subjectTeacher, .guardian, .student, .amoWorker, .headteacher]
        var compared = 0
        for seed in 0..<Self.count / 6 {
            var play = RandomPlay(try EditorStage(bornIn: 2011), seed: UInt64(seed) &+ 1_000_000)
            for _ in 0..<8 {
                let before = play.stage
                guard case .done(let action) = try play.step(), action == .add || action == .annotate else { continue }
                let new = try #require(play.stage.dossier.log.last?.entry)
                for role in readers {
                    guard let one = try sight(role, before.dossier), let other = try sight(role, play.stage.dossier)
                    else { continue }
                    guard other.receipt.items.first(where: { $0.entry == new })?.decision == .deny else { continue }
                    compared += 1
                    #expect(
                        try JSONExporter().write([one.dossier]).bytes == JSONExporter().write([other.dossier]).bytes,
                        "\(role.rawValue), seed \(seed)"
                    )
                }
            }
        }
        #expect(compared > Self.count / 6)
    }

    private func sight(_ role: Role, _ dossier: Dossier) throws -> Disclosed? {
        let writer = EditorStage.writer(role)
        let request = AccessRequest(
            role: role,
            organisation: writer.organisation,
            person: writer.person,
            relation: .current,
            purpose: .support,
            profile: writer.profile,
            day: writer.day
        )
        return DecisionEngine().disclose(dossier, to: request)
            .map { Disclosed(dossier: $0.dossier, receipt: $0.receipt) }
    }

    private struct Disclosed {
        let dossier: DisclosedDossier
        let receipt: DisclosureReceipt
    }
}

extension WriteAction {
    /// Whether the action makes an entry.
    fileprivate var adds: Bool { [.add, .correct, .annotate].contains(self) }
}

/// What every entry says, and where it stands.
private struct Facts: EntryVisitor {
    var contents: [EntryID: String] = [:]
    var status: [EntryID: EntryHeader.Status] = [:]

    init(_ dossier: Dossier) { dossier.visitEntries(&self) }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            var writer = JSONWriter(.canonical)
            entry.content.write(to: &writer)
            contents[entry.header.id] = Content.typeName + String(decoding: writer.bytes, as: UTF8.self)
            status[entry.header.id] = entry.header.status
        }
    }
}
