// The rules of SIECLE beside structure: keys that must be one, references that must lead somewhere, dates in order.

package import VillageCodecs
import VillageModel

/// The rules of SIECLE beside structure.
package enum SIECLERules {
    /// The most findings of one rule.
    static let most = 200

    /// Compares a file with the rules of its version.
    ///
    /// - Parameters:
    ///   - root: The outermost element.
    ///   - version: The version of the file.
    /// - Returns: What is wrong.
    package static func check(_ root: XMLTree.Element, version: String) -> [Diagnostic] {
        var check = SIECLECheck(root)
        check.school()
        if version == SIECLEVersion.exports {
            check.exports()
        } else {
            check.importFile(isWritten: version == SIECLEVersion.written)
        }
        return check.findings
    }
}

/// A file while it is compared with the rules.
struct SIECLECheck {
    let root: XMLTree.Element
    private(set) var findings: [Diagnostic] = []
    private var counts: [String: Int] = [:]

    init(_ root: XMLTree.Element) { self.root = root }

    /// Adds what was found elsewhere.
    mutating func add(_ more: [Diagnostic]) { findings += more }

    /// Notes a broken rule.
    mutating func report(
        _ rule: String,
        _ element: XMLTree.Element,
        _ summary: String,
        _ help: String,
        _ severity: Diagnostic.Severity = .error
    ) {
        counts[rule, default: 0] += 1
        guard counts[rule, default: 0] <= SIECLERules.most else { return }
        findings.append(Diagnostic(rule: "siecle.rule.\(rule)", element, summary, help: help, severity))
    }

    /// The school of the header, and its code.
    mutating func school() {
        guard let leaf = root.all(at: "\(SIECLEHeader.element)/UAJ").first else {
            return report("school-missing", root, "header does not name the school", "add its code")
        }
        check(code: leaf)
    }

    private mutating func check(code leaf: XMLTree.Element) {
        guard !SIECLESchoolCode.isRight(leaf.text) else { return }
        report(
            "school-code",
            leaf,
            "code of a school has another form, or not the letter that its number asks for",
            "compare it with the register of schools",
            .warning
        )
    }

    /// Texts that must differ from one another.
    mutating func unique(_ elements: [XMLTree.Element], _ rule: String, _ key: (XMLTree.Element) -> String?) {
        var seen: Set<String> = []
        for element in elements {
            guard let text = key(element), ElementReading.isInk(text) else { continue }
            if !seen.insert(text).inserted {
                report(rule, element, "number stands in the file twice", "ask the sender whose it is")
            }
        }
    }

    /// Days that must be in order, by the leaves that hold them.
    mutating func inOrder(
        _ element: XMLTree.Element,
        _ earlier: String,
        _ later: String,
        _ day: (String) -> String?
    ) {
        guard let first = element.first(earlier).flatMap({ day($0.text) }),
            let second = element.first(later).flatMap({ day($0.text) }), first > second
        else { return }
        report(
            "dates-in-order",
            element,
            "'\(later)' lies before '\(earlier)'",
            "ask the sender for the right days"
        )
    }
}

// The import file.
extension SIECLECheck {
    private static let numbers = ["ID_PRV_ELE", "ID_NATIONAL", "INE_BEA", "INE_RNIE"]

    mutating func importFile(isWritten: Bool) {
        let pupils = root.all(at: "DONNEES/ELEVES/ELEVE")
        let persons = root.all(at: "DONNEES/PERSONNES/PERSONNE")
        if isWritten { shapes(pupils) }
        unique(persons, "person-unique") { $0.first("ID_PRV_PER")?.text }
        for name in Self.numbers { unique(pupils, "pupil-unique") { $0.first(name)?.text } }
        let known = Set(persons.compactMap { $0.first("ID_PRV_PER")?.text })
        for pupil in pupils {
            for list in pupil.all(SIECLEMapping.persons) { links(in: list, known) }
            check(pupil)
        }
    }

    /// Compares each pupil with the shape of its kind.
    private mutating func shapes(_ pupils: [XMLTree.Element]) {
        var left = TreeCheck.usualLimit
        for pupil in pupils where left > 0 {
            let first = pupil.children.first { _ in true }?.name
            let shape = SIECLEStructure.isLeaver(firstLeaf: first) ? SIECLEStructure.leaver : SIECLEStructure.pupil
            let found = TreeCheck.check(pupil, against: shape, limit: left)
            left -= found.count
            add(found)
        }
    }

