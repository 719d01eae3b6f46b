// What a column is taken for, how sure that is, and what is not.

import VillageBasics
import VillageModel

/// What a column is taken for.
public struct ColumnGuess: Sendable {
    /// The number of the column, from one.
    public let number: Int
    /// The header, as it stands.
    public let header: String
    /// The content type and the field that are proposed; `nil` where nothing is.
    public internal(set) var field: String?
    /// How sure that is, from 0 to 100; from 50 on the mapping takes it over.
    public internal(set) var confidence: Int
    /// What is not sure, in words without values.
    public internal(set) var doubts: [String]

    let owner: GuessOwner
    var concept: GuessConcept?
    let sample: ColumnSample
    let forbidden: String?

    /// From which confidence on a guess is taken over.
    static let enough = 50
    /// Whether the mapping takes it over.
    var isTaken: Bool { concept != nil && confidence >= Self.enough }

    init(number: Int, header: String, _ sample: ColumnSample) {
        self.number = number
        self.header = header
        self.sample = sample
        forbidden = ForbiddenHeaders.code(of: header)
        let parts = GuessOwner.split(header)
        owner = parts.owner
        (concept, confidence, doubts) = (nil, 0, [])
        if let forbidden {
            doubts = ["the header tells of what may not be in a dossier (\(forbidden)); its cells are left out"]
            return
        }
        guessByHeader(parts.rest, parts.whole)
        weighCells()
        if let concept { field = GuessPlace.field(of: concept, owner).map { "\($0.type).\($0.field)" } }
        if field == nil, concept != nil {
            (concept, confidence) = (nil, 0)
            doubts.append("there is no place for this of a contact")
        }
    }

    /// The headers of all concepts, folded.
    private static let known: [(concept: GuessConcept, header: String)] = GuessConcept.allCases.flatMap { concept in
        concept.headers.map { (concept, HeaderText.folded($0)) }
    }

    private mutating func guessByHeader(_ rest: String, _ whole: String) {
        guard !rest.isEmpty else {
            // «Responsable» alone is a name.
            if owner != .pupil {
                (concept, confidence) = (.fullName, 60)
                doubts.append("the header names a person and not what is said of them")
            }
            return
        }
        if let found = Self.known.first(where: { $0.header == whole }) ?? Self.known.first(where: { $0.header == rest })
        {
            (concept, confidence) = (found.concept, 90)
            return
        }
        let near =
            rest.utf8.count < 5
            ? nil
            : Self.known.first { known in
                known.header.utf8.count >= 5 && EditDistance.between(known.header, Array(rest)) == 1
            }
        if let near {
            (concept, confidence) = (near.concept, 70)
            doubts.append("the header is nearly one that is known")
            return
        }
        let inside = Self.known.filter { $0.header.utf8.count >= 5 && rest.contains($0.header) }
            .max { $0.header.utf8.count < $1.header.utf8.count }
        if let inside {
            (concept, confidence) = (inside.concept, 55)
            doubts.append("only a part of the header is known")
        }
    }

    private mutating func weighCells() {
        guard sample.filled > 0 else {
            if concept != nil { confidence = min(confidence, 60) }
            doubts.append(
                (concept == nil ? "the header is not known, and " : "") + "the cells that were looked at are empty"
            )
            return
        }
        guard let concept else { return guessByCells() }
        switch concept.agrees(sample) {
        case true?: confidence = min(98, confidence + 8)
        case false?:
            confidence = min(confidence, 35)
            doubts.append("the cells do not look like what the header says")
        case nil: break
        }
        let isDate = concept == .birthDate || concept == .entryDate || concept == .exitDate
        if isDate, !sample.dateForms.isEmpty, sample.undated > 0 {
            confidence = min(confidence, 80)
            doubts.append("\(sample.undated) cells are no dates of the form that most have")
        }
        if isDate, sample.isAmbiguous {
            confidence = min(confidence, 60)
            doubts.append("day and month could be swapped; look at 'dates'")
        }
    }

    private mutating func guessByCells() {
        if sample.emails >= 0.9 {
            (concept, confidence) = (.email, 45)
            doubts.append("the cells look like e-mail addresses; whose they are is not known")
        } else if !sample.dateForms.isEmpty {
            doubts.append("the cells look like dates; which dates is not known")
        } else if sample.telephones >= 0.9, sample.longest >= 8 {
            (concept, confidence) = (.telephone, 40)
            doubts.append("the cells look like telephone numbers; whose they are is not known")
        } else {
            doubts.append("the header is not known")
        }
    }
}

/// Where a concept has its place.
struct GuessPlace {
    let entry: String
    let type: String
    let field: String
    var system: String?

    /// The place of what is said of somebody; `nil` where there is none.
    static func field(of concept: GuessConcept, _ owner: GuessOwner) -> GuessPlace? {
        let isPupil = owner == .pupil
        let person = isPupil ? "StudentIdentity" : "ContactPerson"
        func own(_ field: String, _ system: String? = nil) -> GuessPlace? {
            GuessPlace(entry: owner.name, type: person, field: field, system: system)
        }
        func contact(_ name: String, _ field: String) -> GuessPlace? {
            GuessPlace(entry: "\(owner.name) \(name)", type: "StudentContact", field: field)
        }
        func class_(_ field: String) -> GuessPlace? {
            isPupil ? GuessPlace(entry: "class", type: "Enrolment", field: field) : nil
        }
        switch concept {
        case .number: return isPupil ? own("identifiers", "local") : nil
        case .niss: return isPupil ? own("identifiers", "niss") : nil
        case .ine: return isPupil ? own("identifiers", "ine") : nil
        case .fullName, .preferred: return own("name.preferred")
        case .family: return own("name.family")
        case .given: return own("name.given")
        case .birthDate: return own("birthDate")
        case .birthPlace: return isPupil ? own("birthPlace") : nil
        case .sex: return own("sex")
        case .relation: return isPupil ? nil : own("relation")
        case .group: return class_("groupName")
        case .groupCode: return class_("groupCode")
        case .schoolYear: return class_("schoolYear")
        case .entryDate: return class_("from")
        case .exitDate: return class_("to")
        case .street: return contact("address", "address.street")
        case .houseNumber: return contact("address", "address.number")
        case .box: return contact("address", "address.addition")
        case .postcode: return contact("address", "address.postcode")
        case .town: return contact("address", "address.city")
        case .telephone: return contact("telephone", "value")
        case .mobile: return contact("mobile", "value")
        case .email: return contact("email", "value")
        }
    }
}
