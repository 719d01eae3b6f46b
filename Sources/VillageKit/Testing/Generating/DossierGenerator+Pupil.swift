// Random dossiers of pupils as a register holds them: what formats cannot be without is there, in every script.

public import VillageKit

extension DossierGenerator {
    /// Makes a dossier in which a format finds what it cannot be without.
    ///
    /// One identity with names, birth date, sex and numbers that pass their check digits; one present enrolment; up to twenty
    /// persons with telephone numbers and addresses. All other entries are those of ``dossier()``. Names come in many scripts,
    /// some with marks that combine, some very long.
    ///
    /// - Parameters:
    ///   - school: The school that keeps the dossier, for instance `uai:0999999Z`.
    ///   - contacts: How many persons there are around the pupil.
    /// - Returns: The dossier.
    public func pupil(at school: OrganisationID, contacts: ClosedRange<Int> = 0...20) -> Dossier {
        var dossier = dossier()
        var numbers = SeededNumbers(seed: seed &* 131 &+ 17)
        dossier.keeper = school
        let birth = CalendarDate(daysSinceEpoch: Int.random(in: 14_700...17_500, using: &numbers)) ?? .distantFuture
        dossier.identities = [Entry(header("identity", school), identity(born: birth, &numbers))]
        dossier.enrolments = [Entry(header("enrolment", school), enrolment(school, &numbers))]
        dossier.contactPersons = []
        dossier.studentContacts = []
        for number in 0..<Int.random(in: contacts, using: &numbers) { add(number, to: &dossier, school, &numbers) }
        dossier.birthDate = birth
        dossier.adoptBirthDate()
        return dossier
    }

    private func header(_ id: String, _ school: OrganisationID) -> EntryHeader {
        EntryHeader(
            id: EntryID("\(id)-\(seed)"),
            author: Author(role: .recordsOfficer, organisation: school),
            recordedAt: Instant(startOf: CalendarDate(year: 2026, month: 9, day: 1) ?? .distantFuture),
            basis: .document
        )
    }

    private func identity(born: CalendarDate, _ numbers: inout SeededNumbers) -> StudentIdentity {
        var identity = StudentIdentity()
        identity.name.given = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in numbers.pick(Self.given) }
        identity.name.family = numbers.pick(Self.family)
        if numbers.happens(0.3) { identity.name.preferred = identity.name.given.first }
        identity.birthDate = PartialDate(born)
        identity.sex = CodedValue(numbers.pick([.female, .male]))
        identity.identifiers = [
            Identifier(.upn, Self.uniquePupilNumber(&numbers)), Identifier(.bsn, Self.citizenServiceNumber(&numbers)),
            Identifier(.ine, "\(Int.random(in: 100_000_000...999_999_999, using: &numbers))AB"),
            Identifier(.elenoet, String(Int.random(in: 1...99_999, using: &numbers))),
        ]
        return identity
    }

    private func enrolment(_ school: OrganisationID, _ numbers: inout SeededNumbers) -> Enrolment {
        var enrolment = Enrolment()
        enrolment.isCurrent = true
        enrolment.school.organisation = school
        enrolment.school.name = numbers.pick(["École du Moulin", "Basisschool De Wilg", "Nørre Skole"])
        enrolment.schoolYear = "2026-2027"
        enrolment.yearGroup = CodedValue(numbers.pick(YearGroup.allCases))
        enrolment.groupCode = numbers.pick(["4B", "G7", "CM2 A"])
        enrolment.status = CodedValue(.main)
        enrolment.from = PartialDate(CalendarDate(year: 2026, month: 9, day: 1) ?? .distantFuture)
        return enrolment
    }

    private func add(
        _ number: Int,
        to dossier: inout Dossier,
        _ school: OrganisationID,
        _ numbers: inout SeededNumbers
    ) {
        let id = PersonID("contact-\(number)")
        var person = ContactPerson()
        person.person = id
        person.name.given = [numbers.pick(Self.given)]
        person.name.family = numbers.pick(Self.family)
        person.relation = CodedValue(numbers.pick(RelationKind.allCases))
        person.order = number + 1
        person.mayContact = numbers.happens(0.9)
        person.mayAgree = numbers.happens(0.4)
        person.livesWith = numbers.happens(0.5)
        dossier.contactPersons.append(Entry(header("person-\(number)", school), person))
        var telephone = StudentContact()
        telephone.person = id
        telephone.kind = CodedValue(.telephone)
        telephone.value = "04\(Int.random(in: 10_000_000...99_999_999, using: &numbers))"
        dossier.studentContacts.append(Entry(header("telephone-\(number)", school), telephone))
        if numbers.happens(0.4) {
            var address = StudentContact()
            address.person = id
            address.kind = CodedValue(.address)
            address.address.street = numbers.pick(["Rue de l’Œuvre", "Kerkstraat", "Şehit Sokağı", "ქუჩა"])
            address.address.number = String(Int.random(in: 1...300, using: &numbers))
            address.address.postcode = String(Int.random(in: 1_000...9_999, using: &numbers))
            address.address.city = numbers.pick(["Liège", "Gent", "Łódź", "القاهرة"])
            dossier.studentContacts.append(Entry(header("address-\(number)", school), address))
        }
    }

    private static let given = [
        "Zoë", "Mehmet", "محمد", "ნინო", "Nguyễn", "E\u{301}lodie", "Łucja", "O’Brien", "李娜", "Anaïs", "🎨Mika",
        "Jean-Luc",
        "Ñusta", "Œdipe", "Ada",
    ]
    private static let family = [
        "van der Meer", "الإدريسي", "გიორგაძე", "D’Hondt", "Żółć", "Smith & Sons <x>", "Núñez-Ó Súilleabháin", "Åström",
        "Lefèvre\u{301}", String(repeating: "Wolfeschlegelsteinhausen", count: 8), "Diallo", "Peeters",
    ]

    /// A number that passes the test of England's unique pupil numbers.
    private static func uniquePupilNumber(_ numbers: inout SeededNumbers) -> String {
        let digits = (0..<12).map { _ in Int.random(in: 0...9, using: &numbers) }
        let sum = zip(digits, 2...).reduce(0) { $0 + $1.0 * $1.1 }
        let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
        return String(letters[sum % 23]) + digits.map(String.init).joined()
    }

    /// A number that passes the eleven test of the Netherlands.
    private static func citizenServiceNumber(_ numbers: inout SeededNumbers) -> String {
        for _ in 0..<1_000 {
            let text = String(Int.random(in: 100_000_000...999_999_999, using: &numbers))
            if Identifier(.bsn, text).check == .right { return text }
        }
        return "111222333"
    }
}
