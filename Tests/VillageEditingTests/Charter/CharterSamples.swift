// Charters for tests: the one of the examples, and generated ones.

import Foundation
import Testing
import VillageBasics
import VillageEditing
import VillageKitTesting
import VillageModel

enum CharterSamples {
    /// The charter of the examples.
    static func example() throws -> [UInt8] {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
        return [UInt8](try Data(contentsOf: root.appending(path: "Examples/charter/charter.json")))
    }

    /// A charter that admits these.
    static func charter(admitting names: [String], text: String = "All of us.") throws -> ContentCharter {
        let list = names.map { "\"\($0)\"" }.joined(separator: ",")
        let words = "{\"en\":\"\(text)\",\"fr\":\"\(text)\",\"nl\":\"\(text)\"}"
        let json = """
            {"schema":"villagekit/charter","version":1,"edition":"2026-09","school":"fase:1234",
             "title":{"fr":"Charte"},"admits":[\(list)],"decides":\(words),"corrections":\(words)}
            """
        return try ContentCharter(json: Array(json.utf8))
    }

    /// Every section and every type, as a charter names them.
    static let names =
        AccessSection.allCases.map(\.rawValue)
        + Dossier.contentTypes.map { "\($0.section.rawValue)/\($0.typeName)" }

    /// A charter that admits some of them.
    static func generated(_ seed: UInt64) throws -> ContentCharter {
        var numbers = SeededNumbers(seed: seed)
        let share = Double(seed % 10) / 10
        return try charter(admitting: names.filter { _ in numbers.happens(share) })
    }
}
