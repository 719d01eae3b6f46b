// A record as it was read from an object, and where each scalar of the object went.

package import VillageBasics
package import VillageModel

/// A record as it was read from an object, and where each scalar of the object went.
package struct GroupReading<Group: FieldGroup> {
    /// What was read.
    package let group: Group
    /// The number of scalars that each field took, by the path of the field.
    package private(set) var carried: [FieldName: Int] = [:]
    /// What no field took.
    package private(set) var leftovers: [Leftover] = []

    /// Reads an object.
    package init(_ object: JSONObject) {
        var problems: [(path: String, value: JSONValue)] = []
        group = Group(json: object) { problems.append(($0, $1)) }
        var taken: Set<[String]> = []
        for problem in problems {
            let found = Self.places(of: problem.path, in: object)
                .first { $0.value == problem.value && !taken.contains($0.key) }
            guard let found else { continue }
            taken.insert(found.key)
            leftovers.append(
                Leftover(
                    names: found.names,
                    ordinals: found.ordinals,
                    value: problem.value,
                    isUnreadable: Group.hasField(problem.path)
                )
            )
        }
        var census = ValueCensus(leavingOut: taken)
        census.count(object, of: Group.self, at: Place())
        carried = census.carried
        leftovers += census.leftovers
    }

    /// The number of scalars that were taken.
    package var carriedCount: Int { carried.values.reduce(0, +) }

    /// Whether a field could not read what stands there.
    package var hasUnreadable: Bool { leftovers.contains { $0.isUnreadable } }

    /// Every place that a path of names may mean; names may hold dots themselves.
    private static func places(of path: String, in object: JSONObject, under parent: Place = Place()) -> [FoundPlace] {
        var found: [FoundPlace] = []
        for member in object.members {
            let place = parent.member(member.name)
            if path == member.name {
                found.append(FoundPlace(place, member.value))
                for (index, element) in (member.value.array ?? []).enumerated() {
                    found.append(FoundPlace(place.element(index), element))
                }
            } else if path.hasPrefix(member.name + ".") {
                let rest = String(path.dropFirst(member.name.count + 1))
                if let child = member.value.object { found += places(of: rest, in: child, under: place) }
                for (index, element) in (member.value.array ?? []).enumerated() {
                    guard let child = element.object else { continue }
                    found += places(of: rest, in: child, under: place.element(index))
                }
            }
        }
        return found
    }
}

/// A place in an object.
struct Place {
    var names: [String] = []
    var ordinals: [Int] = []
    /// Names and ordinals in the order of the way.
    var key: [String] = []

    func member(_ name: String) -> Place { Place(names: names + [name], ordinals: ordinals, key: key + [name]) }

    func element(_ index: Int) -> Place {
        Place(names: names, ordinals: ordinals + [index + 1], key: key + ["#\(index + 1)"])
    }
}

/// A place in an object, and what stands there.
struct FoundPlace {
    let names: [String]
    let ordinals: [Int]
    let key: [String]
    let value: JSONValue

    init(_ place: Place, _ value: JSONValue) {
        names = place.names
        ordinals = place.ordinals
        key = place.key
        self.value = value
    }
}
