// What LSU is called, which versions there are, and how much of it is looked at.

import VillageModel

/// The format of the Livret scolaire unique: the school reports of France, one file of a school with many pupils.
///
/// The national application only takes such files in; no public export of it was found. What is read here is what the
/// software of a school wrote for it. Software passes a qualification there, so that the real application may refuse a
/// file of ours whatever the schema says (what that step asks for is not public: unverified).
package enum LSUFormat {
    /// The description of the format.
    package static let descriptor = FormatDescriptor(
        id: id,
        name: "LSU import (Livret scolaire unique, France)",
        extensions: ["xml"],
        readVersions: ["2d-2.0", "2d-3.0", "2d-4.0", "2d-5.0", "2d-6.0", "2d-7.0", "1d-1.0"],
        writtenVersions: LSUDegree.allCases.map(\.written),
        isStreamed: false,
        holdsManyStudents: true,
        suggestedProfile: "FR",
        sections: [.identity, .contacts, .schooling, .attendance, .talents, .learning, .supportPlan],
        evidence: FormatEvidence(
            .official,
            "2D: schemas 3.0 and 7.0, lists 2.10 and a sample of the ministry; 1D (grade B): schema 1.0b, two producers"
        ),
        codeLists: LSUCodes.listings
    )

    /// The identifier of the format.
    package static let id = "lsu"
    /// The namespace, which both degrees share.
    package static let namespace = "urn:fr:edu:scolarite:lsun:bilans:import"
    /// The outermost element.
    package static let root = "lsun-bilans"
    /// The most elements, attributes and texts of a file: some six thousand pupils with three reports each.
    ///
    /// Reports refer to lists that stand before them, and those of one pupil lie apart: the file is read whole.
    package static let nodes = 4_000_000
    /// What frames a document.
    package static let vocabulary = TreeVocabulary(
        format: id,
        importer: "lsu/1",
        frame: [root, "donnees", "eleves", "bilans-periodiques", "bilans-cycle"]
    )

    /// The elements that say more of a plan, by its code.
    package static let complements = ["PPRE": "complement-ppre", "CTR": "complement-contrat-reussite"]

    /// What producers write where an old version asked for a text and there was none.
    package static func isPlaceholder(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace) == ["-"]
    }
}
