// Who is a pupil of a file, and whom nobody can tell from another.

import VillageCodecs
import VillageFormats

/// A pupil of a file, before the records are joined.
struct SIECLEPupil {
    /// Why no dossier is made of a record.
    struct Refusal {
        let code: String
        let summary: String
        let help: String
    }

    let tree: XMLTree
    /// The key that joins the records; `nil` where the pupil has none.
    let key: String?
    /// Where the record stands.
    let path: String
    /// National numbers of this pupil that another one has as well.
    var shared: Set<String> = []
    /// Why no dossier is made.
    var refusal: Refusal?

    /// What tells the pupil from all others: the key of the school's base, else a national number, else the place.
    func studentKey(in school: SIECLESchool) -> String {
        let root = tree.root
        let base = "\(school.header.school ?? "")/\(school.isImport ? "prv" : "bee")"
        if let key { return "\(base)/\(key)" }
        let national = SIECLEReader.nationalNumbers.lazy.compactMap { root.value($0) }.first { !shared.contains($0) }
        return "\(base)/\(national.map { "ine:\($0)" } ?? path)"
    }

    /// The pupils of a school, with those set aside whose records nobody can tell apart.
    static func all(of school: SIECLESchool) -> [SIECLEPupil] {
        let start = school.isImport ? SIECLEVersion.importRoot : SIECLEPart.pupils.rawValue
        var pupils = school.pupils.enumerated()
            .map { place, tree in
                let key = school.isImport ? tree.root.value("ID_PRV_ELE") : tree.root.filled("ELEVE_ID")
                return SIECLEPupil(tree: tree, key: key, path: "\(start)/DONNEES/ELEVES/ELEVE[\(place + 1)]")
            }
        refuse(&pupils)
        share(&pupils)
        return pupils
    }

    private static func refuse(_ pupils: inout [SIECLEPupil]) {
        var places: [String: [Int]] = [:]
        for (place, pupil) in pupils.enumerated() {
            if let key = pupil.key { places[key, default: []].append(place) }
            if isEmpty(pupil.tree.root) { pupils[place].refusal = empty }
        }
        for twins in places.values where twins.count > 1 {
            let isSame = twins.allSatisfy { pupils[$0].tree.root.isSame(as: pupils[twins[0]].tree.root) }
            for place in isSame ? twins[1...] : twins[...] { pupils[place].refusal = isSame ? twice : ambiguous }
        }
    }

    private static func share(_ pupils: inout [SIECLEPupil]) {
        var owners: [String: Set<Int>] = [:]
        for (place, pupil) in pupils.enumerated() where pupil.refusal == nil {
            for name in SIECLEReader.nationalNumbers {
                if let number = pupil.tree.root.value(name) { owners[number, default: []].insert(place) }
            }
        }
        for (number, places) in owners where places.count > 1 {
            for place in places { pupils[place].shared.insert(number) }
        }
    }

    /// Whether a record names nobody: neither a name nor a national number nor a birth date.
    private static func isEmpty(_ root: XMLTree.Element) -> Bool {
        (SIECLEReader.nationalNumbers + ["NOM_DE_FAMILLE", "NOM_USAGE", "PRENOM", "DATE_NAISS"])
            .allSatisfy { root.value($0) == nil }
    }

    private static let empty = Refusal(
        code: "siecle.pupil-empty",
        summary: "record has neither name nor number nor birth date of a pupil; it is set aside",
        help: "ask the sender for the pupil again"
    )
    private static let twice = Refusal(
        code: "siecle.pupil-twice",
        summary: "record stands in the file twice and says the same; the second one is set aside",
        help: "nothing is lost"
    )
    private static let ambiguous = Refusal(
        code: "siecle.pupil-ambiguous",
        summary: "two records with this key say different things; both are set aside",
        help: "ask the sender which of them is right"
    )
}
