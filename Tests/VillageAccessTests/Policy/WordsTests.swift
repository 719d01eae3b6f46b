// Every code has its words, and each code of a step is one of the codes.

import Testing
import VillageAccess

struct WordsTests {
    @Test func everyReasonHasItsWords() {
        #expect(Set(ReasonWords.english.keys) == Set(ReasonCode.allCases))
        #expect(Set(WriteReasonWords.english.keys) == Set(WriteReason.allCases).subtracting([.admitted]))
        #expect(Set(ReasonWords.english.values).count == ReasonCode.allCases.count - 1)
    }

    @Test func agreementIsOneClassToTheRequester() {
        #expect(ReasonCode.consentMissing.words == ReasonCode.consentRefused.words)
        #expect(ReasonCode.consentMissing.placeholderClass == .agreement)
        #expect(ReasonCode.consentRefused.placeholderClass == .agreement)
    }

    @Test func everyReasonButOneHasAStep() {
        let codes = Set(DecisionStep.allCases.map { $0.code })
        #expect(codes == Set(ReasonCode.allCases).subtracting([.undecided]))
    }

    @Test func everyPlaceholderClassHasAReason() {
        #expect(Set(ReasonCode.allCases.compactMap { $0.placeholderClass }) == Set(PlaceholderClass.allCases))
    }
}
