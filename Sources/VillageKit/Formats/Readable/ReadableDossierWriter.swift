// Writes one view as text that people read.

package import VillageAccess
package import VillageCodecs

/// Writes one view as text that people read.
package struct ReadableDossierWriter<Sink: ByteSink & ~Copyable>: DossierWriter, ~Copyable {
    private var sink: Sink
    private let make: (DisclosedDossier) throws(ExportError) -> (bytes: [UInt8], account: ExportAccount)
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
        make: @escaping (_ view: DisclosedDossier) throws(ExportError) -> (bytes: [UInt8], account: ExportAccount)
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
    ///   - options: What the caller decides: language and layout.
    ///   - text: The syntax.
    /// - Throws: ``ExportError`` for options that the format does not know.
    package init(
        _ sink: consuming Sink,
        _ format: FormatDescriptor,
        _ options: ExportOptions,
        text: @escaping (ReadableDocument) -> String
    ) throws(ExportError) {
        let choice = try ReadableFormat.choice(options, of: format)
        let layout = try ReadableFormat.layout(options, of: format, usual: .sections)
        self.init(sink, format) { (view) throws(ExportError) in
            try layout.check(view, for: format)
            let laid = ReadableLayout(view, in: choice.language(of: view), layout)
            return (Array(text(laid.document).utf8), laid.account)
        }
    }

    package mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        guard report.dossiers == 0 else { throw ExportError(.oneStudentOnly) }
        let (bytes, account) = try make(dossier)
        do throws(CodecError) { try sink.write(bytes) } catch { throw ExportError(error) }
        report.dossiers += 1
        report.conservation += account.conservation
        return account
    }

    package mutating func finish() throws(ExportError) -> ExportReport { report }
}
