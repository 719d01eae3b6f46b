// The two formats that people read.

/// The two formats that people read.
package enum ReadableFormat {
    /// Markdown.
    package static let markdown = descriptor("markdown", "Markdown, for people", "md")
    /// Plain text.
    package static let text = descriptor("text", "Plain text, for people", "txt")

    private static func descriptor(_ id: String, _ name: String, _ ending: String) -> FormatDescriptor {
        let languages = ReadableLanguage.allCases.map(\.rawValue)
        return FormatDescriptor(
            id: id,
            name: name,
            extensions: [ending],
            isStreamed: false,
            holdsManyStudents: false,
            settings: [FormatSetting("language", help: "the language of headings and labels", values: languages)]
        )
    }

    /// The language that was asked for, English if none was.
    ///
    /// - Throws: ``ExportError`` for options that the format does not know.
    package static func language(
        _ options: ExportOptions,
        of format: FormatDescriptor
    ) throws(ExportError) -> ReadableLanguage {
        try options.check(for: format)
        return options.settings["language"].flatMap { ReadableLanguage(rawValue: $0) } ?? .english
    }
}
