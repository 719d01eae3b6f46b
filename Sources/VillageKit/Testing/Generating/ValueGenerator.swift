// Random values in canonical form, made from the shape of a field alone: a new field needs nothing here.

import VillageKit

/// Makes random values in canonical form.
struct ValueGenerator {
    var numbers: SeededNumbers
    /// How often a field is filled.
    let filling: Double
    /// Entries and persons that may be referred to.
    var entries: [String] = []
    var persons: [String] = []
    /// A number in every text, so that each can be found again.
    private var marker = 0

    init(seed: UInt64, filling: Double) {
        numbers = SeededNumbers(seed: seed)
        self.filling = filling
    }

    /// A record with each field filled or not.
    mutating func record(_ type: any FieldGroup.Type) -> JSONObject { fields(of: type) }

    private mutating func fields<Record: FieldGroup>(of type: Record.Type) -> JSONObject {
        var object = JSONObject()
        for field in type.fields where numbers.happens(filling) {
            if let value = value(field.shape) { object[field.name] = value }
        }
        return object
    }

    private mutating func value(_ shape: FieldShape) -> JSONValue? {
        switch shape {
        case .string: return .string(words())
        case .text: return text()
        case .integer: return .number(String(Int.random(in: 0...2000, using: &numbers)))
        case .decimal: return .string(numbers.pick(["0.30", "7", "12.50", "-1.5", "100"]))
        case .flag: return .bool(numbers.happens(0.5))
        case .date: return .string(date().rawValue)
        case .partialDate: return .string(String(date().rawValue.prefix(numbers.pick([4, 7, 10, 10]))))
        case .instant: return .string(Instant(startOf: date()).text)
        case .code(let meanings): return code(meanings)
        case .choice(let words): return .string(numbers.pick(words))
        case .identifier: return object([("system", "local"), ("value", words())])
        case .entry: return entries.isEmpty ? nil : .string(numbers.pick(entries))
        case .person: return persons.isEmpty ? nil : .string(numbers.pick(persons))
        case .organisation: return .string("local:\(words())")
        case .attachment: return attachment()
        case .list(let element):
            let elements = (0..<Int.random(in: 1...3, using: &numbers)).compactMap { _ in value(element) }
            return elements.isEmpty ? nil : .array(elements)
        case .record(let type):
            let record = fields(of: type)
            return record.members.isEmpty ? nil : .object(record)
        }
    }

    /// A few letters of some script with a number that occurs once.
    mutating func words() -> String {
        marker += 1
        return "\(numbers.pick(Self.beginnings)) w\(marker)w"
    }

    /// Words of many scripts, from left and from right, with signs that join and marks that combine, and signs that formats
    /// have to escape.
    private static let beginnings = [
        "zin", "élève", "Größe", "naïef", "çocuk", "a & b <c>", "œuvre", "Łódź", "x\"y", "طفل صغير", "ბავშვი", "ילד",
        "เด็กนักเรียน", "बच्चा", "어린이", "孩子们", "👩🏽‍🏫 👨‍👩‍👧‍👦", "e\u{301}le\u{300}ve", "Z\u{351}\u{36B}\u{343}", "۱۲۳",
        "دانش\u{200C}آموز",
        "donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "één\ntwee",
    ]

    mutating func date() -> CalendarDate {
        CalendarDate(daysSinceEpoch: Int.random(in: 14_000...20_900, using: &numbers)) ?? .distantFuture
    }

    private mutating func text() -> JSONValue {
        if numbers.happens(0.6) { return .string(words()) }
        var text = JSONObject()
        text["value"] = .string(words())
        text["language"] = .string(numbers.pick(["fr", "nl", "tr", "ar"]))
        if numbers.happens(0.5) {
            var translation = JSONObject()
            translation["language"] = .string("en")
            translation["value"] = .string(words())
            if numbers.happens(0.5) { translation["reviewed"] = .bool(true) }
            text["translations"] = .array([.object(translation)])
        }
        return .object(text)
    }

    private mutating func code(_ meanings: [String]) -> JSONValue {
        let meaning = numbers.pick(meanings)
        if numbers.happens(0.3) { return .string(meaning) }
        var code = object([("system", "test.list"), ("code", String(Int.random(in: 0...99, using: &numbers)))])
        if numbers.happens(0.5) { code = code.adding("edition", .string("2026")) }
        if numbers.happens(0.3) { code = code.adding("label", .string(words())) }
        return numbers.happens(0.8) ? code.adding("meaning", .string(meaning)) : code
    }

    private mutating func attachment() -> JSONValue {
        let bytes = Array(words().utf8)
        return object([("name", "document.txt"), ("mediaType", "text/plain"), ("description", words())])
            .adding("data", .string(Base64.text(bytes)))
    }

    private func object(_ members: [(String, String)]) -> JSONValue {
        .object(JSONObject(members.map { JSONObject.Member($0.0, .string($0.1)) }))
    }
}

extension JSONValue {
    fileprivate func adding(_ name: String, _ value: JSONValue) -> JSONValue {
        guard var object else { return self }
        object[name] = value
        return .object(object)
    }
}
