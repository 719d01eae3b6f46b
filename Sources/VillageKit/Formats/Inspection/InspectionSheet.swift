// What a page for an inspection is made of: what one person is shown, and what only an answer to this very page can hold.

public import VillageAccess
import VillageBasics
public import VillageModel

/// What a page for an inspection is made of.
///
/// Edition, token and code are made from what the person is shown and from nothing else, so that they change with no hidden
/// byte. Token and code need the keeper's own key.
public struct InspectionSheet: Sendable {
    /// What the person is shown.
    public let view: DisclosedDossier
    /// What happens to each section.
    public let parts: [TransferPart]
    /// The role that would receive it.
    public let reader: Role
    /// The organisation that would receive it.
    public let organisation: OrganisationID
    /// The SHA-256, in hexadecimal, of everything that the person is shown: this dossier, this version, this reader.
    public let edition: String
    /// What only a page of this edition for this person holds: 128 bits of a keyed digest.
    public let token: String
    /// The numbers to be read over the telephone; `nil` where too much is asked for twelve of them.
    public let code: InspectionCode?

    /// Makes the sheet of a proposal.
    ///
    /// - Parameters:
    ///   - proposal: What one person is shown.
    ///   - key: The keeper's own key.
    public init(_ proposal: TransferProposal, key: IdentifierKey) {
        view = proposal.disclosure.dossier
        parts = proposal.parts
        reader = proposal.transfer.role
        organisation = proposal.transfer.organisation ?? OrganisationID("")
        edition = Self.edition(of: proposal)
        let names = [view.student.rawValue, proposal.person.rawValue, edition]
        token = Base32.text(key.code(of: ["villagekit", "inspection", "token"] + names).prefix(16))
        code = InspectionCode(asking: proposal.asked, key: key, for: names)
    }

    /// What an archive may note of this page without telling the token: a digest of it.
    package var mark: String { Hexadecimal.text(SHA256.digest(Array(token.utf8))) }

    /// The sections that the person is asked about.
    public var asked: [AccessSection] { parts.filter { $0.fate == .asked }.map(\.section) }

    /// The entries that the person, being the student, told, and may keep from the new school.
    package var told: [any DisclosedContent] {
        guard view.context.role == .student else { return [] }
        return view.ordered.filter { $0.header.basis == .toldByStudent || $0.header.author.role == .student }
    }

    /// Everything that a page tells, as one text.
    private static func edition(of proposal: TransferProposal) -> String {
        let view = proposal.disclosure.dossier
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("schema", "villagekit/inspection")
        writer.member("version", 1)
        writer.member("for", view.context.role.rawValue)
        writer.member("profile", view.context.profile)
        writer.member("reader", proposal.transfer.role.rawValue)
        writer.member("organisation", proposal.transfer.organisation?.rawValue)
        writer.member("answers", proposal.ownAnswers)
        writer.member("refusals", view.refusals.map(\.rawValue))
        writer.member("parts", proposal.parts.map { "\($0.section.rawValue) \($0.fate.rawValue)" })
        writer.name("entries")
        writer.beginArray()
        for entry in view.ordered { entry.write(to: &writer) }
        writer.endArray()
        let gaps = view.placeholders.map {
            "\($0.section.rawValue) \($0.reasonClass.rawValue) \($0.holder?.rawValue ?? "")"
        }
        writer.member("placeholders", gaps)
        writer.endObject()
        return Hexadecimal.text(SHA256.digest(writer.bytes))
    }
}
