// What every verb that reads a file is told about it.

import VillageKit

/// What a verb is told about the files it reads.
struct SourceOptions: Sendable {
    /// The format; recognised by the content when it is not named.
    var format: String?
    /// The file with the keeper's own key for identifiers.
    var identifierKey: String?
    /// A key that no file holds yet.
    var key: IdentifierKey?
    /// The day that counts as today.
    var day: CalendarDate?
    /// Settings of formats, as they were typed.
    var settings: [String] = []
    /// How messages are written.
    var diagnostics: Console.Style?
    /// The files, `-` for standard input.
    var files: [String] = []

    static let parameters: [Parameter<SourceOptions>] = [
        .text("-f", "--from", value: "format", help: "read this format; else it is recognised", into: \.format)
            .offering(FormatRegistry.standard.importers.map { type(of: $0).format.id }),
        .list(
            "--set",
            value: "setting",
            help: "a setting of a format, as FORMAT.KEY=VALUE; 'formats FORMAT' lists them",
            into: \.settings
        ) { $0 },
        .day("--on", help: "the day that counts as today", into: \.day),
        .path("--id-key", help: "make identifiers with the key in this file", into: \.identifierKey),
        .option(
            "--diagnostics",
            oneOf: Console.Style.self,
            value: "style",
            help: "how messages are written",
            into: \.diagnostics
        ),
        .operands("file", help: "a file to read, '-' for standard input", into: \.files),
    ]

    /// The day that counts as today.
    func today(_ session: Session) -> CalendarDate { day ?? session.today() }
}
