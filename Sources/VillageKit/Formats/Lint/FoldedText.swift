// Text without case and diacritics, as symbols: letters, digits, one blank between words, one break between sentences.

/// Text as the word matcher reads it.
struct FoldedText {
    /// `a` to `z`, `0` to `9`, ``letter``, ``blank`` and ``pause``.
    private(set) var symbols: [UInt8] = []
    /// Where words begin that have a capital letter in front.
    private(set) var capitals: Set<Int> = []

    /// A letter of no list.
    static let letter: UInt8 = 36
    /// Between two words.
    static let blank: UInt8 = 37
    /// Between two sentences, or parts of one.
    static let pause: UInt8 = 38
    /// How many symbols there are.
    static let count = 39

    init(_ text: String) {
        symbols.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { add(scalar) }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A: symbols.append(UInt8(scalar.value - 0x61))
        case 0x41...0x5A:
            capital()
            symbols.append(UInt8(scalar.value - 0x41))
        case 0x30...0x39: symbols.append(UInt8(scalar.value - 0x30 + 26))
        case 0x20, 0x2D, 0x27, 0x2018, 0x2019, 0x2010, 0x2011, 0xA0, 0x5F: separate(Self.blank)
        case 0..<0x80: separate(Self.pause)
        case 0x300...0x36F: break
        default:
            if let folded = Self.folding[scalar] {
                if scalar.properties.isUppercase { capital() }
                symbols += folded
            } else if scalar.properties.isAlphabetic {
                symbols.append(Self.letter)
            } else {
                separate(Self.pause)
            }
        }
    }

    private mutating func capital() {
        if symbols.last.map({ $0 >= Self.blank }) ?? true { capitals.insert(symbols.count) }
    }

    private mutating func separate(_ symbol: UInt8) {
        guard let last = symbols.last else { return }
        if last < Self.blank {
            symbols.append(symbol)
        } else if symbol == Self.pause {
            symbols[symbols.count - 1] = symbol
        }
    }

    /// Letters with diacritics and what is left of them.
    static let folding: [Unicode.Scalar: [UInt8]] = {
        let groups = [
            "a": "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ", "c": "çćĉċčÇĆĈĊČ", "d": "ďđĎĐ", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "g": "ĝğġģĜĞĠĢ",
            "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľŀłĹĻĽĿŁ", "n": "ñńņňÑŃŅŇ",
            "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "r": "ŕŗřŔŖŘ", "s": "śŝşšșŚŜŞŠȘ", "t": "ţťŧțŢŤŦȚ", "u": "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ",
            "w": "ŵŴ", "y": "ýÿŷÝŸŶ", "z": "źżžŹŻŽ", "ae": "æÆ", "oe": "œŒ", "ss": "ßẞ", "ij": "ĳĲ",
        ]
        var folding: [Unicode.Scalar: [UInt8]] = [:]
        for (plain, letters) in groups {
            for scalar in letters.unicodeScalars { folding[scalar] = plain.utf8.map { $0 - 0x61 } }
        }
        return folding
    }()
}
