// The formats that people read.

package import VillageAccess
import VillageModel

/// The formats that people read.
package enum ReadableFormat {
    /// Markdown.
    package static let markdown = descriptor("markdown", "Markdown, for people", "md")
    /// Plain text.
    package static let text = descriptor("text", "Plain text, for people", "txt")

    /// A page.
    package static let html = descriptor("html", "HTML, one page for people", "html", more: pageSettings)

    /// SSML.
    package static let ssml = descriptor("ssml", "SSML, read aloud by a voice that knows languages", "ssml")
    /// What is said aloud.
    package static let speech = descriptor("speech", "Plain text as it is said aloud", "speech.txt")

    /// What the writer of a page can be told besides language and layout.
    package static let pageSettings = [
        FormatSetting("by", help: "who makes the page, as it is told on it"),
        FormatSetting("logo", help: "a picture for the head of the page: a PNG or JPEG file", isFile: true),
    ]

    /// Describes a format that people read.
    package static func descriptor(
        _ id: String,
        _ name: String,
        _ ending: String,
        more settings: [FormatSetting] = []
    ) -> FormatDescriptor {
        let languages = ReadableLanguage.allCases.map(\.rawValue)
        let own = [
            FormatSetting("language", help: "the language of headings and labels", values: languages),
            FormatSetting("easy", help: "easy-to-read words, where the language has them", values: ["yes", "no"]),
            FormatSetting(
                "layout",
                help: "what stands where: a name, or a file",
                values: PageLayout.standard.map(\.name),
                isFile: true
            ),
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

    /// The layout that was asked for.
    ///
    /// - Parameters:
    ///   - options: What the caller decides.
    ///   - format: The format.
    ///   - usual: The layout where none was asked for.
    /// - Returns: The layout.
    /// - Throws: ``ExportError`` for a layout that cannot be read, with the place in it and a cure.
    package static func layout(
        _ options: ExportOptions,
        of format: FormatDescriptor,
        usual: PageLayout
    ) throws(ExportError) -> PageLayout {
        guard let file = options.files["layout"] else {
            return options.settings["layout"].flatMap { PageLayout.named($0) } ?? usual
        }
        do throws(LayoutError) { return try PageLayout(json: file) } catch {
            throw ExportError(
                .badSetting,
                places: [ExportError.Place("\(format.id).layout, \(error)", help: error.help)]
            )
        }
    }
}

extension PageLayout {
    /// Refuses a layout that is for others than the reader of a view.
    package func check(_ view: DisclosedDossier, for format: FormatDescriptor) throws(ExportError) {
        guard !roles.isEmpty, !roles.contains(view.context.role.rawValue) else { return }
        let help = "the layout '\(name)' is for \(roles.joined(separator: ", ")); ask for one of them, or take another"
        throw ExportError(.notAllowed, places: [ExportError.Place("\(format.id).layout", help: help)])
    }
}
