// The envelope of a file: metadata, switches, inspection and agreement; facts of the file and no entries.

import VillageCodecs
import VillageFormats
import VillageModel

extension OSOAssembly {
    mutating func readEnvelope() {
        var transfer = TransferRecord()
        transfer.format = OSOFormat.id
        transfer.version = edition.version
        transfer.from = dossier.keeper
        for element in elements(at: "metadata") { takeFacts(of: element, &transfer) }
        for element in elements(at: "metadata/categorie_uitlevering") { takeFacts(of: element, &transfer) }
        for leaf in reading.leaves("overdrachtsoort", in: tree.root) { takeFact(leaf, &transfer) }
        if let inspection = elements(at: "inzage").first { read(inspection, &transfer) }
        dossier.transfers = [transfer]
    }

    private mutating func takeFacts(of element: XMLTree.Element, _ transfer: inout TransferRecord) {
        for name in OSOEnvelope.names(in: element.name) {
            for leaf in reading.leaves(name, in: element) { takeFact(leaf, &transfer) }
        }
    }

    private mutating func takeFact(_ leaf: XMLTree.Element, _ transfer: inout TransferRecord) {
        work.takeFact(leaf, &transfer)
    }

    private mutating func read(_ inspection: XMLTree.Element, _ transfer: inout TransferRecord) {
        // Looked at before they are taken: a leaf is taken once.
        let words = reading.leaves("redennietakkoord", in: inspection).first
        func text(_ name: String) -> String? { reading.leaves(name, in: inspection).first?.text }
        let day = text("inzagedatum").flatMap(OSOEnvelope.day)
        let isDone = text("inzage").flatMap { TextCodec.boolean.trimming.parse($0) }
        let (isAgreed, permission) = (text("akkoord"), text("toestemming"))
        if day != nil || isDone != nil {
            var record = InspectionRecord()
            record.date = day
            record.done = isDone
            transfer.inspection = record
        }
        addViewpoint(inspection, isAgreed, words, day)
        takeFacts(of: inspection, &transfer)
        if let permission { answer(permission, on: day, inspection) }
    }

    /// What the family answered to the transfer: whatever is neither a yes nor unknown closes.
    private mutating func answer(_ permission: String, on day: CalendarDate?, _ inspection: XMLTree.Element) {
        let word = permission.filter { !$0.isWhitespace }.lowercased()
        switch word {
        case "", "onbekend": return
        case "ja": return work.note(Self.nobody, inspection)
        case "nee": break
        default: work.note(Self.unclear, inspection)
        }
        // A refusal cannot be newer than the file that tells of it: one of the future would not count yet.
        if let day, day > headers.day { work.note(Self.inFuture, inspection) }
        refuse(on: min(day ?? headers.day, headers.day), inspection)
    }

    /// What the family says of the content of the dossier.
    private mutating func addViewpoint(
        _ inspection: XMLTree.Element,
        _ answer: String?,
        _ words: XMLTree.Element?,
        _ day: CalendarDate?
    ) {
        let stance = OSOEnvelope.stances[answer ?? ""]
        guard stance != nil || words != nil else { return }
        let header = headers.header(Viewpoint.typeName, inspection)
        var content = Viewpoint()
        content.speakerKind = .guardian
        content.subject = .transfer
        content.stance = stance
        content.on = day.map { PartialDate($0) }
        if let words {
            content.words = Text(words.text)
            reading.take(words, .field(header.id, Viewpoint.fieldName(at: \Viewpoint.words)))
        }
        dossier.viewpoints.append(Entry(header, content))
    }

    /// A refusal of the parents closes, for every guardian with full authority.
    private mutating func refuse(on day: CalendarDate, _ inspection: XMLTree.Element) {
        if dossier.guardians.isEmpty { work.note(Self.nobodyRefuses, inspection) }
        for (place, guardian) in dossier.guardians.enumerated() where guardian.authority == .full {
            dossier.agreements.append(
                AgreementEvent(
                    id: "oso-\(place + 1)",
                    by: guardian.id,
                    state: "refused",
                    sections: ["*"],
                    recipients: ["*"],
                    purposes: ["transfer"],
                    from: day,
                    until: CalendarDate(year: 9999, month: 12, day: 31) ?? .distantFuture,
                    recorded: day,
                    isNoticeValid: true
                )
            )
        }
    }

    private static let nobody = FindingWords(
        "agreement-without-person",
        .warning,
        "agreement names no person and no extent, so that it opens nothing",
        help: "give the agreement of each person with '--consents'"
    )
    private static let unclear = FindingWords(
        "answer-unclear",
        .warning,
        "answer to the transfer is none of the list; it is read as a refusal",
        help: "ask the sender, and give the answer of each person with '--consents'"
    )
    private static let inFuture = FindingWords(
        "inspection-in-future",
        .warning,
        "inspection lies after the date of the file; the refusal counts from the date of the file",
        help: "ask the sender for the right date"
    )
    private static let nobodyRefuses = FindingWords(
        "refusal-without-person",
        .warning,
        "refusal is known of nobody, since the file names no guardian",
        help: "add the guardians, and their answers with '--consents'"
    )
}
