// Makes the record of a pupil: what is written, what has no place, what is missing, and the account of it all.

import VillageAccess
import VillageFormats
import VillageModel

/// Makes the record of a pupil.
struct SIECLERecordMaking {
    let settings: SIECLESettings
    /// The header of the file.
    let header: SIECLEHeader
    private let numbers: (pupil: Int, person: Int)?
    var work: TreeMaking
    /// The entries that can be written; what a file without history cannot hold was told once.
    let contacts: [DisclosedEntry<StudentContact>]
    let needs: [DisclosedEntry<CommunicationNeed>]
    let enrolments: [DisclosedEntry<Enrolment>]
    /// Texts that the encoding lacks, by the places that they stood at, in U+ notation.
    private var characters: [String: String] = [:]

    var view: DisclosedDossier { work.view }
    var isMigration: Bool { work.isMigration }

    init(
        _ view: DisclosedDossier,
        _ settings: SIECLESettings,
        _ header: SIECLEHeaderMaking,
        numbers: (pupil: Int, person: Int)?
    ) {
        self.settings = settings
        self.header = header.read
        self.numbers = numbers
        let structure = Self.hasLeft(view) ? SIECLEStructure.writtenLeaver : SIECLEStructure.writtenPupil
        var work = TreeMaking(view, SIECLEFormat.writing, structure, settings.options)
        work.lost += header.values
        contacts = work.written(view.studentContacts)
        needs = work.written(view.communicationNeeds)
        enrolments = work.written(view.enrolments)
        self.work = work
    }

    /// Whether the pupil has left, as the view tells.
    private static func hasLeft(_ view: DisclosedDossier) -> Bool {
        let isTold = view.enrolments.contains { entry in
            SIECLEMapping.isStay(entry.content) && (entry.content.to != nil || entry.content.exitReason != nil)
                && (entry.header.status == .active || entry.header.status == .restricted)
        }
        return isTold
            || view.migration?.foreign.contains { $0.path == "ELEVE/CODE_MOTIF_SORTIE" && $0.format == SIECLEFormat.id }
                ?? false
    }

    /// Makes the record.
    ///
    /// - Returns: The account; the record is in the root of ``work``.
    mutating func finish() throws(ExportError) -> ExportAccount {
        work.writeAll(SIECLEMapping.identity)
        var root = work.root
        writeContacts(nil, into: &root)
        work.root = root
        writePersons()
        writeStays()
        if isMigration { work.graft() }
        fitTexts()
        try work.addSupplied { names in
            // The occupation of a person is a setting.
            names.last == "CODE_PROFESSION"
        }
        fitTexts()
        addNumbers()
        addLists()
        addProfessions()
        do throws(ExportError) {
            return try work.finish(labels: Self.isImplied)
        } catch {
            throw explained(error)
        }
    }

    /// Whether a reader of the file sets the label again by itself.
    private static func isImplied(_ entry: any DisclosedContent) -> Bool {
        guard let entry = entry as? DisclosedEntry<StudentContact> else { return false }
        return entry.content.isSecret == true && entry.content.person != nil && entry.header.label == .confidential
            && SIECLEMapping.address.fits(entry.content)
    }

    /// Names the characters for which a text was left out, and the setting for occupations.
    private func explained(_ error: ExportError) -> ExportError {
        guard error.code == .valueMissing else { return error }
        var places: [ExportError.Place] = []
        for place in error.places {
            if place.path.hasSuffix("/CODE_PROFESSION") {
                let setting = SIECLESettings.place(
                    SIECLEFormat.profession,
                    help: "set the code that stands for an occupation that is not told"
                )
                if !places.contains(setting) { places.append(setting) }
            } else if let found = characters[TreeShaping.plain(place.path)] {
                let help = "its text has \(found), which ISO-8859-15 lacks; give another spelling with '--supply'"
                places.append(.init(place.path, help: help))
            } else {
                places.append(place)
            }
        }
        return ExportError(.valueMissing, places: places)
    }
}

