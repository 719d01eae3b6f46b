// Languages on the command line: what is not translated, a translation that comes, and pages in the reader's language.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct TranslateTests {
    private static let words = "ابنتي تتعب كثيراً مساء الأحد."
    private static let french = "Ma fille est très fatiguée le dimanche soir."

    /// What the mother said in Arabic, as she wrote it herself.
    private func remark(_ stage: ArchiveStage) throws -> String {
        try stage.made("say", "--words", Self.words, "--language", "ar", by: .mother, on: "2026-10-09")
    }

    /// A file that somebody gets.
    private func file(
        _ stage: ArchiveStage,
        _ format: String,
        for person: ArchiveStage.Person,
        _ more: [String] = []
    ) throws -> String {
        let name = "\(person.rawValue).\(format)"
        let purpose = person == .mother || person == .student ? "subject_access" : "support"
        let run = Run.standard(
            ["convert", stage.path, "--for", person.role.rawValue, "--purpose", purpose, "--on", "2026-11-20"]
                + ["-t", format, "-o", stage.scratch.path(name)] + person.options + more
        )
        #expect(run.status == 0, "\(run.messages)")
        return try #require(stage.scratch.text(name))
    }

    @Test func aRemarkInArabicReachesTheTeacherWithItsOriginal() throws {
        let stage = try ArchiveStage()
        let id = try remark(stage)
        // Before anybody translates, the teacher is told in which language it is and whom to ask.
        let before = try file(stage, "html", for: .teacher)
        #expect(before.contains(#"<p lang="ar" dir="rtl">"# + Self.words + "</p>"))
        #expect(before.contains("Cette partie est en arabe. Demandez à l&#39;école ou à un interprète."))
        let plain = try file(stage, "text", for: .teacher)
        #expect(
            plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .contains(
                    "\u{2068}\(Self.words)\u{2069} (Cette partie est en arabe. Demandez à l'école ou à un interprète.)"
                )
        )
        let added = stage.run(
            "translate add",
            id,
            "words",
            "--language",
            "fr",
            "--words",
            Self.french,
            "--translator",
            "N. K.",
            by: .mediator,
            on: "2026-10-12"
        )
        #expect(added.status == 0, "\(added.messages)")
        let html = try file(stage, "html", for: .teacher)
        #expect(html.contains(#"<p lang="fr" dir="ltr">"# + Self.french + "</p>"))
        let said = "langue d&#39;origine : arabe. Traduction : N. K. Avec ses propres mots :"
        #expect(html.contains(said.replacing(" :", with: "\u{A0}:")))
        // The original stands in its own place, and beside its translation.
        #expect(html.components(separatedBy: Self.words).count == 3)
        let text = try file(stage, "text", for: .teacher).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            text.contains(
                "\(Self.french) (traduction ; Traduction : N. K. ; mots d'origine (ar) : \u{2068}\(Self.words)\u{2069})"
            )
        )
    }

    @Test func whatHasNoTranslationIsListed() throws {
        let stage = try ArchiveStage()
        let id = try remark(stage)
        let listed = stage.run("translate list", "--language", "fr", by: .teacher)
        #expect(listed.status == 0, "\(listed.messages)")
        #expect(listed.output.contains("\(id)  Statement  words  ar        5"))
        #expect(listed.output.hasSuffix("\n1 text without a translation, 5 words\n"))
        // No word of the text is in the list.
        #expect(!listed.output.contains("ابنتي"))
        #expect(stage.run("translate list", "--language", "ar-MA", by: .teacher).output.contains("0 texts"))
        let json = stage.run("translate list", "--language", "fr", "--json", by: .teacher)
        #expect(json.output.contains(#""language": "ar""#) && json.output.contains(id))
        #expect(stage.run("translate list", "--language", "??", by: .teacher).status == 2)
        // Who may not read it is told of nothing.
        let club = stage.run("translate list", "--language", "fr", by: .club)
        #expect(!club.output.contains(id))
    }

    @Test func whoMayNotTranslateChangesNothing() throws {
        let stage = try ArchiveStage()
        let id = try remark(stage)
        let before = stage.text
        let french = ["--language", "fr", "--words", Self.french]
        let child = stage.run("translate add", all: [id, "words"] + french, by: .student)
        #expect(child.status == 6 && child.messages.contains("not_own"), "\(child.messages)")
        let same = stage.run("translate add", id, "words", "--language", "ar", "--words", "x", by: .mediator)
        #expect(same.status == 2 && same.messages.contains("The text is in this language itself."))
        let nowhere = stage.run("translate add", all: [id, "talent"] + french, by: .mediator)
        #expect(nowhere.status == 2 && nowhere.messages.contains("'translate list' names the texts"))
        #expect(stage.run("translate add", id, "words", "--words", "x", by: .mediator).status == 2)
        #expect(
            stage.run(
                "translate add",
                all: [id, "words", "--machine", "m", "--translator", "t"] + french,
                by: .mediator
            )
            .status == 2
        )
        #expect(stage.text == before)
    }

    @Test func theMotherReadsHerOwnLanguage() throws {
        let stage = try ArchiveStage()
        let need = stage.run(
            "add",
            "CommunicationNeed",
            "--set",
            "person=mother",
            "--set",
            "language=ar",
            "--basis",
            "told_by_family",
            by: .head
        )
        #expect(need.status == 0, "\(need.messages)")
        #expect(try file(stage, "html", for: .mother).contains(#"<html lang="ar" dir="rtl">"#))
        #expect(
            try file(stage, "text", for: .mother).hasPrefix("ملف المرافقة المدرسية: \u{2068}Noor Idrissi\u{2069}\n")
        )
        #expect(try file(stage, "html", for: .father).contains(#"<html lang="fr" dir="ltr">"#))
        #expect(try file(stage, "html", for: .teacher).contains(#"<html lang="fr" dir="ltr">"#))
        #expect(try file(stage, "html", for: .mother, ["--language", "tr"]).contains(#"<html lang="tr" dir="ltr">"#))
        let easy = try file(stage, "html", for: .teacher, ["--easy"])
        #expect(easy.contains(#"<body class="easy">"#) && easy.contains("Le dossier d&#39;aide de Noor Idrissi"))
    }

    @Test(arguments: [
        (["-t", "html", "--language", "de", "--easy"], "there are no easy words in 'de'"),
        (["-t", "csv", "--language", "de"], "'csv' is no format for people"),
        (["-t", "html", "--language", "xx"], "'xx' is not a language"),
        (["-t", "html", "--language", "de", "--set", "html.language=fr"], "says it too"),
    ])
    func whatCannotBeIsRefused(_ more: [String], _ message: String) throws {
        let stage = try ArchiveStage()
        let run = Run.standard(
            ["convert", stage.path, "--for", "class_teacher", "--purpose", "support", "-o", stage.scratch.path("x")]
                + ArchiveStage.Person.teacher.options + more
        )
        #expect(run.status == 2 && run.messages.contains(message), "\(run.messages)")
    }

    @Test func languagesSayWhoCheckedThem() {
        let run = Run.standard(["languages"])
        #expect(run.status == 0 && run.output.split(separator: "\n").count == ReadableLanguage.allCases.count + 1)
        #expect(run.output.contains("checked by a native reader"))
        #expect(Run.standard(["languages", "--json"]).output.contains(#""id": "fr-easy""#))
    }
}
