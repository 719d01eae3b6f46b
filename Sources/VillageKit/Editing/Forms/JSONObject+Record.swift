// The canonical form of a record as an object.

import VillageBasics
import VillageModel

extension JSONObject {
    /// The canonical form of a record.
    init(of record: some FieldGroup) {
        var writer = JSONWriter(.canonical)
        record.write(to: &writer)
        // What was just written is always read.
        self = (try? JSONParser.parse(writer.bytes))?.object ?? JSONObject()
    }
}
