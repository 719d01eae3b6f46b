// Free text that a family may read: the words, their language, and translations that never replace them.

public import VillageBasics

/// Free text, in the words of whoever wrote or spoke it.
public struct Text: FieldValue, Opaque {
    /// The words.
    public var value: String
    /// Their language, as a tag of BCP 47.
    public var language: String?
    /// Translations of exactly these words.
    public var translations: [Translation]

    /// Creates a text.
    public init(_ value: String, language: String? = nil, translations: [Translation] = []) {
        self.value = value
        self.language = language
        self.translations = translations
    }

    /// A translation of a text.
    public struct Translation: Sendable, Hashable, Opaque {
        /// The language, as a tag of BCP 47.
        public var language: String
        /// The words.
        public var value: String
        /// Who or what translated; of a machine, ``machine`` or `machine: ` and its name.
        public var by: String?
        /// Whether a person who knows both languages has read it.
        public var isReviewed: Bool

        /// Creates a translation.
        public init(language: String, value: String, by: String? = nil, isReviewed: Bool = false) {
            self.language = language
            self.value = value
            self.by = by
            self.isReviewed = isReviewed
        }

        /// What stands in ``by`` for a machine, before its name.
        public static let machine = "machine"

        /// Whether a machine translated.
        public var isByMachine: Bool {
            by == Self.machine || by?.hasPrefix("\(Self.machine): ") == true
        }
    }

    /// The words in a language: a translation where there is one, else those that were written.
    public func words(in wanted: String) -> String {
        if language == wanted { return value }
        return translations.first { $0.language == wanted }?.value ?? value
    }

    /// The shape of free text.
    public static var shape: FieldShape { .text }

    /// Reads a string, or an object with `value`, `language` and `translations`.
    public init?(json: JSONValue) {
        if let text = json.string {
            self.init(text)
            return
        }
        guard let value = json["value"]?.string else { return nil }
        self.init(value, language: json["language"]?.string)
        for item in json["translations"]?.array ?? [] {
            guard let language = item["language"]?.string, let value = item["value"]?.string else { return nil }
            translations.append(
                Translation(
                    language: language,
                    value: value,
                    by: item["by"]?.string,
                    isReviewed: item["reviewed"]?.bool ?? false
                )
            )
        }
    }

    /// Writes a string where there is nothing but words, else an object.
    public func write(to writer: inout JSONWriter) {
        if language == nil, translations.isEmpty { return writer.string(value) }
        writer.beginObject()
        writer.member("value", value)
        writer.member("language", language)
        if !translations.isEmpty {
            writer.name("translations")
            writer.beginArray()
            for translation in translations {
                writer.beginObject()
                writer.member("language", translation.language)
                writer.member("value", translation.value)
                writer.member("by", translation.by)
                writer.member("reviewed", ifTrue: translation.isReviewed)
                writer.endObject()
            }
            writer.endArray()
        }
        writer.endObject()
    }

    /// The words and their translations.
    public var freeText: [String] { [value] + translations.map(\.value) }
}

extension Text: ExpressibleByStringLiteral {
    /// Creates a text without a language.
    public init(stringLiteral value: String) { self.init(value) }
}
