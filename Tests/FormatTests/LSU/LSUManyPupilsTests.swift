// One bad pupil among a thousand is set aside with a reason, and the other 999 come out.

import Testing
import VillageKit
import VillageKitTesting

struct LSUManyPupilsTests {
    /// A school of many pupils with a report each.
    static func school(_ count: Int, changing change: (Int, String) -> String = { $1 }) -> [UInt8] {
        let pupils = (1...count)
            .map { number in
                change(
                    number,
                    "<eleve id=\"E\(number)\" id-be=\"\(number)\" nom=\"Nom\(number)\" code-division=\"6A\"/>"
                )
            }
        let reports = (1...count)
            .map { number in
                """
                <bilan-periodique eleve-ref="E\(number)" periode-ref="P" date-conseil-classe="2024-12-03"
                  date-scolarite="2024-09-02" date-verrou="2024-12-04" responsable-etab-ref="R">
                  <liste-acquis><acquis discipline-ref="D" enseignant-refs="T" moyenne-eleve="\(number % 20)/20"/></liste-acquis>
                  <acquis-conseils>Texte de l'élève \(number)</acquis-conseils>
                  <vie-scolaire nb-retards="\(number % 9)" nb-abs-justifiees="0" nb-abs-injustifiees="0"/>
                </bilan-periodique>
                """
            }
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <lsun-bilans xmlns="urn:fr:edu:scolarite:lsun:bilans:import" schemaVersion="7.0">
            <entete><editeur>E</editeur><application>A</application><etablissement>9990001A</etablissement></entete>
            <donnees><responsables-etab><responsable-etab id="R" libelle="Chef"/></responsables-etab>
            <eleves>\(pupils.joined())</eleves>
            <periodes><periode id="P" millesime="2024" indice="1" nb-periodes="3"/></periodes>
            <disciplines><discipline id="D" code="020700" modalite-election="S" libelle="Français"/></disciplines>
            <enseignants><enseignant id="T" type="epp" id-sts="1" nom="Prof"/></enseignants>
            <bilans-periodiques>\(reports.joined())</bilans-periodiques></donnees></lsun-bilans>
            """
        return Array(text.utf8)
    }

    private func read(_ source: [UInt8]) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        let read = try LSUImporter().read(source, options: .repeatable)
        #expect(read.report.conservation.total == XMLDataCount.count(source))
        #expect(Set(read.dossiers.map(\.dossier.student)).count == read.dossiers.count)
        return read
    }

    @Test func allComeOut() throws {
        let read = try read(Self.school(1_000))
        #expect(read.dossiers.count == 1_000 && read.report.recordsSetAside == 0)
        for (place, imported) in read.dossiers.enumerated() {
            #expect(imported.dossier.periodReports.first?.content.comment?.value == "Texte de l'élève \(place + 1)")
        }
    }

    @Test func onePupilWithoutANumberIsSetAside() throws {
        let source = Self.school(1_000) { $0 == 500 ? $1.replacing("id-be=\"500\"", with: "") : $1 }
        let read = try read(source)
        #expect(read.dossiers.count == 999 && read.report.recordsSetAside == 1)
        let finding = try #require(read.report.diagnostics.first { $0.severity == .error })
        #expect(finding.identifier == "lsu.pupil-without-number" && finding.path?.hasSuffix("eleve[500]") == true)
        #expect(!"\(read.report)".contains("Nom500"))
    }

    @Test func pupilsWithOneIdentifierAreNeverMixed() throws {
        let source = Self.school(20) { $0 == 7 ? $1.replacing("id=\"E7\"", with: "id=\"E8\"") : $1 }
        let read = try read(source)
        // Two pupils, and the two reports that might be either's.
        #expect(read.dossiers.count == 18 && read.report.recordsSetAside == 4)
        let codes = Set(read.report.diagnostics.filter { $0.severity == .error }.map(\.identifier))
        #expect(codes == ["lsu.pupil-twice", "lsu.report-of-nobody"])
        #expect(!read.dossiers.contains { $0.dossier.identities.first?.content.name.family == "Nom7" })
    }

    @Test func pupilsWithOneNumberAreSetAside() throws {
        let read = try read(Self.school(20) { $0 == 7 ? $1.replacing("id-be=\"7\"", with: "id-be=\"8\"") : $1 })
        #expect(read.dossiers.count == 18 && read.report.recordsSetAside == 2)
    }

    @Test func manyPupilsAreWrittenToOneFile() throws {
        let source = Self.school(200)
        let moved = try LSUConversion.migrated(source, to: "2d-7.0")
        #expect(try LSUConversion.outline(source) == LSUConversion.outline(moved.bytes))
        let sent = try LSUConversion.sent(source, to: "2d-7.0")
        #expect(try LSUImporter().read(sent.bytes, options: .repeatable).dossiers.count == 200)
        #expect(String(decoding: sent.bytes, as: UTF8.self).split(separator: "<discipline ").count == 2)
        if LSUShared.isThere { #expect(try LSUShared.violations(sent.bytes, "2d-7.0") == []) }
    }

    @Test func aFileIsOfOneSchool() throws {
        let one = try LSUImporter().read(Self.school(1), options: .repeatable).dossiers[0].dossier
        let text = String(decoding: Self.school(2), as: UTF8.self).replacing("9990001A", with: "9990001B")
        let other = try LSUImporter().read(Array(text.utf8), options: .repeatable).dossiers[1].dossier
        let views = [one, other]
            .compactMap { dossier in
                FormatConversion.engine.disclose(dossier, to: LSUConversion.head(of: dossier))?.dossier
            }
        let error = #expect(throws: ExportError.self) { try LSUExporter().write(views) }
        #expect(error?.code == .notAllowed && error?.places.first?.path.hasSuffix("etablissement") == true)
    }
}
