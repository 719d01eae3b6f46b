// Other names for references: a view has its own, so that nothing hidden moves them.

/// Other names for references to entries and persons.
package protocol ReferenceNames {
    /// The name of an entry; `nil` when there is none to be told.
    func name(of entry: EntryID) -> EntryID?
    /// The name of a person; `nil` when there is none to be told.
    func name(of person: PersonID) -> PersonID?
}

extension ReferenceNames {
    /// The value with its reference replaced; other values stay as they are.
    func renamed<Value: FieldValue>(_ value: Value) -> Value? {
        switch value {
        case let entry as EntryID: name(of: entry) as? Value
        case let person as PersonID: person == .student ? value : name(of: person) as? Value
        default: value
        }
    }
}
