// What stands on a page, in which chapters and how much of it: data, which a school can bring itself.

package import VillageModel

/// What stands on a page, chapter by chapter.
///
/// A layout takes from what a reader may see, and never adds to it. What no chapter takes stands in the last one where the
/// layout has one for it, and is counted as not taken over where it has none.
public struct PageLayout: Sendable, Hashable {
    /// The name of the form of layouts, in the member `schema`.
    public static let schema = "villagekit/layout"
    /// The version of the form of layouts.
    public static let schemaVersion = 1

    /// The name, in small letters.
    public let name: String
    /// The title of the page; `nil` for the usual one.
    let title: Words?
    /// A sentence under the title.
    let remark: Words?
    /// The roles that it is for; all where none is named.
    package let roles: [String]
    /// Whether pictures are drawn of what stands on the page whole.
    package let hasPictures: Bool
    /// Whether it is told of each entry who wrote it down, when and on what basis; what has to be heeded is always told.
    let hasSmallPrint: Bool
    /// Whether the chapters are listed at the top.
    package let hasContents: Bool
    /// The chapters, from top to bottom.
    let chapters: [Chapter]
    /// The heading over what no chapter takes; `nil` where that is left out.
    let rest: Words?

    /// A page with everything under one heading.
    init(everythingUnder heading: Words) {
        name = "everything"
        (title, remark, roles, chapters, rest) = (nil, nil, [], [], heading)
        (hasPictures, hasSmallPrint, hasContents) = (true, true, true)
    }

    /// A chapter.
    struct Chapter: Sendable, Hashable {
        let title: Words
        let takes: [Take]
        /// The most entries.
        let most: Int?
        /// The most words, with those about what is not shown.
        let words: Int?

        var isLimited: Bool { most != nil || words != nil }
    }

    /// What a chapter takes: entries whole, or some fields of them.
    struct Take: Sendable, Hashable {
        /// The section, where all of it is taken.
        let section: AccessSection?
        /// The names of the content types.
        let types: Set<String>
        /// The fields; all that is left of the entries where none is named.
        let fields: [FieldName]
        /// The fields that are told again beside those, and count as taken by nobody.
        let context: [FieldName]
        /// Takes only what a flag says yes to: entries by `isCurrent`, elements of a list by `methods.helped`.
        let condition: Condition?
        /// The heading over fields of entries that stand whole elsewhere.
        let title: Words?
    }

    /// A flag that says what is taken.
    struct Condition: Sendable, Hashable {
        /// The list whose elements are taken; `nil` where entries are.
        let list: FieldName?
        let flag: FieldName
    }

    /// Words in several languages, or a phrase that the program has in all of its own.
    enum Words: Sendable, Hashable {
        case phrase(String)
        case own([Own])

        /// What is written in one language.
        struct Own: Sendable, Hashable {
            let language: String
            let text: String
        }

        /// The key of the phrase, where it is one.
        var key: String? { if case .phrase(let key) = self { key } else { nil } }

        /// The words in a language; in English, else in the first there is, where it has none.
        func text(in language: ReadableLanguage) -> String {
            switch self {
            case .phrase(let key): language.words.phrase(key)
            case .own(let texts):
                (texts.first { $0.language == language.tag }
                    ?? texts.first { $0.language == ReadableLanguage.english.rawValue } ?? texts.first)?
                    .text ?? ""
            }
        }
    }

    /// Whether some fields of a content type, or all where none is named, stand on the page for every entry of it.
    package func tells(_ fields: [FieldName], of type: String) -> Bool {
        if rest != nil, !chapters.contains(where: \.isLimited) { return true }
        let takes = chapters.filter { !$0.isLimited }.flatMap(\.takes)
            .filter { $0.types.contains(type) && $0.condition == nil }
        if takes.contains(where: { $0.fields.isEmpty }) { return true }
        return !fields.isEmpty && Set(fields).isSubset(of: takes.flatMap(\.fields))
    }
}
