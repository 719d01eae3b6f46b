// The two formats that share the name LSU: of primary and of secondary schools.

/// Which of the two formats of LSU.
package enum LSUDegree: String, Sendable, Hashable, CaseIterable {
    /// Second degree: collège.
    case second = "2d"
    /// First degree: école.
    case first = "1d"

    /// The version that is written.
    package var written: String { "\(rawValue)-\(number)" }

    /// The version that is written, as the file names it.
    package var number: String { self == .second ? "7.0" : "1.0" }

    /// The element that only this degree has.
    package static func telling(_ element: String) -> LSUDegree? {
        switch element {
        case "responsables-etab", "disciplines": .second
        case "directeurs", "classes": .first
        default: nil
        }
    }

    /// The degree of a written version.
    package init?(version: String) {
        guard let found = Self.allCases.first(where: { version == $0.written }) else { return nil }
        self = found
    }

    /// The list of the persons who answer for the reports.
    package var heads: String { self == .second ? "responsables-etab" : "directeurs" }
    /// The attribute that refers to one of them.
    package var headReference: String { self == .second ? "responsable-etab-ref" : "directeur-ref" }
    /// The attribute with the number of the pupil.
    package var pupilNumber: String { self == .second ? "id-be" : "ine" }
    /// The attribute with the date of a report.
    package var reportDate: String { self == .second ? "date-conseil-classe" : "date-creation" }
    /// The element with the general comment of a report.
    package var reportComment: String { self == .second ? "acquis-conseils" : "appreciation-generale" }
    /// The list of the codes of plans.
    package var plans: CodeTableOfPlans { self == .second ? LSUCodes.plan2D : LSUCodes.plan1D }
}
