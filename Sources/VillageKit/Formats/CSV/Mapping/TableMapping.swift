// A mapping of tables: which column carries which field, and in which notation; data, that a school can bring.

package import VillageBasics
package import VillageCodecs
package import VillageModel

/// A mapping of tables: which column carries which field of which content type, and in which notation.
///
/// A mapping is a JSON file, read with ``init(json:)``:
///
/// ```json
/// {
///   "schema": "villagekit/table-mapping", "version": 1, "name": "mine", "edition": "1",
///   "write": {"separator": ";", "encoding": "utf-8", "byteOrderMark": true},
///   "dates": ["dd/mm/yyyy"], "decimal": ",", "yes": ["Oui"], "no": ["Non"],
///   "codes": {"sex": {"system": "mine.sex", "rows": [{"code": "F", "means": "female"}]}},
///   "tables": [{
///     "name": "pupils", "rows": "pupils", "keys": [["Nr"]],
///     "entries": [
///       {"name": "pupil", "type": "StudentIdentity"},
///       {"name": "mother", "type": "ContactPerson", "set": {"relation": "mother"}},
///       {"name": "call", "type": "StudentContact", "person": "mother", "set": {"kind": "telephone"}}
///     ],
///     "columns": [
///       {"header": "Nr", "entry": "pupil", "field": "identifiers", "system": "local"},
///       {"header": "Nom", "alsoCalled": ["Naam"], "entry": "pupil", "field": "name.family", "required": true},
///       {"header": "Sexe", "entry": "pupil", "field": "sex", "codes": "sex"},
///       {"header": "Tél mère", "entry": "call", "field": "value"},
///       {"header": "Cantine", "leave": "schooling"},
///       {"header": "Religion", "forbidden": "F01"}
///     ]
///   }]
/// }
/// ```
///
/// A row makes the entries of its table of which a cell is filled; `set` is what is known of them without a cell. Columns are
/// found by their headers, without case, accents and blanks. `required` cells make a row a pupil; a header without the
/// `expected` columns, or with one of `notWith`, is of another mapping. A second table with the `rows` `guardians` is linked
/// by its columns `child` with the columns `link` of the pupils: by number, or by names and class. The system `""` of codes
/// stands for words of this package. A member that begins with `//` is a comment.
public struct TableMapping: Sendable {
    /// The name, as typed in `--set csv.mapping=`.
    public internal(set) var name: String
    /// The edition of the mapping.
    public internal(set) var edition: String
    /// What it is for, in one line.
    public internal(set) var title: String
    /// What tables of this mapping are structured like, and how well that is known.
    public internal(set) var likeness: String
    /// The jurisdiction profile that such a table suggests.
    package internal(set) var profile: String?
    /// The school that keeps the dossiers, where the mapping is that of one school.
    package internal(set) var school: OrganisationID?
    /// How tables are written.
    package internal(set) var style = DelimitedStyle()
    /// How values are written.
    package internal(set) var notation = TableNotation()
    /// The tables.
    package internal(set) var tables: [MappedTable] = []

    /// The table whose rows are pupils.
    package var pupils: MappedTable? { tables.first { $0.rows == .pupils } }
}

/// One table of a mapping.
package struct MappedTable: Sendable {
    /// What a row is.
    package enum Rows: String, Sendable, CaseIterable {
        /// A pupil.
        case pupils
        /// Somebody who is responsible for pupils of another table.
        case guardians
        /// Something that is not read; it is recognised, so that nobody takes it for pupils.
        case other
    }

    /// The name.
    package var name: String
    /// What a row is.
    package var rows: Rows
    /// Columns that together tell a row from all others; of several lists the first whose cells are filled counts.
    package var keys: [[Int]] = []
    /// The entries that a row makes.
    package var entries: [TableEntry] = []
    /// The columns, in the order in which they are written.
    package var columns: [TableColumn] = []
    /// Whether a table has all columns, so that one that lacks some is told.
    package var isFixed = false
    /// Headers, folded, with which a table is of another mapping.
    package var foreignHeaders: Set<String> = []
}

/// An entry that a row makes.
package struct TableEntry: Sendable {
    /// Its name in the mapping.
    package var name: String
    /// The content type.
    package var type: any EntryContent.Type
    /// What is known of it without any cell, by the paths of fields.
    package var constants: [(path: FieldName, value: JSONValue)] = []
    /// The entry of the person that it belongs to, or that it is.
    package var person: Int?
    /// The label that it is read with.
    package var label: Label?

    /// Sections that never stand in a table that is written: nobody knows where such a file goes.
    package static let closedSections: Set<AccessSection> = [
        .wellbeing, .healthDetail, .psychosocial, .externalCare, .protection, .discipline,
    ]
}

/// A column.
package struct TableColumn: Sendable {
    /// The header as it is written.
    package var header: String
    /// The headers under which it is found, folded.
    package var names: Set<String>
    /// Whether a row without it is none.
    package var isRequired = false
    /// Whether a table without it is of another mapping.
    package var isExpected = false
    /// What stands in it.
    package var place: Place
    /// What it says of the pupil when guardians are linked.
    package var link: Link?

    /// What stands in a column.
    package enum Place: Sendable {
        /// A field.
        case field(TableTarget)
        /// Something that is left to the source on purpose, with the section in which that is decided.
        case left(AccessSection)
        /// Content that may not be in a dossier (SEMANTICS 13).
        case forbidden(String)
        /// Something that tells which pupil a guardian belongs to.
        case child(Link)
    }

    /// What tells a pupil.
    package enum Link: String, Sendable, Hashable, CaseIterable {
        /// The family name.
        case family
        /// The family name in use.
        case usage
        /// The given name.
        case given
        /// The class, under any of its names.
        case group
        /// The pupil's number.
        case number
    }

    /// Creates a column.
    package init(_ header: String, alsoCalled others: [String] = [], _ place: Place) {
        self.header = header
        names = Set(([header] + others).map(HeaderText.folded))
        self.place = place
    }

    /// The field, where it carries one.
    package var target: TableTarget? { if case .field(let target) = place { target } else { nil } }
}

/// The field that a column carries.
package struct TableTarget: Sendable {
    /// The entry, by its place in the table.
    package var entry: Int
    /// The field.
    package var field: TableField
    /// A field of the same entry that has the same value where nothing else is known of it.
    package var otherField: TableField?
    /// The system of identifiers, or the scheme of organisations.
    package var system: String?
    /// The codes.
    package var codes: TableCodes?
    /// What stands between several values in one cell; `nil` where the cell is one value.
    package var listSign: Character?

    /// Creates a target.
    package init(entry: Int, field: TableField) {
        self.entry = entry
        self.field = field
    }
}

/// The codes of a column.
package struct TableCodes: Sendable, Hashable {
    /// The name of the list.
    package var system: String
    /// The edition.
    package var edition: String?
    /// The rows; none where the list is not known.
    package var rows: [Row] = []

    /// One code.
    package struct Row: Sendable, Hashable {
        /// The code.
        package var code: String
        /// What it means here; `nil` where it has no meaning here.
        package var meaning: String?
        /// How well the two agree.
        package var fit = Fit.exact
        /// The label of an entry that says so.
        package var label: Label?
        /// The section in which it is kept aside, where it is not taken over.
        package var leftTo: AccessSection?
    }

    /// The row of a code.
    package func row(of code: String) -> Row? { rows.first { $0.code == code } }

    /// The row that is written for a meaning.
    package func row(for meaning: String) -> Row? {
        let fitting = rows.filter { $0.meaning == meaning && $0.leftTo == nil }
        return fitting.first { $0.fit == .exact } ?? fitting.first
    }
}
