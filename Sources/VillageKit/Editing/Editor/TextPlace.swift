// Where a free text stands in an entry, and how it is found and replaced there.

import VillageBasics
public import VillageModel

/// Where a free text stands in an entry: the path of its field, and which of several it is.
///
/// It is written as `words`, or as `methods.method#2` for the second text of a field that has several.
public struct TextPlace: Sendable, Hashable {
    /// The path of the field.
    public let field: FieldName
    /// Which text of the field it is, from 1.
    public let number: Int

    /// Creates a place.
    public init(field: FieldName, number: Int = 1) {
        self.field = field
        self.number = number
    }

    /// Reads a place as it is written.
    public init?(_ text: String) {
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        guard let field = parts.first, !field.isEmpty, parts.count < 3 else { return nil }
        let number = parts.count == 1 ? 1 : Int(parts[1])
        guard let number, number > 0 else { return nil }
        self.init(field: String(field), number: number)
    }

    /// How the place is written.
    public var text: String { number == 1 ? field : "\(field)#\(number)" }

    /// Hands out every free text with its place, in the order of the catalogue.
    ///
    /// - Parameter visitValues: Hands out the values of an entry by the paths of their fields.
    /// - Returns: The texts.
    public static func texts(
        _ visitValues: ((_ path: FieldName, _ value: any FieldValue) -> Void) -> Void
    ) -> [(place: TextPlace, text: Text)] {
        var found: [(place: TextPlace, text: Text)] = []
        var counts: [FieldName: Int] = [:]
        visitValues { path, value in
            guard let text = value as? Text else { return }
            counts[path, default: 0] += 1
            found.append((TextPlace(field: path, number: counts[path, default: 1]), text))
        }
        return found
    }

    /// The text at this place of some content.
    func text(in content: some EntryContent) -> Text? {
        Self.texts(content.visitValues).first { $0.place == self }?.text
    }

    /// The same content with another text at this place; `nil` where there is none.
    func replacing<Content: EntryContent>(in content: Content, with text: Text) -> Content? {
        var writer = JSONWriter(.canonical)
        content.write(to: &writer)
        var textWriter = JSONWriter(.canonical)
        text.write(to: &textWriter)
        guard let whole = try? JSONParser.parse(writer.bytes), let new = try? JSONParser.parse(textWriter.bytes) else {
            return nil
        }
        var left = number
        let changed = Self.replaced(whole, field.split(separator: ".")[...], &left, new)
        guard left == 0, let object = changed.object else { return nil }
        var isWhole = true
        let result = Content(json: object) { _, _ in isWhole = false }
        return isWhole ? result : nil
    }

    /// Counts the values at a path, and replaces the one at which the count ends.
    private static func replaced(
        _ value: JSONValue,
        _ path: ArraySlice<Substring>,
        _ left: inout Int,
        _ new: JSONValue
    ) -> JSONValue {
        if let elements = value.array { return .array(elements.map { replaced($0, path, &left, new) }) }
        guard let name = path.first else {
            left -= 1
            return left == 0 ? new : value
        }
        guard var object = value.object, let inner = object[String(name)] else { return value }
        object[String(name)] = replaced(inner, path.dropFirst(), &left, new)
        return .object(object)
    }
}
