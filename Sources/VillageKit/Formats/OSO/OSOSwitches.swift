// The sixteen switches of the categories: what each says in a transfer, whatever the dossier holds.

/// The switches of the categories.
package enum OSOSwitches {
    /// The categories, in the order of 2019.1.
    package static let categories = [
        "metadata", "ouderinzage", "school", "leerling", "oudersverzorgers", "vve", "schoolloopbaan", "overstapadvies",
        "onderwijsondersteuning", "verzuim", "eindtoetsbo", "toetsresultaten", "handelingsplannen", "cijferlijsten",
        "vombo", "bijlagedocs",
    ]
    /// The categories that some transfer leaves to the sender.
    package static let closable = categories.filter { category in
        OSOTransfer.allCases.contains { state(of: category, in: $0) == optional }
    }
    /// What a switch says of a category that has to be there.
    package static let required = "VERPLICHT"
    /// What a switch says of a category that may be there.
    package static let optional = "OPTIONEEL"
    /// What a switch says of a category that may not be there.
    package static let forbidden = "VERBODEN"
    /// What a switch says of a category that the sender closed.
    package static let closed = "OPT-UIT"
    /// The switch that 2019.1 has renamed.
    package static let renamed = ["zorgenbegeleiding": "onderwijsondersteuning"]

    /// What the switch of a category says before the sender closes anything.
    package static func state(of category: String, in transfer: OSOTransfer) -> String {
        let always = ["metadata", "school", "leerling"]
        let (needed, refused): ([String], [String]) =
            switch transfer {
            case .primary: (always + between, ["vombo"])
            case .primaryToSecondary: (always + between, ["vve", "vombo"])
            case .secondary: (always + between, ["vve"])
            case .inside: (always, [])
            case .primarySupport: (always + support, ["eindtoetsbo", "vombo"])
            case .secondarySupport: (always + support, ["vve"])
            }
        return needed.contains(category) ? required : refused.contains(category) ? forbidden : optional
    }

    private static let between = ["ouderinzage", "oudersverzorgers", "schoolloopbaan", "overstapadvies"]
    private static let support = ["oudersverzorgers", "schoolloopbaan", "onderwijsondersteuning"]
}
