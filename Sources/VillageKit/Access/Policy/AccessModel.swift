// The rules as data: every list, threshold and matrix, as a school can read and change them.

internal import VillageBasics
public import VillageModel

/// The rules of who may see what and who may write where, as data.
///
/// A school may change cells and add roles, purposes and profiles; see ``init(json:)``.
public struct AccessModel: Sendable, Hashable {
    /// The version of the model, such as `2.1.0`.
    public internal(set) var version = ""
    /// The SHA-256 of the canonical form (RFC 8785) of what was loaded, as hexadecimal digits.
    public internal(set) var digest = ""
    /// The sections, in their order.
    public internal(set) var sections: [Section] = []
    /// What each label stands for, as a sensitivity.
    public internal(set) var labels: [String: Int] = [:]
    /// The sensitivity up to which a label raises nothing.
    public internal(set) var ordinaryCeiling = 0
    /// The sensitivity from which agreement is needed inside the school too.
    public internal(set) var agreementFrom = 0
    /// The sensitivity from which the existence of an entry is a secret.
    public internal(set) var secretFrom = 0
    /// The roles, in the order of the file.
    public internal(set) var roles: [String] = []
    /// What each role may read of each section, in the order of the sections.
    public internal(set) var matrix: [String: [Cell]] = [:]
    /// The roles inside the school.
    public internal(set) var internalRoles: Set<String> = []
    /// The roles of the persons concerned: student and guardian.
    public internal(set) var partyRoles: Set<String> = []
    /// The roles of the school that receives the student.
    public internal(set) var receivingRoles: Set<String> = []
    /// The sections of which the mere existence is a secret.
    public internal(set) var existenceSecretSections: Set<String> = []
    /// The statuses that an entry may have.
    public internal(set) var statuses: Set<String> = []
    /// The purposes that include superseded versions.
    public internal(set) var historyPurposes: Set<String> = []
    /// The roles that each purpose admits.
    public internal(set) var purposes: [String: Set<String>] = [:]
    /// The purposes that are refused to everyone.
    public internal(set) var prohibitedPurposes: Set<String> = []
    /// What the states of an agreement do.
    public internal(set) var agreementStates = AgreementStates()
    /// Who may declare an emergency, and what it opens.
    public internal(set) var emergency = Emergency()
    /// The profiles, by name.
    public internal(set) var profiles: [String: JurisdictionProfile] = [:]
    /// The rules of writing.
    public internal(set) var writing = Writing()
    /// The actions of writing, by name.
    public internal(set) var actions: [String: Action] = [:]

    /// The sensitivity of a section (SEMANTICS 4.1); 0 where the model does not know it.
    public func sensitivity(of section: AccessSection) -> Int {
        sections.first { $0.name == section.rawValue }?.sensitivity ?? 0
    }

    /// The sensitivity that a label stands for; 0 without a label.
    public func sensitivity(of label: Label?) -> Int { label.flatMap { labels[$0.rawValue] } ?? 0 }

    /// Creates a model that opens nothing.
    init() {}

    /// Loads a model, and checks everything that may not be weakened.
    ///
    /// - Parameter bytes: The JSON text.
    /// - Throws: ``AccessModelError``, with the path in the file, the rule and the cure.
    public init(json bytes: [UInt8]) throws(AccessModelError) {
        self = try AccessModelReader.model(bytes)
        try check(against: .standard)
    }

    /// The shipped model.
    public static let standard: AccessModel = {
        do throws(AccessModelError) {
            let model = try AccessModelReader.model(Array(StandardModel.json.utf8))
            try model.check(against: model)
            return model
        } catch {
            // A test reads the embedded text; should it ever be broken, nothing is opened.
            return AccessModel()
        }
    }()
}
