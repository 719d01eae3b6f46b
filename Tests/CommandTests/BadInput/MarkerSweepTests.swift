// A marker in every value of a file: it is found in nothing but what a reader may see.

import Foundation
import Testing
import VillageKit

@Suite(.serialized) struct MarkerSweepTests {
    private static let marker = "Zq17xz"
    /// The codes of organisations, which messages may name.
    private static let organisations: Set<String> = ["brincode", "vestigingscode"]

    /// How values are marked.
    enum Marking: String, CaseIterable, Sendable {
        /// Free text is the marker; dates, numbers and codes stay true.
        case words
        /// Every value has the marker behind it.
        case appended
        /// Every value is the marker.
        case replaced
    }

    private static func marked(_ marking: Marking) -> String {
        var count = 0
        return Markup.popo.replacingValues { element, old in
            count += 1
            let own = "\(marker)\(count)"
            if organisations.contains(element.name) { return nil }
            if element.name == "bestandsinhoud", marking == .words { return contents(own) }
            // The document is read by what these say.
            if ["standaardversie", "overstap"].contains(element.name), marking == .words { return nil }
            switch marking {
            case .replaced: return own
            case .appended: return old + own
            case .words: return isFree(element.name) ? own : nil
            }
        }
    }

    private static func isFree(_ name: String) -> Bool {
        [
            "naam", "straat", "plaats", "voornaam", "voorvoegsel", "achternaam", "roepnaam", "leerlingid",
            "argumentatie",
            "contactpersoon", "naampeuterspeelzaal", "groepscode", "doorwie", "isgerichtop", "bestandsnaam",
            "omschrijving", "kwalificatie", "pakketnaam", "tlvbeschikkingsnummer", "lwoo_beschikkingsnummer",
        ]
        .contains(name)
    }

    /// An archive whose name and contents are the marker.
    private static func contents(_ text: String) -> String {
        let sink = ArraySink()
        do throws(CodecError) {
            var archive = ZipWriter(sink)
            try archive.add("\(text).txt", Array(text.utf8))
            try archive.finish()
        } catch { return "" }
        return Base64.text(sink.bytes)
    }

    private static let readers = [BadCall.mover, BadCall.teacher, BadCall.receiver]

    /// Calls that show nothing of what a file says, with the status that they end with.
    private func calls(_ file: String, _ scratch: Scratch) -> [[String]] {
        let other = scratch.path("other.json")
        let readers = Self.readers
        return [
            ["inspect", file], ["inspect", "--persons", file], ["inspect", "--persons", "--json", file],
            ["validate", file], ["validate", "--diagnostics", "json", file], ["lint", file], ["lint", "--json", file],
            ["formats"], ["policy", "show"], ["policy", "test", file], ["policy", "show", "--policy", file],
            ["explain", file] + readers[1], ["explain", "--json", file] + readers[2],
            ["explain", "--entry", "nothing", file] + readers[0], ["--dry-run", "-t", "json", file] + readers[0],
            ["--dry-run", "-t", "json", "--diagnostics", "json", file] + readers[2],
            // What is left out, refused or wrong.
            ["-t", "json", file],
            ["-t", "json", "--for", "records_officer", "--purpose", "migration", "--profile", "NL", file],
            ["-t", "json", "--relation", "former", file] + readers[1],
            ["-t", "json", "--relation", "none", file] + readers[1],
            ["-t", "json", file, file] + readers[0], ["-t", "ndjson", "-o", "/dev/full", file] + readers[0],
            ["-f", "json", "-t", "json", "-o", other, file] + readers[0],
            ["-f", "ndjson", "-t", "json", "-o", other, file] + readers[0],
            ["-t", "json", "--consents", file, file] + readers[0], ["-t", "json", "--supply", file, file] + readers[0],
            ["-t", "json", "--emergency", file, file] + readers[0],
            ["-t", "json", "--policy", file, file] + readers[0],
            ["-t", "oso", file] + readers[2], ["-t", "oso", "--set", "oso.transfer=POVO", file] + readers[0],
        ]
    }

