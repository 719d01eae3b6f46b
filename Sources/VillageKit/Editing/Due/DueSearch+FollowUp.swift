// What following up a student has due: watches, waiting lists, pauses, conversations about the return, trial days.

import VillageAccess
import VillageModel

extension DueSearch {
    /// Watches, until somebody writes down how it went on.
    mutating func addWatches() {
        let followUps = inUse(view.engagementFollowUps)
        let begins = followUps.map { $0.content.since?.firstDay ?? $0.header.begin }
        for (followUp, begin) in zip(followUps, begins) where followUp.content.state == .watch {
            if begins.contains(where: { $0 > begin }) { continue }
            add(.watchEnd, on: DueDays.endOfWatch(from: begin), in: followUp)
        }
    }

    /// Waiting lists: the last month that is full, and those that will be.
    mutating func addWaiting() {
        for care in inUse(view.externalCareRecords) {
            guard let since = care.content.waitingSince?.firstDay else { continue }
            switch care.content.state?.meaning {
            case .started, .paused, .ended: continue
            case .referred, .waiting, nil: break
            }
            var months = max(day.year * 12 + day.month - since.year * 12 - since.month, 1)
            if months > 1, DueDays.day(months, monthsAfter: since) > day { months -= 1 }
            var reminder = DueDays.day(months, monthsAfter: since)
            while reminder <= lastDay, reminder < .distantFuture {
                let days = max(day, reminder).daysSinceEpoch - since.daysSinceEpoch
                add(.waiting, on: reminder, in: care, .waiting(since: since, days: days))
                months += 1
                reminder = DueDays.day(months, monthsAfter: since)
            }
        }
    }

    /// Concerns about absence that sleep until a day.
    mutating func addPauses() {
        for concern in inUse(view.attendanceConcerns) where concern.content.isPaused != false {
            if let end = concern.content.pausedUntil { add(.pauseEnd, on: end, in: concern) }
        }
    }

    /// Conversations about the return, until one is written down that names the entry.
    mutating func addReturns() {
        let talkedOver = Set(inUse(view.conversations).flatMap(\.content.about))
        for continuity in inUse(view.learningContinuities) where !talkedOver.contains(continuity.header.id) {
            if let day = continuity.content.returnConversation { add(.returnConversation, on: day, in: continuity) }
        }
    }

    /// Days of trying out the next school.
    mutating func addTrialDays() {
        for support in inUse(view.transitionSupports) {
            for trial in support.content.trialDays {
                if let day = trial.on { add(.trialDay, on: day.firstDay, in: support, isTask: false) }
            }
        }
    }
}
