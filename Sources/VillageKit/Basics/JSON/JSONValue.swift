// A JSON value, as RFC 8259 defines it, with members in the order of the source.

/// A JSON value.
public enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, kept as it was written: nothing is lost to binary fractions.
    case number(String)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object; no name occurs twice.
    case object(JSONObject)

    /// The string, if it is one.
    public var string: String? { if case .string(let text) = self { text } else { nil } }
    /// The truth value, if it is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The whole number, if it is one that fits.
    public var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }
    /// The elements, if it is an array.
    public var array: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
    /// The object, if it is one.
    public var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
    /// Whether it is `null`.
    public var isNull: Bool { self == .null }

    /// The member of an object; `nil` when there is none or the value is no object.
    public subscript(_ name: String) -> JSONValue? { object?[name] }
}

/// A JSON object.
public struct JSONObject: Sendable, Hashable {
    /// The members, in the order of the source.
    public var members: [Member]

    /// Creates an object.
    public init(_ members: [Member] = []) { self.members = members }

    /// The value of a name; assigning `nil` removes the member, a new name is added at the end.
    public subscript(_ name: String) -> JSONValue? {
        get { members.first { $0.name == name }?.value }
        set {
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name, value))
            case (nil, nil): break
            }
        }
    }

    /// One member of an object.
    public struct Member: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSONValue

        /// Creates a member.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }
}
