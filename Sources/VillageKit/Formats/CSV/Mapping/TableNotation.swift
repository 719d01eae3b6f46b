// How values stand in cells: dates, decimal mark, words for yes and no, codes.

package import VillageBasics
import VillageModel

/// How values stand in cells.
package struct TableNotation: Sendable, Hashable {
    /// The forms of dates; the first that can say a date is written.
    package var dates: [DateForm] = []
    /// What stands before decimals.
    package var decimalMark: Character = ","
    /// Words for yes, the first is written.
    package var yes = ["Oui", "O", "Ja", "J", "Yes", "Y", "true", "1", "x"]
    /// Words for no, the first is written.
    package var no = ["Non", "N", "Nee", "Nein", "No", "false", "0"]

    /// Reads a cell.
    ///
    /// - Returns: The values; `nil` where the cell holds none.
    package func values(_ text: String, _ target: TableTarget) -> [JSONValue]? {
        guard let sign = target.listSign else { return value(text, target).map { [$0] } }
        let parts = text.split(separator: sign).map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
        let values = parts.compactMap { value($0, target) }
        return values.isEmpty || values.count != parts.count ? nil : values
    }

    private func value(_ text: String, _ target: TableTarget) -> JSONValue? {
        guard Self.isClean(text) else { return nil }
        let trimmed = HeaderText.trimmed(text)
        switch target.field.shape {
        case .string, .text: return .string(text)
        case .integer: return Int(trimmed).map { .number(String($0)) }
        case .decimal:
            let plain = String(trimmed.map { $0 == decimalMark ? "." : $0 })
            return DecimalNumber(rawValue: plain).map { .string($0.rawValue) }
        case .flag: return flag(trimmed).map { .bool($0) }
        case .date: return date(trimmed).flatMap { $0.date == nil ? nil : .string($0.rawValue) }
        case .partialDate: return date(trimmed).map { .string($0.rawValue) }
        case .code(let meanings): return code(trimmed, target.codes, meanings)
        case .choice(let words): return choice(trimmed, target.codes, words)
        case .identifier:
            guard !Self.isRounded(trimmed) else { return nil }
            let system = JSONObject.Member("system", .string(target.system ?? "local"))
            return .object(JSONObject([system, JSONObject.Member("value", .string(trimmed))]))
        case .organisation: return .string(target.system.map { "\($0):\(trimmed)" } ?? trimmed)
        default: return nil
        }
    }

    private func flag(_ text: String) -> Bool? {
        let word = HeaderText.folded(text)
        if yes.contains(where: { HeaderText.folded($0) == word }) { return true }
        return no.contains { HeaderText.folded($0) == word } ? false : nil
    }

    private func date(_ text: String) -> PartialDate? {
        for form in dates { if let date = form.parse(text) { return date } }
        return nil
    }

    private func code(_ text: String, _ codes: TableCodes?, _ meanings: [String]) -> JSONValue? {
        guard let codes else { return meanings.contains(text) ? .string(text) : nil }
        let row = codes.row(of: text)
        // A list without a name is one of our own words.
        if codes.system.isEmpty { return row?.meaning.map { .string($0) } }
        var object = JSONObject()
        object["system"] = .string(codes.system)
        object["edition"] = codes.edition.map { .string($0) }
        object["code"] = .string(text)
        object["meaning"] = row?.meaning.map { .string($0) }
        return .object(object)
    }

    private func choice(_ text: String, _ codes: TableCodes?, _ words: [String]) -> JSONValue? {
        let word = codes.map { $0.row(of: text)?.meaning } ?? text
        return word.flatMap { words.contains($0) ? .string($0) : nil }
    }

    /// Whether a text is what spreadsheets make of a long number: `1,2E+05`.
    private static func isRounded(_ text: String) -> Bool {
        guard let place = text.firstIndex(where: { $0 == "E" || $0 == "e" }) else { return false }
        let (front, back) = (text[..<place], text[text.index(after: place)...])
        return back.first == "+" && back.count > 1 && back.dropFirst().allSatisfy(\.isNumber) && !front.isEmpty
            && front.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
    }

    /// Whether a text has no control characters beside tabs and line breaks.
    private static func isClean(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}

extension TableNotation {
    /// Writes a value; `nil` where this column cannot say it.
    package func text(_ value: JSONValue, _ target: TableTarget) -> String? {
        switch target.field.shape {
        case .string, .organisation:
            guard let text = value.string else { return nil }
            guard let system = target.system, case .organisation = target.field.shape else { return text }
            return text.hasPrefix("\(system):") ? String(text.dropFirst(system.count + 1)) : nil
        case .text: return value.string ?? value["value"]?.string
        case .integer: if case .number(let text) = value { return text } else { return nil }
        case .decimal: return value.string.map { String($0.map { $0 == "." ? decimalMark : $0 }) }
        case .flag: return value.bool.flatMap { ($0 ? yes : no).first }
        case .date, .partialDate:
            guard let date = value.string.flatMap({ PartialDate(rawValue: $0) }) else { return nil }
            return dates.lazy.compactMap { $0.print(date) }.first
        case .code:
            guard let codes = target.codes else { return value.string }
            let meaning = value.string ?? value["meaning"]?.string
            let native = isNative(value, codes) ? value["code"]?.string : nil
            // A code of another edition may not be in this one.
            if let native, value["edition"]?.string == codes.edition || meaning == codes.row(of: native)?.meaning {
                return native
            }
            return meaning.flatMap { codes.row(for: $0)?.code } ?? native
        case .choice:
            guard let word = value.string else { return nil }
            return target.codes.map { $0.row(for: word)?.code } ?? word
        case .identifier:
            return value["system"]?.string == (target.system ?? "local") ? value["value"]?.string : nil
        default: return nil
        }
    }

    private func isNative(_ value: JSONValue, _ codes: TableCodes) -> Bool {
        !codes.system.isEmpty && value["system"]?.string == codes.system
    }

    /// How well a code says what is meant; exact for whatever is no code.
    package func fit(_ value: JSONValue, _ target: TableTarget) -> Fit {
        guard let codes = target.codes, !isNative(value, codes),
            let meaning = value.string ?? value["meaning"]?.string
        else { return .exact }
        return codes.row(for: meaning)?.fit ?? .exact
    }
}
