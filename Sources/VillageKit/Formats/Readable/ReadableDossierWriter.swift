// Writes one view as text that people read.

package import VillageAccess
package import VillageCodecs

/// Writes one view as text that people read.
package struct ReadableDossierWriter<Sink: ByteSink & ~Copyable>: DossierWriter, ~Copyable {
    private var sink: Sink
    private let language: ReadableLanguage
    private let text: (ReadableDocument) -> String
    private var report: ExportReport

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - sink: Where the bytes go.
    ///   - format: The format.
    ///   - language: The language of headings and labels.
    ///   - text: The syntax.
    package init(
        _ sink: consuming Sink,
        _ format: FormatDescriptor,
        _ language: ReadableLanguage,
        text: @escaping (ReadableDocument) -> String
    ) {
        self.sink = sink
        self.language = language
        self.text = text
        report = ExportReport(format: format.id)
    }

    package mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        guard report.dossiers == 0 else { throw ExportError(.oneStudentOnly) }
        let layout = ReadableLayout(dossier, in: language)
        do throws(CodecError) { try sink.write(Array(text(layout.document).utf8)) } catch { throw ExportError(error) }
        let account = layout.account
        report.dossiers += 1
        report.conservation += account.conservation
        return account
    }

    package mutating func finish() throws(ExportError) -> ExportReport { report }
}
