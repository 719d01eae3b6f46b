// A form as a page that stands alone: whoever has no program fills it in, and gets the form in plain text.

import VillageBasics
public import VillageFormats
public import VillageModel

/// A form as a page that stands alone.
struct FormPage {
    private let sheet: FormSheet
    private let entry: EntryID?

    private var words: WordTable { sheet.words }

    init(_ sheet: FormSheet, correcting entry: EntryID?) {
        self.sheet = sheet
        self.entry = entry
    }

    /// The page in UTF-8.
    var bytes: [UInt8] {
        var markup = FormMarkup()
        markup.putDocumentType()
        markup.put(.html, [.lang: sheet.language.rawValue]) { html in
            html.put(.head) { putHead(in: &$0) }
            html.breakLine()
            html.put(.body) { body in
                body.put(.header) { header in
                    header.put(.h1, "\(sheet.title) (\(sheet.section))")
                    header.put(.p, [.class: "note alone"], words.phrase("page.alone"))
                    for key in introduction { header.put(.p, words.phrase(key)) }
                }
                body.put(.main) { putForm(in: &$0) }
                body.putOwn(.script, FormScript.text)
            }
        }
        markup.breakLine()
        return Array(markup.text.utf8)
    }

    private var introduction: [String] {
        ["page.introduction", "introduction.never"] + (entry == nil ? [] : ["introduction.correcting"])
    }

    private func putHead(in head: inout FormMarkup) {
        let policy =
            "default-src 'none'; script-src \(Self.source(FormScript.text)); style-src \(Self.source(FormStyle.text)); "
            + "base-uri 'none'; form-action 'none'"
        head.putEmpty(.meta, [.charset: "utf-8"])
        head.putEmpty(.meta, [.httpEquiv: "Content-Security-Policy", .content: policy])
        head.putEmpty(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"])
        head.putEmpty(.meta, [.name: "referrer", .content: "no-referrer"])
        head.putEmpty(.meta, [.name: "robots", .content: "noindex, nofollow"])
        head.putEmpty(.meta, [.name: "color-scheme", .content: "light dark"])
        head.put(.title, "\(sheet.title) (\(sheet.section))")
        head.putOwn(.style, FormStyle.text)
    }

    /// What the policy of the page calls the one style sheet or the one script.
    private static func source(_ own: StaticString) -> String {
        "'sha256-\(Base64.text(SHA256.digest(Array("\(own)".utf8))))'"
    }

    private func putForm(in main: inout FormMarkup) {
        let attributes: FormMarkup.Attributes = [
            .head: FormFrame.head(sheet, correcting: entry).joined(separator: "\n"), .last: FormFrame.last,
            .file: "\(sheet.type.typeName).\(sheet.language.rawValue).form.txt", .autocomplete: "off",
        ]
        main.put(.form, attributes) { form in
            FormQuestions(words: words).put(sheet.nodes, in: &form)
            form.put(.div, [.class: "with"]) { end in
                end.put(.p, [.role: "alert", .id: "missing", .hidden: "hidden"], words.phrase("page.missing"))
                end.put(.p, [.role: "alert", .id: "nothing", .hidden: "hidden"], words.phrase("page.nothing"))
                end.put(.button, [.type: "button", .id: "make"], words.phrase("page.make"))
                end.put(.div, [.id: "result", .hidden: "hidden", .tabIndex: "-1"]) { result in
                    result.put(.p, words.phrase("page.result"))
                    result.put(.button, [.type: "button", .id: "save"], words.phrase("page.save"))
                    result.put(.button, [.type: "button", .id: "copy"], words.phrase("page.copy"))
                    result.put(.p, [.live: "polite"]) { status in
                        status.put(.span, [.id: "copied", .hidden: "hidden"], words.phrase("page.copied"))
                    }
                    result.put(.label, [.for: "text", .class: "name"], words.phrase("page.file"))
                    result.put(.textarea, [.id: "text", .rows: "12", .readOnly: "readonly"], "")
                }
            }
        }
    }
}

extension ContentForm {
    /// The empty form of a content type as a page that stands alone.
    ///
    /// The page has the questions of the form in plain text, asks for nothing from outside, and makes of the answers the text
    /// that ``read(_:)-(String)`` takes. Without its script it can be printed.
    ///
    /// - Parameters:
    ///   - type: The content type.
    ///   - language: The language of labels, help and words to choose from.
    ///   - entry: The entry that the answers correct; `nil` for a new one.
    /// - Returns: The page in UTF-8.
    public static func page(
        of type: any EntryContent.Type,
        in language: WorkingLanguage,
        correcting entry: EntryID? = nil
    ) -> [UInt8] {
        FormPage(FormSheet(type, language), correcting: entry).bytes
    }
}
