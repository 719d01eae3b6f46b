// What each format has to be told before it writes anything, as data beside its fixtures.

import Foundation
import VillageKit
import VillageKitTesting

/// What each format has to be told before it writes anything.
enum FormatFixtures {
    /// The options of a format, as `options.json` beside its fixtures has them; none where there is no such file.
    ///
    /// `{"settings": {…}, "supplied": {…}, "school": "uai:…", "base": "pupil.xml"}`: the base is a fixture that holds what the format
    /// cannot be without.
    static func options(of format: String) -> ExportOptions {
        var options = ExportOptions()
        guard let value = value(of: format) else { return options }
        options.settings = texts(value["settings"])
        options.supplied = texts(value["supplied"])
        return options
    }

    /// The folder with one folder for each format.
    static var folder: URL { Bundle.module.bundleURL.appending(path: "Fixtures") }

    /// A school as the format writes one.
    static func school(of format: String) -> String { value(of: format)?["school"]?.string ?? "local:school" }

    /// What the fixture of a format holds that names what it cannot be without.
    static func base(of format: String) throws -> Dossier? {
        guard let name = value(of: format)?["base"]?.string,
            let importer = FormatRegistry.standard.importer(of: format),
            let url = Bundle.module.url(forResource: "Fixtures/\(format)/\(name)", withExtension: nil)
        else { return nil }
        return try importer.read([UInt8](Data(contentsOf: url)), options: .repeatable).dossiers.first?.dossier
    }

    private static func value(of format: String) -> JSONValue? {
        guard let url = Bundle.module.url(forResource: "Fixtures/\(format)/options", withExtension: "json"),
            let data = try? Data(contentsOf: url)
        else { return nil }
        return try? JSONParser.parse([UInt8](data))
    }

    private static func texts(_ value: JSONValue?) -> [String: String] {
        let members = value?.object?.members ?? []
        return Dictionary(
            members.compactMap { member in member.value.string.map { (member.name, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
