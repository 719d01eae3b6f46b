// Reads a layout from its JSON text; what is wrong is told with its place and a cure.

import VillageBasics
import VillageModel

extension PageLayout {
    /// The most bytes of a layout, and the most characters of a text in it.
    static let mostBytes = 256 << 10
    static let longest = 400
    /// The most chapters, and the most places that a chapter takes from.
    static let mostChapters = 60
    static let mostTakes = 100

    /// Reads a layout.
    ///
    /// - Parameter json: The text: an object with `"schema": "villagekit/layout"` and `"version": 1`.
    /// - Throws: ``LayoutError`` with the place and what to do about it.
    public init(json: [UInt8]) throws(LayoutError) {
        guard json.count <= Self.mostBytes else {
            throw LayoutError(.wrongShape, "", "a layout has at most \(Self.mostBytes) bytes")
        }
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.parse(json) } catch {
            throw LayoutError(.notJSON, "", line: error.line, "check commas, quotes and brackets near this line")
        }
        guard value["schema"]?.string == Self.schema, value["version"]?.integer == Self.schemaVersion else {
            let form = "\"schema\": \"\(Self.schema)\", \"version\": \(Self.schemaVersion)"
            throw LayoutError(.otherVersion, "version", "begin the layout with \(form)")
        }
        let node = LayoutNode(value: value, path: "")
        try node.members([
            "schema", "version", "name", "title", "remark", "for", "pictures", "smallPrint", "contents", "chapters",
            "rest",
        ])
        name = try Self.name(node.needed("name"))
        title = try Self.words(node.member("title"))
        remark = try Self.words(node.member("remark"))
        roles = try node.texts("for")
        hasPictures = try node.flag("pictures") ?? true
        hasSmallPrint = try node.flag("smallPrint") ?? true
        hasContents = try node.flag("contents") ?? true
        rest = try Self.words(node.member("rest"))
        let list = try node.needed("chapters")
        var chapters: [Chapter] = []
        for element in try list.elements() { chapters.append(try Chapter(element)) }
        guard (1...Self.mostChapters).contains(chapters.count) else {
            throw list.error(.wrongShape, "write between 1 and \(Self.mostChapters) chapters")
        }
        self.chapters = chapters
    }

    private static func name(_ node: LayoutNode) throws(LayoutError) -> String {
        let text = try node.text()
        let isName = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard isName, text.utf8.count <= 40 else {
            throw node.error(.wrongShape, "write small letters, digits and strokes, at most 40")
        }
        return text
    }

    /// The key of a phrase, or an object with a text for each language.
    static func words(_ node: LayoutNode?) throws(LayoutError) -> Words? {
        guard let node else { return nil }
        if let key = node.value.string {
            guard ReadableLanguage.english.words.known(key) != nil else {
                throw node.error(.unknownName, "write the words by language: {\"en\": \"…\", \"fr\": \"…\"}")
            }
            return .phrase(key)
        }
        guard let object = node.value.object, !object.members.isEmpty else {
            throw node.error(.wrongShape, "write the words by language: {\"en\": \"…\", \"fr\": \"…\"}")
        }
        var texts: [Words.Own] = []
        for member in object.members where !member.name.hasPrefix("//") {
            let inner = LayoutNode(value: member.value, path: "\(node.path).\(member.name)")
            guard ReadableLanguage(rawValue: member.name) != nil else {
                let known = ReadableLanguage.allCases.map(\.rawValue).joined(separator: ", ")
                throw inner.error(.unknownName, "write one of the languages \(known)")
            }
            let text = try inner.text()
            guard text.count <= longest, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
                throw inner.error(.wrongShape, "write one line of at most \(longest) characters")
            }
            texts.append(Words.Own(language: member.name, text: text))
        }
        return .own(texts)
    }
}

extension PageLayout.Chapter {
    fileprivate init(_ node: LayoutNode) throws(LayoutError) {
        try node.members(["title", "takes", "most", "words"])
        guard let title = try PageLayout.words(node.needed("title")) else { throw node.error(.missing, "add 'title'") }
        self.title = title
        most = try Self.limit(node.member("most"))
        words = try Self.limit(node.member("words"))
        let list = try node.needed("takes")
        var takes: [PageLayout.Take] = []
        for element in try list.elements() { takes.append(try PageLayout.Take(element)) }
        guard (1...PageLayout.mostTakes).contains(takes.count) else {
            throw list.error(.wrongShape, "name between 1 and \(PageLayout.mostTakes) sections, types or fields")
        }
        self.takes = takes
    }

