// What 2019.1 has no element for goes as a document, where a reader can still find it: strengths, words, goals.

import VillageAccess
import VillageFormats
import VillageModel

extension OSODocumentMaking {
    private static let pupil = ["huidigeschool", "leerling"]
    private static let otherDocuments = pupil + ["overigdocumentlijst"]

    /// Sections whose entries may go as a document where they have no element.
    private static let sections: Set<AccessSection> = [
        .schooling, .talents, .learning, .supportPlan, .voice, .wellbeing, .healthDetail,
    ]

    /// The categories that govern an entry, where it would go as a document: what is closed leaves in no other form.
    private static func categories(of entry: any DisclosedContent) -> [String] {
        switch entry.typeName {
        case "FormalPlan": ["onderwijsondersteuning", "handelingsplannen"]
        case "AssessmentResult": ["toetsresultaten", "eindtoetsbo"]
        case "PeriodReport", "SubjectReport": ["cijferlijsten"]
        case "Orientation": ["overstapadvies"]
        default:
            switch entry.section {
            case .talents, .learning, .supportPlan, .wellbeing, .healthDetail: ["onderwijsondersteuning"]
            case .schooling: ["schoolloopbaan"]
            default: []
            }
        }
    }

    /// Leaves out the entries of closed categories before anything of them is moved to another place.
    mutating func rejectClosed() {
        var written: Set<EntryID> = []
        for value in root.allValues + lost { if case .field(let entry, _) = value.home { written.insert(entry) } }
        for entry in view.ordered where Self.sections.contains(entry.section) && !written.contains(entry.header.id) {
            guard let code = Self.categories(of: entry).compactMap({ closure(of: $0) }).first else { continue }
            reject(entry, code)
            closed.insert(entry.header.id)
        }
    }

    /// Strengths have an element of their own between secondary schools.
    mutating func writeStrengths() {
        let step = root.first("metadata")?.first("overstap")?.text
        guard step == OSOTransfer.secondary.rawValue || step == OSOTransfer.secondarySupport.rawValue else { return }
        for entry in written(view.talents.filter { $0.content.isFromPartner == true }) {
            var node = ElementNode("competenties")
            OSOMapping.skills.write(entry.content, as: entry.header.id, into: &node)
            if node.isFilled { root.inside(Self.pupil[...]) { $0.children.append(node) } }
        }
    }

    /// One document about needs has a place of its own; others, and those about wellbeing and health, go with the rest.
    mutating func placeDocuments() {
        var moved: [ElementNode] = []
        for entry in view.supportNeeds where isInForce(entry) {
            moved += entry.content.documents.map { document(of: entry, $0) }
        }
        let needs = moved.count
        for entry in view.wellbeingSignals where isInForce(entry) {
            moved += entry.content.documents.map { document(of: entry, $0) }
        }
        for entry in view.healthRecords where isInForce(entry) && !OSOMapping.diagnoses.fits(entry.content) {
            moved += entry.content.documents.map { document(of: entry, $0) }
        }
        for place in moved.indices where place > 0 || needs == 0 { moved[place].noteMove("oso.other-place") }
        guard !moved.isEmpty else { return }
        // 2019.1 has one document about needs where 2018.1 had those about wellbeing.
        let place = Self.pupil + ["onderwijsondersteuning", "toelichting_onderwijsbehoeften"]
        let first = moved.removeFirst()
        root.inside(place[...]) { $0.children.append(first) }
        if !moved.isEmpty { root.inside(Self.otherDocuments[...]) { $0.children += moved } }
    }

    private func document(of entry: any DisclosedContent, _ document: Attachment) -> ElementNode {
        OSODocument.node(document, .field(entry.header.id, "documents"))
    }

    /// Writes the entries of which nothing was written as one text.
    mutating func writeRest() {
        let values = root.allValues + lost
        var spoken: Set<EntryID> = []
        for value in values {
            if case .field(let entry, let field) = value.home, field != "documents" { spoken.insert(entry) }
        }
        var text = OSORestText()
        for entry in view.ordered where Self.sections.contains(entry.section) {
            if isInForce(entry), !spoken.contains(entry.header.id) { text.add(entry) }
        }
        guard !text.values.isEmpty else { return }
        let document = Attachment(
            name: "aanvulling.txt",
            mediaType: "text/plain",
            description: "Gegevens zonder eigen element in dit formaat",
            bytes: Array(text.text.utf8)
        )
        var node = OSODocument.node(document, .dossier("rest"))
        for place in node.children.indices {
            node.children[place].values = []
        }
        node.values = text.values
        root.inside(Self.otherDocuments[...]) { $0.children.append(node) }
    }

    private func isInForce(_ entry: any DisclosedContent) -> Bool {
        !closed.contains(entry.header.id)
            && (entry.header.status == .active || entry.header.status == .restricted)
    }
}

extension ElementNode {
    /// Notes of everything in it that it stands in another place than the view says.
    fileprivate mutating func noteMove(_ code: String) {
        for place in values.indices where values[place].fate == .carried {
            (values[place].fate, values[place].code) = (.mapped, code)
        }
        for place in children.indices { children[place].noteMove(code) }
    }
}
