// A field of a content type that one cell of a table can hold.

package import VillageModel

/// A field of a content type that one cell of a table can hold.
package struct TableField: Sendable {
    /// The path of the field.
    package let name: FieldName
    /// The shape of one value.
    package let shape: FieldShape
    /// Whether it holds several values.
    package let isList: Bool

    /// Finds a field; `nil` where there is none, or where it is nothing for a cell: documents, references, lists of
    /// records.
    package init?(_ name: FieldName, of type: any EntryContent.Type) {
        guard let shape = Self.shape(name.split(separator: ".")[...], in: type) else { return nil }
        self.name = name
        if case .list(let element) = shape {
            (self.shape, isList) = (element, true)
        } else {
            (self.shape, isList) = (shape, false)
        }
        switch self.shape {
        case .attachment, .record, .entry, .person, .instant, .list: return nil
        default: break
        }
    }

    private static func shape(_ steps: ArraySlice<Substring>, in type: any FieldGroup.Type) -> FieldShape? {
        find(steps, type)
    }

    private static func find<Group: FieldGroup>(_ steps: ArraySlice<Substring>, _ type: Group.Type) -> FieldShape? {
        guard let step = steps.first, let field = type.fields.first(where: { $0.name == step }) else { return nil }
        if steps.count == 1 { return field.shape }
        guard case .record(let child) = field.shape else { return nil }
        return shape(steps.dropFirst(), in: child)
    }

    /// The names of all fields of a content type that a cell can hold.
    package static func names(of type: any EntryContent.Type) -> [FieldName] {
        list(type).filter { TableField($0, of: type) != nil }
    }

    private static func list(_ type: any FieldGroup.Type) -> [FieldName] { each(type) }

    private static func each<Group: FieldGroup>(_ type: Group.Type) -> [FieldName] {
        type.fields.flatMap { field -> [FieldName] in
            if case .record(let child) = field.shape { return list(child).map { "\(field.name).\($0)" } }
            return [field.name]
        }
    }

    /// The content type of a name.
    package static func type(named name: String) -> (any EntryContent.Type)? {
        Dossier.contentTypes.first { $0.typeName == name }
    }
}
