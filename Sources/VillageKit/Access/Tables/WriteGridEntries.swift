// Entry and content behind a row of a grid of writing.

/// Entry and content behind a row of a grid of writing.
struct WriteGridEntries {
    private let section: [String]
    private let author: [String]
    private let seen: [String]
    private let status: [String]
    private let expired: [String]
    private let forbidden: [String]
    private let confidential: [String]
    private let harmLock: [String]
    private let disclosed: [String]
    private let label: [String]
    private let newLabel: [String]
    private let basis: [String]
    private let newBasis: [String]
    private let diagnosis: [String]
    private let aboutActor: [String]
    private let referral: [String]
    private let speaker: [String]
    private let entrySpeaker: [String]
    private let restrictedBy: [String]
    private let lockedBy: [String]
    private let toSection: [String]
    private let type: [String]
    private let hasContent: [String]

    init(_ sheet: Sheet) throws(PolicyTableError) {
        section = try sheet("section")
        author = try sheet("author")
        seen = try sheet("seen")
        status = try sheet("status")
        expired = try sheet("expired")
        forbidden = try sheet("forbidden")
        confidential = try sheet("confidential")
        harmLock = try sheet("harm_lock")
        disclosed = try sheet("disclosed")
        label = try sheet("label")
        newLabel = try sheet("new_label")
        basis = try sheet("basis")
        newBasis = try sheet("new_basis")
        diagnosis = try sheet("diagnosis")
        aboutActor = try sheet("about_actor")
        referral = try sheet("referral")
        speaker = try sheet("speaker")
        entrySpeaker = try sheet("entry_speaker")
        restrictedBy = try sheet("restricted_by")
        lockedBy = try sheet("locked_by")
        toSection = try sheet("to_section")
        type = try sheet("type")
        hasContent = try sheet("content")
    }

    func entry(_ row: Int, _ actor: WriteCase.Actor) -> WriteCase.EntryFacts? {
        guard let author = authors(row, actor) else { return nil }
        return WriteCase.EntryFacts(
            section: section[row],
            authorOrganisation: author.organisation,
            authorRole: author.role,
            status: status[row],
            retainUntil: expired[row] == "1" ? GridConstants.now : GridConstants.later,
            isForbidden: forbidden[row] == "1",
            isStudentConfidential: confidential[row] == "1",
            isHarmLocked: harmLock[row] == "1",
            isHolderDisclosed: disclosed[row] == "1",
            label: GridConstants.nullable(label[row]),
            basis: GridConstants.nullable(basis[row]),
            speaker: WriteGrid.person(entrySpeaker[row], actor),
            isAboutActor: aboutActor[row] == "1",
            restrictedBy: WriteGrid.person(restrictedBy[row], actor),
            harmLockedBy: WriteGrid.person(lockedBy[row], actor),
            seen: seen[row]
        )
    }

    func content(_ row: Int, _ actor: WriteCase.Actor) -> WriteCase.Content? {
        if hasContent[row] == "0" { return nil }
        return WriteCase.Content(
            section: toSection[row].isEmpty ? section[row] : toSection[row],
            type: type[row],
            label: GridConstants.nullable(newLabel[row]),
            basis: GridConstants.nullable(newBasis[row]),
            diagnosis: diagnosis[row],
            speaker: WriteGrid.person(speaker[row], actor),
            isAboutActor: aboutActor[row] == "1",
            isReferral: referral[row] == "1"
        )
    }

    /// The author that a word of the grid stands for; `nil` where no entry is named.
    private func authors(_ row: Int, _ actor: WriteCase.Actor) -> (organisation: String, role: String)? {
        switch author[row] {
        case "": nil
        case "self": (actor.organisation, actor.role)
        case "house": (actor.organisation, "")
        case "same_org": (actor.organisation, "author")
        case "nobody": ("org-of-author", "")
        case "student": ("student", "student")
        default: ("org-of-author", "author")
        }
    }
}