// What no view holds.
extension SIECLERecordMaking {
    /// Numbers pupil and persons from 1, where that is asked for.
    private mutating func addNumbers() {
        guard let numbers else { return }
        for place in work.root.children.indices where work.root.children[place].name == "ID_PRV_ELE" {
            work.lost += work.root.children[place].allValues.map { $0.rejected("renumbered") }
        }
        work.root.children.removeAll { $0.name == "ID_PRV_ELE" }
        work.root.children.append(ElementNode("ID_PRV_ELE", String(numbers.pupil)))
        var next = numbers.person
        changeLinks { link in
            link.children.removeAll { $0.name == "ID_PRV_PER" }
            link.children.append(ElementNode("ID_PRV_PER", String(next)))
            next += 1
        }
    }

    /// Adds the lists that may be empty and must be there.
    private mutating func addLists() {
        for (outer, inner) in [("SCOLARITE_ACTIVE", "OPTIONS"), ("ETABLISSEMENT_AN_DERNIER", "OPTIONS_AN_DERNIER")] {
            for place in work.root.children.indices where work.root.children[place].name == outer {
                if work.root.children[place].first(inner) == nil {
                    work.root.children[place].children.append(ElementNode(inner))
                }
            }
        }
    }

    /// Adds what stands for the occupation of every person: the occupation itself is in no dossier (SEMANTICS 13, F06).
    private mutating func addProfessions() {
        guard let profession = settings.profession else { return }
        changeLinks { link in
            link.inside(SIECLEMapping.person) { $0.children.append(ElementNode("CODE_PROFESSION", profession)) }
        }
    }

    private mutating func changeLinks(_ change: (inout ElementNode) -> Void) {
        for list in work.root.children.indices where work.root.children[list].name == SIECLEMapping.persons {
            for name in SIECLEMapping.links {
                for link in work.root.children[list].children.indices
                where work.root.children[list].children[link].name == name {
                    change(&work.root.children[list].children[link])
                }
            }
        }
    }
}

// Texts that the format cannot hold.
extension SIECLERecordMaking {
    /// Leaves out texts with characters that the encoding lacks, and texts that are too long; none is cut.
    private mutating func fitTexts() {
        var root = work.root
        fit(&root, root.name)
        // Without a name of use the name of the register is read as the name.
        if root.first("NOM_USAGE") == nil {
            for place in root.children.indices where root.children[place].name == "NOM_DE_FAMILLE" {
                for value in root.children[place].values.indices
                where root.children[place].values[value].fate == .carried {
                    if case .field(_, Self.registered) = root.children[place].values[value].home {
                        root.children[place].values[value].fate = .mapped
                    }
                }
            }
        }
        work.root = root
    }

    private static let registered = StudentIdentity.fieldName(at: \StudentIdentity.registeredName.family)

    private mutating func fit(_ node: inout ElementNode, _ path: String) {
        var kept: [ElementNode] = []
        for var child in node.children {
            let place = "\(path)/\(child.name)"
            guard let text = child.text else {
                fit(&child, place)
                kept.append(child)
                continue
            }
            let found = SIECLECodecs.unencodable(text)
            if !found.isEmpty {
                let list = found.prefix(8).joined(separator: ", ")
                characters[place] = list
                leaveOut(child, place, "character", "text has \(list), which ISO-8859-15 lacks")
            } else if let most = SIECLETypes.lengths[child.name], text.unicodeScalars.count > most {
                leaveOut(child, place, "too-long", "text is longer than \(most) characters")
            } else {
                kept.append(child)
            }
        }
        node.children = kept
    }

    private mutating func leaveOut(_ node: ElementNode, _ path: String, _ code: String, _ summary: String) {
        work.lost += node.allValues.map { $0.rejected(work.code(code)) }
        work.findings.append(
            Diagnostic(
                work.code(code),
                .warning,
                "\(summary); it is left out",
                path: path,
                help: "give another spelling with '--supply'"
            )
        )
    }
}
