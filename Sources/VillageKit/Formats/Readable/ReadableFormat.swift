// The formats that people read.

/// The formats that people read.
package enum ReadableFormat {
    /// Markdown.
    package static let markdown = descriptor("markdown", "Markdown, for people", "md")
    /// Plain text.
    package static let text = descriptor("text", "Plain text, for people", "txt")

    /// A page.
    package static let html = descriptor(
        "html",
        "HTML, one page for people",
        "html",
        more: [FormatSetting("by", help: "who makes the page, as it is told on it")]
    )

    private static func descriptor(
        _ id: String,
        _ name: String,
        _ ending: String,
        more settings: [FormatSetting] = []
    ) -> FormatDescriptor {
        let languages = ReadableLanguage.allCases.map(\.rawValue)
        let own = [
            FormatSetting("language", help: "the language of headings and labels", values: languages),
            FormatSetting("easy", help: "easy-to-read words, where the language has them", values: ["yes", "no"]),
        ]
        return FormatDescriptor(
            id: id,
            name: name,
            extensions: [ending],
            isStreamed: false,
            holdsManyStudents: false,
            settings: own + settings
        )
    }

    /// How the language of each file is chosen.
    ///
    /// - Throws: ``ExportError`` for options that the format does not know.
    package static func choice(
        _ options: ExportOptions,
        of format: FormatDescriptor
    ) throws(ExportError) -> ReadableChoice {
        try options.check(for: format)
        return try ReadableChoice(options)
    }
}
