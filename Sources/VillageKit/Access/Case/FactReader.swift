// Reads facts out of an object: what is not stated has its default, what is malformed is refused.

internal import VillageBasics

/// Reads facts out of an object.
struct FactReader {
    private let json: JSONValue
    private let path: String
    /// Paths that may be missing although they are always stated.
    private let absent: Set<String>

    init(_ json: JSONValue, path: String = "", absent: Set<String> = []) throws(AccessCaseError) {
        guard json.object != nil else { throw AccessCaseError(path, .object) }
        self.json = json
        self.path = path
        self.absent = absent
    }

    func text(_ name: String, default usual: String? = nil) throws(AccessCaseError) -> String {
        guard let value = stated(name) else { return try missing(name, usual, "", .text) }
        guard let text = value.string else { throw error(name, .text) }
        return text
    }

    func optionalText(_ name: String) throws(AccessCaseError) -> String? {
        guard let value = stated(name) else { return nil }
        guard let text = value.string else { throw error(name, .text) }
        return text
    }

    func flag(_ name: String) throws(AccessCaseError) -> Bool {
        guard let value = stated(name) else { return false }
        guard let flag = value.bool else { throw error(name, .flag) }
        return flag
    }

    func number(_ name: String, default usual: Int? = nil) throws(AccessCaseError) -> Int {
        guard let value = stated(name) else { return try missing(name, usual, 0, .number) }
        guard let number = value.integer else { throw error(name, .number) }
        return number
    }

    func optionalNumber(_ name: String) throws(AccessCaseError) -> Int? {
        stated(name) == nil ? nil : try number(name)
    }

    func day(_ name: String, default usual: AccessDay? = nil) throws(AccessCaseError) -> AccessDay {
        guard let value = stated(name) else { return try missing(name, usual, .endless, .day) }
        guard let text = value.string, let day = AccessDay(text) else { throw error(name, .day) }
        return day
    }

    func optionalDay(_ name: String) throws(AccessCaseError) -> AccessDay? {
        stated(name) == nil ? nil : try day(name)
    }

    func texts(_ name: String) throws(AccessCaseError) -> [String] { try optionalTexts(name) ?? [] }

    func optionalTexts(_ name: String) throws(AccessCaseError) -> [String]? {
        guard let value = stated(name) else { return nil }
        guard let elements = value.array else { throw error(name, .list) }
        let texts = elements.compactMap { $0.string }
        guard texts.count == elements.count else { throw error(name, .text) }
        return texts
    }

    /// A nested object; empty where it is not stated.
    func object(_ name: String) throws(AccessCaseError) -> FactReader {
        try FactReader(stated(name) ?? .object(JSONObject()), path: extended(name), absent: absent)
    }

    func optionalObject(_ name: String) throws(AccessCaseError) -> FactReader? {
        guard let value = stated(name) else { return nil }
        return try FactReader(value, path: extended(name), absent: absent)
    }

    func objects(_ name: String) throws(AccessCaseError) -> [FactReader] {
        guard let value = stated(name) else { return [] }
        guard let elements = value.array else { throw error(name, .list) }
        var readers: [FactReader] = []
        for element in elements { readers.append(try FactReader(element, path: extended(name), absent: absent)) }
        return readers
    }

    private func stated(_ name: String) -> JSONValue? {
        guard let value = json[name], !value.isNull else { return nil }
        return value
    }

    private func missing<Value>(
        _ name: String,
        _ usual: Value?,
        _ absence: Value,
        _ expected: AccessCaseError.Expected
    ) throws(AccessCaseError) -> Value {
        if let usual { return usual }
        if absent.contains(extended(name)) { return absence }
        throw error(name, expected)
    }

    private func error(_ name: String, _ expected: AccessCaseError.Expected) -> AccessCaseError {
        AccessCaseError(extended(name), expected)
    }

    private func extended(_ name: String) -> String { path.isEmpty ? name : path + "." + name }
}
