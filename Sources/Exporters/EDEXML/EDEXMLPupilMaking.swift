// Makes the element of a pupil from a view: what is written, what has no place, and the account of it all.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes the element of a pupil.
struct EDEXMLPupilMaking {
    var work: TreeMaking
    /// The file that the pupil was read from, where it is given back.
    let source: TransferRecord?
    private let number: EDEXMLNumber
    let writesRemarks: Bool

    var view: DisclosedDossier { work.view }
    var root: ElementNode {
        get { work.root }
        _modify { yield &work.root }
    }
    var findings: [Diagnostic] { work.findings }
    var supplied: [String] { work.supplied }

    init(_ view: DisclosedDossier, _ options: ExportOptions) {
        // The structure of a pupil is part of the tables, which tests read.
        let structure = EDEXMLStructure.record("leerlingen/leerling") ?? EDEXMLStructure.written
        work = TreeMaking(view, EDEXMLFormat.vocabulary, structure, options)
        source = view.migration?.transfers.last { $0.format == EDEXMLFormat.id }
        let chosen = options.settings["number"].flatMap { EDEXMLNumber(rawValue: $0) }
        number = chosen ?? (view.migration == nil ? .short : .full)
        writesRemarks = view.migration != nil || options.settings["remarks"] == "yes"
    }

    /// Makes the element, and what belongs to it beside the pupils.
    ///
    /// - Parameter frame: What stands in the file beside the pupils.
    /// - Returns: The account; the element is in ``root``.
    /// - Throws: ``ExportError`` with the places that have to be filled.
    mutating func finish(_ frame: inout EDEXMLFrame) throws(ExportError) -> ExportAccount {
        let enrolment = mainEnrolment
        try frame.begin(source, enrolment?.content, view.context)
        if let source { work.lost += frame.give(source) }
        writeIdentity(&frame)
        if let enrolment { write(enrolment, &frame) }
        writeFirstYear(except: enrolment)
        work.writeAll(EDEXMLMapping.email)
        writeArea(frame)
        writeCareTeam(&frame)
        writeRemarks()
        for fact in source?.envelope ?? [] where fact.path == "\(EDEXMLFormat.pupil)/mutatiedatum" {
            root.children.append(ElementNode("mutatiedatum", fact.value, [.init(.envelope(fact.path))]))
        }
        if work.isMigration { work.graft() }
        removeDangling(frame)
        try work.addSupplied()
        arrangeName()
        if root.first("jaargroep") == nil { work.findings.append(Self.noYearGroup) }
        return try work.finish()
    }

    private static let noYearGroup = Diagnostic(
        "edexml.year-group-missing",
        .warning,
        "pupil has no jaargroep, which the manual asks of every pupil",
        path: "\(EDEXMLFormat.pupil)/jaargroep",
        help: "add it to the dossier, or give it with '--supply'"
    )

    /// Takes away what refers to something that the file does not hold.
    private mutating func removeDangling(_ frame: EDEXMLFrame) {
        func isThere(_ node: ElementNode) -> Bool {
            !["groep", "vestiging", "samengestelde_groep"].contains(node.name) || frame.isThere(node)
        }
        let code = work.code("reference-dangling")
        for place in root.children.indices where root.children[place].name == "samengestelde_groepen" {
            let inner = root.children[place].children
            root.children[place].children = inner.filter(isThere)
            work.lost += inner.filter { !isThere($0) }.flatMap(\.allValues).map { $0.rejected(code) }
        }
        work.lost += root.children.filter { !isThere($0) }.flatMap(\.allValues).map { $0.rejected(code) }
        root.children.removeAll { !isThere($0) || ($0.name == "samengestelde_groepen" && $0.children.isEmpty) }
    }

    /// A pupil without a surname has a call name and nothing else; with one, it stands first.
    private mutating func arrangeName() {
        guard let surname = root.children.firstIndex(where: { $0.name == "achternaam" }) else {
            let needy = ["voorvoegsel", "voornamen", "voorletters-1"]
            work.lost += root.children.filter { needy.contains($0.name) }.flatMap(\.allValues)
                .map { $0.rejected(work.code("without-surname")) }
            return root.children.removeAll { needy.contains($0.name) }
        }
        root.children.insert(root.children.remove(at: surname), at: 0)
    }
}

