// What each format has to be told before it writes anything, as data beside its fixtures.

import Foundation
import VillageKit

/// What each format has to be told before it writes anything.
enum FormatFixtures {
    /// The options of `Fixtures/<format>/options.json`: `{"settings": {…}, "supplied": {…}}`; none where there is no such file.
    static func options(of format: String) -> ExportOptions {
        var options = ExportOptions()
        guard let url = Bundle.module.url(forResource: "Fixtures/\(format)/options", withExtension: "json"),
            let data = try? Data(contentsOf: url), let value = try? JSONParser.parse([UInt8](data))
        else { return options }
        options.settings = texts(value["settings"])
        options.supplied = texts(value["supplied"])
        return options
    }

    private static func texts(_ value: JSONValue?) -> [String: String] {
        let members = value?.object?.members ?? []
        return Dictionary(
            members.compactMap { member in member.value.string.map { (member.name, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
