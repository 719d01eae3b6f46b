// What all entries of a record share: who wrote it, its date, and how identifiers are made.

package import VillageCodecs
package import VillageModel

/// Makes the headers of the entries of a record.
package struct RecordHeaders: Sendable {
    /// The student.
    package let student: StudentID
    /// The school that the file names as its own.
    package let keeper: OrganisationID?
    /// The date of the file.
    package let day: CalendarDate
    private let format: String
    private let key: String
    private let identifiers: IdentifierKey
    private let recordedAt: Instant
    private let provenance: Provenance

    /// Makes the headers of a record.
    ///
    /// - Parameters:
    ///   - vocabulary: The format.
    ///   - version: The version of the file.
    ///   - student: What tells the student from all others in the source, best a number.
    ///   - keeper: The school that the file names as its own.
    ///   - day: The date of the file; today where it has none.
    ///   - options: What the caller decides.
    package init(
        _ vocabulary: TreeVocabulary,
        version: String?,
        student: String,
        keeper: OrganisationID?,
        day: CalendarDate?,
        _ options: ImportOptions
    ) {
        format = vocabulary.format
        key = IdentifierKey.studentKey(student)
        identifiers = options.identifiers
        self.student = identifiers.student(format: format, student: key)
        self.keeper = keeper
        self.day = day ?? options.today
        recordedAt = Instant(startOf: self.day)
        var file = SourceFile(format: format, version: version, importer: vocabulary.importer)
        file.digest = options.sourceDigest
        provenance = Provenance(file)
    }

    /// The header of the entry of an element, or of a leaf in it that names the entry.
    ///
    /// - Parameters:
    ///   - type: The content type.
    ///   - element: The element.
    ///   - leaf: The leaf that names the entry.
    ///   - origin: What names the entry in the source better than its place does, such as its own identifier.
    /// - Returns: The header.
    package func header(
        _ type: String,
        _ element: XMLTree.Element,
        leaf: String? = nil,
        origin: String? = nil
    ) -> EntryHeader {
        let place = leaf.map { "\(element.path)/\($0)" } ?? element.path
        return header(type, place: place, origin: origin)
    }

    /// The header of the entry at a place.
    package func header(_ type: String, place: String, origin: String? = nil) -> EntryHeader {
        let origin = origin.map { IdentifierKey.studentKey($0) } ?? Self.origin(place)
        let id = identifiers.entry(format: format, student: key, type: type, origin: origin)
        var header = EntryHeader(
            id: id,
            author: Author(organisation: keeper),
            recordedAt: recordedAt,
            basis: .document,
            provenance: provenance
        )
        header.place = place
        return header
    }

    /// The person of an element.
    package func person(_ element: XMLTree.Element) -> PersonID { person(origin: Self.origin(element.path)) }

    /// The person of an identifier in the source.
    package func person(origin: String) -> PersonID {
        identifiers.person(format: format, student: key, origin: IdentifierKey.studentKey(origin))
    }

    /// A place that stays the same when more of its kind follow.
    private static func origin(_ place: String) -> String { place.replacing("[1]", with: "") }
}
