// Reads the members of a small JSON record, and names what is missing without its value.

import VillageKit

/// Reads the members of a small JSON record.
struct RecordReading {
    private let value: JSONValue
    private let place: String

    init(_ value: JSONValue, place: String) {
        self.value = value
        self.place = place
    }

    func text(_ name: String) throws(Failure) -> String {
        guard let text = value[name]?.string else { throw wrong(name, "a text") }
        return text
    }

    func texts(_ name: String) throws(Failure) -> [String] {
        guard let elements = value[name]?.array else { throw wrong(name, "a list of texts") }
        let texts = elements.compactMap { $0.string }
        guard texts.count == elements.count else { throw wrong(name, "a list of texts") }
        return texts
    }

    func day(_ name: String) throws(Failure) -> CalendarDate {
        guard let day = value[name]?.string.flatMap({ CalendarDate(rawValue: $0) }) else {
            throw wrong(name, "a date such as 2026-11-20")
        }
        return day
    }

    /// What is not stated is false.
    func flag(_ name: String) throws(Failure) -> Bool {
        guard let flag = value[name] else { return false }
        guard let flag = flag.bool else { throw wrong(name, "true or false") }
        return flag
    }

    private func wrong(_ name: String, _ expected: String) -> Failure {
        Failure(.malformed, "\(place): '\(name)' has to be \(expected)")
    }
}
