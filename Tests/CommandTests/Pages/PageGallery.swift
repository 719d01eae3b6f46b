// The pages of all stories and of a fixture of each format: for every reader they have, in every language.

import Foundation
import Testing
import VillageKit

/// Pages, each with a name that tells where it comes from.
struct PageGallery {
    /// A page.
    struct Page {
        /// Such as `S01-lina-guardian-m1-fr`.
        let name: String
        let bytes: [UInt8]
    }

    private(set) var pages: [Page] = []

    /// Plays the stories, and adds what every reader gets of each archive that they leave behind.
    mutating func addStories() throws {
        for story in try Transcript.stories() {
            let title = story.url.deletingPathExtension().lastPathComponent.prefix { $0 != "-" }
            _ = try story.replayed { scratch in
                for file in try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path()).sorted()
                where file.hasSuffix(".village.json") {
                    let archive = try DossierArchive(json: Array((scratch.text(file) ?? "").utf8))
                    try add(archive.dossier, as: "\(title)-\(file.prefix { $0 != "." })", profile: "BE-FWB")
                }
            }
        }
    }

    /// Adds what every reader gets of a fixture of each format that is one file.
    mutating func addFixtures() throws {
        let fixtures = [
            ("ctf/two-pupils.xml", "EN"), ("edexml/flanders.xml", "BE-FWB"), ("edexml/school.xml", "NL"),
            ("lsu/college.xml", "FR"), ("oso/popo.xml", "NL"), ("csv/proeco.csv", "BE-FWB"),
        ]
        for (file, profile) in fixtures {
            let bytes = Array(try #require(FileManager.default.contents(atPath: "\(Launched.fixtures)/\(file)")))
            let importer = try #require(
                FormatRegistry.standard.importers.first { $0.recognise(bytes) != nil },
                "no format of \(file)"
            )
            let day = try #require(CalendarDate(rawValue: "2026-11-20"))
            let options = ImportOptions(
                today: day,
                identifiers: IdentifierKey(sourceDigest: SHA256.digest(bytes)),
                sourceDigest: Hexadecimal.text(SHA256.digest(bytes))
            )
            let name = file.prefix { $0 != "." }.replacing("/", with: "-")
            for (number, imported) in zip(1..., try importer.read(bytes, options: options).dossiers) {
                try add(imported.dossier, as: "\(name)-\(number)", profile: profile)
            }
        }
    }

    /// Adds what every reader gets of a dossier.
    mutating func add(_ dossier: Dossier, as name: String, profile: String) throws {
        let day = dossier.log.map(\.at.day).max() ?? CalendarDate(rawValue: "2026-11-20")
        for reader in Self.readers(of: dossier) {
            var request = AccessRequest(
                role: reader.role,
                organisation: reader.role.isOfFamily ? nil : dossier.keeper,
                person: reader.person,
                relation: .current,
                purpose: reader.purpose,
                profile: profile,
                day: try #require(day)
            )
            if reader.purpose == .transfer {
                request.organisation = OrganisationID("fase:7007")
                request.isEnrolled = true
                request.inspectedOn = request.day
            }
            guard let view = DecisionEngine().disclose(dossier, to: request)?.dossier else { continue }
            for language in ReadableLanguage.allCases {
                var options = ExportOptions()
                options.settings["language"] = language.rawValue
                let file = "\(name)-\(reader.name)-\(language.rawValue)"
                pages.append(Page(name: file, bytes: try HTMLExporter().write([view], options: options).bytes))
            }
        }
    }

    /// Writes every page into a folder.
    func write(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for page in pages { try Data(page.bytes).write(to: folder.appending(path: page.name + ".html")) }
    }

    /// Somebody who reads, and what for.
    private struct Reader {
        let role: Role
        var person: PersonID?
        let purpose: Purpose

        var name: String { role.rawValue.replacing("_", with: "") + (person.map { "-\($0.rawValue)" } ?? "") }
    }

    private static func readers(of dossier: Dossier) -> [Reader] {
        let guardians = dossier.guardians.map(\.id.rawValue).sorted().map { PersonID($0) }
        return guardians.map { Reader(role: .guardian, person: $0, purpose: .subjectAccess) } + [
            Reader(role: .student, person: .student, purpose: .subjectAccess),
            Reader(role: .classTeacher, purpose: .support),
            Reader(role: .coordinator, purpose: .support),
            Reader(role: .receivingHead, purpose: .transfer),
        ]
    }
}

extension Role {
    fileprivate var isOfFamily: Bool { self == .guardian || self == .student }
}
