// The steps, in their order; `decide` and `explain` both run over them (SEMANTICS, 9).
// INVARIANT: one line for each step, ending with its name: the nightly mutation switches each of them off in turn.

extension PreparedRequest {
    /// Runs over the steps.
    func verdict<Recorder: StepRecorder>(
        on entry: AccessCase.EntryFacts,
        _ log: inout Recorder
    ) throws(Undecided) -> Verdict {
        let read = reading(entry)
        if try log.applies(.a1, !read.isKnown, reading: Self.vocabulary) { return .hide(.unknown) }  // A1
        if try log.applies(.a2, entry.isForbidden, reading: [.entryForbidden]) { return .hide(.forbiddenData) }  // A2
        if try log.applies(.a3, read.status == .erased) { return .hide(.erased) }  // A3
        if try log.applies(.a4, now >= entry.retainUntil, reading: Self.time) { return .hide(.retentionExpired) }  // A4
        let isOld = read.status == .superseded
        if try log.applies(.a5, isOld && !purpose.includesHistory, reading: isOld ? [.purpose] : []) {  // A5
            return .hide(.superseded)
        }
        if try log.applies(.a6, purpose.isProhibited, reading: [.purpose]) { return .refuse(.purposeProhibited) }  // A6
        if try log.applies(.a7, !purpose.isAdmitted) { return .refuse(.purposeNotForRole) }  // A7
        return switch side {
        case .student: try student(entry, read, &log)
        case .guardian: try guardian(entry, read, &log)
        case .professional: try professional(entry, read, &log)
        }
    }

    private func student<Recorder: StepRecorder>(
        _ entry: AccessCase.EntryFacts,
        _ read: EntryReading,
        _ log: inout Recorder
    ) throws(Undecided) -> Verdict {
        if try log.applies(.s1, entry.isHarmLocked, reading: [.entryHarmLock]) { return .hide(.seriousHarm) }  // S1
        if try log.applies(.s2, entry.speaksOfThirdParty, reading: [.entryThirdParty]) {  // S2
            return .redact(.thirdParty)
        }
        let isIntimate = read.sensitivity >= rules.agreementFrom
        let isAlone = isIntimate && isYounger(than: profile.assentAge)
        if try log.applies(.s3, isAlone, reading: isIntimate ? [.studentAge] : []) {  // S3
            return .redact(.assistedAccess)
        }
        if try log.applies(.s4, true) { return .allow(.subject) }  // S4
        return .hide(.unknown)
    }

    private func guardian<Recorder: StepRecorder>(
        _ entry: AccessCase.EntryFacts,
        _ read: EntryReading,
        _ log: inout Recorder
    ) throws(Undecided) -> Verdict {
        let cell = read.cell == .full && read.sensitivity >= rules.secretFrom ? .masked : read.cell
        if try log.applies(.g1, !hasFullAuthority, reading: [.actorAuthority]) { return .hide(.noAuthority) }  // G1
        if try log.applies(.g2, entry.isHarmLocked, reading: [.entryHarmLock]) { return .hide(.seriousHarm) }  // G2
        let isTold = entry.isStudentConfidential
        if try log.applies(.g3, isTold, reading: [.entryStudentConfidential]) {  // G3
            return .hide(.studentConfidential)
        }
        let isAdult = isAdult
        let isClosed = isAdult && answers.student(read.section) != .given
        if try log.applies(.g4, isClosed, reading: Self.adult(isAdult)) { return .refuse(.subjectIsAdult) }  // G4
        let isMasked = cell == .masked
        if !isAdult {
            if try log.applies(.g5, cell == .nothing) { return .hide(.notForRole) }  // G5
            let isHidden = isMasked && read.isSecretToMe
            if try log.applies(.g6, isHidden, reading: holderFacts(isMasked && read.isSecret)) {  // G6
                return .hide(.existenceSecret)
            }
        }
        if try log.applies(.g7, entry.speaksOfThirdParty, reading: [.entryThirdParty]) {  // G7
            return .redact(.thirdParty)
        }
        if isAdult {
            if try log.applies(.g8, true) { return .allow(.consent) }  // G8
        } else {
            if try log.applies(.g9, isMasked) { return .redact(.professionalSecrecy) }  // G9
            if try log.applies(.g10, true) { return .allow(.guardian) }  // G10
        }
        return .hide(.unknown)
    }

