// A file of agreement events that go with a call: villagekit/consents, version 1.

import VillageKit

/// Agreement events about one student.
struct ConsentFile: Sendable {
    /// The file, as the user typed it.
    let path: String
    private let student: StudentID
    private let events: [AgreementEvent]

    /// Reads the file.
    init(_ path: String) throws(Failure) {
        self.path = path
        let file = try SmallFile.object(path, schema: "villagekit/consents")
        guard let student = file["student"]?.string, let list = file["events"]?.array else {
            throw Failure(.malformed, "'\(path)': needs 'student' and 'events'")
        }
        self.student = StudentID(student)
        var events: [AgreementEvent] = []
        for (number, value) in zip(1..., list) { events.append(try Self.event(value, number: number, in: path)) }
        guard Set(events.map { $0.id }).count == events.count else {
            throw Failure(.malformed, "'\(path)': two events have the same 'id'")
        }
        self.events = events
    }

    /// Adds the events to the dossier they are about.
    ///
    /// - Returns: Whether the dossier is that of their student.
    func add(to dossier: inout Dossier) throws(Failure) -> Bool {
        guard dossier.student == student else { return false }
        let persons = Set(dossier.guardians.map { $0.id } + [.student])
        for (number, event) in zip(1..., events) where !persons.contains(event.by) {
            throw .usage(
                "'\(path)', event \(number): 'by' is neither 'student' nor a guardian of this student",
                help: ["'inspect --persons' lists them"]
            )
        }
        dossier.agreements += events
        return true
    }

    private static func event(_ value: JSONValue, number: Int, in path: String) throws(Failure) -> AgreementEvent {
        let reading = RecordReading(value, place: "'\(path)', event \(number)")
        var event = AgreementEvent(
            id: try reading.text("id"),
            by: PersonID(try reading.text("by")),
            state: try reading.text("state"),
            sections: try reading.texts("sections"),
            recipients: try reading.texts("recipients"),
            purposes: try reading.texts("purposes"),
            from: try reading.day("from"),
            until: try reading.day("until"),
            recorded: try reading.day("recorded"),
            isNoticeValid: try reading.flag("notice_ok")
        )
        event.method = value["method"]?.string
        event.language = value["language"]?.string
        event.noticeVersion = value["notice_version"]?.string
        event.evidenceDigest = value["evidence_digest"]?.string
        event.witness = value["witness"]?.string.map { PersonID($0) }
        event.interpreter = value["interpreter"]?.string.map { PersonID($0) }
        return event
    }
}
