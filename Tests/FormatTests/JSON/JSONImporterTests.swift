// A disclosure that was read: what it holds, under which identifiers, and what became of every scalar.

import Testing
import VillageBasics
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct JSONImporterTests {
    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func everyScalarHasAFate(_ seed: UInt64) throws {
        guard let view = JSONSamples.view(JSONSamples.complete(seed), .generated(seed)) else { return }
        let json = try JSONExporter().write([view]).bytes
        let data = try JSONParser.parse(json).scalarCount
        let violations = ImporterConformance(JSONImporter()).violations(reading: json, data: data)
        #expect(violations.isEmpty, "\(violations)")
        let lines = try NDJSONExporter().write([view, view]).bytes
        let more = ImporterConformance(NDJSONImporter()).violations(reading: lines, data: 2 * data)
        #expect(more.isEmpty, "\(more)")
    }

    @Test func cutsAreRefusedOrAddUp() throws {
        let view = try #require(JSONSamples.view(JSONSamples.complete(3), JSONSamples.request()))
        let json = ImporterConformance(JSONImporter()).truncations(of: try JSONExporter().write([view]).bytes)
        #expect(json.violations.isEmpty)
        #expect(json.refused == 50)
        let lines = try NDJSONExporter().write([view, view, view]).bytes
        #expect(ImporterConformance(NDJSONImporter()).truncations(of: lines).violations.isEmpty)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func aMigrationLosesNothing(_ seed: UInt64) throws {
        let dossier = JSONSamples.complete(seed)
        let view = try #require(JSONSamples.view(dossier, JSONSamples.migration))
        let read = try JSONImporter().read(try JSONExporter().write([view]).bytes, options: .repeatable)
        var arrived = try #require(read.dossiers.first).dossier
        #expect(read.report.unread.isEmpty)
        // The file in which it came is one more transfer; what the move itself shows as a placeholder is one more.
        #expect(arrived.transfers.popLast()?.format == "villagekit")
        #expect(arrived.receivedPlaceholders.suffix(1) == dossier.receivedPlaceholders.suffix(1))
        arrived.receivedPlaceholders = dossier.receivedPlaceholders
        arrived.log = dossier.log
        var expected = dossier
        let receipt = try #require(DecisionEngine(.standard).disclose(dossier, to: JSONSamples.migration)).receipt
        expected = expected.keepingShown(receipt)
        #expect(arrived.withoutSupersedes() == expected.withoutSupersedes())
    }

    @Test func viewNamesBecomeKeyedIdentifiers() throws {
        var dossier = JSONSamples.complete(5)
        dossier.hasStableIdentifiers = false
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        let json = try JSONExporter().write([view]).bytes
        let arrived = try #require(try JSONImporter().read(json, options: .repeatable).dossiers.first).dossier
        #expect(arrived.student.rawValue.count == 26)
        var ids = Identifiers()
        arrived.visitEntries(&ids)
        #expect(!ids.entries.isEmpty)
        #expect(ids.entries.allSatisfy { $0.rawValue.count == 26 })
        // What refers to an entry of the file refers to it still.
        #expect(ids.references.allSatisfy { ids.entries.contains($0) })
        #expect(ids.persons.allSatisfy { $0 == .student || $0.rawValue.count == 26 })
    }

    @Test func stableIdentifiersAreKept() throws {
        var dossier = JSONSamples.complete(5)
        dossier.hasStableIdentifiers = true
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        let json = try JSONExporter().write([view]).bytes
        let arrived = try #require(try JSONImporter().read(json, options: .repeatable).dossiers.first).dossier
        #expect(arrived.student == dossier.student)
        #expect(arrived.hasStableIdentifiers)
        var (sent, received) = (Identifiers(), Identifiers())
        dossier.visitEntries(&sent)
        arrived.visitEntries(&received)
        #expect(!received.entries.isEmpty)
        #expect(received.entries.isSubset(of: sent.entries))
    }

    @Test func theSenderStaysAuthor() throws {
        let view = try #require(JSONSamples.view(JSONSamples.complete(7), JSONSamples.request(.headteacher)))
        let json = try JSONExporter().write([view]).bytes
        let arrived = try #require(try JSONImporter().read(json, options: .repeatable).dossiers.first).dossier
        let sent = view.talents.map { $0.header.author.organisation }
        #expect(arrived.talents.map { $0.header.author.organisation } == sent)
        #expect(arrived.receivedPlaceholders.count >= view.placeholders.count)
    }
}

/// The identifiers of a dossier.
private struct Identifiers: EntryVisitor {
    var entries: Set<EntryID> = []
    var references: Set<EntryID> = []
    var persons: Set<PersonID> = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            self.entries.insert(entry.header.id)
            entry.content.visitValues { _, value in
                if let entry = value as? EntryID { references.insert(entry) }
                if let person = value as? PersonID { persons.insert(person) }
            }
        }
    }
}

extension Dossier {
    /// The dossier with the entries that a receipt calls shown, and what is left of them.
    fileprivate func keepingShown(_ receipt: DisclosureReceipt) -> Dossier {
        var rest = withoutHidden(receipt)
        let redacted = Set(receipt.items.filter { $0.decision == .redact }.map(\.entry))
        for type in Dossier.contentTypes { rest.remove(type, redacted) }
        return rest
    }

    private mutating func remove<Content: EntryContent>(_ type: Content.Type, _ ids: Set<EntryID>) {
        let path = Content.entries
        self[keyPath: path].removeAll { ids.contains($0.header.id) }
    }

    /// The dossier without what points to entries that did not come along.
    fileprivate func withoutSupersedes() -> Dossier {
        var dossier = self
        var ids = Identifiers()
        dossier.visitEntries(&ids)
        for type in Dossier.contentTypes { dossier.rename(type, ids.entries) }
        return dossier
    }

    private mutating func rename<Content: EntryContent>(_ type: Content.Type, _ ids: Set<EntryID>) {
        let path = Content.entries
        self[keyPath: path] = self[keyPath: path]
            .map { entry in
                var content = entry.content
                content.rename(Kept(ids: ids))
                return Entry(entry.header, content)
            }
    }
}

/// Keeps references to entries that are there.
private struct Kept: ReferenceNames {
    let ids: Set<EntryID>

    func name(of entry: EntryID) -> EntryID? { ids.contains(entry) ? entry : nil }
    func name(of person: PersonID) -> PersonID? { person }
}
