// The rules of EDEXML beside its structure: keys, references, and what the manual asks for.

package import VillageCodecs

/// The rules of EDEXML beside its structure.
package enum EDEXMLRules {
    /// Compares a file with structure, official schema and rules.
    package static let validator = TreeValidator(EDEXMLFormat.id, edition: edition, rules: { root, _ in check(root) })

    /// The edition of a file: the one that it names, or a later one whose content it has.
    private static func edition(_ root: XMLTree.Element) -> TreeValidator.Edition? {
        guard root.name == EDEXMLFormat.root, root.namespace.isEmpty else { return nil }
        var evidence = EDEXMLEvidence()
        evidence.look(at: root)
        let declared = root.all(at: "school/xsdversie").first.flatMap { EDEXMLVersion(declared: $0.text) }
        let version = max(declared ?? .written, evidence.oldest)
        // No schema of 1.0.3 is at hand; its files are meant to be valid in later versions (manual).
        let folder = version == .v21 ? "2.1" : "2.0"
        return TreeValidator.Edition(
            version.rawValue,
            structure: EDEXMLStructure.of(version),
            schema: "\(folder)/EDEXML.structuur.xsd"
        )
    }

    /// The most findings that are kept.
    package static let limit = 1_000

    /// Compares a file with the rules.
    ///
    /// - Parameter root: The outermost element.
    /// - Returns: What is wrong, by rule and place.
    package static func check(_ root: XMLTree.Element) -> [Diagnostic] {
        var scope = EDEXMLRuleScope()
        scope.checkHeader(root)
        scope.checkKeys(root)
        for pupil in root.all(at: "leerlingen/leerling") where scope.findings.count < limit {
            scope.checkPerson(pupil)
            scope.checkPupil(pupil)
            scope.checkReferences(pupil)
        }
        for teacher in root.all(at: "leerkrachten/leerkracht") where scope.findings.count < limit {
            scope.checkPerson(teacher)
            for link in teacher.all("groepen").flatMap(\.children) { scope.checkGroup(link) }
        }
        return Array(scope.findings.prefix(limit))
    }
}

/// A rule, and what is said of whoever breaks it.
struct EDEXMLRule: Sendable {
    let name: String
    var severity = Diagnostic.Severity.error
    let summary: String
    let help: String

    static let all: [EDEXMLRule] = [
        versionDiffers, yearOutdated, schoolMissing, keyDuplicate, keyDummy, eckidDuplicate, reference, nameBlanks,
        nameLong, initials, yearGroup, mail, checkDigit, dates, partyBlock, remark,
    ]

    static let versionDiffers = EDEXMLRule(
        name: "version-differs",
        severity: .warning,
        summary: "file holds what the version that it names does not know",
        help: "name the later version"
    )
    static let yearOutdated = EDEXMLRule(
        name: "school-year-outdated",
        severity: .warning,
        summary: "school year is not in the list of the schema, which ends with 2024-2025",
        help: "keep the year; what refuses it has an outdated list"
    )
    static let schoolMissing = EDEXMLRule(
        name: "school-missing",
        severity: .warning,
        summary: "header names no school, so that the file cannot be used outside it",
        help: "add brincode, instellingsnummer or schoolkey"
    )
    static let keyDuplicate = EDEXMLRule(
        name: "key-duplicate",
        summary: "key was met before",
        help: "give each its own key; blanks around a key do not count"
    )
    static let keyDummy = EDEXMLRule(
        name: "key-dummy",
        severity: .note,
        summary: "key is a dummy and names nobody",
        help: "use a key that stays the same, where there is one"
    )
    static let eckidDuplicate = EDEXMLRule(
        name: "eckid-duplicate",
        summary: "eckid was met before",
        help: "an eckid names one person"
    )
    static let reference = EDEXMLRule(
        name: "reference-dangling",
        summary: "reference to a group or location that the file does not hold",
        help: "add what is referred to, or leave the reference out"
    )
    static let nameBlanks = EDEXMLRule(
        name: "name-blanks",
        summary: "name begins or ends with a blank, or has two after one another",
        help: "leave one blank between words"
    )
    static let nameLong = EDEXMLRule(
        name: "name-long",
        severity: .warning,
        summary: "surname has more than the 70 characters of the manual",
        help: "the schema takes it; a reader may not"
    )
    static let initials = EDEXMLRule(
        name: "initials",
        severity: .warning,
        summary: "initials have points, blanks or small letters",
        help: "write capitals alone"
    )
    static let yearGroup = EDEXMLRule(
        name: "year-group-missing",
        severity: .warning,
        summary: "pupil has no jaargroep, which the manual asks of every pupil",
        help: "add it; that of the group does not stand for it"
    )
    static let mail = EDEXMLRule(
        name: "mail-address",
        severity: .warning,
        summary: "e-mail address has not the form of one",
        help: "write user@domain, with at most 65 characters for the user"
    )
    static let checkDigit = EDEXMLRule(
        name: "check-digit",
        summary: "number does not pass the test of its check digit",
        help: "compare it with a document"
    )
    static let dates = EDEXMLRule(
        name: "dates-order",
        summary: "dates of birth, entry and exit are not in this order",
        help: "correct the date that is wrong"
    )
    static let remark = EDEXMLRule(
        name: "remark",
        summary: "remark does not consist of code, omschrijving and opmerking, in this order and each once",
        help: "leave omschrijving out where there is none; opmerking may be empty"
    )
    static let partyBlock = EDEXMLRule(
        name: "party-block",
        severity: .note,
        summary: "block is of a type that only the schema of a party knows",
        help: "the official schema refuses it; it is kept as it is"
    )
}