    private func professional<Recorder: StepRecorder>(
        _ entry: AccessCase.EntryFacts,
        _ read: EntryReading,
        _ log: inout Recorder
    ) throws(Undecided) -> Verdict {
        if try log.applies(.r1, relation == .none, reading: [.actorRelation]) { return .hide(.noRelation) }  // R1
        if try log.applies(.r2, relation == .former) { return .refuse(.relationEnded) }  // R2
        if purpose.isMigration { return try migration(entry, read, &log) }
        if isReceiving {
            let isEnrolled = transfer.isEnrolled
            if try log.applies(.t1, !isEnrolled, reading: [.transferEnrolled]) {  // T1
                return .refuse(.transferTooEarly)
            }
            let isAwaited = profile.inspectionRequired && !read.isCore
            let isUnseen = isAwaited && !transfer.isInspected
            if try log.applies(.t2, isUnseen, reading: isAwaited ? [.transferInspected] : []) {  // T2
                return .refuse(.inspectionMissing)
            }
            if purpose.isTransfer {
                let isSealed = profile.sealedSections & 1 << UInt64(read.section) != 0
                if try log.applies(.t3, isSealed) { return .hide(.separateSeal) }  // T3
            }
        }
        var result = try ordinary(entry, read, &log)
        if result.decision == .allow {
            if try log.applies(.c1, read.status == .restricted) { result = .redact(.restricted) }  // C1
        }
        return result.decision == .allow ? result : try emergency(instead: result, read, &log)
    }

    private func migration<Recorder: StepRecorder>(
        _ entry: AccessCase.EntryFacts,
        _ read: EntryReading,
        _ log: inout Recorder
    ) throws(Undecided) -> Verdict {
        let isTold = read.isForeign && entry.isStudentConfidential
        let absent = log.absent
        if try log.applies(.m1, isTold, reading: migrationFacts(read.isForeign, absent)) {  // M1
            return .hide(.studentConfidential)
        }
        if try log.applies(.m2, read.isForeign && read.isSecret) { return .hide(.existenceSecret) }  // M2
        if try log.applies(.m3, true) { return .allow(.sameController) }  // M3
        return .hide(.unknown)
    }

    private func ordinary<Recorder: StepRecorder>(
        _ entry: AccessCase.EntryFacts,
        _ read: EntryReading,
        _ log: inout Recorder
    ) throws(Undecided) -> Verdict {
        let cell = read.isOwn ? .full : read.cell
        if try log.applies(.o1, cell == .nothing, reading: Self.authorship) { return .hide(.notForRole) }  // O1
        let isClosed = entry.isStudentConfidential && !read.isOwn && agreement(on: entry, read) != .given
        if try log.applies(.o2, isClosed, reading: confidenceFacts(entry, read)) {  // O2
            return .hide(.studentConfidential)
        }
        let isMasked = cell == .masked
        let isHidden = isMasked && read.isSecretToMe
        if try log.applies(.o3, isHidden, reading: holderFacts(isMasked && read.isSecret)) {  // O3
            return .hide(.existenceSecret)
        }
        if try log.applies(.o4, isMasked) { return .redact(.roleMasked) }  // O4
        if try log.applies(.o5, read.isOwn) { return .allow(.ownEntry) }  // O5
        if try log.applies(.o6, read.isStatutory) { return .allow(.legalDuty) }  // O6
        if try log.applies(.o7, !needsAgreement(read), reading: mandateFacts) { return .allow(.publicTask) }  // O7
        let answer = agreement(on: entry, read)
        if try log.applies(.o8, answer == .given, reading: agreementFacts(entry)) { return .allow(.consent) }  // O8
        let isQuiet = read.sensitivity >= rules.agreementFrom && !isInside
        let isSilent = read.isSecretToMe || isQuiet
        if try log.applies(.o9, answer == .refused, reading: holderFacts(read.isSecret && !isQuiet)) {  // O9
            return Self.closed(.consentRefused, isSilent)
        }
        if try log.applies(.o10, true) { return Self.closed(.consentMissing, isSilent) }  // O10
        return .hide(.unknown)
    }

    private func emergency<Recorder: StepRecorder>(
        instead result: Verdict,
        _ read: EntryReading,
        _ log: inout Recorder
    ) throws(Undecided) -> Verdict {
        guard mayDeclareEmergency, emergency != .none || log.absent.contains(.emergency) else { return result }
        let isInvalid = emergency != .valid
        if try log.applies(.e1, isInvalid, reading: [.emergency], as: .noted) { return result }  // E1
        let isOpened = rules.emergencySections & 1 << UInt64(read.section) != 0
        if try log.applies(.e2, isOpened) { return .allow(.breakglass) }  // E2
        if try log.applies(.e3, true) { return .redact(.breakglassContactHolder) }  // E3
        return result
    }
}
