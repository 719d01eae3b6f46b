// Foreign content in the canonical file.

package import VillageModel

/// Content of a source file that was not understood, or not imported on purpose.
package struct ForeignForm: FieldGroup {
    var format: String?
    var version: String?
    var path: String?
    var ordinal: String?
    var section: AccessSection?
    var raw: String?
    var forbidden: String?
    var count: Int?

    package init() {}

    package init(_ content: ForeignContent) {
        format = content.format
        version = content.version
        path = content.path
        ordinal = content.ordinal
        section = content.section
        raw = content.raw
        forbidden = content.forbidden
        count = content.count == 1 ? nil : content.count
    }

    package static let fields: [Field<Self>] = [
        Field("format", \.format),
        Field("version", \.version),
        Field("path", \.path),
        Field("ordinal", \.ordinal),
        Field("section", \.section),
        Field("raw", \.raw),
        Field("forbidden", \.forbidden),
        Field("count", \.count),
    ]

    /// The content; `nil` where something is missing.
    package var record: ForeignContent? {
        guard let format, let version, let path, let ordinal, let section, let raw else { return nil }
        return ForeignContent(
            format: format,
            version: version,
            path: path,
            ordinal: ordinal,
            section: section,
            raw: raw,
            forbidden: forbidden,
            count: count ?? 1
        )
    }
}
