// Writes one view as text that people read.

package import VillageAccess
package import VillageCodecs

/// Writes one view as text that people read.
package struct ReadableDossierWriter<Sink: ByteSink & ~Copyable>: DossierWriter, ~Copyable {
    private var sink: Sink
    private let make: (DisclosedDossier) -> (bytes: [UInt8], account: ExportAccount)
    private var report: ExportReport

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - sink: Where the bytes go.
    ///   - format: The format.
    ///   - make: Makes the file of a view, and tells what became of every value.
    package init(
        _ sink: consuming Sink,
        _ format: FormatDescriptor,
        make: @escaping (_ view: DisclosedDossier) -> (bytes: [UInt8], account: ExportAccount)
    ) {
        self.sink = sink
        self.make = make
        report = ExportReport(format: format.id)
    }

    /// Begins a file of headings, paragraphs and lists.
    ///
    /// - Parameters:
    ///   - sink: Where the bytes go.
    ///   - format: The format.
    ///   - choice: How the language of headings and labels is chosen.
    ///   - text: The syntax.
    package init(
        _ sink: consuming Sink,
        _ format: FormatDescriptor,
        _ choice: ReadableChoice,
        text: @escaping (ReadableDocument) -> String
    ) {
        self.init(sink, format) { view in
            let layout = ReadableLayout(view, in: choice.language(of: view))
            return (Array(text(layout.document).utf8), layout.account)
        }
    }

    package mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        guard report.dossiers == 0 else { throw ExportError(.oneStudentOnly) }
        let (bytes, account) = make(dossier)
        do throws(CodecError) { try sink.write(bytes) } catch { throw ExportError(error) }
        report.dossiers += 1
        report.conservation += account.conservation
        return account
    }

    package mutating func finish() throws(ExportError) -> ExportReport { report }
}
