// Joins all that the files say of one pupil into one record: persons stand in their links, addresses in their owners.

import VillageCodecs
import VillageFormats

/// Everything that the files say of one pupil.
struct SIECLERecord {
    /// The pupil, with what belongs to the pupil in other places.
    let tree: XMLTree
    /// The elements that another pupil has brought already: their data are counted once.
    let repeated: [XMLTree.Element]
    /// The links whose person stands in no file.
    let danglingLinks: [XMLTree.Element]
    /// The owners whose address stands in no file.
    let danglingAddresses: [XMLTree.Element]

    /// Joins a record; what is used is taken out of the tables of the school.
    init(_ pupil: XMLTree, key: String?, _ school: inout SIECLESchool) throws(CodecError) {
        var joining = SIECLEJoining(isImport: school.isImport)
        try joining.join(pupil.root, key: key, &school)
        tree = try joining.builder.finish()
        let links = Self.links(in: tree.root, school.isImport).suffix(joining.links.count)
        var repeated: [XMLTree.Element] = []
        var danglingLinks: [XMLTree.Element] = []
        var danglingAddresses: [XMLTree.Element] = []
        func look(at owner: XMLTree.Element, _ address: SIECLEJoining.State) {
            if address == .repeated, let element = owner.all("ADRESSE").last { repeated.append(element) }
            if address == .missing { danglingAddresses.append(owner) }
        }
        look(at: tree.root, joining.pupilAddress)
        for (link, found) in zip(links, joining.links) {
            guard let person = link.all(SIECLEMapping.person).last, found.person != .missing else {
                if found.person == .missing { danglingLinks.append(link) }
                continue
            }
            // An address is in its person: it is counted with it, or has been already.
            if found.person == .repeated { repeated.append(person) } else { look(at: person, found.address) }
        }
        self.repeated = repeated
        self.danglingLinks = danglingLinks
        self.danglingAddresses = danglingAddresses
    }

    /// The links of a pupil to persons.
    static func links(in pupil: XMLTree.Element, _ isImport: Bool) -> [XMLTree.Element] {
        guard isImport else { return pupil.all(SIECLEMapping.exportedLink) }
        return pupil.all(SIECLEMapping.persons)
            .flatMap { $0.children.filter { SIECLEMapping.links.contains($0.name) } }
    }
}

/// A record while it is joined.
private struct SIECLEJoining {
    /// What became of a reference.
    enum State { case none, first, repeated, missing }

    let isImport: Bool
    var builder = XMLTreeBuilder(nodes: SIECLEFormat.elements)
    var pupilAddress = State.none
    var links: [(person: State, address: State)] = []

    mutating func join(_ pupil: XMLTree.Element, key: String?, _ school: inout SIECLESchool) throws(CodecError) {
        try start(pupil)
        try copyContent(of: pupil, &school)
        if !isImport {
            if let address = pupil.value("ADRESSE_ID") {
                let found = school.pupilAddresses.use(address)
                pupilAddress = Self.state(found?.isRepeated)
                if let found { try builder.append(found.tree.root) }
            }
            for tree in key.flatMap({ school.others.removeValue(forKey: $0) }) ?? [] { try builder.append(tree.root) }
            for tree in key.flatMap({ school.links.removeValue(forKey: $0) }) ?? [] { try copy(tree.root, &school) }
        }
        builder.end()
    }

    private mutating func copy(_ element: XMLTree.Element, _ school: inout SIECLESchool) throws(CodecError) {
        try start(element)
        try copyContent(of: element, &school)
        if isLink(element) {
            let key = element.value(isImport ? "ID_PRV_PER" : "PERSONNE_ID")
            let found = key.flatMap { school.persons.use($0) }
            var address = State.none
            if let found { address = try append(found.tree.root, &school) }
            links.append((key == nil ? .none : Self.state(found?.isRepeated), address))
        }
        builder.end()
    }

    /// Adds a person with the address that the person refers to.
    private mutating func append(_ person: XMLTree.Element, _ school: inout SIECLESchool) throws(CodecError) -> State {
        try start(person)
        for part in person.content { try add(part) }
        var state = State.none
        if !isImport, let key = person.value("ADRESSE_ID") {
            let found = school.personAddresses.use(key)
            state = Self.state(found?.isRepeated)
            if let found { try builder.append(found.tree.root) }
        }
        builder.end()
        return state
    }

    private mutating func copyContent(of element: XMLTree.Element, _ school: inout SIECLESchool) throws(CodecError) {
        for part in element.content {
            if case .element(let child) = part { try copy(child, &school) } else { try add(part) }
        }
    }

    private mutating func add(_ part: XMLTree.Content) throws(CodecError) {
        switch part {
        case .element(let element): try builder.append(element)
        case .text(let text): try builder.text(text)
        }
    }

    private mutating func start(_ element: XMLTree.Element) throws(CodecError) {
        try builder.start(
            element.name,
            namespace: element.namespace,
            attributes: element.attributes,
            line: element.line
        )
    }

    private func isLink(_ element: XMLTree.Element) -> Bool {
        isImport
            ? SIECLEMapping.links.contains(element.name) && element.parent?.name == SIECLEMapping.persons
                && element.parent?.parent?.parent == nil
            : element.name == SIECLEMapping.exportedLink && element.parent == nil
    }

    private static func state(_ isRepeated: Bool?) -> State {
        switch isRepeated {
        case nil: .missing
        case true?: .repeated
        case false?: .first
        }
    }
}
