// Files come back as they were when their own school moves them, and are valid.

import Testing
import VillageKit
import VillageKitTesting

struct LSUMigrationTests {
    @Test(arguments: LSUFixture.allCases)
    func filesComeBackAsTheyWere(_ fixture: LSUFixture) throws {
        let source = try fixture.bytes
        let moved = try LSUConversion.migrated(source, to: fixture.version)
        let (before, after) = (try LSUConversion.outline(source), try LSUConversion.outline(moved.bytes))
        let difference = after.difference(from: before)
        #expect(difference.isEmpty, "\(difference.map { "\($0)".prefix(250) }.joined(separator: "\n"))")
        #expect(moved.accounted == moved.values)
        #expect(Set(moved.losses.keys) == ["lsu.replaced"], "\(moved.losses)")
        if LSUShared.isThere { #expect(try LSUShared.violations(moved.bytes, fixture.version) == []) }
    }

    @Test(
        .enabled(if: LSUShared.isThere),
        arguments: [("2d-made-up-minimal", "2d-7.0"), ("1d-made-up-minimal", "1d-1.0")]
    )
    func smallSamplesComeBackAsTheyWere(_ name: String, _ version: String) throws {
        let source = try LSUShared.sample(name)
        let moved = try LSUConversion.migrated(source, to: version)
        #expect(try LSUConversion.outline(source) == LSUConversion.outline(moved.bytes))
        #expect(try LSUShared.violations(moved.bytes, version) == [])
        #expect(moved.accounted == moved.values)
    }

    @Test(.enabled(if: LSUShared.isThere))
    func theOfficialSampleBecomesSeven() throws {
        let source = try LSUShared.sample("2d-sample-bilan-complet")
        let moved = try LSUConversion.migrated(source, to: "2d-7.0")
        let (before, after) = (try LSUConversion.outline(source), try LSUConversion.outline(moved.bytes))
        let difference = after.difference(from: before)
        // The stated version, and what nobody refers to.
        #expect(difference.insertions.count == 1, "\(difference.map { "\($0)".prefix(250) }.joined(separator: "\n"))")
        let lost = moved.importReport.fileAccount.lines.filter { $0.fate == .rejected }
        #expect(lost.allSatisfy { $0.code == "lsu.unreferenced" })
        #expect(try LSUShared.violations(moved.bytes, "2d-7.0") == [])
        #expect(moved.accounted == moved.values)
    }

    @Test(arguments: LSUFixture.allCases)
    func theAccountOfTheWholeConversionAddsUp(_ fixture: LSUFixture) throws {
        let read = try LSUImporter().read(fixture.bytes, options: .repeatable)
        for imported in read.dossiers {
            let request = LSUConversion.head(of: imported.dossier)
            let disclosure = try #require(FormatConversion.engine.disclose(imported.dossier, to: request))
            let written = try LSUExporter().write([disclosure.dossier], options: LSUCases.options(fixture.version))
            let account = ConversionAccount(
                imported.account,
                disclosure.receipt,
                written.accounts[0],
                isOwnFormat: true
            )
            #expect(account.counts.total == imported.account.conservation.total)
            #expect(!account.lines.contains { $0.code == "export.no-account" })
        }
    }

    @Test func whatNobodyReadsIsGivenBackToItsVersion() throws {
        let source = try LSUFixture.college.replacing(
            ("<acquis-conseils>Un bon", "<nouveau a=\"1\">mot</nouveau><acquis-conseils>Un bon")
        )
        let read = try LSUImporter().read(source, options: .repeatable)
        #expect(read.report.conservation.total == XMLDataCount.count(source))
        #expect(read.report.unread.values.reduce(0, +) == 2)
        let moved = try LSUConversion.migrated(source, to: "2d-7.0")
        #expect(moved.losses["lsu.no-place"] == 2)
    }
}
