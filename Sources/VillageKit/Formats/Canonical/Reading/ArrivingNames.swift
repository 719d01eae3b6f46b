// The identifiers that entries and persons of a disclosure get here.

import VillageBasics
import VillageModel

/// The identifiers that entries and persons of a disclosure get here.
///
/// A view that shows no identifiers names its entries `v1`, `v2` …: these names mean something in that file only, so that
/// the digest of the object is in what the new identifiers are made from.
struct ArrivingNames: ReferenceNames {
    /// Whether the identifiers of the file are kept as they are.
    let keepsIdentifiers: Bool
    private let key: IdentifierKey
    private let student: String
    private let digest: String

    init(keepsIdentifiers: Bool, key: IdentifierKey, student: String, digest: String) {
        self.keepsIdentifiers = keepsIdentifiers
        self.key = key
        self.student = student
        self.digest = digest
    }

    func name(of entry: EntryID) -> EntryID? { name(of: entry, copy: 1) }

    func name(of person: PersonID) -> PersonID? {
        if keepsIdentifiers || person == .student { return person }
        return key.person(format: Canonical.format, student: student, origin: "\(digest) \(person.rawValue)")
    }

    /// The identifier of one of several entries of the same name.
    func name(of entry: EntryID, copy: Int) -> EntryID {
        if keepsIdentifiers { return entry }
        let origin = copy == 1 ? entry.rawValue : "\(entry.rawValue) \(copy)"
        return key.entry(format: Canonical.format, student: student, type: "entry", origin: "\(digest) \(origin)")
    }

    /// The identifier of the student.
    func studentID(_ stated: StudentID) -> StudentID {
        keepsIdentifiers ? stated : key.student(format: Canonical.format, student: student)
    }
}
