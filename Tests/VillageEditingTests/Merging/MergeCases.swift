// Parts of one dossier, edited apart at random, the same for the same seed.

import Foundation
import VillageArchive
import VillageBasics
import VillageEditing
import VillageFormats
import VillageKitTesting
import VillageModel

/// How many cases are generated.
///
/// The gate runs eighty; a nightly run asks for more, by `VILLAGEKIT_CASES`.
let mergeCaseCount = ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap { UInt64($0) } ?? 80

/// The cases of properties that take one merge each.
let mergeCases: Range<UInt64> = 0..<max(80, mergeCaseCount / 5)

/// Parts of one dossier, edited apart.
struct MergeCase {
    let parts: [MergePart]
    let options: MergeOptions

    init(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed &* 77 &+ 5)
        var generator = DossierGenerator(seed: seed)
        generator.filling = 0.15
        generator.entriesPerType = 0...1
        var base = generator.dossier()
        base.birthDate = CalendarDate(year: 2013, month: 5, day: 6)
        for place in base.identities.indices {
            var content = base.identities[place].content
            content.birthDate = numbers.happens(0.5) ? base.birthDate.map { PartialDate($0) } : nil
            base.identities[place] = Entry(base.identities[place].header, content)
        }
        base.stays = [EnrolmentRecord(organisation: OrganisationID("local:school"))]
        base.receivedPlaceholders = [
            ReceivedPlaceholder(section: .wellbeing, reasonClass: "role"),
            ReceivedPlaceholder(section: .wellbeing, reasonClass: "role"),
        ]
        // Some parts are copies of a copy, others of the first one.
        var copy = Desk(base, seed: seed &* 3, hour: 1)
        for _ in 0..<4 { copy.edit() }
        parts = (0..<3)
            .map { number in
                let source = numbers.happens(0.5) ? copy.dossier : base
                var desk = Desk(source, seed: seed &* 11 &+ UInt64(number), hour: 20 + Int64(number))
                for _ in 0..<8 { desk.edit() }
                return MergePart(desk.dossier, digest: "part \(number)")
            }
        options = .repeatable
    }

    func united(_ parts: [MergePart]) throws(MergeError) -> Dossier { try DossierMerge.unite(parts, options).dossier }
}

extension MergeOptions {
    /// Options that are the same each time.
    static let repeatable = MergeOptions(
        at: Instant(seconds: 2_000_000_000),
        key: IdentifierKey(key: Array("a key of the school that is long".utf8)) ?? IdentifierKey(sourceDigest: []),
        actor: Author(person: PersonID("person-7"), role: .recordsOfficer, organisation: OrganisationID("local:school"))
    )
}

extension Dossier {
    /// What an archive of the dossier holds.
    var archived: [UInt8] { DossierArchive(self).bytes(.canonical) }
}
