// Everything about one document: the version, what was asked, and the order of what is said.

import Foundation
import Testing
import VillageCodecs
import VillageFormats

struct OSOValidationTests {
    @Test func withoutASchemaThatIsSaid() throws {
        let validation = OSOValidation(try OSOFixture.popo.tree())
        #expect(!validation.isOfficialSchemaChecked && validation.areRulesChecked && validation.isValid)
    }

    @Test func aVersionThatDisagreesIsFound() throws {
        let tree = try OSOEdit.set("metadata/standaardversie", "2018.1").applied(to: OSOFixture.popo.tree())
        #expect(OSOValidation(tree).findings.map(\.rule) == ["oso.version.disagrees", "OG.02"])
        let text = String(decoding: try OSOFixture.popo.tree().written, as: UTF8.self)
        let later = OSOValidation(try XMLTree(ArraySource(Array(text.replacing("/2019/", with: "/2024/").utf8))))
        #expect(later.findings.map(\.rule) == ["oso.version.unknown"])
        #expect(later.version == nil && !later.areRulesChecked && !later.isValid)
        let earlier = OSOValidation(try XMLTree(ArraySource(Array(text.replacing("/2019/", with: "/2018/").utf8))))
        #expect(earlier.version == .v2018 && !earlier.areRulesChecked)
        #expect(earlier.findings.first?.rule == "oso.version.disagrees")
    }

    @Test func kindsOfFindingsHaveAnOrder() throws {
        let edits: [OSOEdit] = [
            .set("metadata/standaardversie", "x"), .set("~/geslacht", "9"), .remove("~/achternaam"),
            .remove("~/voornaam"),
        ]
        let tree = try edits.reduce(OSOFixture.popo.tree()) { try $1.applied(to: $0) }
        let schema: [SchemaViolation] = []
        let rules = OSOValidation(tree, schema: schema).findings.map(\.rule)
        #expect(
            rules == ["oso.version.disagrees", "oso.structure.missing", "oso.code-list.14", "OG.02", "OVa.LL01"]
        )
        #expect(OSOValidation(tree, schema: schema).isOfficialSchemaChecked)
    }

    @Test(.enabled(if: OSOShared.isThere))
    func theOfficialSchemaIsAskedWhereThereIsOne() throws {
        let schemas = OSOShared.folder.appending(path: "schema").path()
        let good = try OSOValidation(OSOFixture.povo.tree().written, schemas: schemas)
        #expect(good.isOfficialSchemaChecked && good.findings == [])
        let tree = try OSOEdit.remove("~/achternaam").applied(to: OSOFixture.povo.tree())
        let bad = try OSOValidation(tree.written, schemas: schemas)
        #expect(bad.findings.map(\.rule) == ["oso.schema.1871", "oso.structure.missing"])
        #expect(throws: CodecError(.unreadable)) {
            try OSOValidation(tree.written, schemas: schemas + "/nowhere")
        }
    }

    @Test(.enabled(if: OSOShared.isThere), arguments: OSOVersion.allCases.map(\.rawValue))
    func officialSamplesAreValid(_ version: String) throws {
        let schemas = OSOShared.folder.appending(path: "schema").path()
        for sample in try OSOShared.samples(version) {
            let validation = try OSOValidation([UInt8](Data(contentsOf: sample)), schemas: schemas)
            #expect(validation.isValid && validation.isOfficialSchemaChecked)
            #expect(validation.version?.rawValue == version)
        }
    }
}
