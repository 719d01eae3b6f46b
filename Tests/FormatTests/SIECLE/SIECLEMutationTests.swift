// Leaves may be missing, doubled, exchanged or spoilt: nothing is lost, nothing is counted twice, nothing is thrown.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIECLEMutationTests {
    /// The lines of a fixture, of which each holds one tag or one leaf.
    private struct Lines {
        var lines: [String]

        init(_ name: String) throws {
            lines = Latin9.text(of: try SIECLEFiles.fixture(name)).split(separator: "\n").map { String($0) }
        }

        /// The places of leaves.
        var leaves: [Int] { lines.indices.filter { lines[$0].hasSuffix("</\(name($0))>") } }

        func name(_ place: Int) -> String {
            String(lines[place].drop { $0 != "<" }.dropFirst().prefix { $0 != ">" && $0 != " " })
        }

        func changed(_ place: Int, _ change: (inout [String]) -> Void) throws -> [UInt8] {
            var lines = lines
            change(&lines)
            return try SIECLEFiles.latin9(lines.joined(separator: "\n"))
        }
    }

    private static let texts = [
        "", " ", "31/31/2031", "<![CDATA[<a>]]>", "-1", "99999999999999999999999999", "true", "1",
        "<z>1</z>2<!-- 3 -->",
    ]

    /// One way to spoil a leaf.
    private func mutant(_ lines: Lines, _ place: Int, _ number: Int) throws -> [UInt8] {
        let name = lines.name(place)
        return try lines.changed(place) { lines in
            switch number % 5 {
            case 0: lines.remove(at: place)
            case 1: lines.insert(lines[place], at: place)
            case 2: lines.swapAt(place, min(place + 1, lines.count - 3))
            case 3: lines[place] = lines[place].replacing("<\(name)>", with: "<\(name) y=\"1\">")
            default: lines[place] = "<\(name)>\(Self.texts[number / 5 % Self.texts.count])</\(name)>"
            }
        }
    }

    @Test(arguments: 0..<5)
    func importFiles(_ way: Int) throws {
        let lines = try Lines("import")
        for (step, place) in lines.leaves.enumerated() where step % 3 == way % 3 {
            let bytes = try mutant(lines, place, way + 5 * step)
            let comment: Comment = "\(way) \(lines.lines[place])"
            guard let read = try? SIECLEImporter().read(bytes, options: .repeatable) else {
                // An exchange of two tags is no document any more.
                #expect(way == 2, comment)
                continue
            }
            #expect(read.report.conservation.total == SIECLEFiles.count([bytes]), comment)
            do {
                let moved = try SIECLEConversion.migrated(bytes)
                #expect(moved.accounted == moved.values, comment)
                let found = try #require(SIECLEImporter().validator).validate(moved.bytes, schemas: nil).findings
                #expect(!found.contains { $0.identifier.hasPrefix("siecle.structure") }, comment)
                if SIECLEFiles.isSharedThere, step % 6 == 0 {
                    #expect(try SIECLEFiles.violations(moved.bytes) == [], comment)
                }
            } catch let error as ExportError {
                #expect([.valueMissing, .notAllowed].contains(error.code), comment)
            }
        }
    }

    @Test(arguments: 0..<5)
    func setsOfExports(_ way: Int) throws {
        let names = ["pupils", "guardians", "codes", "structures"]
        let files = try names.map { try SIECLEFiles.fixture($0) }
        for (file, name) in names.enumerated() {
            let lines = try Lines(name)
            for (step, place) in lines.leaves.enumerated() where step % 4 == way % 4 {
                var set = files
                set[file] = try mutant(lines, place, way + 5 * step)
                let comment: Comment = "\(way) \(name) \(lines.lines[place])"
                guard let read = try? SIECLEFiles.read(set) else {
                    #expect(way == 2, comment)
                    continue
                }
                #expect(read.report.conservation.total == SIECLEFiles.count(set), comment)
                var sum = read.report.fileAccount.conservation
                for imported in read.dossiers { sum += imported.account.conservation }
                #expect(sum == read.report.conservation, comment)
            }
        }
    }
}
