// A placeholder in the canonical file, in a section or among those that were received.

import VillageAccess
package import VillageModel

/// A placeholder in the canonical file.
package struct PlaceholderForm: FieldGroup {
    /// The section, where the placeholder does not stand in one.
    var section: AccessSection?
    var reasonClass: String?
    var holder: OrganisationID?

    package init() {}

    init(_ placeholder: Placeholder) {
        reasonClass = placeholder.reasonClass.rawValue
        holder = placeholder.holder
    }

    package init(_ placeholder: ReceivedPlaceholder) {
        section = placeholder.section
        reasonClass = placeholder.reasonClass
        holder = placeholder.holder
    }

    package static let fields: [Field<Self>] = [
        Field("section", \.section),
        Field("class", \.reasonClass),
        Field("holder", \.holder),
    ]

    /// What was received; `nil` where section or class is missing.
    package func received(in place: AccessSection?) -> ReceivedPlaceholder? {
        guard let section = place ?? section, let reasonClass else { return nil }
        return ReceivedPlaceholder(section: section, reasonClass: reasonClass, holder: holder)
    }
}

/// A field that was left out of an entry, in the canonical file.
package struct RedactedFieldForm: FieldGroup {
    var field: String?
    var reasonClass: String?

    package init() {}

    package static let fields: [Field<Self>] = [
        Field("field", \.field),
        Field("class", \.reasonClass),
    ]
}
