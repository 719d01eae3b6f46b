// What does not change from call to call, in a file beside the archives: villagekit/settings, version 1.

import VillageKit

/// What does not change from call to call, for the archives of a folder.
struct FolderSettings: Sendable {
    /// The name of the file.
    static let name = "village.settings.json"

    var role: String?
    var organisation: String?
    var person: String?
    var profile: String?
    var charter: String?
    var policy: String?
    var identifierKey: String?
    var language: String?

    init() {}

    /// Reads the settings beside an archive; a folder without any has none.
    init(beside archive: String) throws(Failure) {
        let folder = Self.folder(of: archive)
        let path = folder + Self.name
        guard Platform.isThere(path) else { return }
        let file = try SmallFile.object(path, schema: "villagekit/settings")
        let known = ["schema", "version", "by", "org", "person", "profile", "charter", "policy", "id-key", "language"]
        for member in file.object?.members ?? [] where !known.contains(member.name) {
            let cure = Suggestion.cure(for: member.name, among: known)
            throw Failure(.malformed, "'\(path)': '\(member.name)' is not a setting\(cure)")
        }
        func text(_ name: String) -> String? { file[name]?.string }
        func place(_ name: String) -> String? { text(name).map { $0.hasPrefix("/") ? $0 : folder + $0 } }
        role = text("by")
        organisation = text("org")
        person = text("person")
        profile = text("profile")
        language = text("language")
        charter = place("charter")
        policy = place("policy")
        identifierKey = place("id-key")
    }

    /// Reads the settings for files that are read: those of the one folder in which all lie.
    ///
    /// Files of several folders, and standard input, have none: no folder speaks for another one.
    init(besideAll files: [String]) throws(Failure) {
        guard let first = files.first, !files.contains("-"), Set(files.map { Self.folder(of: $0) }).count == 1 else {
            self.init()
            return
        }
        try self.init(beside: first)
    }

    /// The organisation of whoever has a role: that of the folder, where the role is the folder's or one of a school's own.
    ///
    /// Whoever comes from elsewhere says where from: agreement that was given to this organisation is not for them.
    ///
    /// - Parameters:
    ///   - role: The role that a call names; `nil` where it names none.
    ///   - purpose: The purpose that it names: who receives a transfer is never of this folder.
    /// - Returns: The organisation; `nil` where the call has to say it.
    func organisation(of role: String?, for purpose: String?) -> String? {
        guard purpose != Purpose.transfer.rawValue else { return nil }
        guard let role, role != self.role else { return organisation }
        let areOfSchool = [role, self.role].compactMap { $0 }.allSatisfy(Self.schoolRoles.contains)
        return areOfSchool ? organisation : nil
    }

    private static let schoolRoles: Set<String> = Set(
        [Role.classTeacher, .subjectTeacher, .educator, .headteacher, .recordsOfficer].map(\.rawValue)
    )

    /// The folder of a file, with a stroke at the end; empty for the folder that the program was started in.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// A path as the settings of a folder name it: within the folder without it, else from the root of all folders.
    static func place(of path: String, from folder: String) -> String {
        if !folder.isEmpty, path.hasPrefix(folder) { return String(path.dropFirst(folder.count)) }
        if folder.isEmpty || path.hasPrefix("/") { return path }
        return (Platform.workingFolder ?? "") + path
    }

    /// The language for what people read, where the settings name one.
    func readingLanguage() throws(Failure) -> ReadableLanguage? {
        guard let language else { return nil }
        guard let known = ReadableLanguage(rawValue: language) else {
            let all = ReadableLanguage.allCases.map { $0.rawValue }.joined(separator: ", ")
            throw .usage("'language' in '\(Self.name)' is none of \(all)")
        }
        return known
    }

    /// The language in which the program asks, and tells what is due: English where it does not do so in that of the settings.
    func workingLanguage(_ session: Session) throws(Failure) -> WorkingLanguage {
        guard let language = try readingLanguage() else { return .english }
        if let working = WorkingLanguage(rawValue: language.tag) { return working }
        let all = WorkingLanguage.allCases.map { $0.rawValue }.joined(separator: ", ")
        session.console.note(
            "'language' in '\(Self.name)' is \(language.rawValue): forms, questions and lists are in \(all); this is English"
        )
        return .english
    }

    /// The settings of a new folder, as a file.
    var bytes: [UInt8] {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/settings")
        writer.member("version", 1)
        writer.member("org", organisation)
        writer.member("profile", profile)
        writer.member("charter", charter)
        writer.member("policy", policy)
        writer.member("id-key", identifierKey)
        writer.endObject()
        return writer.bytes + [0x0A]
    }
}
