// A dossier in thirty lines: a school begins it, a teacher and the centre write, the pupil answers, two people read.

import VillageKit

let school = OrganisationID("fase:1001")
let centre = OrganisationID("fase:2002")
let today = CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
let key = IdentifierKey(key: Array("what nobody else knows".utf8)) ?? IdentifierKey(sourceDigest: [])

func writer(_ role: Role, at place: OrganisationID = school) -> WriteRequest {
    WriteRequest(role: role, organisation: place, person: PersonID("\(role.rawValue)-1"), profile: "BE-FWB", day: today)
}

var identity = StudentIdentity()
(identity.name.given, identity.birthDate) = (["Noor"], PartialDate(rawValue: "2012-03-04"))
let start = DossierStart(identity: identity, keeper: school)
var editor = try DossierEditor.starting(start, as: writer(.headteacher), key: key) {
    (0..<16).map { _ in UInt8.random(in: .min ... .max) }
}

var (talent, note, words) = (Talent(), PsychosocialNote(), Statement())
(talent.talent, note.text, words.words) = (
    "Draws maps", "What the centre keeps for itself", "I want to draw the school"
)
editor.request = writer(.classTeacher)
let drawing = try editor.add(talent, EntryNotes(basis: .observed))
editor.request = writer(.cpmsAgent, at: centre)
try editor.add(note, EntryNotes(basis: .professionalAssessment))
editor.request = writer(.student)
if let entry = drawing.entry { try editor.annotate(entry, with: words, EntryNotes(basis: .toldByStudent)) }

for (role, place) in [(Role.classTeacher, school), (.cpmsAgent, centre)] {
    let reader = AccessRequest(
        role: role,
        organisation: place,
        relation: .current,
        purpose: .support,
        profile: "BE-FWB",
        day: today
    )
    let view = DecisionEngine().disclose(editor.dossier, to: reader)?.dossier
    print("\(role.rawValue): \(view?.ordered.map(\.typeName).joined(separator: ", ") ?? "nothing")")
}
