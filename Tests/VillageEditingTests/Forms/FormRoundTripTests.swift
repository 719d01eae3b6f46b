// What a form holds comes back: for every content type, in every language.

import Testing
import VillageEditing
import VillageFormats
import VillageModel

struct FormRoundTripTests {
    @Test(arguments: WorkingLanguage.allCases, 0..<FormSamples.count)
    func aFilledFormIsReadAsItWasWritten(_ language: WorkingLanguage, _ seed: UInt64) throws {
        let samples = FormSamples.all(seed: seed, in: language)
        #expect(samples.count > 40)
        for sample in samples { try check(sample) }
    }

    @Test(arguments: WorkingLanguage.allCases)
    func everyFieldOfEveryTypeComesBack(_ language: WorkingLanguage) throws {
        let samples = FormSamples.all(seed: 7, filling: 1, in: language)
        #expect(Set(samples.map { "\(type(of: $0.content))" }).count == Dossier.contentTypes.count)
        for sample in samples { try check(sample) }
    }

    @Test(arguments: WorkingLanguage.allCases)
    func anEmptyFormOfEveryTypeLacksOnlyItsAnswers(_ language: WorkingLanguage) {
        for type in Dossier.contentTypes {
            let error = #expect(throws: FormError.self) {
                _ = try ContentForm.read(ContentForm.text(of: type, in: language))
            }
            #expect(error?.problems.map(\.code) == [.missing, .nothingSaid], "\(type): \(error?.summary ?? [])")
        }
    }

    @Test func aCorrectionNamesItsEntry() throws {
        var talent = Talent()
        talent.talent = "draws"
        let header = EntryNotes(basis: .observed)
        let text = ContentForm.text(of: talent, header: header, in: .french, correcting: EntryID("k3j2"))
        #expect(try ContentForm.read(text).corrects == EntryID("k3j2"))
        #expect(try ContentForm.read(text).content(as: Talent.self) == talent)
        let another = text.replacing("ENTRY: k3j2", with: "ENTRY: k3j3")
        #expect(throws: FormError([FormProblem(.otherEdition, line: 1)])) { _ = try ContentForm.read(another) }
        let none = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("ENTRY") }
        #expect(throws: FormError.self) { _ = try ContentForm.read(none.joined(separator: "\n")) }
    }

    private func check(_ sample: FormSample) throws {
        let name = "\(type(of: sample.content)), \(sample.language.rawValue)"
        do throws(FormError) {
            let read = try ContentForm.read(sample.text)
            let isSame = isEqual(sample.content, read.content)
            #expect(isSame, "\(name)")
            #expect(read.header == sample.header, "\(name)")
            #expect(read.language == sample.language)
            #expect(read.corrects == nil)
        } catch { Issue.record("\(name): \(error.summary)") }
    }
}
