// The words of forms: the same keys in every language, and nothing printed that would be taken for an answer.

import Testing
import VillageEditing
import VillageFormats
import VillageModel

struct FormWordsTests {
    @Test func languagesHaveTheSameKeys() {
        let english = FormWords.table(.english).keys
        #expect(english.count > 110)
        for language in WorkingLanguage.allCases {
            #expect(FormWords.table(language).keys == english, "\(language.rawValue)")
        }
    }

    @Test(arguments: WorkingLanguage.allCases)
    func everyProblemHasARuleAndACure(_ language: WorkingLanguage) {
        let keys = FormWords.table(language).keys
        for code in FormProblem.Code.allCases {
            #expect(keys.contains("rule.\(code.rawValue)") && keys.contains("cure.\(code.rawValue)"), "\(code)")
        }
        #expect(keys.count { $0.hasPrefix("rule.") } == FormProblem.Code.allCases.count)
    }

    @Test(arguments: WorkingLanguage.allCases)
    func hintsAreForFieldsThatExist(_ language: WorkingLanguage) {
        var fields = Set(["FormHead.thirdParty"])
        for type in Dossier.contentTypes { collect(type, &fields) }
        let hints = FormWords.table(language).keys.filter { $0.hasPrefix("hint.") }.map { String($0.dropFirst(5)) }
        #expect(hints.count > 8)
        #expect(Set(hints).subtracting(fields).isEmpty)
    }

    @Test(arguments: WorkingLanguage.allCases)
    func everyQuestionHasWords(_ language: WorkingLanguage) {
        for type in Dossier.contentTypes {
            for question in ContentForm.questions(of: type, in: language) {
                #expect(!question.label.isEmpty && !question.help.isEmpty)
                #expect(!question.help.contains("help."), "\(type): \(question.path)")
                #expect(!question.label.contains(question.path) || question.path == "type" || language == .english)
                #expect(Set(question.choices.map { $0.name.lowercased() }).count == question.choices.count)
            }
        }
    }

    /// A printed line that began with one of these signs would be read as an answer.
    @Test(arguments: WorkingLanguage.allCases)
    func printedWordsAreNoAnswers(_ language: WorkingLanguage) {
        for type in Dossier.contentTypes {
            for line in ContentForm.text(of: type, in: language).split(separator: "\n") {
                let line = line.drop { $0 == " " }
                let isPrinted = !line.hasPrefix("[ ] ") && !line.hasPrefix("#") && line != "|" && !line.hasPrefix("==")
                if isPrinted { #expect(!line.contains("|") && !line.contains("[") && !line.contains("--")) }
            }
        }
    }

    @Test(arguments: WorkingLanguage.allCases)
    func printedLinesFitAPage(_ language: WorkingLanguage) {
        for type in Dossier.contentTypes {
            for line in ContentForm.text(of: type, in: language).split(separator: "\n") {
                #expect(line.count <= 78, "\(type): \(line)")
            }
        }
    }

    private func collect<Group: FieldGroup>(_ type: Group.Type, _ fields: inout Set<String>) {
        for field in Group.fields {
            fields.insert("\(Group.self).\(field.name)")
            switch field.shape {
            case .record(let type), .list(.record(let type)): collect(type, &fields)
            default: break
            }
        }
    }
}
