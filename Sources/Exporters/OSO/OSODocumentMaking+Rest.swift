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

    /// Documents about wellbeing and health stand among those about support, or among the others.
    mutating func moveDocuments() {
        var moved: [ElementNode] = []
        for entry in view.wellbeingSignals where isInForce(entry) {
            moved += entry.content.documents.map { document(of: entry, $0) }
        }
        for entry in view.healthRecords where isInForce(entry) && !OSOMapping.diagnoses.fits(entry.content) {
            moved += entry.content.documents.map { document(of: entry, $0) }
        }
        guard let first = moved.first else { return }
        // 2019.1 has one document about needs where 2018.1 had those about wellbeing.
        let needs = Self.pupil + ["onderwijsondersteuning", "toelichting_onderwijsbehoeften"]
        let steps = needs.map { (name: $0, ordinal: 1) }
        if root.node(at: steps[...]) == nil {
            root.inside(needs[...]) { $0.children.append(first) }
            moved.removeFirst()
        }
        if !moved.isEmpty { root.inside(Self.otherDocuments[...]) { $0.children += moved } }
    }

    private func document(of entry: any DisclosedContent, _ document: Attachment) -> ElementNode {
        let home = Home.field(entry.header.id, "documents")
        var node = OSODocument.node(document, home)
        for place in node.children.indices {
            node.children[place].values = node.children[place].values
                .map {
                    ElementNode.Value($0.home, .mapped, code: "oso.other-place")
                }
        }
        return node
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
        entry.header.status == .active || entry.header.status == .restricted
    }
}
