// The ways in which SIF Australia writes values.

import VillageModel

extension TextCodec where Value == String {
    /// Text without blanks around it: those who lay files out add them, and nobody reads them.
    static var sif: TextCodec { TextCodec(parse: { $0 }, print: { SIFAUText.trimmed($0) }) }
}

extension TextCodec where Value == Text {
    /// Free text without blanks around it.
    static var sifText: TextCodec { TextCodec(parse: { Text($0) }, print: { SIFAUText.trimmed($0.value) }) }
}

extension TextCodec where Value == Bool {
    /// `Y` or `N`; unknown and not provided are no answer.
    static var sifFlag: TextCodec {
        TextCodec(parse: { $0 == "Y" ? true : $0 == "N" ? false : nil }, print: { $0 ? "Y" : "N" })
    }
    /// Whether an enrolment is the current one; one of the future has no counterpart.
    static var sifTimeFrame: TextCodec {
        TextCodec(parse: { $0 == "C" ? true : $0 == "H" ? false : nil }, print: { $0 ? "C" : "H" })
    }
}

extension TextCodec where Value == CodedValue<Uncoded> {
    /// A code of a list of the format; codes of other lists are not sayable.
    static func sifCode(_ list: String) -> TextCodec {
        coded("sif-au.\(list)", edition: SIFAUCodes.edition)
    }
}

extension TextCodec where Value == Severity {
    /// `AUCodeSetsMedicalAlert…`: what threatens life has no word of its own, and is not called less.
    static var sifSeverity: TextCodec {
        let words: [(String, Severity)] = [("Low", .mild), ("Moderate", .moderate), ("Severe", .severe)]
        return TextCodec(
            parse: { text in text == "High" ? .severe : words.first { $0.0 == text }?.1 },
            print: { severity in words.first { $0.1 == severity }?.0 }
        )
    }
}

extension TextCodec where Value == OrganisationID {
    /// The number of a school at ACARA.
    static var sifACARA: TextCodec {
        TextCodec(
            parse: { $0.utf8.count <= 100 ? OrganisationID(scheme: "acara", $0) : nil },
            print: { $0.scheme == "acara" ? $0.value : nil }
        )
    }
}

/// Text as SIF files hold it.
package enum SIFAUText {
    /// The text without white space around it; `nil` when nothing is left.
    package static func trimmed(_ text: String) -> String? {
        let trimmed = ElementReading.trimmed(text)
        return trimmed.isEmpty ? nil : trimmed
    }
}
