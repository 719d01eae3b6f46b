// What a reader of canonical objects adds to its report.

package import VillageBasics
package import VillageCodecs

extension ImportReport {
    /// Adds what was met in one object.
    package mutating func note(_ reading: DisclosureReading) {
        version = Canonical.versionText
        dossiers += 1
        conservation += reading.account.conservation
        for (path, count) in reading.unread { unread[path, default: 0] += count }
        diagnostics += reading.diagnostics
    }

    /// Notes a record that cannot be read and is set aside, and how many data it holds, where that is known.
    package mutating func setAside(_ error: ImportError, at location: SourceLocation, scalars: Int) {
        var finding = Diagnostic("json.record-set-aside", .error, "the record cannot be read", at: location)
        switch error.code {
        case .forbidden:
            finding.summary = "the record is a keeper's complete file, which an importer may not read"
            finding.help = "open archives with the commands for archives"
        case .unsupportedVersion: finding.summary = "the record is of a version that is not known"
        case .limitExceeded: finding.summary = "the record is longer than allowed"
        case .malformed, .unreadable: finding.help = "check the line against the published schema"
        }
        setAside(finding, path: "record", count: scalars)
    }
}

extension ImportError {
    /// Translates an error of the syntax.
    package init(_ error: JSONError, line: Int? = nil) {
        let code: Code =
            switch error.code {
            case .tooDeep, .numberTooLong, .tooMany: .limitExceeded
            default: .malformed
            }
        self.init(code, at: SourceLocation(line: line ?? error.line, column: error.column))
    }
}
