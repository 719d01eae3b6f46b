// The page of an inspection: what would be sent, and boxes to answer on screen, on paper or over the telephone.

public import VillageFormats

/// The page that one person of the family gets before a transfer.
///
/// It is the page of ``HTMLExporter`` for what the person is shown, with what happens to each section and with boxes for the
/// answers. Where no script runs it is a form to print and a table of numbers to read out.
public struct InspectionPage: Sendable {
    /// The page in UTF-8.
    public let bytes: [UInt8]

    /// Makes the page.
    ///
    /// - Parameters:
    ///   - sheet: What one person is shown and asked.
    ///   - language: The language of the page.
    ///   - maker: The program that makes it, as it is told on the page.
    public init(_ sheet: InspectionSheet, in language: ReadableLanguage, by maker: String) {
        let inspection = HTMLInspection(sheet, in: language)
        bytes = HTMLPage(sheet.view, HTMLPage.Frame(in: language, by: maker), asking: inspection).bytes
    }
}
