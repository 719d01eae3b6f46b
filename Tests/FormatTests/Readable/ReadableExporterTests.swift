// What people read: every value of the view, strengths first, in every language.

import Testing
import VillageAccess
import VillageBasics
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct ReadableExporterTests {
    private func options(_ language: ReadableLanguage) -> ExportOptions {
        var options = ExportOptions()
        options.settings = ["language": language.rawValue]
        return options
    }

    @Test(arguments: 1...15 as ClosedRange<UInt64>)
    func passTheChecksOfEveryExporter(_ seed: UInt64) {
        let generator = DossierGenerator(seed: seed)
        let dossier = generator.labellingFields(of: generator.dossier())
        let exporters: [any Exporter] = [MarkdownExporter(), PlainTextExporter()]
        for exporter in exporters {
            let language = ReadableLanguage.allCases[Int(seed) % ReadableLanguage.allCases.count]
            let checks = ExporterConformance(exporter, options: options(language))
            let violations = checks.violations(writing: dossier, to: .generated(seed))
            #expect(violations.isEmpty, "\(violations)")
        }
    }

    @Test(arguments: ReadableLanguage.allCases)
    func everyValueAppears(_ language: ReadableLanguage) throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let view = try #require(JSONSamples.view(JSONSamples.complete(seed), JSONSamples.request(.headteacher)))
            let markdown = try text(MarkdownExporter(), view, language)
            let plain = try text(PlainTextExporter(), view, language)
            for entry in view.ordered {
                entry.visitValues { path, value in
                    for text in value.freeText.prefix(1) {
                        guard let marker = text.split(separator: " ").last(where: { $0.hasSuffix("w") }) else { return }
                        #expect(markdown.contains(marker), "\(entry.typeName).\(path)")
                        #expect(plain.contains(marker), "\(entry.typeName).\(path)")
                    }
                }
            }
        }
    }

    @Test func linesAreShort() throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let view = try #require(JSONSamples.view(JSONSamples.complete(seed), JSONSamples.request(.headteacher)))
            let plain = try text(PlainTextExporter(), view, .french)
            #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 78 })
        }
    }

    @Test func strengthsComeFirst() throws {
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        let markdown = try text(MarkdownExporter(), view, .english)
        let order = ["draws", "reads well", "spelling"].map { markdown.firstRange(of: $0)?.lowerBound }
        let places = order.compactMap(\.self)
        #expect(places.count == 3)
        #expect(places == places.sorted())
    }

    @Test func wordsOfTheLanguageAreUsed() throws {
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.classTeacher)))
        let french = try text(PlainTextExporter(), view, .french)
        #expect(french.contains("Les forces et ce qui va bien"))
        #expect(french.contains("lit bien (traduction\u{202F}; mots d'origine (en)\u{A0}: reads well)"))
        #expect(french.contains("20 novembre 2026"))
        #expect(french.contains("titulaire de classe"))
        let dutch = try text(PlainTextExporter(), view, .dutch)
        #expect(dutch.contains("Sterke punten en wat goed gaat"))
        #expect(dutch.contains("reads well"))
    }

    @Test(arguments: [
        ("Emre", "d'Emre"), ("Élodie", "d'Élodie"), ("Øyvind", "d'Øyvind"), ("Ímre", "d'Ímre"), ("Yves", "d'Yves"),
        ("Yuna", "de Yuna"), ("Noor", "de Noor"), ("Hugo", "de Hugo"), ("Y", "de Y"), ("李", "de 李"), ("'t", "de 't"),
    ])
    func frenchLeavesOutAVowel(_ name: String, _ words: String) throws {
        var dossier = dossier
        var identity = StudentIdentity()
        identity.name.given = [name]
        dossier.identities = [Entry(try #require(dossier.talents.first).header, identity)]
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        let french = try text(PlainTextExporter(), view, .french)
        #expect(french.hasPrefix("Dossier d'accompagnement \(words)\n"), "\(french.prefix(60))")
        #expect(try text(PlainTextExporter(), view, .dutch).hasPrefix("Begeleidingsdossier van \(name)\n"))
    }

    @Test func anUnknownLanguageIsRefused() {
        var options = ExportOptions()
        options.settings = ["language": "xx"]
        let error = #expect(throws: ExportError.self) { try MarkdownExporter().write([], options: options) }
        #expect(error?.code == .badSetting)
    }

    @Test(arguments: [
        ("two  spaces", true), ("a\tb", true), (" a", true), ("a\n\nb", true), ("a\nb", false), ("a b", false),
        ("a ", true), ("", false), ("déjà vu", false), ("a\u{A0}b", true), ("a\u{85}b", true), ("a\u{7F}b", true),
    ])
    func whiteSpaceThatIsLostIsCounted(_ words: String, _ isLost: Bool) throws {
        var dossier = dossier
        dossier.talents = dossier.talents.map { entry in
            var content = entry.content
            content.talent = Text(words)
            return Entry(entry.header, content)
        }
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        for exporter in [MarkdownExporter(), PlainTextExporter()] as [any Exporter] {
            let account = try #require(try exporter.write([view], options: options(.english)).accounts.first)
            let line = account.lines.first { line in
                if case .field(_, "talent") = line.home { true } else { false }
            }
            #expect(line?.fate == (isLost ? .degraded : .carried))
            #expect(line?.code == (isLost ? "readable.white-space" : nil))
        }
    }

    @Test func textIsNoMarkdown() throws {
        var dossier = dossier
        dossier.talents = dossier.talents.map { entry in
            var content = entry.content
            content.talent = "# *not* [a](link) <b>\n- list\n3. item"
            return Entry(entry.header, content)
        }
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        let markdown = try text(MarkdownExporter(), view, .english)
        #expect(markdown.contains(#"# \*not\* \[a\](link) \<b\>\"#))
        #expect(markdown.contains(#"\- list\"#))
        #expect(markdown.contains(#"3\. item"#))
    }

    private var dossier: Dossier {
        var dossier = Dossier(student: StudentID("s"))
        dossier.hasStableIdentifiers = true
        var talent = Talent()
        talent.talent = "draws"
        dossier.talents = [Entry(header("1"), talent)]
        var observation = LearningObservation()
        observation.subject = "Dutch"
        observation.strength = Text(
            "reads well",
            language: "en",
            translations: [Text.Translation(language: "fr", value: "lit bien")]
        )
        observation.difficulty = "spelling"
        dossier.learningObservations = [Entry(header("2"), observation)]
        return dossier
    }

    private func header(_ id: String) -> EntryHeader {
        EntryHeader(
            id: EntryID(id),
            author: Author(role: .classTeacher, organisation: OrganisationID("local:school")),
            recordedAt: Instant(startOf: JSONSamples.day),
            basis: .observed
        )
    }

    private func text(_ exporter: any Exporter, _ view: DisclosedDossier, _ language: ReadableLanguage) throws -> String
    {
        String(decoding: try exporter.write([view], options: options(language)).bytes, as: UTF8.self)
    }
}
