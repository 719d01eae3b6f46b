// What every verb that decides is told about the reader.

import VillageKit

/// What a verb is told about the reader; what is not stated is false or none.
struct ReaderOptions: Sendable {
    var role: String?
    var purpose: String?
    var profile: String?
    var person: String?
    var organisation: String?
    var relation: AccessRequest.Relation?
    var hasMandate = false
    var isEnrolled = false
    var inspectedOn: CalendarDate?
    var consents: String?
    var emergency: String?
    var policy: String?
    /// The options that the settings of the folder gave.
    private(set) var settled: Set<String> = []

    /// What a declaration has to keep to.
    private static let emergencyRule =
        "for \(AccessModel.standard.emergency.maximumDays) days at most, its reason in "
        + "\(AccessModel.standard.emergency.minimumReason) characters or more"

    static let parameters: [Parameter<ReaderOptions>] = [
        .text("--for", value: "role", help: "the reader's role", into: \.role).offering(AccessModel.standard.roles),
        .text("--purpose", value: "purpose", help: "what it is for", into: \.purpose)
            .offering(AccessModel.standard.purposeNames),
        .text("--profile", value: "profile", help: "the jurisdiction", into: \.profile)
            .offering(AccessModel.standard.profiles.keys.sorted()),
        .text("--person", value: "id", help: "which guardian; 'inspect --persons' lists them", into: \.person),
        .checked(
            "--org",
            value: "id",
            help: "the reader's organisation, such as brin:00AA",
            into: \.organisation,
            read: Typed.organisation
        ),
        .option(
            "--relation",
            oneOf: AccessRequest.Relation.self,
            value: "relation",
            help: "the reader's relation to the student, 'current' unless named",
            into: \.relation
        ),
        .flag("--mandate", help: "state that there is a written mission for this student", into: \.hasMandate),
        .flag("--enrolled", help: "state that the receiving school confirmed the enrolment", into: \.isEnrolled),
        .day("--inspected", help: "state that the family inspected on this day", into: \.inspectedOn),
        .path("--consents", help: "agreement events to add", into: \.consents),
        .path("--emergency", help: "a declared emergency, \(emergencyRule)", into: \.emergency),
        .path("--policy", help: "the school's own rules", into: \.policy),
    ]

    /// The same options with what the settings of a folder say where the call says nothing; it is told what that is.
    ///
    /// Who names the role names the person, too; who receives a transfer is named by the call alone.
    func completed(by settings: FolderSettings, _ session: Session) -> ReaderOptions {
        var options = self
        var taken: [String] = []
        func take(_ name: String, _ path: WritableKeyPath<ReaderOptions, String?>, _ value: String?) {
            guard options[keyPath: path] == nil, let value else { return }
            options[keyPath: path] = value
            options.settled.insert(name)
            // Who somebody is stands in no message.
            taken.append(path == \.person ? name : "\(name) \(value)")
        }
        if purpose != Purpose.transfer.rawValue {
            take("--for", \.role, settings.role)
            if role == nil { take("--person", \.person, settings.person) }
            let isPerson = [Role.student, .guardian].contains { $0.rawValue == options.role }
            if !isPerson { take("--org", \.organisation, settings.organisation(of: role, for: purpose)) }
        }
        take("--profile", \.profile, settings.profile)
        take("--policy", \.policy, settings.policy)
        if !taken.isEmpty { session.console.note("\(FolderSettings.name) says \(taken.joined(separator: ", "))") }
        return options
    }
}

extension ReaderOptions {
    /// Refuses an inspection that is still to come, and says where the receiving school is not named.
    func check(on day: CalendarDate, _ session: Session) throws(Failure) {
        try Self.checkInspection(inspectedOn, on: day)
        Self.noteReceiver(role, organisation, option: "--org", session)
    }

    /// Refuses an inspection that is still to come: it would count as none.
    static func checkInspection(_ inspected: CalendarDate?, on day: CalendarDate) throws(Failure) {
        guard let inspected, inspected > day else { return }
        throw .usage(
            "option '--inspected': \(inspected.rawValue) is after \(day.rawValue), the day that counts as today",
            help: ["name the day on which the family did inspect; '--on' names the day of the answer"]
        )
    }

    /// Says that agreement to one school is not found where a receiver is asked about without the school.
    static func noteReceiver(_ role: String?, _ organisation: String?, option: String, _ session: Session) {
        let receivers = [Role.receivingHead, .receivingTeacher].map(\.rawValue)
        guard let role, receivers.contains(role), organisation == nil else { return }
        session.console.note(
            "'\(option)' does not say which school receives: agreement that was given to one school is not found"
        )
    }
}

extension AccessModel {
    /// Every purpose that has a name, the prohibited ones too.
    var purposeNames: [String] { purposes.keys.sorted() + prohibitedPurposes.sorted() }
}
