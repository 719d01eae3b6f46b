// Counts the scalars that the fields of a record take, and finds members that a value does not know.

import VillageBasics
import VillageModel

/// Counts the scalars that the fields of a record take.
struct ValueCensus {
    private(set) var carried: [FieldName: Int] = [:]
    private(set) var leftovers: [Leftover] = []
    /// Places that were not read.
    private let leftOut: Set<Place>

    init(leavingOut leftOut: Set<Place>) { self.leftOut = leftOut }

    /// Counts what the fields of a type take; members that are no field are left to whoever reads.
    mutating func count<Group: FieldGroup>(_ object: JSONObject, of type: Group.Type, at place: Place) {
        for member in object.members {
            guard let field = Group.fields.first(where: { $0.name == member.name }) else { continue }
            count(member.value, field.shape, at: place.member(member.name))
        }
    }

    private mutating func count(_ value: JSONValue, _ shape: FieldShape, at place: Place) {
        if !leftOut.isEmpty, leftOut.contains(place) { return }
        switch (shape, value) {
        case (.list(let element), .array(let elements)):
            for (index, value) in elements.enumerated() { count(value, element, at: place.element(index)) }
        case (.record(let type), .object(let object)): count(object, of: type, at: place)
        case (.code, .object(let object)):
            members(object, ["system", "edition", "code", "label", "meaning"], at: place)
        case (.identifier, .object(let object)): members(object, ["system", "value"], at: place)
        case (.attachment, .object(let object)):
            members(object, ["name", "mediaType", "description", "packaging", "sha256", "data"], at: place)
        case (.text, .object(let object)): text(object, at: place)
        default: carried[place.path, default: 0] += value.scalarCount
        }
    }

    private mutating func text(_ object: JSONObject, at place: Place) {
        var rest = object
        rest["translations"] = nil
        members(rest, ["value", "language"], at: place)
        for (index, element) in (object["translations"]?.array ?? []).enumerated() {
            guard let translation = element.object else { continue }
            members(
                translation,
                ["language", "value", "by", "reviewed"],
                at: place.member("translations").element(index),
                under: place
            )
        }
    }

    /// Counts the members that a value knows, and keeps the others.
    private mutating func members(
        _ object: JSONObject,
        _ known: Set<String>,
        at place: Place,
        under field: Place? = nil
    ) {
        for member in object.members {
            if known.contains(member.name) {
                carried[(field ?? place).path, default: 0] += member.value.scalarCount
            } else {
                leftovers.append(
                    Leftover(
                        names: place.path.split(separator: ".").map(String.init) + [member.name],
                        ordinals: place.ordinals,
                        value: member.value,
                        isUnreadable: false
                    )
                )
            }
        }
    }
}
