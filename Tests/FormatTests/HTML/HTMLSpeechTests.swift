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
        #expect(page.text.contains("Traduit ; langue d&#39;origine : arabe"))
        #expect(!page.text.contains("il n&#39;y a pas de traduction"))
    }

    @Test func withoutTranslationASentenceSaysTheLanguage() throws {
        let page = try page(Text("Resim yapar", language: "tr"), "en")
        #expect(try element(page, "Resim yapar").attribute("lang") == "tr")
        #expect(page.text.contains("In Turkish; there is no translation here."))
        #expect(page.text.contains("Ask the school or an interpreter"))
    }

    @Test func nothingIsSaidOfTheLanguageOfThePageOrOfNone() throws {
        for text in [Text("Dessine", language: "fr-BE"), Text("Dessine")] {
            let page = try page(text, "fr")
            #expect(!page.text.contains("pas de traduction"))
            #expect(!page.text.contains("interprète"))
        }
        #expect(try element(page(Text("Dessine"), "fr"), "Dessine").attribute("dir") == "auto")
    }

    @Test(arguments: ["x", "\"><b>", "fr_BE", "abcdefghijkl", "a-b", ""])
    func whatIsNoLanguageIsNotWrittenAsOne(_ tag: String) throws {
        let page = try page(Text("Dessine", language: tag), "fr")
        #expect(try element(page, "Dessine").attribute("lang") == nil)
    }
}