    private mutating func links(in list: XMLTree.Element, _ known: Set<String>) {
        for link in list.children {
            if let leaf = link.first("ID_PRV_PER"), !known.contains(leaf.text) {
                report("person-known", leaf, "person of this number is not in the file", "add the person")
            }
            if let leaf = link.first("CODE_PARENTE"), leaf.text.unicodeScalars.count != 2 {
                report("kinship-form", leaf, "code of kinship has not two characters", "use the list of 2018")
            }
        }
    }

    private mutating func check(_ pupil: XMLTree.Element) {
        if let list = pupil.first("BOURSES"), list.all("BOURSE").isEmpty {
            report("scholarship-empty", list, "list of scholarships is empty", "leave it out")
        }
        let scholarships = pupil.all(at: "BOURSES/BOURSE")
        unique(scholarships, "scholarship-unique") { $0.first("CODE_BOURSE")?.text }
        inOrder(pupil, "DATE_NAISS", "DATE_ENTREE") { $0 }
        inOrder(pupil, "DATE_ENTREE", "DATE_SORTIE") { $0 }
        for name in ["SCOLARITE_ACTIVE", "ETABLISSEMENT_AN_DERNIER"] {
            for element in pupil.all(name) { inOrder(element, "DATE_DEB_SCO", "DATE_FIN_SCO") { $0 } }
        }
        if let leaf = pupil.all(at: "ETABLISSEMENT_AN_DERNIER/CODE_RNE").first { check(code: leaf) }
    }
}

// The exports.
extension SIECLECheck {
    mutating func exports() {
        switch SIECLEPart(root: root.name) {
        case .pupils?: pupilFile()
        case .guardians?: guardianFile()
        case .codes?, .structures?, nil: return
        }
    }

    private mutating func pupilFile() {
        let pupils = root.all(at: "DONNEES/ELEVES/ELEVE")
        unique(pupils, "pupil-unique") { $0.attribute("ELEVE_ID") }
        for name in Self.numbers.dropFirst() { unique(pupils, "pupil-unique") { $0.first(name)?.text } }
        let known = Set(pupils.compactMap { $0.attribute("ELEVE_ID") })
        for path in ["DONNEES/OPTIONS/OPTION", "DONNEES/STRUCTURES/STRUCTURES_ELEVE", "DONNEES/BOURSES/BOURSE"] {
            for element in root.all(at: path) {
                guard let key = element.attribute("ELEVE_ID"), !known.contains(key) else { continue }
                report("pupil-known", element, "pupil of this key is not in the file", "export the file again")
            }
        }
        addresses(of: pupils)
        func day(_ text: String) -> String? { SIECLECodecs.dayFirst.parse(text)?.rawValue }
        for pupil in pupils {
            inOrder(pupil, "DATE_NAISS", "DATE_ENTREE", day)
            inOrder(pupil, "DATE_ENTREE", "DATE_SORTIE", day)
            let attribute = pupil.attribute("ELENOET") ?? ""
            if let leaf = pupil.first("ELENOET"), !attribute.isEmpty, !leaf.text.isEmpty, leaf.text != attribute {
                report(
                    "number-differs",
                    leaf,
                    "element and attribute differ",
                    "ask the sender which is right",
                    .warning
                )
            }
        }
    }

    private mutating func guardianFile() {
        let persons = root.all(at: "DONNEES/PERSONNES/PERSONNE")
        unique(persons, "person-unique") { $0.attribute("PERSONNE_ID") }
        let known = Set(persons.compactMap { $0.attribute("PERSONNE_ID") })
        for link in root.all(at: "DONNEES/RESPONSABLES/RESPONSABLE_ELEVE") {
            if let leaf = link.first("PERSONNE_ID"), !known.contains(leaf.text) {
                report("person-known", leaf, "person of this key is not in the file", "export the file again")
            }
            let new = link.first("NIVEAU_RESPONSABILITE").map { $0.text == "1" }
            let old = link.first("RESP_LEGAL").map { $0.text == "1" || $0.text == "2" }
            if let new, let old, new != old {
                report("level-differs", link, "levels of two generations contradict each other", "ask the sender")
            }
        }
        addresses(of: persons)
    }

    private mutating func addresses(of owners: [XMLTree.Element]) {
        let list = root.all(at: "DONNEES/ADRESSES/ADRESSE")
        unique(list, "address-unique") { $0.attribute("ADRESSE_ID") }
        // The exports without addresses refer to what they leave out.
        guard !list.isEmpty else { return }
        let known = Set(list.compactMap { $0.attribute("ADRESSE_ID") })
        for owner in owners {
            guard let leaf = owner.first("ADRESSE_ID"), !leaf.text.isEmpty, !known.contains(leaf.text) else { continue }
            report("address-known", leaf, "address of this key is not in the file", "export the file again")
        }
    }
}
