// Requests to erase an entry that nobody has decided yet, for those who decide them and those who asked.

public import VillageAccess
public import VillageModel

/// A request to erase an entry that nobody has decided yet, as one reader may know of it.
///
/// It is told to whoever may approve it (SEMANTICS 16.4, `approve_erasure`), and to whoever asked. Head and data steward are
/// told of the dossiers of their own organisation alone. Of an entry that the reader sees nothing of, nothing is told; the
/// data steward has the list of flagged entries, and is told of those.
public struct ErasureRequest: Sendable, Hashable, Opaque {
    /// The name of the entry in the view, or its identifier where a placeholder stands for it; `nil` where identifiers are
    /// not shown.
    public let entry: EntryID?
    /// The section of the entry.
    public let section: AccessSection
    /// The day on which it was asked.
    public let asked: CalendarDate
    /// The role of whoever asked.
    public let role: Role
    /// Whether this reader may decide it; else it is the reader's own.
    public let isForReader: Bool

    /// Finds the open requests that a reader may know of, in the order in which they were asked.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - disclosure: What was disclosed of it to this reader.
    ///   - request: Who asks, and why; the request of that disclosure.
    ///   - model: The rules of that disclosure.
    /// - Returns: The requests; none for a request that is refused, or for a purpose for which nobody decides.
    public static func open(
        in dossier: Dossier,
        disclosedAs disclosure: Disclosure,
        to request: AccessRequest,
        by model: AccessModel = .standard
    ) -> [ErasureRequest] {
        let purposes: [Purpose] = [.support, .protection, .subjectAccess, .audit]
        guard disclosure.dossier.refusals.isEmpty, purposes.contains(request.purpose) else { return [] }
        let events = dossier.openErasures.filter { $0.value.at.day <= request.day }
        if events.isEmpty { return [] }
        let question = ErasureQuestion(request, dossier, DecisionEngine(model))
        var found: [(event: LogEvent, request: ErasureRequest)] = []
        for item in disclosure.receipt.items {
            guard let event = events[item.entry], let role = event.role else { continue }
            let isFlagged = dossier.header(of: item.entry)?.isForbidden == true && request.role == .recordsOfficer
            guard item.decision != .deny || isFlagged else { continue }
            let isForReader = question.mayDecide(event, about: item)
            guard isForReader || question.isOfReader(event) else { continue }
            let named = dossier.hasStableIdentifiers ? item.entry : nil
            let open = ErasureRequest(
                entry: item.viewName ?? named,
                section: item.section,
                asked: event.at.day,
                role: role,
                isForReader: isForReader
            )
            found.append((event, open))
        }
        return
            found.sorted {
                ($0.event.at, $0.request.entry?.rawValue ?? "") < ($1.event.at, $1.request.entry?.rawValue ?? "")
            }
            .map(\.request)
    }
}

/// Whether one reader may decide requests of a dossier.
private struct ErasureQuestion {
    private let request: AccessRequest
    private let dossier: Dossier
    private let engine: DecisionEngine

    init(_ request: AccessRequest, _ dossier: Dossier, _ engine: DecisionEngine) {
        (self.request, self.dossier, self.engine) = (request, dossier, engine)
    }

    /// Whether the rules would let the reader approve it, with a reason.
    func mayDecide(_ event: LogEvent, about item: DisclosureReceipt.Item) -> Bool {
        let writing = engine.model.writing
        guard let role = event.role, let person = event.person else { return false }
        let isSteward = writing.erasureStewards.contains(request.role.rawValue)
        let isOfKeeper = request.organisation != nil && request.organisation == dossier.keeper
        guard !isSteward || isOfKeeper else { return false }
        let purpose = writing.ownPurpose[item.section.rawValue].map { Purpose($0) } ?? .support
        var decision = WriteRequest(
            role: request.role,
            organisation: request.organisation,
            person: request.person ?? PersonID(""),
            relation: request.relation,
            purpose: purpose,
            profile: request.profile,
            day: request.day
        )
        decision.second = WriteRequest.SecondPerson(role: role, person: person)
        decision.reason = String(repeating: "-", count: writing.minimumReason)
        return engine.mayWrite(decision, .approveErasure, entry: item.entry, in: dossier).isAllowed
    }

    /// Whether it is the reader who asked.
    func isOfReader(_ event: LogEvent) -> Bool {
        let person = request.role == .student ? PersonID.student : request.person
        return event.role == request.role && event.person != nil && event.person == person
    }
}
