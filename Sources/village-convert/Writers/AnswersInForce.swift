// Which of several answers count on a day: of each person one state for each section, reader and purpose (SEMANTICS 8.3).

import VillageKit

/// The answers of which something is left on a day, after what later answers of the same person took away.
struct AnswersInForce {
    /// An answer of which something is left.
    struct Answer {
        let event: AgreementEvent
        /// The state, and what the row does not tell: that it is over, is still to come, or counts in part.
        let state: String
        /// The sections that are left.
        let sections: String
    }

    /// The answers of which something is left, in the order in which they were written down.
    let left: [Answer]
    /// What has to be said below them, line by line.
    let notes: String

    /// Finds what is left of the answers that somebody may be told.
    init(_ events: [AgreementEvent], _ model: AccessModel, on day: CalendarDate) {
        let states = model.agreementStates
        var (left, isAnyPartly, isAnyTied): ([Answer], Bool, Bool) = ([], false, false)
        for (place, event) in events.enumerated() {
            var open = event.sections(of: model)
            var isPartly = false
            // The day that the row tells of: today, or the first on which the answer counts.
            let first = max(day, event.from)
            for (otherPlace, other) in events.enumerated() where other.by == event.by && otherPlace != place {
                guard other.isNoticeValid, other.from <= first, first < other.until, other.touches(event),
                    states.comes(other, at: otherPlace, after: event, at: place)
                else { continue }
                let taken = other.sections(of: model).intersection(open)
                if taken.isEmpty { continue }
                let isYes = states.positive.contains(event.state)
                isAnyTied =
                    isAnyTied || isYes && states.negative.contains(other.state) && other.recorded == event.recorded
                if !other.reaches(event) {
                    isPartly = true
                } else if !isYes || !states.positive.contains(other.state) || other.until >= event.until {
                    // Of two agreements the one that lasts longer stays: both say the same.
                    open.subtract(taken)
                }
            }
            if open.isEmpty { continue }
            isAnyPartly = isAnyPartly || isPartly
            left.append(
                Answer(
                    event: event,
                    state: event.state + Self.mark(of: event, isPartly, on: day),
                    sections: Self.names(of: open, in: event, model)
                )
            )
        }
        self.left = left
        var notes: [String] = []
        if isAnyPartly { notes.append("in part: a later answer counts for some of it") }
        if isAnyTied {
            notes.append("of answers of one day the refusal counts: an agreement of that day opens nothing")
        }
        notes += left.map(\.event).filter { states.positive.contains($0.state) && $0.until > day }
            .compactMap { event in AnswerSummary.farEnd(of: event, from: day).map { "\(event.by.rawValue): \($0)" } }
        self.notes = notes.isEmpty ? "" : "\n" + notes.map { $0 + "\n" }.joined()
    }

    private static func mark(of event: AgreementEvent, _ isPartly: Bool, on day: CalendarDate) -> String {
        if event.until <= day { return " (ended)" }
        if !event.isNoticeValid { return " (old notice)" }
        if event.from > day { return " (to come)" }
        return isPartly ? " (in part)" : ""
    }

    private static func names(of open: Set<String>, in event: AgreementEvent, _ model: AccessModel) -> String {
        let gone = event.sections(of: model).subtracting(open)
        if gone.isEmpty { return event.sections.joined(separator: ",") }
        func listed(_ names: Set<String>) -> String {
            model.sections.map(\.name).filter(names.contains).joined(separator: ",")
        }
        return event.sections.contains("*") ? "* but \(listed(gone))" : listed(open)
    }
}

extension AccessModel.AgreementStates {
    /// Whether an answer takes the place of another one of the same person.
    ///
    /// The latest counts; of one day the refusal does, then what ends an agreement, then what was written down last. What ends
    /// an agreement lifts no refusal, and asking changes nothing.
    fileprivate func comes(
        _ one: AgreementEvent,
        at place: Int,
        after other: AgreementEvent,
        at otherPlace: Int
    ) -> Bool {
        let isLast = (one.recorded, place) > (other.recorded, otherPlace)
        switch (rank(of: one.state), rank(of: other.state)) {
        case (.asked, let rank): return rank == .asked && isLast
        case (_, .asked): return one.recorded >= other.recorded
        case (.ended, .refused): return false
        case (.refused, .ended): return true
        case (let rank, let otherRank) where rank == otherRank: return isLast
        case (let rank, let otherRank):
            return one.recorded == other.recorded ? rank > otherRank : one.recorded > other.recorded
        }
    }

    /// The classes of answers, as they win over one another on one day (SEMANTICS 8.1 and 8.3).
    private enum Rank: Int, Comparable {
        case asked, given, ended, refused

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private func rank(of state: String) -> Rank {
        if positive.contains(state) { return .given }
        if negative.contains(state) { return .refused }
        return ignored.contains(state) ? .asked : .ended
    }
}
