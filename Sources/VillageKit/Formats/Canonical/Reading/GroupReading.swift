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
        var taken: Set<Place> = []
        for problem in problems {
            let found = Self.places(of: problem.path, in: object)
                .first { $0.value == problem.value && !taken.contains($0.place) }
            guard let found else { continue }
            taken.insert(found.place)
            leftovers.append(
                Leftover(
                    names: found.names,
                    ordinals: found.place.ordinals,
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
                found.append(FoundPlace(place: place, name: path, value: member.value))
                for (index, element) in (member.value.array ?? []).enumerated() {
                    found.append(FoundPlace(place: place.element(index), name: path, value: element))
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
struct Place: Hashable {
    /// The names on the way, with dots between them.
    var path = ""
    /// The places in arrays on the way, from 1, each behind the length of the path there.
    private var steps: [Int] = []

    /// The places in arrays on the way, from 1.
    var ordinals: [Int] { stride(from: 1, to: steps.count, by: 2).map { steps[$0] } }

    func member(_ name: String) -> Place {
        var place = self
        place.path = path.isEmpty ? name : "\(path).\(name)"
        return place
    }

    func element(_ index: Int) -> Place {
        var place = self
        place.steps += [path.utf8.count, index + 1]
        return place
    }
}

/// A place in an object, and what stands there.
struct FoundPlace {
    let place: Place
    /// The last name of the way, which may hold dots.
    let name: String
    let value: JSONValue

    /// The names on the way.
    var names: [String] {
        let above = place.path.dropLast(name.count).split(separator: ".").map(String.init)
        return above + [name]
    }
}
