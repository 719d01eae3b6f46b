// Village cards: what a street-work service keeps of a young person, a line for each thing, a blank line between persons.
//
//     Village cards 1
//
//     number: 7
//     given: Aya
//     born: 2012-05-03
//     talent: Repairs bicycles

import VillageKit

/// The vocabulary of village cards: one line of the table for each line of a card, for both directions.
enum CardFormat {
    static let descriptor = FormatDescriptor(
        id: "village-card",
        name: "Village cards",
        extensions: ["cards"],
        readVersions: ["1"],
        writtenVersions: ["1"],
        isStreamed: true,
        holdsManyStudents: true,
        sections: [.identity, .talents],
        evidence: FormatEvidence(.official, "this file is its specification")
    )
    static let heading = "Village cards 1"
    static let number = "number"

    static let identity: [CardLine<StudentIdentity>] = [
        CardLine("given", "name.given", get: { $0.name.given }, set: { $0.name.given.append($1) }),
        CardLine("family", "name.family", get: { [$0.name.family].compactMap(\.self) }, set: { $0.name.family = $1 }),
        CardLine("born", "birthDate", get: { [$0.birthDate?.rawValue].compactMap(\.self) }) { content, text in
            guard let date = PartialDate(rawValue: text) else { return false }
            content.birthDate = date
            return true
        },
    ]
    static let talent: [CardLine<Talent>] = [
        CardLine("talent", "talent", get: { [$0.talent?.value].compactMap(\.self) }, set: { $0.talent = Text($1) })
    ]
}

/// A line of a card and the field that it carries.
struct CardLine<Content: Sendable>: Sendable {
    let name: String
    let field: FieldName
    let get: @Sendable (Content) -> [String]
    let read: @Sendable (inout Content, String) -> Bool

    init(
        _ name: String,
        _ field: FieldName,
        get: @escaping @Sendable (Content) -> [String],
        read: @escaping @Sendable (inout Content, String) -> Bool
    ) {
        (self.name, self.field, self.get, self.read) = (name, field, get, read)
    }

    init(
        _ name: String,
        _ field: FieldName,
        get: @escaping @Sendable (Content) -> [String],
        set: @escaping @Sendable (inout Content, String) -> Void
    ) {
        self.init(name, field, get: get) { content, text in
            set(&content, text)
            return true
        }
    }
}
