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

    /// The folder of a file, with a stroke at the end; empty for the folder that the program was started in.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The settings of a new folder, as a file.
    var bytes: [UInt8] {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/settings")
        writer.member("version", 1)
        writer.member("org", organisation)
        writer.member("profile", profile)
        writer.member("id-key", identifierKey)
        writer.endObject()
        return writer.bytes + [0x0A]
    }
}