    private static func limit(_ node: LayoutNode?) throws(LayoutError) -> Int? {
        guard let node else { return nil }
        guard let number = node.value.integer, (1...100_000).contains(number) else {
            throw node.error(.wrongShape, "write a whole number from 1")
        }
        return number
    }
}

extension PageLayout.Take {
    fileprivate init(_ node: LayoutNode) throws(LayoutError) {
        guard node.value.object != nil else {
            self.init(try Named([node]), fields: [], context: [], condition: nil, title: nil)
            return
        }
        try node.members(["of", "fields", "with", "where", "title"])
        let of = try node.needed("of")
        let named = try Named(of.value.array == nil ? [of] : of.elements())
        self.init(
            named,
            fields: try Self.fields("fields", of: named, node),
            context: try Self.fields("with", of: named, node),
            condition: try Self.condition(node.member("where"), named),
            title: try PageLayout.words(node.member("title"))
        )
    }

    private init(
        _ named: Named,
        fields: [FieldName],
        context: [FieldName],
        condition: PageLayout.Condition?,
        title: PageLayout.Words?
    ) {
        section = named.section
        types = Set(named.types.map { $0.typeName })
        self.fields = fields
        self.context = context
        self.condition = condition
        self.title = title
    }

    /// The section, or the content types, that something is taken from.
    private struct Named {
        var section: AccessSection?
        var types: [any EntryContent.Type] = []

        init(_ nodes: [LayoutNode]) throws(LayoutError) {
            for node in nodes {
                let text = try node.text()
                if let section = AccessSection(rawValue: text), nodes.count == 1 {
                    self.section = section
                    types = Dossier.contentTypes.filter { $0.section == section }
                } else if let type = Dossier.contentTypes.first(where: { $0.typeName == text }) {
                    types.append(type)
                } else {
                    let names = AccessSection.allCases.map(\.rawValue) + Dossier.contentTypes.map { $0.typeName }
                    throw node.error(.unknownName, Self.cure(text, among: names, "a section or a content type"))
                }
            }
        }

        static func cure(_ text: String, among names: [String], _ kind: String) -> String {
            let near = names.min { EditDistance.between($0, Array(text)) < EditDistance.between($1, Array(text)) }
            return "write \(kind)" + (near.map { ", such as '\($0)'" } ?? "")
        }
    }

    private static func fields(
        _ name: String,
        of named: Named,
        _ node: LayoutNode
    ) throws(LayoutError) -> [FieldName] {
        guard let list = node.member(name) else { return [] }
        var fields: [FieldName] = []
        for element in try list.elements() {
            let text = try element.text()
            let known = named.types.flatMap { PageLayout.fieldNames(of: $0) }
            guard known.contains(text) else {
                throw element.error(.unknownName, Named.cure(text, among: known, "a field of the type"))
            }
            fields.append(text)
        }
        guard !fields.isEmpty else { throw list.error(.wrongShape, "name a field, or leave '\(name)' out") }
        return fields
    }

    /// A flag of the type, or of the records in one of its lists.
    private static func condition(_ node: LayoutNode?, _ named: Named) throws(LayoutError) -> PageLayout.Condition? {
        guard let node else { return nil }
        let parts = try node.text().split(separator: ".").map(String.init)
        let flags = named.types.map { Set(PageLayout.flags(of: $0)) }
        guard let last = parts.last, parts.count < 3, flags.allSatisfy({ $0.contains(parts.joined(separator: ".")) })
        else { throw node.error(.unknownName, "write a field that is answered with yes or no") }
        return PageLayout.Condition(list: parts.count == 2 ? parts[0] : nil, flag: last)
    }
}

extension PageLayout {
    fileprivate static func fieldNames<Group: FieldGroup>(of type: Group.Type) -> [FieldName] {
        type.fields.map(\.name)
    }

    /// The fields that are answered with yes or no: of the type, and of the records in its lists.
    fileprivate static func flags<Group: FieldGroup>(of type: Group.Type) -> [FieldName] {
        type.fields.flatMap { field in
            switch field.shape {
            case .flag: [field.name]
            case .list(.record(let inner)): ownFlags(of: inner).map { "\(field.name).\($0)" }
            default: [FieldName]()
            }
        }
    }

    private static func ownFlags<Group: FieldGroup>(of type: Group.Type) -> [FieldName] {
        type.fields.filter { if case .flag = $0.shape { true } else { false } }.map(\.name)
    }
}
