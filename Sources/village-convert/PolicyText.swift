// The rules in force, for a person to read.

import VillageKit

/// The rules in force, for a person to read.
enum PolicyText {
    /// The whole text.
    static func text(_ model: AccessModel) -> String {
        [
            "model \(model.version), sha-256 \(model.digest)\n",
            "\nsections: sensitivity, and whether they belong to the core\n" + sections(model),
            "\nwho reads what: F everything, M that there is something, N nothing\n" + matrix(model),
            "\nwhat for: the roles that may name a purpose\n" + purposes(model),
            "\nnever: \(model.prohibitedPurposes.sorted().joined(separator: ", "))\n",
            "\nprofiles\n" + profiles(model),
            "\nemergency: \(model.emergency.maximumDays) days at most, declared by "
                + model.emergency.roles.sorted().joined(separator: ", ") + "\n",
            "  opens \(model.emergency.sections.sorted().joined(separator: ", "))\n",
        ]
        .joined()
    }

    private static func sections(_ model: AccessModel) -> String {
        PlainTable(model.sections.map { [$0.name, String($0.sensitivity), $0.isCore ? "core" : ""] }, indent: "  ").text
    }

    private static func matrix(_ model: AccessModel) -> String {
        let head = ["role"] + model.sections.indices.map { String($0 + 1) }
        let legend = model.sections.enumerated().map { "  \($0.offset + 1) \($0.element.name)\n" }.joined()
        let rows = model.roles.map { role in [role] + (model.matrix[role] ?? []).map { $0.rawValue } }
        return PlainTable([head] + rows, indent: "  ").text + legend
    }

    private static func purposes(_ model: AccessModel) -> String {
        model.purposes.keys.sorted()
            .map { name in
                let roles = model.roles.filter { model.purposes[name]?.contains($0) == true }
                return "  \(name): \(roles.joined(separator: ", "))\n"
            }
            .joined()
    }

    private static func profiles(_ model: AccessModel) -> String {
        model.profiles.sorted { $0.key < $1.key }
            .map { name, profile in
                let duty = model.sections.map { $0.name }.filter { profile.statutoryTransfer.contains($0) }
                let sealed = model.sections.map { $0.name }.filter { profile.separateSeal.contains($0) }
                return """
                      \(name): asked from \(profile.assentAge), alone from \(profile.soloAge), of age at \(profile.adultAge)
                        inspection before a transfer: \(profile.inspectionRequired ? "yes" : "no")
                        passed on by legal duty: \(duty.isEmpty ? "nothing" : duty.joined(separator: ", "))
                        under a seal of its own: \(sealed.isEmpty ? "nothing" : sealed.joined(separator: ", "))

                    """
            }
            .joined()
    }
}
