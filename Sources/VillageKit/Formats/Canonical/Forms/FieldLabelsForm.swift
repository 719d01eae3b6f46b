// The labels of single fields in the canonical file: an object of field names and labels.

package import VillageBasics
package import VillageModel

/// The labels of single fields in the canonical file.
package struct FieldLabelsForm: FieldValue {
    var labels: [FieldName: Label]

    init?(_ labels: [FieldName: Label]) {
        if labels.isEmpty { return nil }
        self.labels = labels
    }

    package static var shape: FieldShape { .string }

    package init?(json: JSONValue) {
        guard let object = json.object else { return nil }
        labels = [:]
        for member in object.members {
            guard let label = Label(json: member.value) else { return nil }
            labels[member.name] = label
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, label) in labels.sorted(by: { $0.key < $1.key }) { writer.member(name, label.rawValue) }
        writer.endObject()
    }
}
