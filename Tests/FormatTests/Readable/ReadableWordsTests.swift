// Every section, type, field and word of a list has words in every language.

import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageModel

struct ReadableWordsTests {
    @Test(arguments: ReadableLanguage.allCases)
    func everyFieldHasALabel(_ language: ReadableLanguage) {
        var missing: Set<String> = []
        for type in Dossier.contentTypes { collect(type, language.words, &missing) }
        #expect(missing.isEmpty, "\(missing.sorted())")
    }

    @Test(arguments: ReadableLanguage.allCases)
    func everyPhraseIsKnown(_ language: ReadableLanguage) {
        var keys = AccessSection.allCases.map { "section.\($0.rawValue)" }
        keys += Dossier.contentTypes.map { "type.\($0.typeName)" }
        keys += PlaceholderClass.allCases.map { "placeholder.\($0.rawValue)" }
        keys += EntryHeader.Basis.allCases.map { "basis.\($0.rawValue)" }
        keys += EntryHeader.Status.allCases.map { "status.\($0.rawValue)" }
        keys += Label.allCases.map { "label.\($0.rawValue)" }
        keys += AccessModel.standard.roles.map { "role.\($0)" }
        keys += AccessModel.standard.purposes.keys.map { "purpose.\($0)" }
        keys += (1...12).map { "month.\($0)" }
        let refusals: [ReasonCode] = [
            .purposeProhibited, .purposeNotForRole, .subjectIsAdult, .relationEnded, .transferTooEarly,
            .inspectionMissing,
        ]
        keys += refusals.map { "reason.\($0.rawValue)" }
        let missing = keys.filter { language.words.known($0) == nil }
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test func languagesHaveTheSameKeys() {
        let english = ReadableWords.keys(of: .english)
        #expect(english.count > 600)
        #expect(ReadableWords.keys(of: .french) == english)
        #expect(ReadableWords.keys(of: .dutch) == english)
    }

    @Test func theNoticeIsThatOfTheRules() {
        #expect(ReadableLanguage.english.words.known("notice") == DisclosedContext.constantNotice)
    }

    private func collect<Group: FieldGroup>(_ type: Group.Type, _ words: ReadableWords, _ missing: inout Set<String>) {
        for field in type.fields {
            if words.label(field.name, of: "\(type)") == nil { missing.insert("\(type).\(field.name)") }
            collect(field.shape, field.name, words, &missing)
        }
    }

    private func collect(_ shape: FieldShape, _ name: FieldName, _ words: ReadableWords, _ missing: inout Set<String>) {
        switch shape {
        case .code(let choices), .choice(let choices):
            for word in choices where words.choice(word, in: name) == nil { missing.insert("\(name): \(word)") }
        case .list(let element): collect(element, name, words, &missing)
        case .record(let type): collect(type, words, &missing)
        default: break
        }
    }
}
