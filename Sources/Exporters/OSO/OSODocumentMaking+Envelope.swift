// The envelope: made from the request and the settings, or given back as it was read.

import VillageAccess
import VillageFormats
import VillageModel

extension OSODocumentMaking {
    /// Makes the envelope of a transfer; it is in no view.
    mutating func makeEnvelope() throws(ExportError) {
        guard let transfer = settings.transfer else {
            throw ExportError(.valueMissing, places: [OSOSettings.transferPlace])
        }
        guard isMigration || !transfer.isSupportRequest else {
            throw ExportError(.notAllowed, places: [OSOSettings.transferPlace])
        }
        let wrong = settings.closed.filter { OSOSwitches.state(of: $0, in: transfer) != OSOSwitches.optional }
        if !wrong.isEmpty { throw ExportError(.badSetting, places: [OSOSettings.closePlace]) }
        root.children.append(metadata(transfer))
        root.children.append(ElementNode("overdrachtsoort", transfer.kind))
        try makeInspection(transfer)
    }

    private func metadata(_ transfer: OSOTransfer) -> ElementNode {
        let context = view.context
        var node = ElementNode("metadata")
        node.children = [
            ElementNode("deeldossier", "LASLVS"),
            ElementNode("pakketnaam", options.maker),
            ElementNode("pakketversie", makerVersion),
            ElementNode("datum", context.day.rawValue),
            ElementNode("standaardversie", OSOVersion.v2019.rawValue),
            ElementNode("validatieversie", OSOEnvelope.validation),
        ]
        node.inside("categorie_uitlevering") { inner in
            inner.children = OSOSwitches.categories.map { category in
                let state = OSOSwitches.state(of: category, in: transfer)
                return ElementNode("cat_\(category)", settings.closed.contains(category) ? OSOSwitches.closed : state)
            }
        }
        if let step = transfer.step { node.children.append(ElementNode("overstap", step)) }
        return node
    }

    /// The version of the program, and which rules decided.
    private var makerVersion: String {
        let context = view.context
        let digest = context.policyDigest.split(separator: ":").last.map { String($0) } ?? ""
        return "\(options.makerVersion) \(context.modelVersion) sha256:\(digest.prefix(16))"
    }

    /// What is told of the inspection: the day that somebody stated, and the view of the family on this transfer.
    private mutating func makeInspection(_ transfer: OSOTransfer) throws(ExportError) {
        if settings.closed.contains("ouderinzage") { return }
        let context = view.context
        guard let day = context.inspectedOn, day <= context.day else {
            guard transfer.isBetweenSchools else { return }
            throw ExportError(
                .notAllowed,
                places: [.init("dossier/inzage/inzagedatum", help: "state the day on which the family inspected")]
            )
        }
        var node = ElementNode("inzage")
        if context.isEnrolled { node.children.append(ElementNode("voorlopigdossier", "false")) }
        node.children.append(ElementNode("inzage", "true"))
        var date = ElementNode("inzagedatum", day.rawValue)
        let views = viewpoints.filter { $0.content.on == PartialDate(day) }
        // A refusal beats an agreement.
        let objection = views.first { $0.content.stance == .objection }
        let chosen = objection ?? views.first { $0.content.stance == .agreed } ?? views.first
        var answer = ElementNode("akkoord", OSOEnvelope.answer(chosen?.content.stance))
        if let chosen { add(chosen, to: &node, answer: &answer, date: &date) }
        node.children += [date, answer]
        if transfer == .secondary { node.children.append(ElementNode("toestemming", OSOEnvelope.unknown)) }
        root.children.append(node)
    }

    /// What the family says of the transfer.
    private var viewpoints: [DisclosedEntry<Viewpoint>] {
        view.viewpoints.filter { entry in
            entry.content.subject == .transfer && entry.content.speakerKind != .professional
                && (entry.header.status == .active || entry.header.status == .restricted)
        }
    }

    /// Adds what a view says, with the values that the answer and the day imply.
    private func add(
        _ entry: DisclosedEntry<Viewpoint>,
        to node: inout ElementNode,
        answer: inout ElementNode,
        date: inout ElementNode
    ) {
        let (id, content) = (entry.header.id, entry.content)
        // Words that are no reason for an objection have no element; the whole view then goes as a text.
        if content.words != nil, content.stance != .objection, !isMigration { return }
        func value(_ path: PartialKeyPath<Viewpoint>, _ fate: Fate = .carried) -> ElementNode.Value {
            ElementNode.Value(.field(id, Viewpoint.fieldName(at: path)), fate)
        }
        let isSaid = content.stance == OSOEnvelope.stances[answer.text ?? ""]
        if content.stance != nil, isSaid { answer.values.append(value(\.stance)) }
        if content.subject != nil { answer.values.append(value(\.subject)) }
        if content.speakerKind == .guardian { answer.values.append(value(\.speakerKind)) }
        if content.on != nil { date.values.append(value(\.on)) }
        if let words = content.words {
            node.add("redennietakkoord", words, .text, value(\.words).home)
        }
    }

    /// Gives the envelope of a source back; what the target names otherwise is written in its words.
    mutating func writeEnvelope(of source: TransferRecord) {
        if settings.transfer != nil || !settings.closed.isEmpty { findings.append(Self.settingsUnused) }
        for fact in source.envelope {
            let names = TreeShaping.plain(fact.path).split(separator: "/").dropFirst().map { String($0) }
            guard let name = names.last else { continue }
            var leaf = ElementNode(name, fact.value, [.init(.envelope(fact.path))])
            switch name {
            case "pakketnaam": replace(&leaf, options.maker)
            case "pakketversie": replace(&leaf, makerVersion)
            case "standaardversie": adapt(&leaf, OSOVersion.v2019.rawValue)
            case "validatieversie": adapt(&leaf, OSOEnvelope.validation)
            default: break
            }
            if let new = OSOSwitches.renamed[String(name.dropFirst("cat_".count))] {
                leaf = ElementNode("cat_\(new)", fact.value, [.init(.envelope(fact.path), .mapped)])
            }
            root.inside(names.dropLast()) { $0.children.append(leaf) }
        }
        giveViewpointBack()
    }

    private mutating func giveViewpointBack() {
        guard let node = root.first("inzage"), let entry = viewpoints.first else { return }
        var inspection = node
        var answer = inspection.first("akkoord") ?? ElementNode("akkoord")
        var date = inspection.first("inzagedatum") ?? ElementNode("inzagedatum")
        inspection.children.removeAll { $0.name == "akkoord" || $0.name == "inzagedatum" }
        add(entry, to: &inspection, answer: &answer, date: &date)
        if answer.text != nil { inspection.children.append(answer) }
        if date.text != nil { inspection.children.append(date) }
        root.children.removeAll { $0.name == "inzage" }
        root.children.append(inspection)
    }

    /// Writes something of our own in the place of what the source says.
    private mutating func replace(_ leaf: inout ElementNode, _ text: String) {
        lost += leaf.values.map { $0.rejected("oso.replaced") }
        leaf = ElementNode(leaf.name, text)
    }

    private func adapt(_ leaf: inout ElementNode, _ text: String) {
        guard leaf.text != text else { return }
        leaf.text = text
        for place in leaf.values.indices { leaf.values[place].fate = .mapped }
    }

    private static let settingsUnused = Diagnostic(
        "oso.settings-unused",
        .note,
        "settings of the transfer are not used: the envelope of the source is given back"
    )
}
