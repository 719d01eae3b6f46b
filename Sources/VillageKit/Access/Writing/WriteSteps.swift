// What the steps of writing ask of a case (SEMANTICS, 16.4 and 16.5).

/// The steps of writing over one case.
struct WriteSteps {
    let facts: WriteCase
    let rules: CompiledRules
    let action: WriteAction?
    let rule: AccessModel.Action?
    let isPerson: Bool
    let isGuardian: Bool
    private let row: [AccessModel.WriteCell]

    init(_ facts: WriteCase, _ rules: CompiledRules) {
        self.facts = facts
        self.rules = rules
        rule = rules.model.actions.value(exactly: facts.action)
        action = WriteAction(rawValue: facts.action)
        isPerson = rules.model.partyRoles.contains(exactly: facts.actor.role)
        isGuardian = isSame(facts.actor.role, Name.guardian)
        row = rules.model.writing.matrix.value(exactly: facts.actor.role) ?? []
    }

    var model: AccessModel { rules.model }
    var actor: WriteCase.Actor { facts.actor }
    var entry: WriteCase.EntryFacts? { facts.entry }
    var content: WriteCase.Content? { facts.content }
    var isCurrent: Bool { isSame(actor.relation, "current") }
    var isFormer: Bool { isSame(actor.relation, "former") }
    var isStudent: Bool { isSame(actor.role, Name.student) }
    var isDataSteward: Bool { isSame(actor.role, Name.dataSteward) }

    /// Whether the student is of age; without an age the student counts as of age, which closes.
    var isAdult: Bool {
        guard let age = facts.student.age, let profile = model.profiles.value(exactly: facts.profile) else {
            return true
        }
        return age >= profile.adultAge
    }

    /// What the role may write in a section.
    func cell(of section: String?) -> AccessModel.WriteCell {
        guard let section, let index = rules.sections.index(of: section), row.indices.contains(index) else {
            return .nothing
        }
        return row[index]
    }

    var isOwn: Bool { facts.isOwn }

    /// The author, or, where a file names no role, a role of its organisation that writes the section.
    var isAuthor: Bool {
        guard let entry else { return false }
        let isHouse = entry.authorRole.isEmpty && isSame(actor.organisation, entry.authorOrganisation)
        return isOwn || isHouse && cell(of: entry.section) == .write
    }

    /// How much the label of the content is higher than that of the entry; `normal` and none are equal.
    var labelChange: Int { rank(content?.label) - rank(entry?.label) }

    private func rank(_ label: String?) -> Int {
        max(rules.sensitivity(ofLabel: label) ?? 0, model.ordinaryCeiling)
    }

    private func isLabelKnown(_ label: String?) -> Bool { rules.sensitivity(ofLabel: label) != nil }

    /// Whether these are somebody's words: a remark, or an entry among the words of student and family.
    func isWords(_ action: WriteAction) -> Bool {
        action == .annotate || action == .add && isSame(content?.section ?? "", Name.voice)
    }
}

// MARK: - Q and N

extension WriteSteps {
    func isRequestKnown(_ action: WriteAction) -> Bool {
        guard rules.profiles.index(of: facts.profile) != nil, rules.roles.index(of: actor.role) != nil else {
            return false
        }
        if action == .agree { return facts.agreement.map { model.agreementStates.knows($0.state) } ?? false }
        guard action.writesEntry || action.changesLabel || action == .annotate else { return true }
        guard let content else { return false }
        if action == .annotate { return true }
        let isSectionKnown = rules.sections.index(of: content.section) != nil
        return isLabelKnown(content.label) && (isSectionKnown || action.changesLabel)
    }

    /// What a guardian of an adult still does: takes words back, and adds words with the student's agreement.
    func isLeftToGuardian(_ action: WriteAction) -> Bool {
        action == .withdraw || facts.student.agrees && isWords(action)
    }

    /// Whether there is such an entry for the actor; the own one always is, unless it is gone.
    func isThere(for rule: AccessModel.Action) -> Bool {
        guard let entry, rules.sections.index(of: entry.section) != nil, isLabelKnown(entry.label) else { return false }
        guard let status = rules.status(of: entry.status), status != .erased, facts.now < entry.retainUntil else {
            return false
        }
        let asked = (isPerson ? rule.sightOfPersons : rule.sightOfProfessionals) ?? .value
        let seen = AccessModel.Sight(rawValue: entry.seen).flatMap { isSame($0.rawValue, entry.seen) ? $0 : nil }
        return isOwn || seen ?? .nothing >= asked
    }

    /// The purpose for which the section is written.
    func purposeAsked(_ action: WriteAction) -> String {
        guard !isPerson, action != .annotate, action != .agree else { return Name.support }
        let section = action == .add ? content?.section : entry?.section
        return section.flatMap { model.writing.ownPurpose.value(exactly: $0) } ?? Name.support
    }
}

// MARK: - B

