// Nothing of a record is ever said: a marker in every value of a source is in no message, report, log or file name.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct MarkerTests {
    private static let marker = "Zq7Marker"
    /// Elements whose value is the code of an organisation, which messages may name.
    private static let organisations = ["brin", "vestiging", "dependance"]

    /// Where a value ends in the fixture.
    private static func places(in text: String) -> [String.Index] {
        text.matches(of: /<([a-z_0-9]+)>([^<>]*[^<>\s][^<>]*)<\//)
            .filter { match in !organisations.contains { match.1.contains($0) } }
            .map { $0.2.endIndex }
    }

    /// The text with the marker at some places.
    private static func marked(_ text: String, at places: [String.Index]) -> String {
        var (marked, start) = ("", text.startIndex)
        for place in places {
            marked += text[start..<place] + marker
            start = place
        }
        return marked + text[start...]
    }

    /// Every value is marked in at least one text that can be read, or in one of its own.
    private func texts(_ scratch: Scratch) throws -> [String] {
        let text = try String(contentsOfFile: Launched.fixtures + "/oso/popo.xml", encoding: .utf8)
        let places = Self.places(in: text)
        #expect(places.count > 100)
        return try (0..<12)
            .flatMap { group in
                let group = stride(from: group, to: places.count, by: 12).map { places[$0] }
                let marked = Self.marked(text, at: group)
                let file = try scratch.file("in.xml", marked)
                let isRead = Run(all: ["inspect", file], registry: Session.standard.registry).status == 0
                return isRead ? [marked] : group.map { Self.marked(text, at: [$0]) }
            }
    }

    @Test func nothingOfARecordIsSaid() throws {
        let scratch = try Scratch()
        let reader = [
            "--for=receiving_head", "--purpose=transfer", "--profile=NL", "--enrolled", "--inspected=2026-11-01",
        ]
        for text in try texts(scratch) {
            let file = try scratch.file("in.xml", text)
            let outputs = [scratch.path("o.json"), scratch.path("r.json"), scratch.path("r.txt"), scratch.path("log")]
            let calls: [[String]] = [
                ["inspect", "--persons", file], ["inspect", "--persons", "--json", file], ["validate", file],
                ["lint", file], ["explain", file] + reader, ["--dry-run", "-t", "json", file] + reader,
                ["-o", outputs[0], "--report", outputs[1], "--log", outputs[3], file] + reader,
                ["-o", outputs[0], "--report", outputs[2], "--set=oso.transfer=POPO", "-t", "oso", file] + reader,
                ["import", "-o", outputs[0], file],
            ]
            for call in calls {
                let run = Run(all: call, registry: Session.standard.registry)
                #expect(run.status != ExitStatus.bug.rawValue)
                #expect(!(run.output + run.messages).contains(Self.marker), "\(call)")
            }
            for name in scratch.names where name != "in.xml" && name != "o.json" {
                #expect(scratch.text(name)?.contains(Self.marker) == false, "\(name)")
            }
            #expect(scratch.names.allSatisfy { !$0.contains(Self.marker) })
        }
    }
}
