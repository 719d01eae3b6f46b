// What SIF Australia is called, which objects it has, and what its writer can be told.

import VillageModel

/// SIF Australia: objects about pupils, contacts, enrolment, plans and wellbeing, and the interstate transfer note.
package enum SIFAUFormat {
    /// The identifier of the format.
    package static let id = "sif-au"
    /// The version that is written; one namespace serves 3.4 to 3.6, and what 3.4 says stands in the same place there.
    package static let version = "3.6.3"
    /// The namespace of 3.4, 3.5 and 3.6.
    package static let namespace = "http://www.sifassociation.org/datamodel/au/3.4"
    /// What the namespaces of all versions begin with.
    package static let namespaceStart = "http://www.sifassociation.org/datamodel/au/"
    /// The frame in which the objects of one pupil are put together; it stands in no file.
    package static let frame = "SIF"
    /// The most elements, attributes and texts of one object.
    package static let nodes = 100_000
    /// The most objects of a set of files: all of them are held until it is known which belong together.
    package static let objects = 500_000

    /// The description of the format.
    package static let descriptor = FormatDescriptor(
        id: id,
        name: "SIF Australia 3.4 to 3.6 (transfer note, plans, wellbeing, privacy obligations)",
        extensions: ["xml", "zip"],
        readVersions: ["3.4", version],
        writtenVersions: [version],
        isStreamed: false,
        holdsManyStudents: true,
        settings: [
            FormatSetting(
                "content",
                help: "objects in a zip archive, or the transfer note of one pupil",
                values: SIFAUContent.allCases.map(\.rawValue)
            ),
            FormatSetting(
                "privacy",
                help: "the official filter that takes more away from what was disclosed; 'low' takes least",
                values: SIFAUPrivacy.allCases.map(\.rawValue)
            ),
        ],
        sections: [
            .identity, .contacts, .schooling, .attendance, .talents, .learning, .supportPlan, .wellbeing,
            .healthAlert, .healthDetail, .protection, .discipline,
        ],
        evidence: FormatEvidence(
            .official,
            "specification 3.6.3, official schemas of 3.4.7 and 3.4.9, 45 examples; no schema is public from 3.5 on, and "
                + "the transfer note is not yet approved"
        ),
        codeLists: SIFAUCodes.listings
    )

    /// What is left alone on purpose.
    package static let vocabulary = TreeVocabulary(
        format: id,
        importer: "sif-au/1",
        forbidden: SIFAUForeign.forbidden,
        leftToSource: SIFAUForeign.leftToSource,
        frame: [frame]
    )

    /// The objects of which entries are made, in the order in which a pupil's are put together.
    package static let mapped = [
        "StudentDataTransferNote", "StudentPersonal", "StudentContactPersonal", "StudentContactRelationship",
        "StudentSchoolEnrollment", "PersonalisedPlan", "WellbeingEvent", "WellbeingResponse", "WellbeingAlert",
        "WellbeingCharacteristic", "StudentAttendanceSummary", "StudentDailyAttendance", "StudentAttendanceTimeList",
        "PersonPrivacyObligationDocument",
    ]
    /// The objects of a pupil that are kept aside as they are.
    package static let kept = [
        "WellbeingPersonLink", "WellbeingAppeal", "StudentGrade", "StudentPeriodAttendance",
        "StudentActivityParticipation", "StudentParticipation", "StudentScoreJudgementAgainstStandard",
        "StudentSectionEnrollment", "StudentAttendanceCollection",
    ]
    /// The objects that belong to no pupil.
    package static let others = [
        "SchoolInfo", "StaffPersonal", "StaffAssignment", "StudentActivityInfo", "SystemRole", "RoomInfo", "TermInfo",
        "TeachingGroup", "TimeTableSubject", "CalendarSummary", "SchoolCourseInfo", "SchoolPrograms",
    ]
    /// All objects that are recognised.
    package static let objectNames = mapped + kept + others

    /// The name of the list of an object: always with an `s`, even `StudentAttendanceSummarys`.
    package static func list(of object: String) -> String { "\(object)s" }
}

/// What is written.
package enum SIFAUContent: String, Sendable, CaseIterable {
    /// Lists of objects, one file for each kind, in a zip archive.
    case objects
    /// The transfer note of one pupil.
    case note
}
