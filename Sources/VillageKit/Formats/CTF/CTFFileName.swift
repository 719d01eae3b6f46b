// The name of a file between two schools: `LLLEEEE_CTF_LLLEEEE_nnn.xml` (FORMAT.md 3).

/// The name of a file between two schools.
package enum CTFFileName {
    /// The form of a name: authority and number of the sending school, those of the receiving one, the number of the file.
    package static let form = "LLLEEEE_CTF_LLLEEEE_nnn.xml"
    /// The numbers of the files between two schools.
    package static let serials = 1...999

    /// The names of files from one school to another.
    ///
    /// - Parameters:
    ///   - sender: The sending school.
    ///   - receiver: The receiving school, or ``CTFSchoolNumber/unknownDestination``.
    ///   - serial: The first number that may be given.
    /// - Returns: The names.
    package static func proposal(
        sender: CTFSchoolNumber,
        receiver: CTFSchoolNumber,
        from serial: Int = serials.lowerBound
    ) -> ProposedFileName {
        ProposedFileName(
            beginning: "\(sender.text)_CTF_\(receiver.text)_",
            ending: ".xml",
            digits: 3,
            numbers: max(serial, serials.lowerBound)...serials.upperBound
        )
    }
}
