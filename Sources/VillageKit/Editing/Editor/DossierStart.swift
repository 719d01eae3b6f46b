// How a dossier begins: a student, a school, the persons who hold authority.

public import VillageAccess
public import VillageFormats
public import VillageModel

/// What a dossier begins with.
public struct DossierStart: Sendable, Hashable, Opaque {
    /// Who the student is.
    public var identity: StudentIdentity
    /// The school that keeps the dossier.
    public var keeper: OrganisationID
    /// The stay at that school.
    public var enrolment = Enrolment()
    /// The persons around the student; those with an authority become guardians.
    public var persons: [ContactPerson] = []

    /// Creates a beginning.
    public init(identity: StudentIdentity, keeper: OrganisationID) {
        self.identity = identity
        self.keeper = keeper
    }
}

extension DossierEditor {
    /// Begins a dossier.
    ///
    /// Persons without an identifier get one; their order stays.
    ///
    /// - Parameters:
    ///   - start: What it begins with.
    ///   - request: Who begins it: a role that writes identity, contacts and schooling.
    ///   - instant: When.
    ///   - engine: The rules.
    ///   - key: The keeper's own key.
    ///   - randomness: Sixteen bytes that nobody can guess, new ones for each call.
    /// - Returns: An editor that holds the new dossier.
    /// - Throws: ``EditError``.
    public static func starting(
        _ start: DossierStart,
        as request: WriteRequest,
        at instant: Instant? = nil,
        engine: DecisionEngine = DecisionEngine(),
        key: IdentifierKey,
        randomness: @escaping @Sendable () -> [UInt8]
    ) throws(EditError) -> DossierEditor {
        let nonce = randomness().map { "\($0)" }.joined(separator: ".")
        var dossier = Dossier(student: key.student(format: "village", student: nonce))
        dossier.keeper = start.keeper
        dossier.hasStableIdentifiers = key.isStable
        var editor = DossierEditor(
            dossier,
            as: request,
            at: instant,
            engine: engine,
            key: key,
            randomness: randomness
        )
        let notes = EntryNotes(basis: .document)
        try editor.add(start.identity, notes)
        var enrolment = start.enrolment
        enrolment.isCurrent = true
        enrolment.school.organisation = enrolment.school.organisation ?? start.keeper
        try editor.add(enrolment, notes)
        for (number, person) in zip(1..., start.persons) {
            var person = person
            let origin = "\(nonce) \(number)"
            person.person = person.person ?? key.person(format: "village", student: nonce, origin: origin)
            try editor.add(person, notes)
        }
        return editor
    }
}
