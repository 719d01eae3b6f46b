// Reads a mapping from its JSON text; what is wrong is told with its place and a cure.

import VillageBasics
import VillageCodecs
import VillageModel

extension TableMapping {
    /// The name of the form of mappings, in the member `schema`.
    public static let schema = "villagekit/table-mapping"
    /// The version of the form of mappings.
    public static let schemaVersion = 1

    /// Reads a mapping.
    ///
    /// - Parameter json: The text.
    /// - Throws: ``TableMappingError`` with the place and what to do about it.
    public init(json: [UInt8]) throws(TableMappingError) {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.parse(json) } catch {
            throw TableMappingError(.notJSON, "", line: error.line, "check commas, quotes and brackets near this line")
        }
        do throws(TableMappingError) { try self.init(value) } catch {
            var error = error
            error.line = JSONPlace.line(of: error.place, in: json)
            throw error
        }
    }

    private init(_ value: JSONValue) throws(TableMappingError) {
        let node = MappingNode(value: value, path: "")
        guard value["schema"]?.string == Self.schema, value["version"]?.integer == Self.schemaVersion else {
            let form = "\"schema\": \"\(Self.schema)\", \"version\": \(Self.schemaVersion)"
            throw TableMappingError(.otherVersion, "version", "begin the mapping with \(form)")
        }
        try node.members([
            "schema", "version", "name", "edition", "title", "likeness", "profile", "school", "write", "dates",
            "decimal", "yes", "no", "codes", "tables",
        ])
        name = try node.needed("name").text()
        edition = try node.needed("edition").text()
        title = try node.text("title") ?? ""
        likeness = try node.text("likeness") ?? ""
        profile = try node.text("profile")
        school = try node.text("school").map { OrganisationID($0) }
        if let write = node.member("write") { style = try Self.style(write) }
        notation = try Self.notation(node)
        let codes = try Self.codeLists(node)
        for table in try node.needed("tables").elements() { tables.append(try MappedTable(table, codes)) }
        if let twice = Self.repeated(tables.map(\.name)) {
            throw TableMappingError(.namedTwice, "tables", "give the second table '\(twice)' another name")
        }
        if !tables.contains(where: { $0.rows == .pupils }) {
            throw TableMappingError(.missing, "tables", "add a table with \"rows\": \"pupils\"")
        }
    }

    /// Reads a mapping of a school's own.
    package init(file: [UInt8]) throws(FileTakingError) {
        do throws(TableMappingError) { try self.init(json: file) } catch { throw error.asFileError }
    }

    static func repeated(_ names: [String]) -> String? {
        var seen: Set<String> = []
        return names.first { !seen.insert($0).inserted }
    }

    private static func style(_ node: MappingNode) throws(TableMappingError) -> DelimitedStyle {
        try node.members(["separator", "encoding", "quotes", "lineEnd", "byteOrderMark"])
        let separators: [String: UInt8] = [";": 0x3B, ",": 0x2C, "\t": 0x09, "|": 0x7C]
        let sign = try node.text("separator") ?? ";"
        guard let separator = separators[sign] else {
            throw TableMappingError(.unknownName, "write.separator", "write one of ';', ',', '|', or '\\t' for a tab")
        }
        return DelimitedStyle(
            separator: separator,
            encoding: try node.choice("encoding", TableEncoding.self) ?? .utf8,
            quotes: try node.choice("quotes", DelimitedStyle.Quotes.self) ?? .needed,
            hasCarriageReturns: try node.choice("lineEnd", LineEnd.self) != .lf,
            hasByteOrderMark: try node.flag("byteOrderMark") ?? false
        )
    }

    private enum LineEnd: String, CaseIterable {
        case crlf, lf
    }

    private enum DecimalMark: String, CaseIterable {
        case comma = ","
        case point = "."
    }

    private static func notation(_ node: MappingNode) throws(TableMappingError) -> TableNotation {
        var notation = TableNotation()
        for element in try node.member("dates")?.elements() ?? [] {
            guard let form = DateForm(try element.text()) else {
                throw element.error(
                    .unknownName,
                    "write a form such as 'dd/mm/yyyy' or 'yyyy-mm-dd'; years have four digits"
                )
            }
            notation.dates.append(form)
        }
        if notation.dates.isEmpty { notation.dates = ["yyyy-mm-dd", "dd/mm/yyyy"].compactMap { DateForm($0) } }
        if let mark = try node.choice("decimal", DecimalMark.self) { notation.decimalMark = mark == .comma ? "," : "." }
        let (yes, no) = (try node.texts("yes"), try node.texts("no"))
        if !yes.isEmpty { notation.yes = yes }
        if !no.isEmpty { notation.no = no }
        let both = Set(notation.yes.map(HeaderText.folded)).intersection(notation.no.map(HeaderText.folded))
        guard both.isEmpty else {
            throw TableMappingError(.namedTwice, "no", "leave words that also stand under 'yes' out")
        }
        return notation
    }

    private static func codeLists(_ node: MappingNode) throws(TableMappingError) -> [String: TableCodes] {
        guard let lists = node.member("codes") else { return [:] }
        guard let object = lists.value.object else { throw lists.error(.wrongShape, "write an object here: { … }") }
        var codes: [String: TableCodes] = [:]
        for member in object.members where !member.name.hasPrefix("//") {
            codes[member.name] = try TableCodes(MappingNode(value: member.value, path: "codes.\(member.name)"))
        }
        return codes
    }
}

extension TableCodes {
    /// Reads a list of codes.
    init(_ node: MappingNode) throws(TableMappingError) {
        try node.members(["system", "edition", "rows"])
        system = node.member("system")?.value.string ?? ""
        edition = try node.text("edition")
        for row in try node.member("rows")?.elements() ?? [] {
            try row.members(["code", "means", "fit", "label", "leave"])
            rows.append(
                Row(
                    code: try row.needed("code").text(),
                    meaning: try row.text("means"),
                    fit: try row.choice("fit", Fit.self) ?? .exact,
                    label: try row.choice("label", Label.self),
                    leftTo: try row.choice("leave", AccessSection.self)
                )
            )
        }
        if let twice = TableMapping.repeated(rows.map(\.code)) {
            throw node.error(.namedTwice, "leave one of the rows of code '\(twice)'")
        }
    }
}
