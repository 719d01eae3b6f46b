// A piece of an object that no field reads.

package import VillageBasics

/// A piece of an object that no field reads.
package struct Leftover: Sendable {
    /// The names of the members on the way to it.
    package var names: [String]
    /// The places in the arrays on the way, from 1.
    package var ordinals: [Int]
    /// What stands there.
    package let value: JSONValue
    /// Whether a field of that name exists, and could not read what stands there.
    package let isUnreadable: Bool
}

extension JSONValue {
    /// The number of scalars in it.
    package var scalarCount: Int {
        switch self {
        case .array(let elements): elements.reduce(0) { $0 + $1.scalarCount }
        case .object(let object): object.scalarCount
        default: 1
        }
    }
}

extension JSONObject {
    /// The number of scalars in it.
    package var scalarCount: Int { members.reduce(0) { $0 + $1.value.scalarCount } }
}
