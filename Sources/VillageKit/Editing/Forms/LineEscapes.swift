// Signs that would be mistaken for something else, with a stroke in front.

/// Writes and reads signs with a stroke in front.
enum LineEscapes {
    /// A value in one line: strokes, breaks of lines and some signs get a stroke in front.
    static func escaped(_ text: String, _ signs: Set<Character> = []) -> String {
        var escaped = ""
        for character in text {
            if character.isNewline {
                escaped += "\\n"
            } else if character == "\\" || signs.contains(character) {
                escaped += "\\\(character)"
            } else {
                escaped.append(character)
            }
        }
        return escaped
    }

    /// The value; a stroke before any other sign stands for itself.
    static func unescaped(_ text: some StringProtocol, _ signs: Set<Character> = []) -> String {
        var plain = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                if character == "n" {
                    plain.append("\n")
                } else if character == "\\" || signs.contains(character) {
                    plain.append(character)
                } else {
                    plain.append("\\")
                    plain.append(character)
                }
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                plain.append(character)
            }
        }
        return isEscaped ? plain + "\\" : plain
    }

    /// The parts between the places of a sign that have no stroke in front.
    static func split(_ text: some StringProtocol, at sign: Character, most: Int = .max) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in text {
            if character == sign, !isEscaped, parts.count <= most {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
            isEscaped = character == "\\" && !isEscaped
        }
        return parts
    }
}
