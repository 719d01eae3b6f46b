// Tables of structure as text: what they say, and what is wrong with them.

import Testing
import VillageCodecs
import VillageFormats

struct TreeGrammarTests {
    @Test func aTableIsReadAsItIsMeant() throws {
        let structure = TreeStructure.sample
        let pupil = try #require(structure.element(at: ["File", "Pupil"]))
        #expect(pupil.occurs == .any)
        #expect(pupil.attributes.map(\.name) == ["id", "xsi:nil"])
        #expect(structure.takesOne(["File", "Header"]))
        #expect(structure.isOptional(["File", "Pupil"]))
        #expect(structure.takesOne(["File", "Pupil", "Name"]))
        #expect(!structure.takesOne(["File", "Pupil", "Address"]))
        #expect(structure.element(at: ["File", "Pupil", "Unknown"]) == nil)
        #expect(structure.record(at: ["File", "Pupil"])?.root.occurs == .one)
    }

    @Test func aBranchOfAChoiceMayHaveSeveralParts() throws {
        var grammar = TreeGrammar("A = (B:text C:text | D:text)")
        let structure = grammar.structure(format: "tree", version: "1", root: "A")
        func findings(_ text: String) throws -> [String] {
            TreeCheck.check(try XMLTree(ArraySource(Array(text.utf8))).root, against: structure).map(\.identifier)
        }
        #expect(try findings("<A><B/><C/></A>") == [] && findings("<A><D/></A>") == [])
        #expect(try findings("<A><B/></A>") == ["tree.structure.missing"])
        #expect(try !findings("<A><B/><C/><D/></A>").isEmpty)
    }

    @Test(arguments: [
        ("A = B:none", "B: no type 'none'"),
        ("A = B:text\nA = B:text", "defined twice"),
        ("A = (B:text", "a bracket is open"),
        ("A = (B:text | C:text & D:text)", "'|' and '&' in one bracket"),
        ("A B:text", "neither '=' nor ':'"),
        ("A = A", "stands in itself"),
        ("A = B:text %", "does not belong here"),
    ])
    func whatIsWrongWithATableIsTold(table: String, fault: String) {
        var grammar = TreeGrammar(table)
        _ = grammar.structure(format: "x", version: "1", root: "A")
        #expect(grammar.faults.contains { $0.contains(fault) }, "\(grammar.faults)")
    }
}

extension TreeStructure {
    /// A structure with one of everything.
    static var sample: TreeStructure {
        var grammar = TreeGrammar(table, types: ["kind": .words(["a", "b"])])
        let structure = grammar.structure(format: "tree", version: "1", root: "File")
        return grammar.faults.isEmpty
            ? structure
            : TreeStructure(
                format: grammar.faults.joined(separator: "; "),
                version: "",
                root: structure.root
            )
    }

    private static let table = """
        # A file of pupils.
        File = Header Pupil*
        Header = Date:date
            School:text?
        Pupil @id:word! @xsi:nil:boolean = Name:word Nick:text? (Birth:date | Age:integer)
            (Street:text Town:text)? Address* (Mark:decimal & Note:text?)
            (Key:word Value:text)* Phone{0,2} Free?
        Address @kind:kind = Line:text+ Code:code9?
        Phone @kind:kind! : word
        Free = ...
        code9 : integer
        """
}
