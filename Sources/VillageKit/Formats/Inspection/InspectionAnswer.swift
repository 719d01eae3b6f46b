// The answer to an inspection: villagekit/inspection-answer, version 1, as the page writes it.

import VillageBasics
public import VillageModel

/// The answer of one person to one page.
public struct InspectionAnswer: Sendable, Hashable, Opaque {
    /// The edition that was answered.
    public var edition: String
    /// What only a page of that edition for that person holds.
    public var token: String
    /// The role that would receive it.
    public var reader: Role
    /// The organisation that would receive it.
    public var organisation: OrganisationID
    /// The language of the page, as a tag of BCP 47.
    public var language: String?
    /// What the person says of each section that was asked about.
    public var choices: [AccessSection: InspectionChoice] = [:]
    /// What the person remarks on a section.
    public var remarks: [AccessSection: String] = [:]
    /// What the person says about the whole.
    public var words: String?
    /// What the student wants to be known.
    public var aboutMe: String?
    /// Whether the student tells that in confidence.
    public var isInConfidence = false
    /// What the student is good at.
    public var talents: [String] = []
    /// What the student wants to reach.
    public var goals: [String] = []
    /// The entries, as the page names them, that the student wants kept from the reader.
    public var withheld: [EntryID] = []

    /// The schema of the file.
    public static let schema = "villagekit/inspection-answer"
    /// The most bytes of such a file.
    public static let most = 256 << 10

    /// An answer to a sheet in which nothing is said yet.
    init(to sheet: InspectionSheet) {
        (edition, token, reader, organisation) = (sheet.edition, sheet.token, sheet.reader, sheet.organisation)
    }

    /// Reads an answer.
    ///
    /// - Parameter bytes: The file.
    /// - Throws: ``InspectionAnswerError/malformed(_:)``, which names the member and never the words in it.
    public init(json bytes: [UInt8]) throws(InspectionAnswerError) {
        guard bytes.count <= Self.most, let value = try? JSONParser.parse(bytes), let object = value.object,
            value["schema"]?.string == Self.schema, value["version"]?.integer == 1
        else { throw .malformed("schema") }
        for member in object.members where !Self.known.contains(member.name) { throw .malformed("another member") }
        edition = try Self.text("edition", value)
        token = try Self.text("token", value)
        reader = Role(try Self.text("reader", value))
        organisation = OrganisationID(try Self.text("organisation", value))
        language = try Self.words("language", value)
        for (section, word) in try Self.bySection("answers", value) {
            guard let choice = InspectionChoice(rawValue: word) else { throw .malformed("answers") }
            choices[section] = choice
        }
        remarks = try Self.bySection("remarks", value)
        words = try Self.words("words", value)
        aboutMe = try Self.words("aboutMe", value)
        isInConfidence = value["inConfidence"]?.bool ?? false
        talents = try Self.list("talents", value)
        goals = try Self.list("goals", value)
        withheld = try Self.list("doNotTell", value).map { EntryID($0) }
    }

    private static let known: Set<String> = [
        "schema", "version", "edition", "token", "reader", "organisation", "language", "answers", "remarks", "words",
        "aboutMe", "inConfidence", "talents", "goals", "doNotTell",
    ]

    private static func text(_ name: String, _ value: JSONValue) throws(InspectionAnswerError) -> String {
        guard let text = value[name]?.string, !text.isEmpty else { throw .malformed(name) }
        return text
    }

    /// Words that may be missing; blanks alone are none.
    private static func words(_ name: String, _ value: JSONValue) throws(InspectionAnswerError) -> String? {
        guard let member = value[name] else { return nil }
        guard let text = member.string else { throw .malformed(name) }
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    private static func list(_ name: String, _ value: JSONValue) throws(InspectionAnswerError) -> [String] {
        guard let member = value[name] else { return [] }
        var texts: [String] = []
        for element in member.array ?? [.null] {
            guard let text = element.string else { throw .malformed(name) }
            if !text.allSatisfy(\.isWhitespace) { texts.append(text) }
        }
        return texts
    }

    private static func bySection(
        _ name: String,
        _ value: JSONValue
    ) throws(InspectionAnswerError) -> [AccessSection: String] {
        guard let member = value[name] else { return [:] }
        guard let object = member.object else { throw .malformed(name) }
        var texts: [AccessSection: String] = [:]
        for member in object.members {
            guard let section = AccessSection(rawValue: member.name), let text = member.value.string else {
                throw .malformed(name)
            }
            if !text.allSatisfy(\.isWhitespace) { texts[section] = text }
        }
        return texts
    }
}