    @Test(arguments: Marking.allCases)
    func messagesReportsAndLogsHoldNothingOfARecord(_ marking: Marking) throws {
        let scratch = try Scratch()
        let text = Self.marked(marking)
        let file = try scratch.file("in.xml", Array(text.utf8))
        #expect(try ProgramRun(["inspect", file]).status == 0)
        for call in calls(file, scratch) {
            let run = Run.standard(call)
            #expect(run.status != 70, "\(call)")
            // What stands in `-t oso` and is shown is looked at elsewhere.
            let isShown = call.contains("oso")
            #expect(!((isShown ? "" : run.output) + run.messages).contains(Self.marker), "\(marking): \(call)")
        }
        for (number, reader) in Self.readers.enumerated() {
            for report in ["json", "txt"] {
                let report = scratch.path("report.\(report)")
                let run = try ProgramRun(
                    reader + [
                        "-o", scratch.path("out\(number).json"), "--report", report, "--log", scratch.path("log"), file,
                    ]
                )
                #expect(run.status == 0, "\(run.summary)")
                #expect(!run.messages.contains(Self.marker))
            }
        }
        for name in scratch.names {
            #expect(!name.contains(Self.marker))
            guard !name.hasPrefix("out"), name != "in.xml" else { continue }
            #expect(scratch.text(name)?.contains(Self.marker) == false, "\(marking): \(name)")
        }
        for number in Self.readers.indices {
            let written = try JSONParser.parse(Array((scratch.text("out\(number).json") ?? "").utf8))
            if marking == .words { #expect(places(in: written).contains { $0.contains("/content/") }) }
            for place in places(in: written) where number > 0 {
                #expect(
                    place.contains("/entries/") && place.contains("/content/"),
                    "\(marking), reader \(number): \(place)"
                )
            }
        }
        // Who made a diagnosis is for few to know, and what is wrong with a flag opens nothing.
        let others = [1, 2].map { scratch.text("out\($0).json") ?? "" }
        for match in text.matches(of: /<(doorwie)>([^<]+)</) {
            for other in others { #expect(!other.contains("\"\(match.2)\""), "\(match.1)") }
        }
    }

    /// Where texts with the marker stand in a value.
    private func places(in value: JSONValue, at path: String = "") -> [String] {
        switch value {
        case .string(let text): text.contains(Self.marker) ? [path] : []
        case .array(let elements): elements.flatMap { places(in: $0, at: path + "/-") }
        case .object(let object):
            object.members.flatMap { member in
                places(in: member.value, at: "\(path)/\(member.name)")
                    + (member.name.contains(Self.marker) ? ["\(path)/name"] : [])
            }
        default: []
        }
    }

    @Test func mutilatedFilesAreToldWithoutTheirWords() throws {
        let scratch = try Scratch()
        let text = Self.marked(.appended)
        let bytes = Array(text.utf8)
        var files: [[UInt8]] = (1..<20).map { Array(bytes.prefix(bytes.count * $0 / 20)) }
        files += [
            Array(text.replacing("UTF-8", with: Self.marker).utf8),
            Array(text.replacing("<bsn>", with: "<\(Self.marker)").utf8),
            Array(text.replacing("<bsn>", with: "<bsn \(Self.marker)=\"\(Self.marker)\" \(Self.marker)=\"1\">").utf8),
            Array(text.replacing("<bsn>", with: "&\(Self.marker);<bsn>").utf8),
            Array(text.replacing("<bsn>", with: "<\(Self.marker):x>").utf8),
            Array(text.replacing("/2019/", with: "/\(Self.marker)/").utf8),
            Array(
                text.replacing("<dossier ", with: "<!DOCTYPE \(Self.marker) SYSTEM \"/\(Self.marker)\"><dossier ").utf8
            ),
            Array(text.utf8).replacing(Array("Horst".utf8), with: [0xFF]), [0x1F, 0x8B] + bytes,
            [0x50, 0x4B, 3, 4] + bytes,
        ]
        for (number, bytes) in files.enumerated() {
            let file = try scratch.file("in.xml", bytes)
            var options: [[String]] = [
                ["inspect", file], ["validate", file], ["-t", "json", file] + Self.readers[0],
            ]
            if number % 5 == 0 {
                options += [["-f", "oso", "-t", "json", file] + Self.readers[1], ["-t", "json", file]]
            }
            for call in options {
                let run = Run.standard(call)
                #expect((2...7).contains(run.status) && run.output.isEmpty, "\(number), \(call): \(run.status)")
                #expect(!run.messages.contains(Self.marker), "\(number), \(call)")
            }
        }
        let run = try ProgramRun(["inspect", try scratch.file("in.xml", files[20])])
        #expect(run.isOrderlyError && !run.messages.contains(Self.marker), "\(run.summary)")
    }
}