// Who the pupil is.
extension EDEXMLPupilMaking {
    private mutating func writeIdentity(_ frame: inout EDEXMLFrame) {
        let entries = work.written(view.identities)
        for other in entries.dropFirst() { work.reject(other, work.code("one-only")) }
        if let entry = entries.first {
            work.write(entry, EDEXMLMapping.identity)
            let home = Home.field(entry.header.id, StudentIdentity.fieldName(at: \StudentIdentity.identifiers))
            let chosen = choose(entry.content.identifiers)
            var hasNumber = false
            for identifier in entry.content.identifiers {
                let value = ElementNode.Value(home)
                switch identifier.system {
                case .leerlingID: setKey(identifier.value, value, &frame)
                case .eckID: setEckID(identifier.value, value, &frame)
                case .userName: root.children.append(ElementNode("gebruikersnaam", identifier.value, [value]))
                case .bsn, .onderwijsnummer, .lastFourDigits, .niss:
                    guard identifier == chosen, !hasNumber else {
                        work.lost.append(value.rejected(chosen == nil ? "number-kept-back" : "one-only"))
                        continue
                    }
                    hasNumber = true
                    root.children.append(leaf(identifier, value))
                default: work.lost.append(value.rejected("no-place"))
                }
            }
        }
        if root.attribute("key") == nil { addDummy(&frame) }
    }

    /// Sets the key, where it is one and nobody else's.
    private mutating func setKey(_ text: String, _ value: ElementNode.Value, _ frame: inout EDEXMLFrame) {
        let key = ElementReading.trimmed(text)
        if let refusal = refusal(of: key, "key") ?? (EDEXMLText.isDummy(key) ? "structure.type" : nil) {
            return work.lost.append(value.rejected(refusal))
        }
        guard frame.keys.insert(key).inserted else { return work.lost.append(value.rejected("key-taken")) }
        root.set("key", key, [.init(value.home, key == text ? .carried : .mapped)])
    }

    private mutating func setEckID(_ text: String, _ value: ElementNode.Value, _ frame: inout EDEXMLFrame) {
        let eckid = ElementReading.trimmed(text)
        if let refusal = refusal(of: eckid, "eckid") { return work.lost.append(value.rejected(refusal)) }
        guard frame.eckids.insert(eckid).inserted else { return work.lost.append(value.rejected("key-taken")) }
        root.set("eckid", eckid, [.init(value.home, eckid == text ? .carried : .mapped)])
    }

    /// Why an attribute of the pupil cannot be set, so that its name is not taken; `nil` when it can.
    private func refusal(of text: String, _ name: String) -> String? {
        guard root.attribute(name) == nil else { return "one-only" }
        return work.structure.root.refusal(of: XMLAttribute(name, text))
    }

    /// A dummy key that the source has at a place of the pupil, where it is given back.
    func dummy(at path: String) -> EnvelopeFact? {
        source?.envelope.first { $0.path == "\(EDEXMLFormat.pupil)/\(path)" }
    }

    /// A key that only fills its place: the one of the source, else the next.
    private mutating func addDummy(_ frame: inout EDEXMLFrame) {
        if let fact = dummy(at: "@key"), frame.keys.insert(ElementReading.trimmed(fact.value)).inserted {
            root.set("key", fact.value, [.init(.envelope(fact.path))])
        } else {
            root.set("key", frame.dummyOfPupil())
        }
    }

    /// The number that is written, of those for which there is one place.
    private func choose(_ identifiers: [Identifier]) -> Identifier? {
        let order: [Identifier.System] =
            switch number {
            case .short: [.lastFourDigits, .bsn, .onderwijsnummer]
            case .full: [.bsn, .onderwijsnummer, .niss, .lastFourDigits]
            case .none: []
            }
        for system in order {
            if let found = identifiers.first(where: { $0.system == system }) { return found }
        }
        return nil
    }

    private func leaf(_ identifier: Identifier, _ value: ElementNode.Value) -> ElementNode {
        switch identifier.system {
        case .bsn where number == .full: return ElementNode("bsn", identifier.value, [value])
        case .onderwijsnummer where number == .full: return ElementNode("onderwijsnummer", identifier.value, [value])
        case .niss:
            let digits = String(identifier.value.filter { !". -".contains($0) })
            let fate: Fate = digits == identifier.value ? .carried : .mapped
            return ElementNode("rijksregisternummer", digits, [.init(value.home, fate)])
        case .lastFourDigits: return ElementNode("bsn_ondwnr-4", identifier.value, [value])
        default:
            let short = ElementNode.Value(value.home, .degraded, code: "number-shortened")
            return ElementNode("bsn_ondwnr-4", String(identifier.value.suffix(4)), [short])
        }
    }
}
