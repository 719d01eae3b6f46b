// Random dossiers for tests: every content type, every field, every flag, the same for the same seed.

public import VillageKit

/// Makes random dossiers of invented persons.
public struct DossierGenerator: Sendable {
    /// How often a field is filled; 1 fills every field.
    public var filling = 0.7
    /// How many entries of each content type there are.
    public var entriesPerType = 0...2
    /// Whether labels, flags and statuses are set at random.
    public var hasFlags = true
    /// The organisations that wrote entries.
    public var organisations: [OrganisationID] = [OrganisationID("local:school"), OrganisationID("local:other")]
    let seed: UInt64

    /// Creates the generator of a seed.
    public init(seed: UInt64) { self.seed = seed }

    /// Makes a dossier.
    public func dossier() -> Dossier {
        var values = ValueGenerator(seed: seed, filling: filling)
        var dossier = Dossier(student: StudentID("student-\(seed)"))
        dossier.keeper = organisations.first
        dossier.hasStableIdentifiers = values.numbers.happens(0.5)
        values.persons = ["student", "person-1", "person-2", "person-3"]
        dossier.guardians = [
            Guardian(id: PersonID("person-1"), authority: values.numbers.pick([.full, .full, .limited])),
            Guardian(id: PersonID("person-2"), authority: values.numbers.pick([.full, .limited, .none])),
        ]
        for type in Dossier.contentTypes { add(type, to: &dossier, &values) }
        if values.numbers.happens(0.8) { dossier.birthDate = values.date() }
        dossier.agreements = (0..<Int.random(in: 0...4, using: &values.numbers)).map { agreement($0, &values) }
        dossier.adoptBirthDate()
        return dossier
    }

    private func add<Content: EntryContent>(
        _ type: Content.Type,
        to dossier: inout Dossier,
        _ values: inout ValueGenerator
    ) {
        for number in 0..<Int.random(in: entriesPerType, using: &values.numbers) {
            let id = EntryID("\(type.typeName)-\(number)-\(seed)")
            let header = header(id, &values)
            let object = values.record(type)
            dossier[keyPath: type.entries].append(Entry(header, Content(json: object) { _, _ in }))
            values.entries.append(id.rawValue)
        }
    }

    private func header(_ id: EntryID, _ values: inout ValueGenerator) -> EntryHeader {
        let roles: [Role?] = [nil, .classTeacher, .cpmsAgent, .student, .guardian, .headteacher]
        let bases = EntryHeader.Basis.allCases
        var header = EntryHeader(
            id: id,
            author: Author(
                person: values.numbers.happens(0.5) ? PersonID(values.numbers.pick(values.persons)) : nil,
                role: values.numbers.pick(roles),
                organisation: values.numbers.pick(organisations)
            ),
            recordedAt: Instant(startOf: values.date()),
            basis: values.numbers.pick(bases)
        )
        if values.numbers.happens(0.5) { header.observedAt = PartialDate(values.date()) }
        if values.numbers.happens(0.3) { header.validFrom = PartialDate(values.date()) }
        if values.numbers.happens(0.2) { header.validTo = PartialDate(values.date()) }
        if hasFlags { setFlags(of: &header, &values) }
        return header
    }

    private func setFlags(of header: inout EntryHeader, _ values: inout ValueGenerator) {
        if values.numbers.happens(0.25) { header.label = values.numbers.pick(Label.allCases) }
        header.isStudentConfidential = values.numbers.happens(0.1)
        header.concernsThirdParty = values.numbers.happens(0.1)
        if values.numbers.happens(0.08) {
            header.harmLock = HarmLock(setBy: PersonID("person-9"), reason: values.words())
        }
        header.isHolderDisclosed = values.numbers.happens(0.3)
        header.isForbidden = values.numbers.happens(0.04)
        header.status = values.numbers.pick([.active, .active, .active, .active, .restricted, .superseded, .erased])
        if values.numbers.happens(0.15) { header.retainUntil = values.date() }
    }

    private func agreement(_ number: Int, _ values: inout ValueGenerator) -> AgreementEvent {
        let day = values.date()
        return AgreementEvent(
            id: "agreement-\(number)",
            by: PersonID(values.numbers.pick(["student", "person-1", "person-2"])),
            state: values.numbers.pick(["given", "given", "refused", "withdrawn", "renewed", "requested", "expired"]),
            sections: values.numbers.pick([["*"], ["*"], ["wellbeing"], ["health_detail", "voice"]]),
            recipients: values.numbers.pick([["*"], ["*"], ["receiving_head"], ["org:local:other"]]),
            purposes: values.numbers.pick([["*"], ["*"], ["support"], ["transfer"]]),
            from: day,
            until: .distantFuture,
            recorded: day,
            isNoticeValid: values.numbers.happens(0.9)
        )
    }

    /// Sets labels, flags and statuses of entries at random, whatever made the dossier.
    ///
    /// - Parameters:
    ///   - dossier: A dossier, for instance one that an importer read.
    ///   - sections: The sections whose entries stay as they are.
    /// - Returns: The same entries, some of them closed in one way or another.
    public func flaggingEntries(of dossier: Dossier, except sections: Set<AccessSection> = []) -> Dossier {
        var dossier = dossier
        var values = ValueGenerator(seed: seed &+ 2, filling: filling)
        for type in Dossier.contentTypes where !sections.contains(type.section) { flag(type, in: &dossier, &values) }
        return dossier
    }

    private func flag<Content: EntryContent>(
        _ type: Content.Type,
        in dossier: inout Dossier,
        _ values: inout ValueGenerator
    ) {
        dossier[keyPath: type.entries] = dossier[keyPath: type.entries]
            .map { entry in
                var header = entry.header
                setFlags(of: &header, &values)
                return Entry(header, entry.content)
            }
    }

    /// Labels a few fields of every entry, which takes longer to decide.
    ///
    /// - Parameter dossier: A dossier of this generator.
    /// - Returns: The same with labels of single fields.
    public func labellingFields(of dossier: Dossier) -> Dossier {
        var dossier = dossier
        var numbers = SeededNumbers(seed: seed &+ 1)
        for type in Dossier.contentTypes { label(type, in: &dossier, &numbers) }
        return dossier
    }

    private func label<Content: EntryContent>(
        _ type: Content.Type,
        in dossier: inout Dossier,
        _ numbers: inout SeededNumbers
    ) {
        dossier[keyPath: type.entries] = dossier[keyPath: type.entries]
            .map { entry in
                var header = entry.header
                var names: [FieldName] = []
                entry.content.visitValues { name, _ in names.append(name) }
                for name in names where numbers.happens(0.15) {
                    header.fieldLabels[name] = numbers.pick(Label.allCases)
                }
                return Entry(header, entry.content)
            }
    }
}
