// The header of a file: given back as it was read, or made from the view of the first pupil.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension EDEXMLFrame {
    /// Begins the file with the header of the first view, and makes sure that the others belong to it.
    ///
    /// - Parameters:
    ///   - source: The facts of the file that the pupil was read from, where it is given back.
    ///   - enrolment: The year at school.
    ///   - context: For whom and why.
    /// - Throws: ``ExportError`` where the header lacks something, or the pupil is of another school or year.
    mutating func begin(
        _ source: TransferRecord?,
        _ enrolment: Enrolment?,
        _ context: DisclosedContext
    ) throws(ExportError) {
        guard header == nil else { return try check(source, enrolment) }
        var node = ElementNode("school")
        if let source {
            let facts = source.envelope.filter { $0.path.hasPrefix("EDEX/school/") }
            node = EDEXMLFacts.element(facts, named: "school", depth: 2)
            adaptVersion(&node)
            remember(facts)
        } else {
            node.children = made(enrolment, context)
        }
        supply(&node)
        guard let structure = EDEXMLStructure.record("school") else { throw ExportError(.unwritable) }
        var shaping = TreeShaping(structure)
        guard let shaped = shaping.shape(node) else {
            let error = TreeMaking.missing(shaping.missing, shaping.reasons)
            throw ExportError(error.code, places: error.places.map { .init("EDEX/\($0.path)", help: $0.help) })
        }
        note(shaped.allValues + shaping.lost)
        header = shaped
        holdsNotice = context.notice != nil && text("commentaar") == context.notice
        if let year = text("schooljaar"), !EDEXMLSchoolYear.isListed(year) { findings.append(Self.yearOutdated) }
    }

    private func made(_ enrolment: Enrolment?, _ context: DisclosedContext) -> [ElementNode] {
        var leaves: [ElementNode] = []
        if let year = enrolment?.schoolYear, EDEXMLSchoolYear.isYear(year) {
            leaves.append(ElementNode("schooljaar", year))
        }
        leaves.append(ElementNode("peildatum", context.day.rawValue))
        if let school = enrolment?.school.organisation, let element = EDEXMLSchool.element(of: school) {
            leaves.append(ElementNode(element, school.value))
            if element == "brincode", let site = enrolment?.school.site, EDEXMLSchool.isDependance(site), site != "00" {
                leaves.append(ElementNode("dependancecode", site))
            }
        }
        leaves.append(ElementNode("auteur", "\(options.maker) \(options.makerVersion)"))
        leaves.append(ElementNode("xsdversie", EDEXMLVersion.written.rawValue))
        if let notice = context.notice { leaves.append(ElementNode("commentaar", notice)) }
        return leaves
    }

    private mutating func supply(_ node: inout ElementNode) {
        for (path, value) in options.supplied.sorted(by: { $0.key < $1.key }) where path.hasPrefix("EDEX/school/") {
            let name = String(path.dropFirst("EDEX/school/".count))
            guard node.first(name) == nil else { continue }
            node.children.append(ElementNode(name, value))
            supplied.append(path)
        }
        // What names a school by itself stands before a key that only goes with it: one branch is chosen by the first.
        let first = ["brincode", "instellingsnummer"]
        node.children =
            node.children.filter { first.contains($0.name) } + node.children.filter { !first.contains($0.name) }
    }

    /// A file of an older version becomes one of the version that is written.
    private func adaptVersion(_ node: inout ElementNode) {
        for place in node.children.indices where node.children[place].name == "xsdversie" {
            guard node.children[place].text != EDEXMLVersion.written.rawValue else { continue }
            node.children[place].text = EDEXMLVersion.written.rawValue
            for value in node.children[place].values.indices { node.children[place].values[value].fate = .mapped }
        }
    }

    /// A file has one school and one school year.
    private func check(_ source: TransferRecord?, _ enrolment: Enrolment?) throws(ExportError) {
        func fact(_ name: String) -> String? {
            source?.envelope.first { $0.path == "EDEX/school/\(name)" }?.value
        }
        let year = source == nil ? enrolment?.schoolYear : fact("schooljaar")
        if let year, EDEXMLSchoolYear.isYear(year), year != text("schooljaar") { throw Self.another("schooljaar") }
        for (element, _) in EDEXMLSchool.elements {
            let own = enrolment?.school.organisation
            let number =
                source == nil ? own.flatMap { EDEXMLSchool.element(of: $0) == element ? $0.value : nil } : fact(element)
            if let number, number != text(element) { throw Self.another(element) }
        }
    }

    private static func another(_ element: String) -> ExportError {
        let help = "a file has one school and one school year; write others into a file of their own"
        return ExportError(.notAllowed, places: [.init("EDEX/school/\(element)", help: help)])
    }

    private static let yearOutdated = Diagnostic(
        "edexml.school-year-outdated",
        .warning,
        "school year is not in the list of the schema, which ends with 2024-2025",
        path: "EDEX/school/schooljaar",
        help: "the year is written as it is; a check with the official schema refuses it, since the list is outdated"
    )
}
