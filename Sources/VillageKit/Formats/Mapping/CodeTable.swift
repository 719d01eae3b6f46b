// A list of codes of a format, read in both directions.

public import VillageModel

/// A list of codes of a format and what they mean here.
///
/// Where several codes of the format mean the same, the first one that fits exactly is written.
public struct CodeTable<Meaning: ChoiceValue>: Sendable {
    /// The name of the list, unique among all formats.
    public let name: String
    /// The edition of the list.
    public let edition: String
    /// The rows, in the order of the list.
    public let rows: [Row]
    private let byCode: [String: Row]
    private let byMeaning: [Meaning: Row]

    /// Creates a list.
    public init(_ name: String, edition: String, _ rows: [Row]) {
        self.name = name
        self.edition = edition
        self.rows = rows
        byCode = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        byMeaning = Dictionary(
            rows.map { ($0.meaning, $0) },
            uniquingKeysWith: { first, next in first.fit == .exact || next.fit != .exact ? first : next }
        )
    }

    /// The row of a code of the format.
    public func row(of code: String) -> Row? { byCode[code] }

    /// The row that is written for a meaning.
    public func row(for meaning: Meaning) -> Row? { byMeaning[meaning] }

    /// One code and its meaning.
    public struct Row: Sendable, Hashable {
        /// The code of the format.
        public let code: String
        /// What it means here.
        public let meaning: Meaning
        /// How well the two agree.
        public let fit: Fit

        /// Creates a row.
        public init(_ code: String, _ meaning: Meaning, _ fit: Fit = .exact) {
            self.code = code
            self.meaning = meaning
            self.fit = fit
        }
    }
}

/// How well a code of a format and a meaning agree.
public enum Fit: String, Sendable, Hashable, CaseIterable {
    /// They say the same.
    case exact
    /// The code says more than the meaning.
    case broader
    /// The code says less than the meaning.
    case narrower
}

/// A code list as documentation and `formats --json` show it.
public struct CodeListing: Sendable, Hashable {
    /// The name of the list, unique among all formats.
    public let name: String
    /// The edition.
    public let edition: String
    /// What the codes mean: the name of the list of meanings.
    public let meaning: String
    /// The rows.
    public let rows: [Row]

    /// One code.
    public struct Row: Sendable, Hashable {
        /// The code of the format.
        public let code: String
        /// The stable word of the meaning.
        public let meaning: String
        /// How well the two agree.
        public let fit: Fit
    }
}

extension CodeTable where Meaning: RawRepresentable<String> {
    /// The list for people and other programs.
    public var listing: CodeListing {
        CodeListing(
            name: name,
            edition: edition,
            meaning: "\(Meaning.self)",
            rows: rows.map { CodeListing.Row(code: $0.code, meaning: $0.meaning.rawValue, fit: $0.fit) }
        )
    }
}
