// A file that entries were read from, in the canonical file.

package import VillageModel

/// A file that entries were read from.
package struct SourceForm: FieldGroup {
    var format: String?
    var version: String?
    var importer: String?
    var digest: String?

    package init() {}

    package init(_ file: SourceFile) {
        format = file.format
        version = file.version
        importer = file.importer
        digest = file.digest
    }

    package static let fields: [Field<Self>] = [
        Field("format", \.format),
        Field("version", \.version),
        Field("importer", \.importer),
        Field("digest", \.digest),
    ]

    /// The file; `nil` where no format is named.
    package var file: SourceFile? {
        format.map { SourceFile(format: $0, version: version, importer: importer, digest: digest) }
    }
}
