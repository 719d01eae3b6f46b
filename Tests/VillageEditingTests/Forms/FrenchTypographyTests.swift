// French texts of ours have blanks that do not break before two-part marks; what people wrote is not touched.

import Testing
import VillageAccess
import VillageEditing
import VillageExporters
import VillageFormats
import VillageModel

struct FrenchTypographyTests {
    /// A plain blank before such a mark, or none where French has one; examples of what is typed have none.
    private static func isWrong(_ text: some StringProtocol) -> Bool {
        // What is typed between braces is an example, as a program reads it.
        String(text).replacing(/\{[^}]*\}/, with: "")
            .firstMatch(of: /( [:;!?%»])|(« )|([\p{L})][;!?])|(\p{L}:(?! ?\d| L| E| N| S))/) != nil
    }

    @Test func blanksBeforeMarksDoNotBreak() {
        #expect(
            FrenchTypography.spaced("a : b ; c ! d ? « e » 5 %")
                == "a\u{A0}: b\u{202F}; c\u{202F}! d\u{202F}? «\u{202F}e\u{202F}» 5\u{202F}%"
        )
        #expect(FrenchTypography.spaced("local: 123, 10:30") == "local: 123, 10:30")
    }

    @Test func formsAreSetInFrench() {
        for type in Dossier.contentTypes {
            let text = ContentForm.text(of: type, in: .french)
            for line in text.split(separator: "\n") where !line.hasPrefix("==") {
                #expect(!Self.isWrong(line), "\(type): \(line)")
            }
            // What is set like this is read as before.
            #expect(throws: FormError.self) { try ContentForm.read(text) }
        }
        #expect(ContentForm.text(of: Talent.self, in: .english).contains("\u{202F}") == false)
    }

    @Test func problemsAreSetInFrench() {
        for code in FormProblem.Code.allCases {
            let problem = FormProblem(code, line: 3, question: "2", suggestion: "mot")
            for words in [problem.rule(in: .french), problem.cure(in: .french)] {
                #expect(!Self.isWrong(words), "\(words)")
            }
        }
    }

    @Test func readableFilesAreSetInFrenchAndWordsOfPeopleStay() throws {
        var stage = try EditorStage()
        let words = "Pourquoi ? Non : jamais ; oui !"
        _ = try stage.made(.classTeacher) { try $0.add(EditorStage.talent(words), EntryNotes(basis: .observed)) }
        let view = try #require(stage.view(.classTeacher))
        var options = ExportOptions()
        options.settings["language"] = "fr"
        let plain = String(decoding: try PlainTextExporter().write([view], options: options).bytes, as: UTF8.self)
        let markdown = String(decoding: try MarkdownExporter().write([view], options: options).bytes, as: UTF8.self)
        #expect(plain.contains("Talent\u{A0}: \(words)\n"), "\(plain)")
        #expect(markdown.contains("**Talent\u{A0}:** \(words)"), "\(markdown)")
        for line in plain.replacing(words, with: "").split(separator: "\n") {
            #expect(line.firstMatch(of: /[ ][:;!?»]/) == nil, "\(line)")
        }
        options.settings["language"] = "nl"
        let dutch = String(decoding: try PlainTextExporter().write([view], options: options).bytes, as: UTF8.self)
        #expect(dutch.contains("Talent: \(words)\n"))
    }
}
