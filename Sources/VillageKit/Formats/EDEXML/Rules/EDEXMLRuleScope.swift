// What the rules of EDEXML look at while they go through a file.

import VillageCodecs
import VillageModel

/// A file while its rules are checked.
struct EDEXMLRuleScope {
    private(set) var findings: [Diagnostic] = []
    private var groups: Set<String> = []
    private var combined: Set<String> = []
    private var locations: Set<String> = []

    private mutating func report(
        _ rule: String,
        _ element: XMLTree.Element,
        _ summary: String,
        _ help: String,
        _ severity: Diagnostic.Severity = .error
    ) {
        guard findings.count < EDEXMLRules.limit else { return }
        findings.append(Diagnostic(rule: "\(EDEXMLFormat.id).\(rule)", element, summary, help: help, severity))
    }

    // MARK: The file

    mutating func checkHeader(_ root: XMLTree.Element) {
        guard let school = root.first("school") else { return }
        var evidence = EDEXMLEvidence()
        evidence.look(at: root)
        if let leaf = school.first("xsdversie"), let declared = EDEXMLVersion(declared: leaf.text),
            evidence.oldest > declared
        {
            report(
                "version-differs",
                leaf,
                "file holds what the version that it names does not know",
                "name the later version",
                .warning
            )
        }
        if let leaf = school.first("schooljaar"), EDEXMLSchoolYear.isYear(leaf.text),
            !EDEXMLSchoolYear.isListed(leaf.text)
        {
            report(
                "school-year-outdated",
                leaf,
                "school year is not in the list of the schema, which ends with 2024-2025",
                "keep the year; what refuses it has an outdated list",
                .warning
            )
        }
        if !EDEXMLSchool.elements.contains(where: { school.first($0.element) != nil }) {
            report(
                "school-missing",
                school,
                "header names no school, so that the file cannot be used outside it",
                "add brincode, instellingsnummer or schoolkey",
                .warning
            )
        }
        for block in root.descendants where block.name == "blok" && block.parent?.name == EDEXMLFormat.additions {
            if EDEXMLMapping.type(of: block) != EDEXMLFormat.remarkType {
                report(
                    "party-block",
                    block,
                    "block is of a type that only the schema of a party knows",
                    "the official schema refuses it; it is kept as it is",
                    .note
                )
            } else if !isRemark(block) {
                report(
                    "remark",
                    block,
                    "remark does not consist of code, omschrijving and opmerking, in this order and each once",
                    "leave omschrijving out where there is none; opmerking may be empty"
                )
            }
        }
    }

    private func isRemark(_ block: XMLTree.Element) -> Bool {
        let parts = Array(block.children)
        return [["code", "opmerking"], ["code", "omschrijving", "opmerking"]].contains(parts.map(\.name))
            && parts.allSatisfy { $0.isLeaf && $0.attributes.isEmpty && $0.namespace == block.namespace }
    }

    mutating func checkKeys(_ root: XMLTree.Element) {
        for list in ["vestigingen", "groepen", "leerlingen", "leerkrachten"] {
            var keys: Set<String> = []
            var eckids: Set<String> = []
            // One key names one group, of whichever kind.
            for element in root.all(list).flatMap(\.children) {
                guard let key = element.attribute("key").map(ElementReading.trimmed) else { continue }
                if !keys.insert(key).inserted {
                    report(
                        "key-duplicate",
                        element,
                        "key was met before",
                        "give each its own key; blanks around a key do not count"
                    )
                }
                if EDEXMLText.isDummy(key) {
                    report(
                        "key-dummy",
                        element,
                        "key is a dummy and names nobody",
                        "use a key that stays the same, where there is one",
                        .note
                    )
                }
                if let text = element.attribute("eckid"), !eckids.insert(text).inserted {
                    report("eckid-duplicate", element, "eckid was met before", "an eckid names one person")
                }
                switch element.name {
                case "groep": groups.insert(key)
                case "samengestelde_groep": combined.insert(key)
                case "vestiging": locations.insert(key)
                default: continue
                }
            }
        }
    }

    // MARK: References

    mutating func checkReferences(_ pupil: XMLTree.Element) {
        for link in pupil.all("groep") + pupil.all(at: "samengestelde_groepen/samengestelde_groep") { checkGroup(link) }
        for link in pupil.all("vestiging") { check(link, among: locations) }
    }

    mutating func checkGroup(_ link: XMLTree.Element) {
        check(link, among: link.name == "groep" ? groups : combined)
    }

    private mutating func check(_ link: XMLTree.Element, among known: Set<String>) {
        guard let key = link.attribute("key").map(ElementReading.trimmed) else { return }
        if !known.contains(key) {
            report(
                "reference-dangling",
                link,
                "reference to a group or location that the file does not hold",
                "add what is referred to, or leave the reference out"
            )
        }
    }

    // MARK: Persons

    mutating func checkPerson(_ person: XMLTree.Element) {
        for leaf in person.children where leaf.name == "achternaam" || leaf.name == "voorvoegsel" {
            if EDEXMLText.tidied(leaf.text) != leaf.text {
                report(
                    "name-blanks",
                    leaf,
                    "name begins or ends with a blank, or has two after one another",
                    "leave one blank between words"
                )
            }
        }
        if let leaf = person.first("achternaam"), leaf.text.unicodeScalars.count > 70 {
            report(
                "name-long",
                leaf,
                "surname has more than the 70 characters of the manual",
                "the schema takes it; a reader may not",
                .warning
            )
        }
        if let leaf = person.first("voorletters-1"),
            leaf.text.contains(where: { $0 == "." || $0.isWhitespace || $0.isLowercase })
        {
            report("initials", leaf, "initials have points, blanks or small letters", "write capitals alone", .warning)
        }
        if let leaf = person.first("emailadres") {
            let parts = leaf.text.split(separator: "@", omittingEmptySubsequences: false)
            let isAddress =
                parts.count == 2 && (1...65).contains(parts[0].unicodeScalars.count) && parts[1].contains(".")
                && !leaf.text.contains(where: \.isWhitespace)
            if !isAddress {
                report(
                    "mail-address",
                    leaf,
                    "e-mail address has not the form of one",
                    "write user@domain, with at most 65 characters for the user",
                    .warning
                )
            }
        }
    }

    mutating func checkPupil(_ pupil: XMLTree.Element) {
        if pupil.first("jaargroep") == nil {
            report(
                "year-group-missing",
                pupil,
                "pupil has no jaargroep, which the manual asks of every pupil",
                "add it; that of the group does not stand for it",
                .warning
            )
        }
        for (name, system) in Self.numbers {
            guard let leaf = pupil.first(name) else { continue }
            if Identifier(system, ElementReading.trimmed(leaf.text)).check == .wrong {
                report(
                    "check-digit",
                    leaf,
                    "number does not pass the test of its check digit",
                    "compare it with a document"
                )
            }
        }
        let dates = ["geboortedatum", "instroomdatum", "uitstroomdatum"]
            .compactMap { name in pupil.first(name).flatMap { EDEXMLText.day($0.text) } }
        if dates != dates.sorted() {
            report(
                "dates-order",
                pupil,
                "dates of birth, entry and exit are not in this order",
                "correct the date that is wrong"
            )
        }
    }

    private static let numbers: [(String, Identifier.System)] = [
        ("bsn", .bsn), ("sofinummer", .bsn), ("rijksregisternummer", .niss),
    ]
}
