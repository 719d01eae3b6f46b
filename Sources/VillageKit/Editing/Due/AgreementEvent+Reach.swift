// How far an agreement event reaches: which sections, readers and purposes (SEMANTICS 8.2).

package import VillageAccess
package import VillageModel

extension AgreementEvent {
    /// The sections that the event is about, among those of the rules.
    package func sections(of model: AccessModel) -> Set<String> {
        let known = Set(model.sections.map(\.name))
        return sections.contains("*") ? known : known.intersection(sections)
    }

    /// Whether the event reaches every reader and purpose of another.
    package func reaches(_ other: AgreementEvent) -> Bool {
        let hasReaders = other.recipients.allSatisfy { reader in
            recipients.contains { $0 == "*" || $0 == reader || Self.isPart(reader, of: $0) }
        }
        return hasReaders && (purposes.contains("*") || Set(other.purposes).isSubset(of: purposes))
    }

    /// Whether some reader with some purpose is named by both events.
    package func touches(_ other: AgreementEvent) -> Bool {
        let hasReader = recipients.contains { one in other.recipients.contains { Self.mayBeOne(one, $0) } }
        let isForAll = purposes.contains("*") || other.purposes.contains("*")
        return hasReader && (isForAll || !Set(purposes).isDisjoint(with: other.purposes))
    }

    /// Whether `role@organisation` is a part of `role` or of `org:organisation`.
    private static func isPart(_ reader: String, of wide: String) -> Bool {
        guard let sign = reader.firstIndex(of: "@") else { return false }
        return wide == reader[..<sign] || wide == "org:" + reader[reader.index(after: sign)...]
    }

    /// Whether one reader can be both: a role may be found at any organisation.
    private static func mayBeOne(_ one: String, _ other: String) -> Bool {
        if one == "*" || other == "*" || one == other || isPart(one, of: other) || isPart(other, of: one) {
            return true
        }
        let areWhole = !one.contains("@") && !other.contains("@")
        return areWhole && one.hasPrefix("org:") != other.hasPrefix("org:")
    }
}
