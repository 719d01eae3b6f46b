// What all entries of a file share: the school that wrote it, its date, and how identifiers are made.

import VillageCodecs
import VillageFormats
import VillageModel

/// Makes the headers of entries.
struct OSOHeaders {
    /// The student.
    let student: StudentID
    /// The school that the file names as its own.
    let keeper: OrganisationID?
    private let key: String
    private let identifiers: IdentifierKey
    /// The date of the file.
    let day: CalendarDate
    private let recordedAt: Instant
    private let provenance: Provenance

    init(_ root: XMLTree.Element, _ reading: ElementReading, _ edition: OSOEdition, _ options: ImportOptions) {
        func text(_ path: String) -> String? {
            let names = path.split(separator: "/").map { String($0) }
            let outer = OSOForeign.elements(names.dropLast(), in: root, reading)
            return outer.first.flatMap { reading.leaves(names[names.count - 1], in: $0).first?.text }
        }
        let pupil = "huidigeschool/leerling"
        let stated = text("\(pupil)/bsn") ?? text("\(pupil)/onderwijsnummer") ?? text("\(pupil)/leerlingid")
        key = IdentifierKey.studentKey(stated ?? pupil)
        identifiers = options.identifiers
        student = identifiers.student(format: OSOFormat.id, student: key)
        // It stands in every header; what is longer than a code is none.
        keeper = text("huidigeschool/brincode")
            .flatMap { code in
                code.utf8.count <= 100 ? OrganisationID(scheme: "brin", code) : nil
            }
        let day = text("metadata/datum").flatMap(OSOEnvelope.day)
        self.day = day ?? options.today
        recordedAt = Instant(startOf: self.day)
        var file = SourceFile(format: OSOFormat.id, version: edition.version, importer: OSOFormat.importer)
        file.digest = options.sourceDigest
        provenance = Provenance(file)
    }

    /// The header of the entry of an element, or of a leaf in it that names the entry.
    func header(_ type: String, _ element: XMLTree.Element, leaf: String? = nil) -> EntryHeader {
        let place = leaf.map { "\(element.path)/\($0)" } ?? element.path
        let id = identifiers.entry(format: OSOFormat.id, student: key, type: type, origin: Self.origin(place))
        let author = Author(organisation: keeper)
        var header = EntryHeader(
            id: id,
            author: author,
            recordedAt: recordedAt,
            basis: .document,
            provenance: provenance
        )
        header.place = place
        return header
    }

    /// The person of an element.
    func person(_ element: XMLTree.Element) -> PersonID {
        identifiers.person(format: OSOFormat.id, student: key, origin: Self.origin(element.path))
    }

    /// A place that stays the same when more of its kind follow.
    private static func origin(_ place: String) -> String { place.replacing("[1]", with: "") }
}
