// The canonical form of a number: that of ECMAScript, as RFC 8785 (3.2.2.3) asks.

/// The canonical form of numbers.
enum JSONNumber {
    /// Writes a number as ECMAScript does; a number beyond the range of binary fractions is left as it is.
    static func canonical(_ text: String) -> String {
        if let whole = Int(text), abs(whole) < 1 << 53 { return String(whole) }
        guard let number = Double(text), number.isFinite else { return text }
        if number == 0 { return "0" }
        let (digits, exponent) = shortest(number.magnitude)
        let sign = number < 0 ? "-" : ""
        let count = digits.count
        // `point` is where the decimal point stands, counted from the first digit.
        let point = exponent + 1
        if count <= point, point <= 21 { return sign + digits + String(repeating: "0", count: point - count) }
        if 0 < point, point <= 21 { return sign + digits.prefix(point) + "." + digits.dropFirst(point) }
        if -6 < point, point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        let power = exponent < 0 ? "-\(-exponent)" : "+\(exponent)"
        return sign + digits.prefix(1) + (count > 1 ? "." + digits.dropFirst() : "") + "e" + power
    }

    /// The shortest digits that give the number back, and the power of ten of the first one.
    private static func shortest(_ number: Double) -> (digits: String, exponent: Int) {
        let parts = number.description.split(separator: "e")
        let written = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = String(mantissa[0])
        let all = whole + (mantissa.count > 1 ? String(mantissa[1]) : "")
        let leading = all.prefix { $0 == "0" }.count
        var digits = String(all.dropFirst(leading))
        while digits.hasSuffix("0") { digits.removeLast() }
        return (digits, written + whole.count - 1 - leading)
    }
}
