// A view in the making: every entry decided, put in order, and named.

import VillageBasics
import VillageModel

/// A view in the making.
struct Projection: EntryVisitor {
    private(set) var context: DisclosedContext
    let request: AccessRequest
    let refusals: [ReasonCode]
    private(set) var receipt = DisclosureReceipt()
    private(set) var names: ViewNames
    /// The shown entries, a list for each content type.
    private(set) var lists: [any ProjectedEntries] = []
    /// The identifiers of the shown entries, in the order of the view.
    private(set) var order: [EntryID] = []
    private(set) var placeholders: [Gap] = []
    private let prepared: ViewDecider
    private let versions: EntryVersions
    /// What the entries that somebody remarks on come to.
    private let remarkedOn: [EntryID: EntryOutcome]

    /// What will stand in the place of an entry.
    struct Gap {
        let section: AccessSection
        let reasonClass: PlaceholderClass
        let holder: OrganisationID?

        fileprivate var sortKey: (Int, Int, String) {
            (AccessSection.allCases.firstIndex(of: section) ?? 0, reasonClass.rank, holder?.rawValue ?? "")
        }
    }

    init(_ dossier: Dossier, _ request: AccessRequest, _ prepared: ViewDecider, _ model: AccessModel) {
        self.request = request
        self.prepared = prepared
        context = DisclosedContext(request, model)
        refusals = prepared.refusals
        versions = EntryVersions(dossier)
        // A migration shows every version, and what each refers to.
        names = ViewNames(
            keepsIdentifiers: dossier.hasStableIdentifiers || request.purpose == .migration,
            versions: request.purpose == .migration ? EntryVersions() : versions
        )
        remarkedOn = RemarkedEntries.outcomes(in: dossier, prepared, versions)
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        if entries.isEmpty { return }
        let rules = ContentRules.of(Content.self)
        var shown: [ProjectedEntry<Content>] = []
        for entry in entries {
            var projected = ProjectedEntry(entry, rules, prepared)
            // What is remarked on and is not there counts as hidden: its absence must not tell.
            for concerned in entry.content.concerns {
                projected.lower(to: remarkedOn[versions.present(concerned)] ?? .hidden)
            }
            switch projected.outcome {
            case .shown:
                receipt.shown += 1
                shown.append(projected)
            case .redacted(let reasonClass):
                receipt.redacted += 1
                let isNamed =
                    reasonClass == .emergencyHolder || reasonClass == .role && entry.header.isHolderDisclosed
                let holder = isNamed ? entry.header.author.organisation : nil
                placeholders.append(Gap(section: Content.section, reasonClass: reasonClass, holder: holder))
            case .hidden: receipt.hidden += 1
            }
            receipt.items.append(projected.item)
        }
        if !shown.isEmpty { lists.append(ProjectedList(shown: shown)) }
    }

    /// Which student or guardian reads.
    private var reader: PersonID? {
        switch request.role {
        case .student: .student
        case .guardian: request.person
        default: nil
        }
    }

    /// Puts everything in the order of the view, and names it.
    mutating func arrange() {
        placeholders.sort { $0.sortKey < $1.sortKey }
        // A migration keeps the order of the source (SEMANTICS 9.5).
        if request.purpose != .migration { for index in lists.indices { lists[index].sort() } }
        let keys = lists.flatMap { $0.sortKeys }
        order = (request.purpose == .migration ? keys : keys.sorted { $0.precedes($1) }).map(\.id)
        for id in order { names.add(id) }
        if !names.keepsIdentifiers { namePersons() }
        context.person = reader.flatMap { names.name(of: $0) }
        for index in receipt.items.indices where receipt.items[index].decision == .allow {
            receipt.items[index].viewName = names.name(of: receipt.items[index].entry)
        }
    }

    /// The complete headers of the shown entries, for a migration; what points to an entry outside is left out.
    var migratedHeaders: [EntryID: EntryHeader] {
        let shown = Set(order)
        var headers: [EntryID: EntryHeader] = [:]
        for var header in lists.flatMap({ $0.headers }) {
            if let old = header.supersedes, !shown.contains(old) { header.supersedes = nil }
            headers[header.id] = header
        }
        return headers
    }

    /// Names persons in the order in which the view first speaks of them.
    private mutating func namePersons() {
        var persons: [EntryID: [PersonID]] = [:]
        for list in lists { list.collectPersons(into: &persons) }
        for id in order { for person in persons[id] ?? [] { names.add(person) } }
    }
}

extension ProjectedEntry {
    fileprivate var item: DisclosureReceipt.Item {
        let decision: Verdict.Decision =
            switch outcome {
            case .shown: .allow
            case .redacted: .redact
            case .hidden: .deny
            }
        return DisclosureReceipt.Item(
            entry: header.id,
            section: Content.section,
            type: Content.typeName,
            decision: decision,
            reason: reason,
            viewName: nil,
            redactedFields: Set(redacted.keys),
            hiddenFields: hidden
        )
    }
}
