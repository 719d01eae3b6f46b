// What the rules of EDEXML look at while they go through a file.

import VillageCodecs
import VillageModel

/// A file while its rules are checked.
struct EDEXMLRuleScope {
    private(set) var findings: [Diagnostic] = []
    private var groups: Set<String> = []
    private var combined: Set<String> = []
    private var locations: Set<String> = []

    private mutating func report(_ rule: EDEXMLRule, _ element: XMLTree.Element) {
        guard findings.count < EDEXMLRules.limit else { return }
        let name = "\(EDEXMLFormat.id).\(rule.name)"
        findings.append(
            Diagnostic(
                rule: name,
                rule.severity,
                at: element.path,
                line: element.line,
                rule.summary,
                help: rule.help
            )
        )
    }

    // MARK: The file

    mutating func checkHeader(_ root: XMLTree.Element) {
        guard let school = root.first("school") else { return }
        var evidence = EDEXMLEvidence()
        evidence.look(at: root)
        if let leaf = school.first("xsdversie"), let declared = EDEXMLVersion(declared: leaf.text),
            evidence.oldest > declared
        {
            report(.versionDiffers, leaf)
        }
        if let leaf = school.first("schooljaar"), EDEXMLSchoolYear.isYear(leaf.text),
            !EDEXMLSchoolYear.isListed(leaf.text)
        {
            report(.yearOutdated, leaf)
        }
        if !EDEXMLSchool.elements.contains(where: { school.first($0.element) != nil }) {
            report(.schoolMissing, school)
        }
        for block in root.descendants where block.name == "blok" && block.parent?.name == EDEXMLFormat.additions {
            if EDEXMLMapping.type(of: block) != EDEXMLFormat.remarkType {
                report(.partyBlock, block)
            } else if !isRemark(block) {
                report(.remark, block)
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
                guard let key = element.attribute("key").map(EDEXMLText.trimmed) else { continue }
                if !keys.insert(key).inserted { report(.keyDuplicate, element) }
                if EDEXMLText.isDummy(key) { report(.keyDummy, element) }
                if let text = element.attribute("eckid"), !eckids.insert(text).inserted {
                    report(.eckidDuplicate, element)
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
        guard let key = link.attribute("key").map(EDEXMLText.trimmed) else { return }
        if !known.contains(key) { report(.reference, link) }
    }

    // MARK: Persons

    mutating func checkPerson(_ person: XMLTree.Element) {
        for leaf in person.children where leaf.name == "achternaam" || leaf.name == "voorvoegsel" {
            if EDEXMLText.tidied(leaf.text) != leaf.text { report(.nameBlanks, leaf) }
        }
        if let leaf = person.first("achternaam"), leaf.text.unicodeScalars.count > 70 { report(.nameLong, leaf) }
        if let leaf = person.first("voorletters-1"),
            leaf.text.contains(where: { $0 == "." || $0.isWhitespace || $0.isLowercase })
        {
            report(.initials, leaf)
        }
        if let leaf = person.first("emailadres") {
            let parts = leaf.text.split(separator: "@", omittingEmptySubsequences: false)
            let isAddress =
                parts.count == 2 && (1...65).contains(parts[0].unicodeScalars.count) && parts[1].contains(".")
                && !leaf.text.contains(where: \.isWhitespace)
            if !isAddress { report(.mail, leaf) }
        }
    }

    mutating func checkPupil(_ pupil: XMLTree.Element) {
        if pupil.first("jaargroep") == nil { report(.yearGroup, pupil) }
        for (name, system) in Self.numbers {
            guard let leaf = pupil.first(name) else { continue }
            if Identifier(system, EDEXMLText.trimmed(leaf.text)).check == .wrong { report(.checkDigit, leaf) }
        }
        let dates = ["geboortedatum", "instroomdatum", "uitstroomdatum"]
            .compactMap { name in pupil.first(name).flatMap { EDEXMLText.day($0.text) } }
        if dates != dates.sorted() { report(.dates, pupil) }
    }

    private static let numbers: [(String, Identifier.System)] = [
        ("bsn", .bsn), ("sofinummer", .bsn), ("rijksregisternummer", .niss),
    ]
}
