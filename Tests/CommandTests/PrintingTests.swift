// The page as PDF: printed by a program that is installed, whole or not at all, and of no other page than the one that html is.

import Foundation
import Testing
import VillageKit

@testable import village_convert

/// One after the other: they look at what is left in the folder of temporary files.
@Suite(.serialized)
struct PrintingTests {
    private static let path = ProcessInfo.processInfo.environment["PATH"]

    private func view() throws -> DisclosedDossier {
        var dossier = Dossier(student: StudentID("s"))
        var talent = Talent()
        talent.talent = "draws <script>alert(1)</script> ships"
        let author = Author(role: .classTeacher, organisation: OrganisationID("local:school"))
        let day = try #require(CalendarDate(rawValue: "2026-11-20"))
        let header = EntryHeader(
            id: EntryID("1"),
            author: author,
            recordedAt: Instant(startOf: day),
            basis: .observed
        )
        dossier.talents = [Entry(header, talent)]
        let request = AccessRequest(
            role: .headteacher,
            organisation: OrganisationID("local:school"),
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: day
        )
        return try #require(DecisionEngine(.standard).disclose(dossier, to: request)?.dossier)
    }

    private func folders() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: "/tmp").filter { $0.hasPrefix("village-print-") })
    }

    @Test(.enabled(if: PrintingTool.chromium.place(in: path) != nil, "needs Chromium"))
    func chromiumPrintsThePageWholeAndTagged() throws { try print(with: .chromium) }

    @Test(.enabled(if: PrintingTool.weasyprint.place(in: path) != nil, "needs WeasyPrint"))
    func weasyPrintPrintsThePageWholeAndTagged() throws { try print(with: .weasyprint) }

    private func print(with tool: PrintingTool) throws {
        let before = try folders()
        let exporter = PDFExporter { $0 == "PATH" ? Self.path : nil }
        var options = ExportOptions()
        options.settings = ["tool": tool.rawValue, "language": "fr"]
        let view = try view()
        let written = try exporter.write([view], options: options)
        let text = String(decoding: written.bytes, as: UTF8.self)
        #expect(text.hasPrefix("%PDF-"))
        #expect(text.contains("/StructTreeRoot"))
        #expect(!text.contains("/JavaScript") && !text.contains("/Launch"))
        #expect(!text.contains("(D:") || text.contains("(D:20261120000000"))
        #expect(written.accounts == (try HTMLExporter().write([view]).accounts))
        #expect(try folders().subtracting(before).isEmpty)
    }

    @Test func withoutAProgramItIsSaidWhatToInstall() throws {
        let exporter = PDFExporter { _ in "/no/such/folder:relative" }
        #expect(exporter.tool == nil)
        let view = try view()
        let error = #expect(throws: ExportError.self) { try exporter.write([view]) }
        #expect(error?.code == .toolMissing)
        #expect(error?.places.first?.path == "chromium or weasyprint")
    }

    @Test(arguments: ["exit 0", "exit 3", "cat >/dev/null; echo no file", "printf %%PDF-; kill -9 $$"])
    func aProgramThatFailsWritesNothing(_ behaviour: String) throws {
        let scratch = try Scratch()
        let file = scratch.folder.appending(path: "weasyprint")
        try Data("#!/bin/sh\n\(behaviour)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
        let path = scratch.folder.path()
        let exporter = PDFExporter { $0 == "PATH" ? path : nil }
        #expect(exporter.tool != nil)
        let view = try view()
        let sink = ArraySink()
        var writer = try exporter.begin(sink, options: ExportOptions())
        var code: ExportError.Code?
        do throws(ExportError) { _ = try writer.write(view) } catch { code = error.code }
        #expect(code == .toolFailed)
        #expect(sink.bytes.isEmpty)
    }

    @Test func thePageIsInNoArgumentAndNoFile() throws {
        let scratch = try Scratch()
        let seen = scratch.path("seen")
        let file = scratch.folder.appending(path: "weasyprint")
        // The stand-in notes its arguments and variables, and answers with what may pass for a file.
        let script =
            "#!/bin/sh\necho \"$@\" >'\(seen)'; env >>'\(seen)'; ls -lR \"$HOME\" >>'\(seen)'\ncat >'\(seen)-page'\nprintf '%%PDF-1.7 %%%%EOF'\n"
        try Data(script.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
        let path = scratch.folder.path()
        let exporter = PDFExporter { $0 == "PATH" ? path : nil }
        let view = try view()
        _ = try exporter.write([view])
        let told = try #require(scratch.text("seen"))
        #expect(!told.contains("draws") && told.contains("HOME=/tmp/village-print-"))
        let page = try #require(scratch.text("seen-page"))
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("draws &lt;script&gt;"))
        #expect(page == String(decoding: try HTMLExporter().write([view]).bytes, as: UTF8.self))
    }

    @Test func aMistakeInTheLayoutIsToldOfThisFormat() throws {
        let scratch = try Scratch()
        let file = scratch.folder.appending(path: "weasyprint")
        try Data("#!/bin/sh\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
        let path = scratch.folder.path()
        let exporter = PDFExporter { $0 == "PATH" ? path : nil }
        var options = ExportOptions()
        options.files["logo"] = [1, 2, 3]
        let error = #expect(throws: ExportError.self) { try exporter.write([], options: options) }
        #expect(error?.places.first?.path == "pdf.logo")
    }

    @Test func datesOfAFileAreThatOfTheView() throws {
        var file = Array("/CreationDate (D:20261121225439+00'00')\n/ModDate (D:2026) /ModDate (D:20261121225439Z)".utf8)
        PrintedFile.set(try #require(CalendarDate(rawValue: "2026-01-02")), in: &file)
        let text = String(decoding: file, as: UTF8.self)
        #expect(text == "/CreationDate (D:20260102000000+00'00')\n/ModDate (D:2026) /ModDate (D:20260102000000Z)")
    }
}
