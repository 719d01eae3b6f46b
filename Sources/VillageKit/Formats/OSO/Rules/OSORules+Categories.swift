// Rules about categories: what is obligatory is there, what is forbidden or closed is not.

extension OSORules {
    static let categories: [OSORule] = OSOCategory.all.flatMap { category in
        [obligatory(category)]
            + category.spelled.map { absent(category, $0, "VERBODEN", isOfficial: true) }
            + category.spelled.map { absent(category, $0, "OPT-UIT", isOfficial: true) }
    }

    /// The project's own: what the official rules mean, but misspell.
    static let own: [OSORule] = OSOCategory.all.flatMap { category in
        let meant = category.elements.filter { !category.spelled.contains($0) }
        return ["VERBODEN", "OPT-UIT"]
            .flatMap { state in
                meant.map { absent(category, $0, state, isOfficial: false) }
            }
    }

    private static func obligatory(_ category: OSOCategory) -> OSORule {
        OSORule(
            category.official[0],
            official: category.official,
            in: "",
            at: category.elements[0],
            when: .all([.category(category.name, "VERPLICHT"), .not(.documentHas(category.elements))]),
            "category '\(category.name)' is obligatory, and nothing of it is there",
            help: "add what belongs to it, or choose another state of the category"
        )
    }

    private static func absent(_ category: OSOCategory, _ path: String, _ state: String, isOfficial: Bool) -> OSORule {
        let isClosed = state == "OPT-UIT"
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let suffix = category.elements.count > 1 ? ".\(name)" : ""
        return OSORule(
            "oso.category.\(category.name).\(state.lowercased())\(suffix)",
            in: "",
            at: path,
            when: .all([.category(category.name, state), .documentHas([path])]),
            "element belongs to category '\(category.name)', which is \(isClosed ? "closed" : "forbidden")",
            help: isClosed ? "leave it out, or open the category" : "leave it out",
            isOfficial: isOfficial
        )
    }
}
