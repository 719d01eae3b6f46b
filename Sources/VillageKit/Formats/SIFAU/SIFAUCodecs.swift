// The ways in which SIF Australia writes values.

package import VillageModel

extension TextCodec where Value == String {
    /// Text without blanks around it: those who lay files out add them, and nobody reads them.
    package static var sif: TextCodec { TextCodec(parse: { $0 }, print: { SIFAUText.trimmed($0) }) }
}

extension TextCodec where Value == Text {
    /// Free text without blanks around it.
    package static var sifText: TextCodec { TextCodec(parse: { Text($0) }, print: { SIFAUText.trimmed($0.value) }) }
}

extension TextCodec where Value == Bool {
    /// `Y` or `N`; unknown and not provided are no answer.
    package static var sifFlag: TextCodec {
        TextCodec(parse: { $0 == "Y" ? true : $0 == "N" ? false : nil }, print: { $0 ? "Y" : "N" })
    }
    /// `true` or `false`, also as digits.
    package static var sifBoolean: TextCodec {
        TextCodec(
            parse: { ["true", "1"].contains($0) ? true : ["false", "0"].contains($0) ? false : nil },
            print: { $0 ? "true" : "false" }
        )
    }
    /// Whether an enrolment is the current one; one of the future has no counterpart.
    package static var sifTimeFrame: TextCodec {
        TextCodec(parse: { $0 == "C" ? true : $0 == "H" ? false : nil }, print: { $0 ? "C" : "H" })
    }
}

extension TextCodec where Value == CodedValue<Uncoded> {
    /// A code of a list of the format; codes of other lists are not sayable.
    package static func sifCode(_ list: String) -> TextCodec {
        let system = "sif-au.\(list)"
        return TextCodec(
            parse: { CodedValue(system: system, edition: SIFAUCodes.edition, code: $0, meaning: nil) },
            print: { $0.system == system ? $0.code : nil }
        )
    }
}

extension TextCodec {
    /// A code of a list of the format: kept as it was read, and written back as it was read.
    ///
    /// What comes from elsewhere is written with a code that says no more than was known, else as `rest`.
    package static func sifCode<Meaning>(
        _ table: CodeTable<Meaning>,
        rest: String? = nil
    ) -> TextCodec where Value == CodedValue<Meaning> {
        TextCodec(
            parse: TextCodec.code(table).parse,
            print: { value in
                if value.system == table.name { return value.code }
                guard let meaning = value.meaning else { return nil }
                return table.row(for: meaning).flatMap { $0.fit == .broader ? nil : $0.code } ?? rest
            }
        )
    }
}

extension TextCodec where Value == Severity {
    /// `AUCodeSetsMedicalAlert…`: what threatens life has no word of its own, and is not called less.
    package static var sifSeverity: TextCodec {
        let words: [(String, Severity)] = [("Low", .mild), ("Moderate", .moderate), ("Severe", .severe)]
        return TextCodec(
            parse: { text in text == "High" ? .severe : words.first { $0.0 == text }?.1 },
            print: { severity in words.first { $0.1 == severity }?.0 }
        )
    }
}

extension TextCodec where Value == OrganisationID {
    /// The RefId of a school.
    package static var sifSchool: TextCodec {
        TextCodec(parse: { OrganisationID(scheme: SIFAURef.scheme, $0) }, print: { SIFAURef.school($0) })
    }
    /// The number of a school at ACARA.
    package static var sifACARA: TextCodec {
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
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return nil }
        return String(text[first...last])
    }
}
