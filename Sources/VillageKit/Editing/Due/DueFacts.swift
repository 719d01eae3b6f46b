// What stands beside the entries and may be told to this reader: agreements that end, birthdays, reviews, requests.

public import VillageAccess
public import VillageModel

/// What stands beside the entries of a dossier and may be told to one reader.
///
/// The least that is useful (SEMANTICS 1 and 7), and only for a request that is not refused:
///
/// - **Agreements** that end: to student and guardian their own; all of them to the coordinator, and to head and records
///   officer of the organisation that keeps the dossier. Neither what an agreement is about nor whose of the guardians it
///   is; who refused is never told (SEMANTICS 1.6). For `support`, `audit` and `subject_access` only.
/// - **Birthdays** that change who decides: to the same roles for the same purposes, where the birth date stands in the view.
/// - **Requests to erase**: to whoever may decide them (``ErasureRequest``).
/// - **Reviews of harm locks**: to the roles that lift them, for a purpose for which something is written, where the view
///   shows the entry and the lock.
public struct DueFacts: Sendable, Hashable, Opaque {
    /// The agreements that end, each end of a person once.
    var agreements: Set<AgreementEnd> = []
    /// The birthdays that change who decides.
    var birthdays: [Birthday] = []
    /// The requests to erase that the reader may decide.
    var erasures: [ErasureRequest] = []
    /// When the locks of entries have to be looked at again, by the name of the entry in the view.
    var lockReviews: [EntryID: CalendarDate] = [:]

    /// A birthday that changes who decides.
    struct Birthday: Sendable, Hashable {
        let kind: DueKind
        let age: Int
        let day: CalendarDate
        /// The entry of the view that tells the birth date.
        let identity: EntryID
    }

    /// Nothing beside the entries.
    public static let none = DueFacts()

    private init() {}

    /// Finds what one reader may be told.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - disclosure: What was disclosed of it to this reader.
    ///   - request: Who asks, and why; the request of that disclosure.
    ///   - model: The rules of that disclosure.
    public init(
        _ dossier: Dossier,
        disclosedAs disclosure: Disclosure,
        to request: AccessRequest,
        by model: AccessModel = .standard
    ) {
        // A request that is refused is told nothing beside what it is refused.
        guard disclosure.dossier.refusals.isEmpty else { return }
        lockReviews = LockReviews.found(in: dossier, disclosure, request, model)
        erasures = ErasureRequest.open(in: dossier, disclosedAs: disclosure, to: request, by: model)
            .filter(\.isForReader)
        guard let audience = DueAudience(request, keeper: dossier.keeper),
            let profile = model.profiles[request.profile]
        else { return }
        let birth = Self.birth(dossier, disclosure.dossier)
        if let birth { birthdays = Self.birthdays(birth.day, birth.identity, profile) }
        let ends = AgreementEnds(dossier, on: request.day, model)
        agreements = ends.found { event in
            guard audience.mayKnow(event.by) else { return false }
            // From this age on nobody asks a guardian any more (SEMANTICS 8.5).
            guard event.by != .student, let birth else { return true }
            return birth.day.completedYears(on: event.until) < profile.soloAge
        }
    }

    /// The birth date that the rules count from, where the view shows it too.
    private static func birth(
        _ dossier: Dossier,
        _ view: DisclosedDossier
    ) -> (day: CalendarDate, identity: EntryID)? {
        guard let day = dossier.birthDate else { return nil }
        let shown = view.identities.filter { $0.header.isInUse && $0.content.birthDate != nil }
        guard let first = shown.first, shown.allSatisfy({ $0.content.birthDate?.date == day }) else { return nil }
        return (day, first.header.id)
    }

    private static func birthdays(
        _ birth: CalendarDate,
        _ identity: EntryID,
        _ profile: JurisdictionProfile
    ) -> [Birthday] {
        var ages = [(DueKind.soloAge, profile.soloAge), (.adultAge, profile.adultAge)]
        // Who alone agrees is not told on the same day that the own agreement is needed.
        if profile.assentAge < profile.soloAge { ages.append((.assentAge, profile.assentAge)) }
        return ages.compactMap { kind, age in
            DueDays.birthday(age, of: birth).map { Birthday(kind: kind, age: age, day: $0, identity: identity) }
        }
    }
}
