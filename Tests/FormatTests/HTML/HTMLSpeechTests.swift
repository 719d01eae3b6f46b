// Free text keeps its language, and says which it is where nothing translates it.

import Testing
import VillageAccess
import VillageCodecs
import VillageKit
import VillageModel

struct HTMLSpeechTests {
    private func page(_ text: Text, _ language: String = "en") throws -> HTMLParsed {
        var dossier = Dossier(student: StudentID("s"))
        var talent = Talent()
        talent.talent = text
        dossier.talents = [Entry(HTMLSamples.header("1"), talent)]
        return try HTMLParsed(try #require(HTMLSamples.view(dossier)), ["language": language])
    }

    private func element(_ page: HTMLParsed, _ text: String) throws -> XMLTree.Element {
        try #require(page.all.first { $0.text == text })
    }

    @Test func originalAndTranslationStandBesideEachOther() throws {
        let text = Text("أحب الرسم", language: "ar", translations: [.init(language: "fr", value: "J'aime dessiner")])
        let page = try page(text, "fr")
        let own = try element(page, "أحب الرسم")
        #expect(own.attribute("lang") == "ar")
        #expect(own.attribute("dir") == "rtl")
        let other = try element(page, "J'aime dessiner")
        #expect(other.attribute("lang") == "fr")
        #expect(other.attribute("dir") == "ltr")
        #expect(page.text.contains("Traduit\u{202F}; langue d&#39;origine\u{A0}: arabe"))
        #expect(!page.text.contains("Demandez à l&#39;école ou à un interprète"))
    }

    @Test func withoutTranslationASentenceSaysTheLanguage() throws {
        let page = try page(Text("Resim yapar", language: "tr"), "en")
        #expect(try element(page, "Resim yapar").attribute("lang") == "tr")
        #expect(page.text.contains("This part is in Turkish. Ask the school or an interpreter."))
        #expect(page.text.contains("Ask the school or an interpreter"))
    }

    @Test func nothingIsSaidOfTheLanguageOfThePageOrOfNone() throws {
        for text in [Text("Dessine", language: "fr-BE"), Text("Dessine")] {
            let page = try page(text, "fr")
            #expect(!page.text.contains("Cette partie est en"))
            #expect(!page.text.contains("interprète"))
        }
        #expect(try element(page(Text("Dessine"), "fr"), "Dessine").attribute("dir") == "auto")
    }

    @Test func whoeverCoordinatesIsAsked() throws {
        var dossier = Dossier(student: StudentID("s"))
        var talent = Talent()
        talent.talent = Text("Resim yapar", language: "tr")
        dossier.talents = [Entry(HTMLSamples.header("1"), talent)]
        var member = CareTeamMember()
        (member.name.given, member.isCoordinator) = (["Ines"], true)
        dossier.careTeamMembers = [Entry(HTMLSamples.header("2"), member)]
        let view = try #require(HTMLSamples.view(dossier))
        #expect(try HTMLParsed(view, ["language": "de"]).text.contains("Fragen Sie Ines oder jemanden"))
        let arabic = try HTMLParsed(view, ["language": "ar"])
        #expect(arabic.text.contains("هذا الجزء باللغة التركية. اسألوا <bdi>Ines</bdi> أو مترجماً."))
    }

    @Test func whoOrWhatTranslatedIsTold() throws {
        func page(_ by: String?, _ isReviewed: Bool) throws -> HTMLParsed {
            let translation = Text.Translation(language: "fr", value: "Elle dessine", by: by, isReviewed: isReviewed)
            return try self.page(Text("Ze tekent", language: "nl", translations: [translation]), "fr")
        }
        #expect(try page("A. B.", false).text.contains("Traduction\u{A0}: A. B."))
        #expect(try page("machine: X", false).text.contains("Personne qui connaît les deux langues ne l&#39;a relue."))
        #expect(try page("machine", true).text.contains("Quelqu&#39;un qui connaît les deux langues l&#39;a relue."))
        #expect(try !page(nil, false).text.contains("Traduction\u{A0}:"))
    }

    @Test(arguments: ["x", "\"><b>", "fr_BE", "abcdefghijkl", "a-b", ""])
    func whatIsNoLanguageIsNotWrittenAsOne(_ tag: String) throws {
        let page = try page(Text("Dessine", language: tag), "fr")
        #expect(try element(page, "Dessine").attribute("lang") == nil)
    }
}
