// The version that a file declares: one for every school year, and admissions transfer files with numbers of their own.

/// The version of a file.
package struct CTFVersion: Sendable, Hashable {
    /// The number of the version.
    package let number: Int
    /// What stands behind the point.
    package let minor: Int
    /// Whether it is an admissions transfer file.
    package let isAdmissions: Bool

    /// Creates a version.
    package init(_ number: Int, minor: Int = 0, isAdmissions: Bool = false) {
        self.number = number
        self.minor = minor
        self.isAdmissions = isAdmissions
    }

    /// Reads what a file declares, as `25.0`; `nil` for anything else.
    ///
    /// - Parameters:
    ///   - text: What the file declares.
    ///   - isAdmissions: Whether it is an admissions transfer file.
    package init?(_ text: String, isAdmissions: Bool = false) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 6, (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let number = Int(parts[0]), let minor = parts.count == 2 ? Int(parts[1]) : 0
        else { return nil }
        self.init(number, minor: minor, isAdmissions: isAdmissions)
    }

    /// The version as the program names it.
    package var label: String { isAdmissions ? "ATF \(text)" : text }
    /// The version as a file declares it.
    package var text: String { "\(number).\(minor)" }

    /// The numbers of the versions that are known.
    package static let read = 11...25
    /// The versions that are written, the default first.
    package static let written = [CTFVersion(25), CTFVersion(19)]

    /// Whether files of it can be read; of newer ones what is not understood is kept aside.
    package var isReadable: Bool { isAdmissions || number >= Self.read.lowerBound }
    /// Whether it is newer than what is known.
    package var isNewer: Bool { !isAdmissions && number > Self.read.upperBound }

    // When elements came and went is known from tables of contents and single files only: unverified.

    /// The names that the element of sex may have; both where the year of the change is not known.
    package var sexNames: [String] { number <= 19 ? ["Gender"] : number >= 25 ? ["Sex"] : ["Sex", "Gender"] }
    /// The name that it is written by.
    var writtenSex: String { sexNames.first ?? "Sex" }
    /// Whether service children and dates of needs may be told.
    package var hasNeedDates: Bool { number >= 17 }
    /// Whether schools may have a reference number of their own.
    package var hasURN: Bool { number >= 18 }
}
