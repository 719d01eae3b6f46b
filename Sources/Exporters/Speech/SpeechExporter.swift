// Writes a disclosure as plain text as it is said aloud.

public import VillageCodecs
public import VillageFormats

/// Writes a disclosure as plain text as it is said aloud.
public struct SpeechExporter: Exporter {
    /// The format.
    public static let format = ReadableFormat.speech

    /// Creates an exporter.
    public init() {}

    /// Begins a file.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        let choice = try ReadableFormat.choice(options, of: Self.format)
        let layout = try ReadableFormat.layout(options, of: Self.format, usual: .village)
        return ReadableDossierWriter(sink, Self.format) { (view) throws(ExportError) in
            try layout.check(view, for: Self.format)
            let language = choice.language(of: view)
            let laid = ReadableLayout(view, in: language, layout, namesOrganisations: true)
            let script = SpeechScript(laid.spoken, in: language, asking: laid.contact)
            return (Array(SpeechText.text(script).utf8), laid.account(HTMLText.manner("speech")))
        } as any DossierWriter & ~Copyable
    }
}
