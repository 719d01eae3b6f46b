// Text with its letters left and their marks taken away, so that a name is found however it was typed.

/// Text without the marks on its letters.
package enum PlainLetters {
    /// The text with Latin letters without marks; letters of other scripts stay.
    package static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            if (0x300...0x36F).contains(scalar.value) { continue }
            if let letters = FoldedText.folding[scalar] {
                plain += String(decoding: letters.map { $0 + 0x61 }, as: UTF8.self)
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }
}
