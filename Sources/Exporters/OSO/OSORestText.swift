// Entries as a text in Dutch, for what has no element: the type, then a line for each value.

import VillageAccess
import VillageFormats
import VillageModel

/// Entries as a text in Dutch.
struct OSORestText {
    /// The text.
    private(set) var text = ""
    /// The values that are told in it.
    private(set) var values: [ElementNode.Value] = []

    /// Adds an entry; values that no sentence can tell are left out.
    mutating func add(_ entry: any DisclosedContent) {
        var lines: [String] = []
        var told: [ElementNode.Value] = []
        entry.visitValues { path, value in
            guard let words = Self.words(value).map(Self.onOneLine) else { return }
            let name = path.split(separator: ".").map { Self.fields[String($0)] ?? String($0) }.joined(separator: ", ")
            lines.append("- \(name): \(words)")
            told.append(.init(.field(entry.header.id, path), .degraded, code: "oso.as-document"))
        }
        guard !lines.isEmpty else { return }
        text += "\(Self.types[entry.typeName] ?? entry.typeName)\n\(lines.joined(separator: "\n"))\n\n"
        values += told
    }

    /// A value cannot begin a line of its own: what follows a line break is told after a stroke.
    private static func onOneLine(_ words: String) -> String {
        let lines = words.split(whereSeparator: \.isNewline)
            .map { line in
                String(line.map { $0.unicodeScalars.allSatisfy(isControl) ? " " : $0 })
            }
        return lines.joined(separator: " / ")
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func words(_ value: any FieldValue) -> String? {
        switch value {
        case let text as String: text
        case let text as Text: text.value
        case let date as PartialDate: date.rawValue
        case let date as CalendarDate: date.rawValue
        case let number as Int: String(number)
        case let number as DecimalNumber: number.rawValue
        case let flag as Bool: flag ? "ja" : "nee"
        case let organisation as OrganisationID: organisation.value
        case let code as any SpokenCode: code.spoken
        case let choice as any ChoiceValue: choice.rawValue
        default: nil
        }
    }

    private static let types = [
        "Talent": "Sterk punt",
        "LearningObservation": "Leren",
        "SupportNeed": "Ondersteuningsbehoefte",
        "FormalPlan": "Plan of beschikking",
        "Accommodation": "Aanpassing",
        "Goal": "Doel",
        "Action": "Afspraak",
        "Review": "Evaluatie",
        "Success": "Succes",
        "CareTeamMember": "Lid van het ondersteuningsteam",
        "TransitionSupport": "Hulp bij de overstap",
        "Statement": "Eigen woorden",
        "Viewpoint": "Zienswijze",
        "Conversation": "Gesprek",
        "WellbeingSignal": "Welbevinden",
        "HealthRecord": "Gezondheid",
        "Enrolment": "School",
        "LifeSkillRecord": "Vaardigheid",
        "Achievement": "Prestatie",
        "Activity": "Activiteit",
    ]

    private static let fields = [
        "talent": "sterk punt", "difficulty": "belemmering", "strength": "wat goed gaat", "advice": "toelichting",
        "domain": "domein", "isToContinue": "voortzetten", "description": "omschrijving", "words": "woorden",
        "speakerKind": "wie", "subject": "onderwerp", "stance": "standpunt", "on": "datum", "from": "van",
        "to": "tot en met", "title": "titel", "reference": "nummer", "organisation": "organisatie", "kind": "soort",
        "organisationSite": "vestiging", "category": "categorie", "indication": "indicatie", "amount": "omvang",
        "isPresent": "aanwezig", "isContinued": "voortzetten", "programme": "programma", "name": "naam",
        "family": "achternaam", "role": "rol", "whatToDo": "wat te doen", "due": "uiterlijk", "progress": "voortgang",
        "result": "resultaat", "method": "aanpak", "methods": "aanpak", "helped": "hielp", "need": "behoefte",
        "isFromPartner": "uit een ander dossier", "since": "sinds", "done": "wat is gedaan", "summary": "samenvatting",
        "schoolYear": "schooljaar", "yearGroup": "jaargroep", "school": "school", "responsible": "door wie",
        "whatHelps": "wat helpt", "staff": "uitvoering", "remark": "opmerking",
    ]
}

/// A code that can be told in words.
private protocol SpokenCode {
    var spoken: String { get }
}

extension CodedValue: SpokenCode {
    fileprivate var spoken: String { label ?? code }
}
