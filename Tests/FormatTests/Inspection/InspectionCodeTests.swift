// The twelve digits: what they say, how they are typed, and how seldom a guess fits.

import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct InspectionCodeTests {
    @Test func everyAnswerComesBack() throws {
        let sheet = try sheet("BE-FWB")
        let code = try #require(sheet.code)
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<200 {
            var choices: [AccessSection: InspectionChoice] = [:]
            for section in sheet.asked { choices[section] = numbers.pick(InspectionChoice.allCases) }
            let text = code.text(choices)
            #expect(text.count == InspectionCode.length && text.allSatisfy(\.isNumber))
            #expect(try sheet.answer(code: text).choices == choices)
        }
    }

    @Test(arguments: ["BE-FWB", "NL", "EN", "FR", "BE-FWB-DAccE"])
    func aCodeAlwaysHasTwelveDigits(_ profile: String) throws {
        let code = try #require(try sheet(profile).code)
        #expect(code.first.count + code.rows.count == 12 && code.first.count >= 3)
        for row in code.rows { #expect(Set(InspectionChoice.allCases.map { row.digit($0) }).count == 3) }
    }

    @Test func aGuessSeldomFits() throws {
        // Of the digits of one row three of ten fit; of the first ones a single one does.
        let sheet = try sheet("BE-FWB")
        let code = try #require(sheet.code)
        var numbers = SeededNumbers(seed: 7)
        let first = code.first.map(String.init).joined()
        var fits = 0
        for _ in 0..<20_000 {
            let rest = (0..<7).map { _ in "\(Int.random(in: 0...9, using: &numbers))" }.joined()
            if (try? sheet.answer(code: first + rest)) != nil { fits += 1 }
        }
        // (3/10)^7 of them is about four.
        #expect((1...15).contains(fits))
        let right = code.text([:])
        for place in 0..<code.first.count {
            let wrong = right.enumerated()
                .map { $0.offset == place ? "\((($0.element.wholeNumberValue ?? 0) + 1) % 10)" : "\($0.element)" }
            #expect(throws: InspectionAnswerError.wrongCode) { _ = try sheet.answer(code: wrong.joined()) }
        }
    }

    @Test(arguments: [
        ("1234 5678 9012", true), ("1234-5678-9012", true), ("12.34.56.78.90.12", true), ("١٢٣٤٥٦٧٨٩٠١٢", true),
        ("12345678901", false), ("1234567890123", false), ("12345678901a", false), ("", false), ("½2345678901", false),
        ("Ⅻ23456789012", false),
    ])
    func digitsAreReadInEveryScript(_ text: String, _ isCode: Bool) {
        let digits = InspectionCode.digits(of: text)
        #expect((digits != nil) == isCode)
        if isCode { #expect(digits == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2]) }
    }

    @Test func otherVersionsPersonsAndKeysHaveOtherDigits() throws {
        var seen: Set<[Int]> = []
        for seed in 1...4 as ClosedRange<UInt64> {
            for person in [PersonID.student, PersonID("person-1"), PersonID("person-2")] {
                let sheet = try #require(try InspectionSamples.sheet(InspectionSamples.pupil(seed), for: person))
                seen.insert(try #require(sheet.code).first)
            }
        }
        #expect(seen.count == 12)
    }

    @Test func nineQuestionsFitAndTenDoNot() throws {
        let dossier = InspectionSamples.pupil(1)
        var transfer = InspectionSamples.transfer()
        transfer.role = .cpmsAgent
        let centre = try #require(try InspectionSamples.sheet(dossier, for: .student, before: transfer))
        #expect(centre.asked.count == 9 && centre.code?.first.count == 3)
        let key = try #require(InspectionSamples.key)
        #expect(InspectionCode(asking: Array(AccessSection.allCases.prefix(10)), key: key, for: ["x"]) == nil)
    }

    private func sheet(_ profile: String) throws -> InspectionSheet {
        let transfer = InspectionSamples.transfer(profile)
        return try #require(try InspectionSamples.sheet(InspectionSamples.pupil(1), for: .student, before: transfer))
    }
}
