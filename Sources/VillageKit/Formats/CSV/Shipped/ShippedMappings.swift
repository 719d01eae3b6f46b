// The mappings that are shipped: data, read once; a test reads each and reports what is wrong.

import VillageBasics

/// The mappings that are shipped.
package enum ShippedMappings {
    /// The texts, by name.
    package static let texts: [(name: String, json: String)] = [
        ("class-list", ClassListMapping.json),
        ("proeco", ProEcoMapping.json),
        ("onde-2017", ONDE2017Mapping.json),
        ("onde-be1d", BE1DMapping.json),
    ]

    /// The mappings, in the order in which they are wanted.
    package static let all: [TableMapping] = texts.compactMap { text in
        do throws(TableMappingError) { return try TableMapping(json: Array(text.json.utf8)) } catch { return nil }
    }
}

extension TableMapping {
    /// The mappings that are shipped: a plain class list, a list like those of ProEco, both layouts of ONDE.
    public static var standard: [TableMapping] { ShippedMappings.all }
}
