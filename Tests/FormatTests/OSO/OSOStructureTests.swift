// Our structure tables against the official schemas: the same verdict on samples and on thousands of mutants.

import Foundation
import Testing
import VillageCodecs
import VillageFormats

struct OSOStructureTests {
    private static let versions = OSOVersion.allCases.map(\.rawValue)
    /// Every so many mutants are tried; all of them with `VILLAGEKIT_EXHAUSTIVE=1`, which takes minutes.
    private static let stride = ProcessInfo.processInfo.environment["VILLAGEKIT_EXHAUSTIVE"] == nil ? 67 : 1

    private func tree(_ file: URL) throws -> XMLTree { try XMLTree(FileSource(path: file.path())) }

    @Test(.enabled(if: OSOShared.isThere), arguments: versions)
    func officialSamplesAreAccepted(_ name: String) throws {
        let version = try #require(OSOVersion(rawValue: name))
        let samples = try OSOShared.samples(name)
        #expect(samples.count == 8)
        for sample in samples {
            let tree = try tree(sample)
            #expect(OSOVersion(namespace: tree.root.namespace) == version)
            #expect(OSOStructureCheck.check(tree, against: version) == [])
            // The code lists are those of 2019.1; two samples of 2018.1 have a level that the list has lost since.
            let codes = Set(OSOCodeCheck.check(tree, of: version).map(\.rule))
            #expect(codes.subtracting(version == .v2018 ? ["oso.code-list.43"] : []) == [])
        }
    }

    @Test(.enabled(if: OSOShared.isThere), arguments: versions)
    func mutantsGetTheOfficialVerdict(_ name: String) throws {
        let version = try #require(OSOVersion(rawValue: name))
        let validator = try XMLSchemaValidator(
            schema: OSOShared.schema(name).path(),
            within: OSOShared.schemaFolder(name).path()
        )
        var (tried, refused, number) = (0, 0, 0)
        var disagreements: Set<String> = []
        var seen: Set<String> = []
        for sample in try OSOShared.samples(name) {
            let text = OSOText(try tree(sample), shortening: 200)
            for mutant in mutants(text, &seen) {
                number += 1
                guard number % Self.stride == 0 else { continue }
                let bytes = mutant.bytes()
                // Two attributes of one name, for example: no document at all.
                guard let tree = try? XMLTree(ArraySource(bytes)) else { continue }
                let official = try validator.validate(ArraySource(bytes), most: 1).isEmpty
                let ours = OSOStructureCheck.check(tree, against: version, limit: 1)
                tried += 1
                refused += official ? 0 : 1
                if official != ours.isEmpty { disagreements.insert("\(mutant.what) official: \(official)") }
            }
        }
        #expect(disagreements.sorted() == [])
        #expect(refused > tried / 3 && tried > 100)
        if Self.stride == 1 {
            print("OSO \(name): \(tried) mutants, \(refused) refused, \(disagreements.count) differ")
        }
    }

    private struct Mutant {
        var what: String
        var bytes: () -> [UInt8]
    }

    private static let values = [
        "", " ", "x", "0", " 1 ", "+1", "-1", "24", "25", "1.5", "1001", "2147483648", "9999999999999999999999999",
        "true", "TRUE", " false ", "2020-02-29", "2019-02-29", "2020-02-29 ", "2020-02-29Z", "2020-07-31",
        " 2020-07-31 ", "29-02-2020", "2020-02", "٢٠٢٠-٠٢", "2020-2021", "00AA", "00aa", "00", "0000", "<x/>", "a<x/>b",
        "&#13;", "<!-- -->",
    ]

    private func mutants(_ text: OSOText, _ seen: inout Set<String>) -> [Mutant] {
        var result = [Mutant(what: "whole", bytes: { text.bytes })]
        for place in text.places {
            result.append(Mutant(what: "remove \(place.path)", bytes: { text.removing(place) }))
            result.append(Mutant(what: "double \(place.path)", bytes: { text.doubling(place) }))
            if place.next != nil {
                result.append(Mutant(what: "swap \(place.path)", bytes: { text.swapping(place) ?? [] }))
            }
            // What does not depend on the neighbours is tried once for every path.
            guard seen.insert(place.path).inserted else { continue }
            for attribute in ["omschrijving=\"x\"", "omschrijving=\"\"", "soort=\"x\"", "xml:lang=\"nl\""] {
                result.append(
                    Mutant(
                        what: "attribute \(place.path) \(attribute)",
                        bytes: { text.adding(place, attribute: attribute) }
                    )
                )
            }
            let values = Self.values + [36, 281, 1_025].map { String(repeating: "é", count: $0) }
            for value in place.isLeaf ? values : ["", " ", "x", "<x/>"] {
                result.append(
                    Mutant(
                        what: "fill \(place.path) with \(value.prefix(20))",
                        bytes: { text.filling(place, with: value) }
                    )
                )
            }
            if !place.isLeaf {
                let inside = String(decoding: text.bytes[place.inside], as: UTF8.self)
                for extra in ["x", "<x/>", "<x xmlns=''/>", "<![CDATA[ ]]>"] {
                    result.append(
                        Mutant(what: "append \(place.path)", bytes: { text.filling(place, with: inside + extra) })
                    )
                    result.append(
                        Mutant(what: "prepend \(place.path)", bytes: { text.filling(place, with: extra + inside) })
                    )
                }
            }
        }
        return result.filter { $0.what != "remove dossier" && $0.what != "double dossier" }
    }
}
