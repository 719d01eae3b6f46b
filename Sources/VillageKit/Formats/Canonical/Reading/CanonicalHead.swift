// The first members of a canonical object: which kind it is, and whether it can be read.

package import VillageBasics

/// What the first members of a canonical object say.
package struct CanonicalHead: Sendable, Hashable {
    /// The kind; `nil` for a word that is none.
    package var kind: Canonical.Kind?
    /// The version of the schema.
    package var version: Int

    /// Reads the members; `nil` for an object of another schema.
    package init?(_ object: JSONObject) {
        guard object["schema"]?.string == Canonical.schema, let version = object["version"]?.integer,
            let kind = object["kind"]?.string
        else { return nil }
        self.version = version
        self.kind = Canonical.Kind(rawValue: kind)
    }

    /// Reads what the beginning of a text says, as far as it goes; `nil` where no kind of this schema is named.
    package init?(beginning bytes: [UInt8]) {
        var scan = HeadScan(bytes)
        let members = scan.members()
        guard let word = members["kind"], let kind = Canonical.Kind(rawValue: word) else { return nil }
        if let schema = members["schema"], schema != Canonical.schema { return nil }
        self.kind = kind
        version = members["version"].flatMap { Int($0) } ?? Canonical.version
    }

    /// Whether this version can be read.
    package var isReadable: Bool { version == Canonical.version }
}
