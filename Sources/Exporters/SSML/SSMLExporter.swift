// Writes a disclosure as SSML that a voice can read aloud.

public import VillageCodecs
public import VillageFormats

/// Writes a disclosure as SSML that a voice can read aloud.
public struct SSMLExporter: Exporter {
    /// The format.
    public static let format = ReadableFormat.ssml

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
            return (SSMLText.bytes(script), laid.account(HTMLText.manner("ssml")))
        } as any DossierWriter & ~Copyable
    }
}
