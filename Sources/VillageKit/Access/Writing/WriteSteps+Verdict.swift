// The steps of writing, in their order (SEMANTICS, 16.5).
// INVARIANT: one line for each step, ending with its name: the nightly mutation switches each of them off in turn.

extension WriteSteps {
    /// The first step that applies denies; if none does, the actor is admitted.
    var verdict: WriteVerdict {
        // Without a rule for the action nothing that follows can be asked.
        guard let action, let rule else { return .deny(.unknown) }
        if !isRequestKnown(action) { return .deny(.unknown) }  // Q1
        if model.prohibitedPurposes.contains(exactly: facts.purpose) { return .deny(.purposeProhibited) }  // Q2
        if !model.writing.purposes.contains(exactly: facts.purpose) { return .deny(.purposeNotForWriting) }  // Q3
        if isGuardian && !isSame(actor.authority, "full") { return .deny(.noAuthority) }  // Q4
        if !isPerson && !isCurrent && !isFormer { return .deny(.noRelation) }  // Q5
        if !isPerson && isFormer { return .deny(.relationEnded) }  // Q6
        if !rule.roles.contains(exactly: actor.role) { return .deny(.actionNotForRole) }  // Q7
        if isGuardian && isAdult && !isLeftToGuardian(action) { return .deny(.subjectIsAdult) }  // Q8
        return onEntry(action, rule) ?? onAuthor(action) ?? onContent(action) ?? onSecond(action, rule)
            ?? (action == .agree ? onAgreement : nil) ?? .admitted
    }

    /// What the entry denies that is named; `add` and `agree` name none.
    private func onEntry(_ action: WriteAction, _ rule: AccessModel.Action) -> WriteVerdict? {
        let isMissing = rule.namesEntry && !isThere(for: rule)
        if isMissing { return .deny(.noSuchEntry) }  // N1
        if !isSame(facts.purpose, purposeAsked(action)) { return .deny(.purposeNotForSection) }  // N2
        guard rule.namesEntry, let entry else { return nil }
        if entry.isForbidden && !rule.isPossibleOnForbidden { return .deny(.forbiddenData) }  // N3
        let isOld = isSame(entry.status, EntryStatus.superseded.rawValue)
        if isOld && !rule.isPossibleOnSuperseded { return .deny(.superseded) }  // N4
        return nil
    }

    /// What role, author and speaker deny.
    private func onAuthor(_ action: WriteAction) -> WriteVerdict? {
        if isSectionClosed(action) { return .deny(.notForRole) }  // B1
        if isSomebodyElses(action) { return .deny(.notOwn) }  // B2
        if action == .add && cell(of: content?.section) == .referral && content?.isReferral != true {  // B3
            return .deny(.referralOnly)
        }
        if isForTheAuthor(action) { return .deny(.notTheAuthor) }  // B4
        if isPersonsWords(action) { return .deny(.personsWords) }  // B5
        if action == .markConfidence && !isToldByStudent { return .deny(.notToldByStudent) }  // B6
        if changesNothing(action) { return .deny(.noChange) }  // B7
        return nil
    }

    /// What the content denies.
    private func onContent(_ action: WriteAction) -> WriteVerdict? {
        let isMoved = action == .correct && !isSame(content?.section ?? "", entry?.section ?? "")
        if isMoved { return .deny(.sectionChanged) }  // B8
        if action == .add && !isInCharter { return .deny(.notInCharter) }  // B9
        if action.writesEntry && !hasBasis { return .deny(.basisMissing) }  // B10
        let isComplete = ["none", "complete"].contains { isSame($0, content?.diagnosis ?? "") }
        if action.writesEntry && !isComplete { return .deny(.diagnosisIncomplete) }  // B11
        let isUnnamed = !isPerson && (content?.speaker ?? "").isEmpty
        if isWords(action) && isUnnamed { return .deny(.speakerMissing) }  // B12
        if action == .correct && labelChange < 0 { return .deny(.labelLowered) }  // B13
        return nil
    }

    /// What second person, reason, review and information deny.
    private func onSecond(_ action: WriteAction, _ rule: AccessModel.Action) -> WriteVerdict? {
        let isAsked = !rule.second.isEmpty
        let isThere = facts.second.map { rule.second.contains(exactly: $0.role) } ?? false
        if isAsked && !isThere { return .deny(.secondPersonMissing) }  // B14
        if isAsked && isSamePerson(action) { return .deny(.samePerson) }  // B15
        let isReasonShort = facts.reasonLength < model.writing.minimumReason
        if rule.needsReason && !isPerson && isReasonShort { return .deny(.reasonMissing) }  // B16
        if action == .setHarmLock && !isReviewSet { return .deny(.reviewMissing) }  // B17
        if action == .discloseHolder && !facts.isInformed { return .deny(.beneficiaryNotInformed) }  // B18
        return nil
    }

    /// What denies that a professional writes an answer down; a person gives the own answer.
    private var onAgreement: WriteVerdict? {
        guard !isPerson, let answer = facts.agreement else { return nil }
        if !hasSay(answer.by) { return .deny(.notAParty) }  // J1
        // A refusal, a withdrawal or a request is written down without any form.
        guard model.agreementStates.positive.contains(exactly: answer.state) else { return nil }
        let proof = answer.method.flatMap { model.writing.methods.value(exactly: $0) }
        if proof == nil { return .deny(.methodMissing) }  // J2
        if (answer.language ?? "").isEmpty { return .deny(.languageMissing) }  // J3
        if proof == .evidence && !answer.hasEvidence { return .deny(.evidenceMissing) }  // J4
        if proof == .witness && !isWitness(answer) { return .deny(.witnessMissing) }  // J5
        if isSame(answer.interpreter ?? "", Name.student) { return .deny(.interpreterIsStudent) }  // J6
        let isInterpreted = isSame(answer.method ?? "", Name.interpreter)
        if isInterpreted && !isInterpreter(answer) { return .deny(.interpreterMissing) }  // J7
        return nil
    }
}
