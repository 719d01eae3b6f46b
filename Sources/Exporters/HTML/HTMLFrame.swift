// What is decided about a page before there is anything on it: language, layout, who made it, and a picture at its head.

import VillageBasics
import VillageFormats

extension HTMLPage {
    /// What is decided about a page before there is anything on it.
    struct Frame: Sendable {
        /// How the language of a page is chosen.
        let choice: ReadableChoice
        let layout: PageLayout
        /// Who made the page, or with what.
        let maker: String
        let isProgram: Bool
        let logo: HTMLLogo?

        /// A page in the usual layout, made by the program.
        init(in language: ReadableLanguage, by maker: String) {
            choice = ReadableChoice(language)
            (layout, self.maker, isProgram, logo) = (.village, maker, true, nil)
        }

        /// Reads the options of a page.
        ///
        /// - Throws: ``ExportError`` for options that the format does not know, or a file that is not what it has to be.
        init(_ options: ExportOptions, of format: FormatDescriptor) throws(ExportError) {
            choice = try ReadableFormat.choice(options, of: format)
            layout = try ReadableFormat.layout(options, of: format, usual: .village)
            maker = options.settings["by"] ?? options.maker
            isProgram = options.settings["by"] == nil
            logo = try HTMLLogo(options, of: format)
        }
    }
}

/// A picture at the head of a page, as its address.
struct HTMLLogo: Sendable {
    /// The picture itself, as an address that asks for nothing.
    let address: String

    /// The most bytes of a picture.
    static let most = 256 << 10

    /// Reads the picture that was given; drawings (SVG) can hold scripts and links, and are refused.
    init?(_ options: ExportOptions, of format: FormatDescriptor) throws(ExportError) {
        guard let bytes = options.files["logo"] else {
            guard options.settings["logo"] == nil else { throw Self.error("give a file", format) }
            return nil
        }
        guard bytes.count <= Self.most else { throw Self.error("give a picture of at most 256 KiB", format) }
        guard let type = Self.type(bytes) else {
            throw Self.error("give a PNG or JPEG picture; a drawing (SVG) may hold scripts and is not taken", format)
        }
        address = "data:\(type);base64,\(Base64.text(bytes))"
    }

    /// The type by how the bytes begin and end.
    private static func type(_ bytes: [UInt8]) -> String? {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        if bytes.starts(with: png), bytes.count > 24, bytes[12..<16].elementsEqual("IHDR".utf8) { return "image/png" }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]), bytes.suffix(2) == [0xFF, 0xD9] { return "image/jpeg" }
        return nil
    }

    private static func error(_ help: String, _ format: FormatDescriptor) -> ExportError {
        ExportError(.badSetting, places: [ExportError.Place("\(format.id).logo", help: help)])
    }
}
