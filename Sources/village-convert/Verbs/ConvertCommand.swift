// The verb `convert`: read a format, disclose for a reader, write a format.

import VillageKit

/// Reads a format, discloses for a reader, and writes a format.
enum ConvertCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var reader = ReaderOptions()
        var reading = ReadingOptions()
        var to: String?
        var output: String?
        var layout: String?
        var isReadAloud = false
        var supply: String?
        var confirmations: [String] = []
        var schemas: String?
        var report: String?
        var log: String?
        var failOn: FailOn?
        var isDry = false
    }

    /// What ends with status 1.
    enum FailOn: String, Sendable, CaseIterable {
        /// Something of the source did not arrive as it was.
        case loss
        /// A finding is a warning or an error.
        case finding
    }

    static let command = Command(
        name: "village-convert",
        summary: "convert dossiers, disclosing only what the reader may see",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) }
            + ReaderOptions.parameters.map { $0.within(\.reader) }
            + ReadingOptions.parameters.map { $0.within(\.reading) } + own
    )

    private static let own: [Parameter<Options>] = [
        .text("-t", "--to", value: "format", help: "write this format, as FORMAT or FORMAT@VERSION", into: \.to)
            .offering(Session.standard.registry.exporters.map { type(of: $0).format.id }),
        .path("-o", "--output", help: "write to this file, or numbered files in this FOLDER/", into: \.output),
        .path("--layout", help: "what stands where on a page: the name of a layout, or a file", into: \.layout)
            .offering(PageLayout.standard.map { $0.name }),
        .flag(
            "--read-aloud",
            help: "write what a voice reads: SSML, or plain text where the output ends in .txt",
            into: \.isReadAloud
        ),
        .path("--supply", help: "values that the format needs and the source lacks", into: \.supply),
        .list(
            "--confirm",
            value: "finding",
            help: "let a finding through, as CODE@ENTRY or @FILE",
            into: \.confirmations
        ) { $0 },
        .path("--schemas", value: "folder", help: "the folder of the official schemas", into: \.schemas),
        .path("--report", help: "write what became of every datum, as JSON or .txt", into: \.report),
        .path("--log", help: "add a line about each disclosure to this file", into: \.log),
        .option(
            "--fail-on",
            oneOf: FailOn.self,
            value: "event",
            help: "end with status 1 if it happened",
            into: \.failOn
        ),
        .flag("--dry-run", help: "write nothing; show the report", into: \.isDry),
    ]

    static let verb = Verb("convert", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source, writesToo: true)
        let settings = try FolderSettings(besideAll: options.source.files)
        let question = try Question(options.reader.completed(by: settings, session), options.source, session)
        // What is written is checked before any file is opened, unless the format has to be that of the source.
        var opened: [Source]?
        var conversion = try Conversion.begin(
            options,
            question,
            settings,
            session
        ) { () throws(Failure) in
            let sources = try Source.all(options.source, session)
            opened = sources
            var formats: Set<String> = []
            for source in sources { formats.insert(type(of: try source.importer(options.source, session)).format.id) }
            return formats
        }
        let sources = if let opened { opened } else { try Source.all(options.source, session) }
        for (number, source) in zip(1..., sources) {
            try conversion.read(source, number: number)
        }
        return try conversion.finish()
    }
}
