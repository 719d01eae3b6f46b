// Reads the shape of a model; what it may say is checked afterwards.

internal import VillageBasics

/// Reads the shape of a model.
enum AccessModelReader {
    /// The major version of the rules that this module knows, and the newest minor version.
    static let version = (major: 2, minor: 1)

    static func model(_ bytes: [UInt8]) throws(AccessModelError) -> AccessModel {
        let json: JSONValue
        do throws(JSONError) { json = try JSONParser.parse(bytes) } catch {
            throw AccessModelError(.notJSON, line: error.line)
        }
        let root = ModelNode(value: json, path: "")
        var model = AccessModel()
        model.version = try root("version").text()
        let isNewer = try isNewerMinor(root("version"))
        // A newer minor version may have gained members that mean nothing yet.
        if !isNewer { try root.expectOnly(members) }
        model.digest = Hexadecimal.text(SHA256.digest(json.bytes(.canonical)))
        try readSections(root, &model)
        try readRoles(root, &model)
        try readPurposes(root, &model)
        model.agreementStates = try agreementStates(root("consent_states"))
        model.emergency = try emergency(root("breakglass"), model)
        for (name, node) in try root("profiles").members() { model.profiles[name] = try profile(node, model) }
        model.writing = try writing(root("write"), model)
        for (name, node) in try root("actions").members() { model.actions[name] = try action(node, model) }
        return model
    }

    private static let members: Set<String> = [
        "version", "date", "supersedes", "sections", "section_order", "labels", "ordinary_ceiling", "agreement_from",
        "secret_from", "matrix", "internal_roles", "party_roles", "receiving_roles", "secret_existence_sections",
        "statuses", "history_purposes", "purposes", "prohibited_purposes", "consent_states", "breakglass", "profiles",
        "write", "actions",
    ]

    private static func isNewerMinor(_ node: ModelNode) throws(AccessModelError) -> Bool {
        let numbers = try node.text().split(separator: ".", omittingEmptySubsequences: false).map { UInt16($0) }
        guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], numbers[2] != nil else {
            throw node.error(.wrongShape)
        }
        guard major == version.major else { throw node.error(.otherVersion) }
        return minor > version.minor
    }

    private static func readSections(_ root: ModelNode, _ model: inout AccessModel) throws(AccessModelError) {
        let order = try root("section_order").names()
        let sections = try root("sections")
        for (name, node) in try sections.members() where !order.contains(name) { throw node.error(.unknownName) }
        // Sets of sections are words of 64 bits.
        guard !order.isEmpty, order.count <= 64 else { throw try root("section_order").error(.wrongShape) }
        for name in order {
            let section = try sections(name)
            let sensitivity = try section("s").number(0...4)
            model.sections.append(.init(name: name, sensitivity: sensitivity, isCore: try section("core").flag()))
        }
        for (name, node) in try root("labels").members() { model.labels[name] = try node.number(0...4) }
        model.ordinaryCeiling = try root("ordinary_ceiling").number(0...4)
        model.agreementFrom = try root("agreement_from").number(0...4)
        model.secretFrom = try root("secret_from").number(0...4)
        model.existenceSecretSections = try root("secret_existence_sections").names(among: order)
        model.statuses = Set(try root("statuses").names())
    }

    private static func readRoles(_ root: ModelNode, _ model: inout AccessModel) throws(AccessModelError) {
        for (name, node) in try root("matrix").members() {
            model.roles.append(name)
            model.matrix[name] = try node.row(of: model.sections.count)
        }
        model.internalRoles = try root("internal_roles").names(among: model.roles)
        model.partyRoles = try root("party_roles").names(among: model.roles)
        model.receivingRoles = try root("receiving_roles").names(among: model.roles)
    }

    private static func readPurposes(_ root: ModelNode, _ model: inout AccessModel) throws(AccessModelError) {
        for (name, node) in try root("purposes").members() {
            model.purposes[name] = try node.names(among: model.roles)
        }
        guard model.purposes.count <= 64 else { throw try root("purposes").error(.wrongShape) }
        model.prohibitedPurposes = Set(try root("prohibited_purposes").names())
        model.historyPurposes = try root("history_purposes").names(among: model.purposes.keys)
    }

    private static func agreementStates(_ node: ModelNode) throws(AccessModelError) -> AccessModel.AgreementStates {
        var states = AccessModel.AgreementStates()
        states.positive = Set(try node("positive").names())
        states.negative = Set(try node("negative").names())
        states.ended = Set(try node("ended").names())
        states.ignored = Set(try node("ignored").names())
        return states
    }

    private static func emergency(
        _ node: ModelNode,
        _ model: AccessModel
    ) throws(AccessModelError) -> AccessModel.Emergency {
        var emergency = AccessModel.Emergency()
        emergency.roles = try node("roles").names(among: model.roles)
        emergency.sections = try node("sections").names(among: model.sections.map { $0.name })
        emergency.maximumDays = try node("max_days").number(0...366)
        emergency.minimumReason = try node("min_reason").number(0...1000)
        return emergency
    }

    private static func profile(
        _ node: ModelNode,
        _ model: AccessModel
    ) throws(AccessModelError) -> JurisdictionProfile {
        try node.expectOnly([
            "assentAge", "soloAge", "adultAge", "inspectionRequired", "statutoryTransfer", "separateSeal",
        ])
        let sections = model.sections.map { $0.name }
        return JurisdictionProfile(
            assentAge: try node("assentAge").number(0...150),
            soloAge: try node("soloAge").number(0...150),
            adultAge: try node("adultAge").number(0...150),
            inspectionRequired: try node("inspectionRequired").flag(),
            statutoryTransfer: try node("statutoryTransfer").names(among: sections),
            separateSeal: try node("separateSeal").names(among: sections)
        )
    }
}
