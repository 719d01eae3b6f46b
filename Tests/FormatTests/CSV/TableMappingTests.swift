// Mappings: those that are shipped are sound, and a broken one is told with its place and a cure.

import Testing
import VillageBasics
import VillageFormats
import VillageModel

struct TableMappingTests {
    @Test func everyShippedMappingIsSound() throws {
        for (name, json) in ShippedMappings.texts {
            let mapping = try TableMapping(json: Array(json.utf8))
            #expect(mapping.name == name)
            #expect(mapping.likeness.hasPrefix("structured like"))
            #expect(TableLayout(writing: mapping)?.known == mapping.pupils?.columns.count)
            for table in mapping.tables {
                let layout = try #require(TableLayout(table.columns.map(\.header), separator: 0x3B, mapping, table))
                #expect(layout.missing.isEmpty)
            }
        }
        #expect(TableMapping.standard.map(\.name) == ShippedMappings.texts.map(\.name))
    }

    @Test func everyCodeIsReadAndWritten() throws {
        for mapping in TableMapping.standard {
            for target in mapping.tables.flatMap(\.columns).compactMap(\.target) {
                for row in target.codes?.rows ?? [] {
                    let value = try #require(mapping.notation.values(row.code, target)?.first)
                    let meaning = try #require(value.string ?? value["meaning"]?.string)
                    #expect(meaning == row.meaning)
                    let written = try #require(mapping.notation.text(.string(meaning), target))
                    #expect(target.codes?.row(of: written)?.meaning == meaning)
                }
            }
        }
    }

    private static let sound = """
        {
          "schema": "villagekit/table-mapping", "version": 1, "name": "mine", "edition": "1",
          "tables": [{"name": "pupils", "rows": "pupils", "keys": [["Nr"]],
            "entries": [
              {"name": "pupil", "type": "StudentIdentity"},
              {"name": "call", "type": "StudentContact", "set": {"kind": "telephone"}}],
            "columns": [
              {"header": "Nr", "entry": "pupil", "field": "identifiers"},
              {"header": "Naam", "entry": "pupil", "field": "name.family", "required": true},
              {"header": "Tel", "entry": "call", "field": "value"}]}]
        }
        """

    @Test func aMappingOfOnesOwnIsRead() throws {
        let mapping = try TableMapping(json: Array(Self.sound.utf8))
        #expect(mapping.name == "mine" && mapping.tables[0].columns.count == 3)
    }

    @Test(arguments: [
        ("\"version\": 1", "\"version\": 2", "other-version", "version"),
        ("\"edition\": \"1\",", "", "missing", "edition"),
        ("\"edition\"", "\"edtion\"", "unknown-member", "edtion"),
        ("\"rows\": \"pupils\"", "\"rows\": \"pupil\"", "unknown-name", "tables[0].rows"),
        ("StudentIdentity", "StudentIdentiti", "unknown-name", "tables[0].entries[0].type"),
        ("name.family", "name.famly", "unknown-name", "tables[0].columns[1].field"),
        ("\"entry\": \"call\"", "\"entry\": \"cal\"", "unknown-name", "tables[0].columns[2].entry"),
        ("\"kind\": \"telephone\"", "\"kind\": \"phone\"", "wrong-shape", "tables[0].entries[1].set.kind"),
        ("\"kind\": \"telephone\"", "\"knd\": \"telephone\"", "unknown-name", "tables[0].entries[1].set.knd"),
        ("[[\"Nr\"]]", "[[\"No\"]]", "unknown-name", "tables[0].keys[0][0]"),
        ("\"Tel\"", "\"Naam\"", "named-twice", "tables[0].columns[2].header"),
        ("\"Tel\"", "\"Godsdienst\"", "forbidden", "tables[0].columns[2].header"),
        ("\"Tel\"", "7", "wrong-shape", "tables[0].columns[2].header"),
        ("\"required\": true", "\"required\": \"yes\"", "wrong-shape", "tables[0].columns[1].required"),
        (
            "\"field\": \"value\"", "\"field\": \"value\", \"codes\": \"x\"", "unknown-name",
            "tables[0].columns[2].codes"
        ),
        ("\"edition\": \"1\"", "\"edition\": \"1\", \"dates\": [\"dd/mm/yy\"]", "unknown-name", "dates[0]"),
        ("\"edition\": \"1\"", "\"edition\": \"1\", \"yes\": [\"a\"], \"no\": [\"A\"]", "named-twice", "no"),
        (
            "\"edition\": \"1\"", "\"edition\": \"1\", \"write\": {\"separator\": \"x\"}", "unknown-name",
            "write.separator"
        ),
    ])
    func aBrokenMappingIsTold(_ old: String, _ new: String, _ code: String, _ place: String) throws {
        let text = Self.sound.replacing(old, with: new, maxReplacements: 1)
        let error = #expect(throws: TableMappingError.self) { try TableMapping(json: Array(text.utf8)) }
        #expect(error?.code.rawValue == code && error?.place == place, "\(error?.description ?? "")")
        #expect(error?.help.isEmpty == false && error?.description.contains(place) == true)
    }

    @Test func textThatIsNoJSONIsToldWithItsLine() {
        let error = #expect(throws: TableMappingError.self) { try TableMapping(json: Array("{\n\"a\": 1,\n}".utf8)) }
        #expect(error?.code == .notJSON && error?.line == 3)
    }

    @Test(arguments: [
        ("dd/mm/yyyy", "05/02/2016", "2016-02-05", "05/02/2016"),
        ("dd/mm/yyyy", "5/2/2016", "2016-02-05", "05/02/2016"),
        ("d/m/yyyy", "05/02/2016", "2016-02-05", "5/2/2016"), ("yyyymmdd", "20160205", "2016-02-05", "20160205"),
        ("yyyy-mm", "2016-02", "2016-02", "2016-02"), ("yyyy", "2016", "2016", "2016"),
        ("mm/dd/yyyy", "02/05/2016", "2016-02-05", "02/05/2016"),
    ])
    func datesHaveForms(_ pattern: String, _ text: String, _ date: String, _ written: String) throws {
        let form = try #require(DateForm(pattern))
        #expect(form.parse(text)?.rawValue == date)
        #expect(form.print(try #require(PartialDate(rawValue: date))) == written)
    }

    @Test(arguments: ["31/02/2016", "05/02/16", "5.2.2016", "05/02/2016 ", "05/02/20166", "", "2016"])
    func otherTextsAreNoDates(_ text: String) { #expect(DateForm("dd/mm/yyyy")?.parse(text) == nil) }

    @Test(arguments: ["dd/mm/yy", "dd", "mm/dd", "yyyy/yyyy", "abc", "dd/yyyy", ""])
    func otherPatternsAreNoForms(_ pattern: String) { #expect(DateForm(pattern) == nil) }

    @Test(arguments: [
        (" Cycle", "cycle"), ("NOM  ÉLÈVE", "nom eleve"), ("Né(e) le", "ne e le"), ("E-mail", "email"),
        ("Straße", "strasse"),
        ("Prénom", "Pre\u{301}nom"),
    ])
    func headersAreComparedFolded(_ one: String, _ other: String) {
        #expect(HeaderText.folded(one) == HeaderText.folded(other))
    }
}
