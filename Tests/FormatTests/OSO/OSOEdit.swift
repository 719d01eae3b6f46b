// Small changes of a document, written as data; and the documents that differ from one fixture by them.

import Foundation
import VillageCodecs
import VillageFormats

/// A change of a document; paths begin below the outermost element, and `~` stands for the pupil.
enum OSOEdit: Sendable {
    /// All elements at the path go.
    case remove(String)
    /// The elements at the path get a text.
    case set(String, String)
    /// A piece of XML comes into the element at the path, in its place by the structure.
    case put(String, String)

    var path: String {
        let path =
            switch self {
            case .remove(let path), .set(let path, _), .put(let path, _): path
            }
        return "dossier/" + path.replacing("~", with: "huidigeschool/leerling")
    }

    func applied(to tree: XMLTree) throws -> XMLTree {
        var builder = XMLTreeBuilder()
        var count = 0
        try copy(tree.root, "dossier", &builder, &count)
        // An edit that finds nothing shows nothing.
        guard count > 0 else { throw CocoaError(.fileNoSuchFile) }
        return try builder.finish()
    }

    private func copy(
        _ element: XMLTree.Element,
        _ path: String,
        _ builder: inout XMLTreeBuilder,
        _ count: inout Int
    ) throws {
        try builder.start(element.name, namespace: element.namespace, attributes: element.attributes)
        defer { builder.end() }
        let isHere = path == self.path
        if isHere, case .set(_, let text) = self {
            count += 1
            return try builder.text(text)
        }
        if element.isLeaf { try builder.text(element.text) }
        var new: [XMLTree.Element] = []
        if isHere, case .put(_, let xml) = self {
            count += 1
            let text = "<x xmlns=\"\(element.namespace)\">\(xml)</x>"
            new = Array(try XMLTree(ArraySource(Array(text.utf8))).root.children)
        }
        let order = new.isEmpty ? [] : OSOStructure(.v2019).order(at: path)
        func rank(_ element: XMLTree.Element) -> Int { order.firstIndex(of: element.name) ?? order.count }
        for child in element.children {
            while let next = new.first, rank(next) < rank(child) { try builder.append(new.removeFirst()) }
            let inner = "\(path)/\(child.name)"
            if inner == self.path, case .remove = self {
                count += 1
            } else {
                try copy(child, inner, &builder, &count)
            }
        }
        for rest in new { try builder.append(rest) }
    }
}

/// The documents that the rules are shown on: one fixture, and what makes the others of it.
enum OSOFixture: String, CaseIterable, Sendable {
    case popo, povo, vovo, inside, poswv, voswv

    private static let support: [OSOEdit] = [
        .set("overdrachtsoort", "swv-dossier"), .remove("~/bsn"),
        .set("metadata/categorie_uitlevering/cat_onderwijsondersteuning", "VERPLICHT"),
    ]
    private static let withoutNursery: [OSOEdit] = [
        .remove("~/vanpeuterspeelzaal"), .remove("~/naampeuterspeelzaal"), .remove("~/voorschools"),
        .remove("~/vroegschools"), .set("metadata/categorie_uitlevering/cat_vve", "VERBODEN"),
    ]
    private static let secondary: [OSOEdit] = [
        .set("metadata/categorie_uitlevering/cat_vombo", "OPTIONEEL"),
        .put("~", "<bevorderd><leerjaar>12</leerjaar></bevorderd>"),
        .put("~", "<examenresultaat><examenjaar>2020</examenjaar></examenresultaat>"),
        .put(
            "~",
            "<resultaatvakkenvo><vakcode>1</vakcode><afgerond>true</afgerond><examenvak>true</examenvak>"
                + "<cijferce>7.1</cijferce></resultaatvakkenvo>"
        ),
        .put("~", "<certificaat>zwemmen</certificaat>"),
        .put("~", "<competenties><competentiecategorie>taal</competentiecategorie></competenties>"),
        .put("~", "<stage><soortstage>winkel</soortstage></stage>"),
        .put(
            "~",
            "<overigvombo><beroepskeuzetest>true</beroepskeuzetest><portfolio>false</portfolio><pop>false</pop>"
                + "<motivatiebrief>false</motivatiebrief><lobdossier>false</lobdossier></overigvombo>"
        ),
    ]

    private var edits: [OSOEdit] {
        switch self {
        case .popo: []
        case .povo: [.set("metadata/overstap", "POVO")] + Self.withoutNursery
        case .vovo:
            [.set("metadata/overstap", "VOVO"), .put("inzage", "<toestemming>Ja</toestemming>")]
                + Self.withoutNursery + Self.secondary
        case .inside: [.set("overdrachtsoort", "overdrachtbinnenbrin"), .remove("metadata/overstap")]
        case .poswv:
            [
                .set("metadata/overstap", "POSWV"), .remove("~/eindtoets_basisonderwijs"),
                .set("metadata/categorie_uitlevering/cat_eindtoetsbo", "VERBODEN"),
            ] + Self.support
        case .voswv: [.set("metadata/overstap", "VOSWV")] + Self.support + Self.withoutNursery + Self.secondary
        }
    }

    /// The fixtures as they are once made.
    private static let trees = OSOFixture.allCases.map { fixture in Result { try fixture.made() } }

    func tree() throws -> XMLTree {
        guard let place = Self.allCases.firstIndex(of: self) else { throw CocoaError(.fileNoSuchFile) }
        return try Self.trees[place].get()
    }

    private func made() throws -> XMLTree {
        let url = URL(filePath: #filePath).appending(path: "../../Fixtures/oso/popo.xml").standardized
        return try edits.reduce(XMLTree(FileSource(path: url.path()))) { try $1.applied(to: $0) }
    }
}

extension XMLTree {
    /// The document as bytes.
    var written: [UInt8] {
        get throws {
            var sink = ArraySink()
            try write(to: &sink)
            return sink.bytes
        }
    }
}
