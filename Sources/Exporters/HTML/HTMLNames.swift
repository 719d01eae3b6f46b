// The names that a page tells: of the student, of persons and organisations, and of the person who coordinates.

import VillageAccess
import VillageFormats
import VillageModel

/// The names that a page tells.
struct HTMLNames {
    /// The student, as a name or in words.
    let student: String
    private let persons: [String: String]
    private let organisations: [String: String]
    /// The person who coordinates, where the view tells one by name.
    let coordinator: String?

    init(_ view: DisclosedDossier, _ words: ReadableWords) {
        student = ReadableNames.student(in: view) ?? words.phrase("the.student")
        persons = ReadableNames.persons(in: view)
        organisations = ReadableNames.organisations(in: view)
        coordinator = ReadableNames.coordinator(in: view)
    }

    /// A person by name, where one is told.
    func person(_ id: PersonID?) -> String? { id.flatMap { persons[$0.rawValue] } }

    /// An organisation by name, where one is told, else by its identifier.
    func organisation(_ id: OrganisationID) -> String { organisations[id.rawValue] ?? id.rawValue }
}
