// A page of a test, as a browser and a judge would take it apart.

import Testing
import VillageAccess
import VillageCodecs
import VillageKit
import VillageKitTesting
import VillageModel

/// A page of a test, taken apart.
struct HTMLParsed {
    let text: String
    let account: ExportAccount
    let root: XMLTree.Element
    let all: [XMLTree.Element]

    init(
        _ view: DisclosedDossier,
        _ settings: [String: String] = ["language": "en"],
        files: [String: [UInt8]] = [:]
    ) throws {
        var options = ExportOptions()
        options.settings = settings
        options.files = files
        let written = try HTMLExporter().write([view], options: options)
        text = String(decoding: written.bytes, as: UTF8.self)
        account = try #require(written.accounts.first)
        let begin = "<!DOCTYPE html>\n"
        #expect(text.hasPrefix(begin))
        root = try XMLTree(ArraySource(Array(written.bytes.dropFirst(begin.utf8.count)))).root
        all = [root] + Array(root.descendants)
    }

    /// The elements of a name, in the order of the page.
    func named(_ name: String) -> [XMLTree.Element] { all.filter { $0.name == name } }

    /// The whole text in an element.
    static func text(of element: XMLTree.Element) -> String {
        element.content
            .map { part in
                switch part {
                case .text(let text): text
                case .element(let child): Self.text(of: child)
                }
            }
            .joined()
    }

    /// How many words a reader meets in an element; those of neighbours stand apart.
    static func words(of element: XMLTree.Element) -> Int {
        element.content.reduce(0) { count, part in
            switch part {
            case .text(let text): count + text.split(whereSeparator: \.isWhitespace).count
            case .element(let child): count + words(of: child)
            }
        }
    }
}

/// Views for the tests of pages.
enum HTMLSamples {
    static let day = CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
    static let roles: [Role] = [.student, .guardian, .classTeacher, .headteacher, .cpmsAgent, .coordinator]

    static func request(_ role: Role) -> AccessRequest {
        AccessRequest(
            role: role,
            organisation: OrganisationID("local:school"),
            person: role == .guardian ? PersonID("person-1") : nil,
            relation: .current,
            purpose: role == .student || role == .guardian ? .subjectAccess : .support,
            profile: "BE-FWB",
            day: day
        )
    }

    static func view(_ dossier: Dossier, _ role: Role = .headteacher) -> DisclosedDossier? {
        DecisionEngine(.standard).disclose(dossier, to: request(role))?.dossier
    }

    /// A dossier with every field of every type filled, and nothing closed.
    static func full(_ seed: UInt64) -> Dossier {
        var generator = DossierGenerator(seed: seed)
        generator.filling = 1
        generator.entriesPerType = 2...2
        generator.hasFlags = false
        return generator.dossier()
    }

    static func header(_ id: String, _ role: Role = .classTeacher) -> EntryHeader {
        EntryHeader(
            id: EntryID(id),
            author: Author(role: role, organisation: OrganisationID("local:school")),
            recordedAt: Instant(startOf: day),
            basis: .observed
        )
    }
}
