// Reads a charter from its file, and says what is wrong with it.

import VillageBasics
import VillageFormats
import VillageModel

extension ContentCharter {
    /// The most characters of a text, so that the page of the charter stays a page.
    static let longestText = 240
    /// The most characters of the title.
    static let longestTitle = 120

    private static let members = [
        "schema", "version", "edition", "school", "title", "admits", "decides", "corrections",
    ]

    /// Reads a charter.
    ///
    /// - Parameter bytes: The file: a JSON object with `"schema":"villagekit/charter"` and `"version":1`.
    /// - Throws: ``CharterError`` with the place and, where a name is nearly right, the name that was probably meant.
    public init(json bytes: [UInt8]) throws(CharterError) {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.parse(bytes) } catch {
            throw CharterError(.notJSON, line: error.line)
        }
        guard let object = value.object, object["schema"]?.string == "villagekit/charter" else {
            throw CharterError(.notACharter)
        }
        guard object["version"]?.integer == 1 else { throw CharterError(.otherVersion, at: "version") }
        for member in object.members where !Self.members.contains(member.name) {
            let near = NearestWord.nearest(to: member.name, among: Self.members)
            throw CharterError(.unknownMember, at: member.name, suggestion: near)
        }
        edition = try Self.text(object, "edition", most: 40)
        school = OrganisationID(try Self.text(object, "school", most: 80))
        guard !school.scheme.isEmpty, !school.value.isEmpty else { throw CharterError(.wrongShape, at: "school") }
        title = try Self.texts(object, "title", most: Self.longestTitle)
        admitted = try Self.names(object, "admits")
        deciding = try Self.texts(object, "decides", most: Self.longestText)
        correcting = try Self.texts(object, "corrections", most: Self.longestText)
    }

    private static func member(_ object: JSONObject, _ name: String) throws(CharterError) -> JSONValue {
        guard let value = object[name] else { throw CharterError(.missing, at: name) }
        return value
    }

    private static func text(_ object: JSONObject, _ name: String, most: Int) throws(CharterError) -> String {
        try text(member(object, name), at: name, most: most)
    }

    private static func text(_ value: JSONValue, at path: String, most: Int) throws(CharterError) -> String {
        guard let text = value.string, !FoldedWords.trimmed(text).isEmpty, !text.contains(where: \.isNewline),
            !FormLine.hasControlSigns(text)
        else { throw CharterError(.wrongShape, at: path) }
        guard text.count <= most else { throw CharterError(.tooLong, at: path) }
        return text
    }

    /// A text in one language at least.
    private static func texts(
        _ object: JSONObject,
        _ name: String,
        most: Int
    ) throws(CharterError) -> [WorkingLanguage: String] {
        guard let inner = try member(object, name).object else { throw CharterError(.wrongShape, at: name) }
        var texts: [WorkingLanguage: String] = [:]
        for member in inner.members {
            guard let language = WorkingLanguage(rawValue: member.name) else {
                throw CharterError(.unknownLanguage, at: "\(name).\(member.name)")
            }
            texts[language] = try text(member.value, at: "\(name).\(member.name)", most: most)
        }
        guard !texts.isEmpty else { throw CharterError(.noLanguage, at: name) }
        return texts
    }

    /// Sections and types that exist, none of them twice.
    private static func names(_ object: JSONObject, _ name: String) throws(CharterError) -> [String] {
        guard let elements = try member(object, name).array else { throw CharterError(.wrongShape, at: name) }
        let sections = AccessSection.allCases.map(\.rawValue)
        let types = Dossier.contentTypes.map { "\($0.section.rawValue)/\($0.typeName)" }
        var names: [String] = []
        for (place, element) in zip(1..., elements) {
            let path = "\(name).\(place)"
            guard let text = element.string else { throw CharterError(.wrongShape, at: path) }
            guard sections.contains(text) || types.contains(text) else {
                // A type alone, or in another section, is found by its name.
                let typeName = text.split(separator: "/").last.map(String.init)?.lowercased()
                let near =
                    types.first { $0.lowercased().hasSuffix("/\(typeName ?? "/")") }
                    ?? NearestWord.nearest(to: text, among: sections + types)
                throw CharterError(.unknownName, at: path, suggestion: near)
            }
            guard !names.contains(text) else { throw CharterError(.namedTwice, at: path) }
            names.append(text)
        }
        return names
    }
}
