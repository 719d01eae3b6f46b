// The importer of OSO over the fixture with each piece missing: an account that adds up, or an error.

import Foundation
import Testing
import VillageKit

struct BadSweepTests {
    private static let options = ImportOptions(
        today: CalendarDate(rawValue: "2026-11-20") ?? .distantFuture,
        identifiers: IdentifierKey(sourceDigest: [UInt8](repeating: 7, count: 32)),
        sourceDigest: nil
    )

    private func read(_ text: some StringProtocol) throws(ImportError) -> [ImportedDossier] {
        let importer: any Importer = OSOImporter()
        var reader = try importer.open(ArraySource(Array(text.utf8)), options: Self.options)
        var all: [ImportedDossier] = []
        while let dossier = try reader.next() { all.append(dossier) }
        return all
    }

    @Test func cutAtEveryFiftiethItIsMalformed() {
        let text = Markup.popo.text
        for part in 0..<50 {
            let cut = text.prefix(text.count * part / 50)
            let error = #expect(throws: ImportError.self, "part \(part)") { _ = try read(cut) }
            #expect(error?.code == .malformed, "part \(part)")
        }
    }

    @Test func withoutAnyOneElementTheSumsAreTheFile() throws {
        let whole = Markup.popo
        let total = try #require(whole.elements.first).data
        #expect(whole.elements.count > 200)
        #expect(try read(whole.text).first?.account.conservation.total == total)
        for element in whole.elements.dropFirst() {
            let imported = try read(whole.removing(element))
            #expect(imported.first?.account.conservation.total == total - element.data, "without \(element.path)")
        }
    }

    @Test(arguments: ["waar", "TRUE", "ja", "2", " true "])
    func aFlagOfSecrecyThatCannotBeReadCloses(_ value: String) throws {
        // Two numbers of the fixture are secret, and two addresses are not.
        for (name, count) in [("adresgeheim", 4), ("geheim", 2)] {
            let text = Markup.popo.replacingValues { element, old in element.name == name ? value : old }
            let contacts = try #require(try read(text).first).dossier.studentContacts
            let closed = contacts.filter { $0.header.label != nil }
            #expect(closed.count == count, "\(name)")
        }
    }

    @Test func withoutTheValueOfAnyOneElementTheSumsAreTheFile() throws {
        let whole = Markup.popo
        let total = try #require(whole.elements.first).data
        for (number, element) in whole.elements.enumerated() {
            guard let place = element.text else { continue }
            let value = number % 3 == 0 ? "" : "x"
            let imported = try read(whole.text.replacingCharacters(in: place, with: value))
            let expected = value.isEmpty ? total - 1 : total
            #expect(imported.first?.account.conservation.total == expected, "\(element.path) as '\(value)'")
        }
    }
}
