// What somebody does at a school, as EDEXML tells roles apart.

import VillageModel

/// What somebody does at a school.
package enum EDEXMLStaffRole: String, ChoiceValue {
    /// Deputy head.
    case deputyHead = "deputy_head"
    /// In the office.
    case clerk
    /// Caretaker.
    case caretaker
    /// Head of the school.
    case head
    /// Co-ordinator of information technology.
    case technologyCoordinator = "technology_coordinator"
    /// Co-ordinator of support inside the school.
    case supportCoordinator = "support_coordinator"
    /// Assistant in a class of special education.
    case classAssistant = "class_assistant"
    /// Teacher.
    case teacher
    /// Somebody who supports teachers.
    case teacherSupport = "teacher_support"
    /// Head of a site.
    case siteHead = "site_head"
    /// Assistant in a class.
    case assistant
    /// Parent.
    case parent
    /// Remedial teacher.
    case remedialTeacher = "remedial_teacher"
    /// Social worker of the school.
    case socialWorker = "social_worker"
    /// Trainee.
    case trainee
    /// Who leads the taking of tests.
    case testLeader = "test_leader"
    /// Teacher of a subject.
    case subjectTeacher = "subject_teacher"

    /// Whether whoever does this is in the team around the pupils concerned.
    package var isCare: Bool { Self.words[self] != nil }

    /// The roles of the care team, as they are called in a dossier.
    package static let words: [Self: String] = [
        .supportCoordinator: "interne begeleider", .remedialTeacher: "remedial teacher",
        .socialWorker: "schoolmaatschappelijk werker",
    ]

    /// The role of the care team that a dossier calls so.
    package static func named(_ words: String) -> Self? { self.words.first { $0.value == words }?.key }
}
