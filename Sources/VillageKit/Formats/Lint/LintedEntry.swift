// What the linter reads of an entry: where it stands, who speaks in it, and its texts.

import VillageModel

/// What the linter reads of an entry.
struct LintedEntry {
    let id: EntryID
    let section: AccessSection
    let type: String
    private var speaker: SpeakerKind?
    private let authorRole: Role?
    private(set) var texts: [Piece] = []
    private var fields: Set<FieldName> = []

    /// Some words, their field, and the language that they are said to be in.
    struct Piece {
        let field: FieldName
        let words: String
        let language: ForbiddenLanguage?
    }

    init(id: EntryID, section: AccessSection, type: String, authorRole: Role?) {
        self.id = id
        self.section = section
        self.type = type
        self.authorRole = authorRole
    }

    mutating func add(_ field: FieldName, _ value: any FieldValue) {
        fields.insert(field)
        if let kind = value as? SpeakerKind { speaker = kind }
        if section == .voice, field == "speaker", value as? PersonID == .student { speaker = speaker ?? .student }
        if Self.isName(field) { return }
        if let text = value as? Text {
            texts.append(Piece(field: field, words: text.value, language: Self.language(text.language)))
            for translation in text.translations {
                texts.append(
                    Piece(field: field, words: translation.value, language: Self.language(translation.language))
                )
            }
        } else {
            for words in value.freeText { texts.append(Piece(field: field, words: words, language: nil)) }
        }
    }

    /// Whether a code does not apply here (SEMANTICS 13).
    func isExempt(from code: ForbiddenCode) -> Bool {
        switch code {
        case .sexualLife: section == .voice && isStudent
        case .household, .means: section == .voice && (isStudent || isFamily)
        case .youthCare: [.protection, .externalCare, .psychosocial].contains(section)
        default: false
        }
    }

    /// Whether a diagnosis stands here without who made it and when.
    var hasBareDiagnosis: Bool {
        let names = ["diagnosis.name", "diagnosis.codes"]
        let isTold = names.contains(where: fields.contains)
        return isTold && !(fields.contains("diagnosis.author") && fields.contains("diagnosis.on"))
    }

    /// Whether student or family speak for themselves.
    var isOwnAccount: Bool { section == .voice && (isStudent || isFamily) }

    private var isStudent: Bool { speaker == .student || speaker == nil && authorRole == .student }

    private var isFamily: Bool {
        type == FamilyAnalysis.typeName || speaker == .guardian || speaker == .family
            || speaker == nil && authorRole == .guardian
    }

    private static func language(_ tag: String?) -> ForbiddenLanguage? {
        tag.flatMap { ForbiddenLanguage(rawValue: $0.prefix { $0 != "-" }.lowercased()) }
    }

    /// Whether a field names persons, places or organisations: there a word means nothing.
    private static func isName(_ field: FieldName) -> Bool {
        let parts = field.split(separator: ".").map(String.init)
        if parts.count > 1, let last = parts.last, nameParts.contains(last) { return true }
        return parts.contains { names.contains($0) }
    }

    private static let nameParts: Set<String> = ["given", "family", "prefix", "initials", "preferred"]

    private static let names: Set<String> = [
        "school", "takenAt", "address", "addresses", "providerDescription", "organisationName", "institution",
        "playgroupName", "provider", "issuer", "city", "birthPlace", "email", "telephone", "website", "contactEmail",
        "contactTelephone", "reference", "schoolYear", "groupCode", "groupName",
    ]
}
