// What a syntax can carry of a text, and what the losses are called.

/// What a syntax can carry of a text, and what the losses are called.
package struct ReadableManner: Sendable {
    /// What the codes of what is lost begin with.
    package let prefix: String
    /// What of a text is lost, as the end of a code; `nil` where it comes back as it stands.
    private let check: @Sendable (String) -> String?

    /// Creates a manner.
    package init(prefix: String, check: @escaping @Sendable (_ text: String) -> String?) {
        self.prefix = prefix
        self.check = check
    }

    /// Lines are broken anew, and signs that turn the direction of writing are left out.
    static let lines = ReadableManner(prefix: "readable") { text in
        if DirectionIsolate.holdsTurning(text) { return "sign" }
        return isAsItStands(text) ? nil : "white-space"
    }

    func loss(in text: String) -> String? { check(text) }

    /// Whether nothing of a text is lost where lines are broken anew: spaces at an end or in a row, tabs, signs of control.
    private static func isAsItStands(_ text: String) -> Bool {
        var isAfterBlank = true
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x0A:
                if isAfterBlank { return false }
                isAfterBlank = true
            case 0x21..<0x7F: isAfterBlank = false
            // Properties are looked up in tables: nearly no text needs that for most of its signs.
            default:
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                if isControl || scalar.properties.isWhitespace { return false }
                isAfterBlank = false
            }
        }
        return !isAfterBlank || text.isEmpty
    }
}
