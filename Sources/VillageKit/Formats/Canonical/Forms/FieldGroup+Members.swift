// How a record is written into an object that is already open.

package import VillageBasics
package import VillageModel

extension FieldGroup {
    /// Writes the fields that are present into the object that is open.
    package func writeMembers(to writer: inout JSONWriter) {
        for field in Self.fields { field.write(self, &writer) }
    }

    /// Writes a member that is a list of records, if there are any.
    package static func write(_ name: String, _ forms: [Self], to writer: inout JSONWriter) {
        if forms.isEmpty { return }
        writer.name(name)
        writer.beginArray()
        for form in forms { form.write(to: &writer) }
        writer.endArray()
    }

    /// Whether a path names a field, here or in the records within.
    package static func hasField(_ path: FieldName) -> Bool {
        let head = path.prefix { $0 != "." }
        guard let field = fields.first(where: { $0.name == head }) else { return false }
        if head.count == path.count { return true }
        return field.child?.hasField(String(path.dropFirst(head.count + 1))) ?? false
    }
}
