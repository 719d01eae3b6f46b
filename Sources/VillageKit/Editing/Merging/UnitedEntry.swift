// An entry of the result, while corrections may still close it further.

import VillageModel

/// An entry of the result.
struct UnitedEntry: Sendable {
    var header: EntryHeader
    let content: any EntryContent
    /// The identifier that it had before any merge.
    let base: EntryID
    /// Whether somebody restricts it; what is superseded keeps this for its corrections.
    var isRestricted: Bool
    /// Whether it was corrected or withdrawn.
    var isSuperseded: Bool
    /// Whether nothing but the fact of its erasure is left.
    let isErased: Bool
    /// How each part holds it.
    var holders: [Int: EntryHeader] = [:]
    /// Whether some part holds it open, some closed, and some log tells of an opening.
    var isClosedAgain = false

    /// Whether it is in use, restricted or not.
    var isInForce: Bool { !isErased && !isSuperseded }

    var section: AccessSection { type(of: content).section }

    /// The header with the status that all that makes.
    var finishedHeader: EntryHeader {
        var header = header
        header.status = isErased ? .erased : isSuperseded ? .superseded : isRestricted ? .restricted : .active
        return header
    }
}

extension UnitedEntry {
    /// What is left of an erased entry: identifier, type, day, and what it corrected (SEMANTICS 15).
    init(tombstone id: EntryID, base: EntryID, of occurrences: [Occurrence], stones: [Occurrence]) {
        let day = stones.map(\.header.recordedAt).min() ?? Instant(seconds: 0)
        header = EntryHeader(id: id, author: Author(), recordedAt: day, basis: .document)
        header.supersedes = occurrences.compactMap(\.header.supersedes).min()
        let kind = stones.map { type(of: $0.content) }.min { $0.typeName < $1.typeName }
        content = kind?.empty ?? StudentIdentity()
        self.base = base
        (isRestricted, isSuperseded, isErased) = (false, false, true)
    }

    /// What several parts say of one entry: whoever closes it counts, unless a log proves that it was opened since.
    init(_ id: EntryID, base: EntryID, exact: [Occurrence], all: [Occurrence], first: Occurrence, _ log: ClosingLog) {
        header = first.header
        header.id = id
        for occurrence in exact { holders[occurrence.part] = occurrence.header }
        content = first.content
        self.base = base
        header.label = all.compactMap(\.header.label).max()
        header.fieldLabels = all.reduce(into: [:]) { $0.merge($1.header.fieldLabels) { max($0, $1) } }
        header.harmLock = all.compactMap(\.header.harmLock).max { $0.order.lexicographicallyPrecedes($1.order) }
        header.concernsThirdParty = all.contains { $0.header.concernsThirdParty }
        header.retainUntil = all.compactMap(\.header.retainUntil).min()
        header.isHolderDisclosed =
            all.allSatisfy { $0.header.isHolderDisclosed } || log.holderDisclosed.contains(base)
        func isClosed(_ kind: ClosingAction, _ state: (EntryHeader) -> Bool?) -> Bool {
            log.isClosed(kind, base, all.map { (part: $0.part, isClosed: state($0.header)) })
        }
        header.isStudentConfidential = isClosed(.confidence) { $0.isStudentConfidential }
        header.isForbidden = isClosed(.forbidden) { $0.isForbidden }
        isRestricted = isClosed(.restriction) { $0.isRestricted }
        isSuperseded = all.contains { $0.header.status == .superseded }
        isErased = false
        let (label, labels, lock) = (header.label, header.fieldLabels, header.harmLock)
        let (isConfidential, isForbidden) = (header.isStudentConfidential, header.isForbidden)
        let (isRestricted, isSuperseded) = (isRestricted, isSuperseded)
        func isReclosed(_ kind: ClosingAction, _ isOpen: (EntryHeader) -> Bool) -> Bool {
            !log.story(kind, of: base).openings.isEmpty && all.contains { isOpen($0.header) }
        }
        isClosedAgain =
            isReclosed(.label) { ($0.label ?? .normal) < (label ?? .normal) || $0.fieldLabels != labels }
            || isReclosed(.harmLock) { $0.harmLock == nil && lock != nil }
            || isReclosed(.confidence) { !$0.isStudentConfidential && isConfidential }
            || isReclosed(.forbidden) { !$0.isForbidden && isForbidden }
            || isReclosed(.restriction) { $0.status == .active && isRestricted && !isSuperseded }
    }
}

extension EntryHeader {
    /// Whether the entry is restricted; what is superseded does not tell.
    var isRestricted: Bool? { status == .superseded ? nil : status == .restricted }
}

extension EntryContent {
    fileprivate static var empty: any EntryContent { Self() }
}

extension HarmLock {
    /// What locks are put in order by: the one that has to be looked at last, and says most.
    fileprivate var order: [String] { [reviewDue?.rawValue ?? "", setBy?.rawValue ?? "", reason ?? ""] }
}
