// The header of a file: of the settings and the request, or given back as it was read; never invented.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// The header of a file.
struct CTFHeaderMaking: Sendable {
    /// The element.
    private(set) var node = ElementNode("Header")
    /// The paths of what was supplied.
    private(set) var supplied: [String] = []
    /// What a person should know.
    private(set) var findings: [Diagnostic] = []
    /// The texts of its leaves, by path.
    private var texts: [String: String] = [:]
    /// The elements that were given back whole, by path.
    private var blocks: [String: String] = [:]
    private let version: CTFVersion

    init(_ view: DisclosedDossier, _ settings: CTFSettings, _ options: ExportOptions) throws(ExportError) {
        version = settings.version
        let structure = CTFStructure.header(version)
        var making = TreeMaking(view, CTFFormat.vocabulary, structure, options)
        if let source = CTFHeaderMaking.source(of: view) {
            giveBack(source, options, structure)
            if !options.settings.keys.allSatisfy({ $0 == "serial" }) { findings.append(Self.settingsUnused) }
        } else {
            make(settings, options, supplied: options.supplied)
        }
        fillDate(view, options)
        making.root.children = [node]
        try making.addSupplied()
        var shaping = TreeShaping(structure)
        guard let shaped = shaping.shape(making.root) else {
            throw Self.missing(TreeMaking.missing(shaping.missing, shaping.reasons))
        }
        making.root = shaped
        making.collectSupplied()
        supplied = making.supplied
        node = shaped.first("Header") ?? node
        collect(node, "CTfile/Header")
        let left = shaping.lost.compactMap { value -> String? in
            if case .envelope(let path) = value.home { path } else { nil }
        }
        for path in left { blocks[path] = nil }
    }

    /// The envelope of the source, where it is given back.
    private static func source(of view: DisclosedDossier) -> TransferRecord? {
        view.migration?.transfers
            .last { $0.format == CTFFormat.id && !$0.envelope.isEmpty && $0.version?.hasPrefix("ATF") != true }
    }

    /// What becomes of the facts of a dossier's own envelope in this file.
    func values(of view: DisclosedDossier) -> [ElementNode.Value] {
        guard let source = Self.source(of: view) else { return [] }
        return source.envelope.map { fact in
            let home = Home.envelope(fact.path)
            let path = fact.path
            if blocks[path] == fact.value || texts[path] == fact.value { return ElementNode.Value(home) }
            if path == Self.version, texts[path] != nil { return ElementNode.Value(home, .mapped) }
            if path == Self.maker { return ElementNode.Value(home, .rejected, code: "replaced") }
            if texts[path] != nil { return ElementNode.Value(home, .rejected, code: "other-header") }
            let isOther = source.version != version.label
            return ElementNode.Value(home, .rejected, code: isOther ? "other-version" : "no-place")
        }
    }

    private mutating func make(_ settings: CTFSettings, _ options: ExportOptions, supplied: [String: String]) {
        node.children = [
            ElementNode("DocumentName", "Common Transfer File"), ElementNode("CTFversion", version.text),
            ElementNode("SupplierID", options.maker),
        ]
        if supplied["CTfile/Header/DocumentQualifier"] == nil {
            node.children.append(ElementNode("DocumentQualifier", "full"))
        }
        if let sender = settings.sender { add(sender, to: "SourceSchool") }
        if let name = settings.senderName {
            node.inside("SourceSchool") { $0.children.append(ElementNode("SchoolName", name)) }
        }
        if let receiver = settings.receiver { add(receiver, to: "DestSchool") }
    }

    /// The day of the request, and its school year (which begins in September), where nobody said another.
    private mutating func fillDate(_ view: DisclosedDossier, _ options: ExportOptions) {
        let day = view.context.day
        if node.first("DateTime") == nil, options.supplied["CTfile/Header/DateTime"] == nil {
            node.children.append(ElementNode("DateTime", "\(day.rawValue)T00:00:00"))
        }
        if node.first("SourceSchool")?.first("AcademicYear") == nil,
            options.supplied["CTfile/Header/SourceSchool/AcademicYear"] == nil, Self.source(of: view) == nil
        {
            let year = day.month >= 9 ? day.year : day.year - 1
            let digits = String(year)
            let text = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
            node.inside("SourceSchool") { $0.children.append(ElementNode("AcademicYear", text)) }
        }
    }

    private mutating func add(_ number: CTFSchoolNumber, to element: String) {
        node.inside(element) { inner in
            inner.children.append(ElementNode("LEA", number.authority))
            inner.children.append(ElementNode("Estab", number.school))
        }
    }

    private mutating func giveBack(
        _ source: TransferRecord,
        _ options: ExportOptions,
        _ structure: TreeStructure
    ) {
        for fact in source.envelope {
            let names = TreeShaping.plain(fact.path).split(separator: "/").dropFirst(2).map { String($0) }
            guard let name = names.last else { continue }
            var leaf = ElementNode(name, fact.value)
            switch fact.path {
            case Self.version: leaf.text = version.text
            case Self.maker: leaf.text = options.maker
            default: break
            }
            if name == "SuppInfo" {
                guard source.version == version.label, let element = Self.element(fact.value) else { continue }
                leaf = ElementNode(element, .envelope(fact.path))
                blocks[fact.path] = fact.value
            } else {
                // What the format does not take is left open, so that it can be supplied.
                guard case .leaf(let type) = structure.element(at: ["CTfile", "Header"] + names)?.content,
                    type.accepts(leaf.text ?? "")
                else { continue }
            }
            node.inside(names.dropLast()) { $0.children.append(leaf) }
        }
    }

    private mutating func collect(_ node: ElementNode, _ path: String) {
        if let text = node.text { texts[path] = text }
        for child in node.children where child.name != "SuppInfo" { collect(child, "\(path)/\(child.name)") }
    }

    private static func element(_ raw: String) -> XMLTree.Element? {
        do throws(CodecError) {
            return try XMLTree(ArraySource(Array(raw.utf8))).root
        } catch {
            return nil
        }
    }

    /// Asks for the setting that fills a place, where there is one.
    private static func missing(_ error: ExportError) -> ExportError {
        let settings = [
            "CTfile/Header/SourceSchool/LEA": "sender", "CTfile/Header/SourceSchool/Estab": "sender",
            "CTfile/Header/SourceSchool/SchoolName": "sender-name", "CTfile/Header/DestSchool/LEA": "receiver",
            "CTfile/Header/DestSchool/Estab": "receiver",
        ]
        var places: [ExportError.Place] = []
        for place in error.places {
            let setting = CTFFormat.descriptor.settings.first { $0.name == settings[place.path] }
            let asked = setting.map { ExportError.Place("\(CTFFormat.id).\($0.name)", help: $0.help) } ?? place
            // Two leaves of a school are one setting.
            if !places.contains(asked) { places.append(asked) }
        }
        return ExportError(error.code, places: places)
    }

    private static let version = "CTfile/Header/CTFversion"
    private static let maker = "CTfile/Header/SupplierID"
    private static let settingsUnused = Diagnostic(
        "ctf.settings-unused",
        .note,
        "settings of the two schools are not used: the header of the source is given back"
    )
}
