// A person as `inspect --persons` lists one: identifier, relation and authority, never a name.

import VillageKit

/// A person, without a name.
struct PersonListing: Sendable, Hashable {
    let id: String
    /// A word of the model; what a source says in its own words is not repeated.
    let relation: String
    let authority: String?

    /// The student first, then the guardians in their order.
    static func all(of dossier: Dossier) -> [PersonListing] {
        [PersonListing(id: dossier.student.rawValue, relation: "student", authority: nil)]
            + dossier.guardians.map { guardian in
                let contact = dossier.contactPersons.first { $0.content.person == guardian.id }
                return PersonListing(
                    id: guardian.id.rawValue,
                    relation: contact?.content.relation?.meaning?.rawValue ?? "unknown",
                    authority: guardian.authority.rawValue
                )
            }
    }

    /// Writes an object.
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("relation", relation)
        writer.member("authority", authority)
        writer.endObject()
    }
}
