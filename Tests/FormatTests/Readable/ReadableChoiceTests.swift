// The language of a file for people: what is asked for, else the family's own, as far as the view tells it.

import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct ReadableChoiceTests {
    private static let mother = PersonID("mother")
    private static let father = PersonID("father")

    private func header(_ id: String, _ role: Role = .educator) -> EntryHeader {
        EntryHeader(
            id: EntryID(id),
            author: Author(role: role, organisation: OrganisationID("local:school")),
            recordedAt: Instant(startOf: HTMLSamples.day),
            basis: .observed
        )
    }

    private func dossier(_ needs: [(PersonID?, CodedValue<Uncoded>)]) -> Dossier {
        var dossier = Dossier(student: StudentID("s"))
        dossier.birthDate = CalendarDate(rawValue: "2013-03-04")
        dossier.guardians = [Guardian(id: Self.mother, authority: .full), Guardian(id: Self.father, authority: .full)]
        dossier.communicationNeeds = needs.enumerated()
            .map { number, pair in
                var need = CommunicationNeed()
                (need.person, need.language) = pair
                return Entry(header("n\(number)"), need)
            }
        return dossier
    }

    private func code(_ code: String, _ label: String? = nil) -> CodedValue<Uncoded> {
        CodedValue(system: "sample.language", edition: "1", code: code, label: label, meaning: nil)
    }

    private func language(
        _ dossier: Dossier,
        _ role: Role = .guardian,
        _ person: PersonID? = mother,
        profile: String = "BE-FWB",
        usual: String? = nil,
        settings: [String: String] = [:]
    ) throws -> ReadableLanguage {
        var request = HTMLSamples.request(role)
        (request.person, request.profile) = (person, profile)
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)?.dossier)
        var options = ExportOptions()
        (options.settings, options.usualLanguage) = (settings, usual)
        return try ReadableChoice(options).language(of: view)
    }

    @Test(arguments: [
        ("ar", nil, ReadableLanguage.arabic), ("ar-MA", nil, .arabic), ("ara", nil, .arabic), ("TUR", nil, .turkish),
        ("17", "Arabe", .arabic), ("x", "Türkisch", .turkish), ("x", "Deutsch", .german), ("nl", nil, .dutch),
        // A language without words here: that of the profile.
        ("ps", nil, .french), ("x", "Wolof", .french),
    ])
    func aGuardianReadsTheirOwn(_ tag: String, _ label: String?, _ language: ReadableLanguage) throws {
        #expect(try self.language(dossier([(Self.mother, code(tag, label))])) == language)
    }

    @Test func theNeedOfSomebodyElseIsNotTheirs() throws {
        let dossier = dossier([(Self.father, code("tr")), (nil, code("nl"))])
        #expect(try language(dossier) == .french)
        #expect(try language(dossier, .guardian, Self.father) == .turkish)
        #expect(try language(dossier, .student, nil) == .dutch)
        #expect(try language(dossier, .classTeacher, nil) == .french)
    }

    @Test func theHouseSpeaksWhereTheReaderHasNoOwn() throws {
        let dossier = dossier([(Self.mother, code("ar"))])
        #expect(try language(dossier, .classTeacher, nil, usual: "nl") == .dutch)
        #expect(try language(dossier, usual: "nl") == .arabic)
        #expect(try language(dossier, .classTeacher, nil, profile: "NL") == .dutch)
        #expect(try language(dossier, .classTeacher, nil, profile: "EN") == .english)
    }

    @Test func whatIsAskedForComesFirst() throws {
        let dossier = dossier([(Self.mother, code("ar"))])
        #expect(try language(dossier, settings: ["language": "tr"]) == .turkish)
        #expect(try language(dossier, settings: ["language": "nl", "easy": "yes"]) == .easyDutch)
        #expect(try language(dossier, .classTeacher, nil, settings: ["easy": "yes"]) == .easyFrench)
        // There is no easy Arabic: the own language matters more.
        #expect(try language(dossier, settings: ["easy": "yes"]) == .arabic)
        let error = #expect(throws: ExportError.self) {
            try language(dossier, settings: ["language": "de", "easy": "yes"])
        }
        #expect(error?.code == .badSetting)
    }

    /// A file of a partner has no identifiers of its own: the view names the persons anew, and the reader with them.
    @Test func whereTheViewNamesPersonsTheReaderIsKnown() throws {
        for isStable in [true, false] {
            var dossier = dossier([(Self.father, code("tr")), (Self.mother, code("ar"))])
            dossier.hasStableIdentifiers = isStable
            #expect(try language(dossier) == .arabic)
            #expect(try language(dossier, .guardian, Self.father) == .turkish)
        }
    }

    /// A need that the reader may not see chooses nothing, whatever it says.
    @Test func whatIsHiddenChoosesNothing() throws {
        func hidden(_ tag: String) -> Dossier {
            var dossier = dossier([(Self.mother, code(tag))])
            dossier.communicationNeeds = dossier.communicationNeeds.map { entry in
                var header = entry.header
                header.status = .erased
                return Entry(header, entry.content)
            }
            return dossier
        }
        #expect(try language(hidden("ar")) == .french)
        #expect(try language(hidden("tr")) == .french)
    }
}