extension WriteSteps {
    func isSectionClosed(_ action: WriteAction) -> Bool {
        if action == .add { return cell(of: content?.section) == .nothing }
        guard action == .approveErasure, let entry else { return false }
        if model.existenceSecretSections.contains(exactly: entry.section) { return cell(of: entry.section) != .write }
        return !model.writing.erasureStewards.contains(exactly: actor.role)
    }

    func isSomebodyElses(_ action: WriteAction) -> Bool {
        if action == .add, cell(of: content?.section) == .own, content?.isAboutActor != true { return true }
        guard isPerson else { return false }
        if action == .agree { return !isSame(facts.agreement?.by ?? "", actor.person) }
        guard isWords(action), let speaker = content?.speaker else { return false }
        return !isSame(speaker, actor.person)
    }

    /// Whether the action is for somebody else: author, data steward, or the person concerned.
    func isForTheAuthor(_ action: WriteAction) -> Bool {
        switch action {
        case .correct, .withdraw: return !isAuthor
        case .raiseLabel, .lowerLabel:
            let isOwnContact =
                isPerson && isSame(entry?.section ?? "", Name.contacts) && entry?.isAboutActor == true
            return !isAuthor && !isDataSteward && !isOwnContact
        case .markForbidden: return !isAuthor && !isDataSteward
        case .markConfidence: return !isStudent && !isOwn
        case .liftRestriction: return !isDataSteward && !isActor(entry?.restrictedBy)
        case .discloseHolder: return !isSame(actor.organisation, entry?.authorOrganisation ?? "")
        default: return false
        }
    }

    func isPersonsWords(_ action: WriteAction) -> Bool {
        guard let entry else { return false }
        switch action {
        case .restrict:
            let isSpeakersOwn = isActor(entry.speaker)
            return isPerson && !isOwn
                && (model.partyRoles.contains(exactly: entry.authorRole)
                    || isSame(entry.section, Name.voice) && !isSpeakersOwn)
        case .setHarmLock:
            return isSame(entry.authorRole, Name.student) || isSame(entry.speaker ?? "", Name.student)
        default: return false
        }
    }

    var isToldByStudent: Bool {
        isSame(entry?.authorRole ?? "", Name.student) || isSame(entry?.basis ?? "", Name.toldByStudent)
    }

    func changesNothing(_ action: WriteAction) -> Bool {
        guard let entry else { return false }
        let isRestricted = isSame(entry.status, EntryStatus.restricted.rawValue)
        return switch action {
        case .restrict: isRestricted
        case .liftRestriction: !isRestricted
        case .raiseLabel: labelChange <= 0
        case .lowerLabel: labelChange >= 0
        case .markConfidence: entry.isStudentConfidential
        case .discloseHolder: entry.isHolderDisclosed
        case .markForbidden: entry.isForbidden
        case .liftConfidence: !entry.isStudentConfidential
        case .liftHarmLock: !entry.isHarmLocked
        case .liftForbidden: !entry.isForbidden
        default: false
        }
    }

    /// Whether the dossiers of the school hold it; no charter closes the words of student and family.
    var isInCharter: Bool {
        guard let content, let charter = facts.charter else { return true }
        if model.writing.alwaysInCharter.contains(exactly: content.section) { return true }
        return charter.contains { isSame($0, content.section) || isSame($0, content.section + "/" + content.type) }
    }

    var hasBasis: Bool {
        guard let basis = content?.basis, model.writing.bases.contains(exactly: basis) else { return false }
        return model.writing.basisOfPerson.value(exactly: actor.role).map { isSame($0, basis) } ?? true
    }

    /// Whether the second person is the first, or the one who set the lock.
    func isSamePerson(_ action: WriteAction) -> Bool {
        guard let second = facts.second else { return false }
        let isLocker = entry?.harmLockedBy.map { isSame($0, second.person) } ?? false
        let asksLocker = action == .liftHarmLock || action == .setHarmLock && entry?.isHarmLocked == true
        return isActor(second.person) || asksLocker && isLocker
    }

    var isReviewSet: Bool {
        guard let due = facts.reviewDue else { return false }
        return facts.now < due && facts.now.days(until: due) <= model.writing.harmReviewDays
    }

    private func isActor(_ person: String?) -> Bool { person.map { isSame($0, actor.person) } ?? false }
}

// MARK: - J

extension WriteSteps {
    /// Whether the answer of a person counts.
    func hasSay(_ person: String) -> Bool {
        if isSame(person, Name.student) { return true }
        return !isAdult && facts.student.guardians.contains { isSame($0.id, person) && isSame($0.authority, "full") }
    }

    /// Whether the witness is somebody else than the actor, the person who answers, and the student.
    func isWitness(_ answer: WriteCase.Agreement) -> Bool {
        guard let witness = answer.witness, !witness.isEmpty else { return false }
        return ![actor.person, answer.by, Name.student].contains { isSame($0, witness) }
    }

    func isInterpreter(_ answer: WriteCase.Agreement) -> Bool {
        guard let interpreter = answer.interpreter, !interpreter.isEmpty else { return false }
        return !isSame(interpreter, answer.by)
    }
}
