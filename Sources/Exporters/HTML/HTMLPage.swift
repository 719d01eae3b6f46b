// A page: who it is for, then its chapters, then the rules by which it was made.

import VillageAccess
import VillageFormats
import VillageModel

/// A page of one view.
struct HTMLPage {
    let view: DisclosedDossier
    let language: ReadableLanguage
    private let frame: Frame
    private let layout: ReadableLayout
    /// What is asked on the page; `nil` where it only tells.
    let inspection: HTMLInspection?
    let names: HTMLNames

    private var chapters: [ReadableChapter] { layout.chapters }
    var words: ReadableWords { language.words }

    init(_ view: DisclosedDossier, _ frame: Frame, asking inspection: HTMLInspection? = nil) {
        self.view = view
        self.frame = frame
        self.inspection = inspection
        language = frame.choice.language(of: view)
        layout = ReadableLayout(
            view,
            in: language,
            frame.layout,
            namesOrganisations: true,
            telling: inspection?.fatesBesideEntries ?? [:]
        )
        names = HTMLNames(view, language.words)
    }

    /// What became of every value.
    var account: ExportAccount { layout.account(HTMLText.manner) }

    /// The page in UTF-8.
    var bytes: [UInt8] {
        var markup = HTMLMarkup()
        markup.putDocumentType()
        markup.put(.html, [.lang: language.tag, .dir: HTMLLanguage(language.tag).direction]) { html in
            putHead(in: &html)
            html.put(.body, [.class: language.isEasy ? "easy" : nil]) { putBody(in: &$0) }
        }
        markup.breakLine()
        return markup.bytes
    }

    /// What the page is called.
    private var title: String { inspection?.title ?? layout.title }

    private func putHead(in markup: inout HTMLMarkup) {
        let foot =
            "\(words.phrase("reader"))\(words.colon) \(layout.reader) · \(words.date(view.context.day)) · \(layout.rules)"
        let style = HTMLStyle(head: title, foot: foot, in: language, hasForm: inspection != nil)
        let script = inspection == nil ? "" : " script-src '\(HTMLScript.source)';"
        let policy =
            "default-src 'none'; style-src '\(style.source)';\(script) img-src data:; base-uri 'none'; form-action 'none'"
        markup.put(.head) { head in
            head.put(.meta, [.charset: "utf-8"])
            head.put(.meta, [.httpEquiv: "Content-Security-Policy", .content: policy])
            head.put(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"])
            head.put(.meta, [.name: "referrer", .content: "no-referrer"])
            head.put(.meta, [.name: "robots", .content: "noindex, nofollow"])
            head.put(.meta, [.name: "color-scheme", .content: "light dark"])
            head.put(.title, title)
            head.put(style)
        }
        markup.breakLine()
    }

    private func putBody(in body: inout HTMLMarkup) {
        body.put(.a, [.class: "skip", .href: "#text"], words.phrase("page.skip"))
        body.put(.header) { putHeader(in: &$0) }
        body.breakLine()
        if (chapters.count > 1 && frame.layout.hasContents) || inspection != nil { putContents(in: &body) }
        body.put(.main, [.id: "text"]) { main in
            inspection?.putParts(in: &main)
            if !layout.refusals.isEmpty {
                main.put(.section, [.labelledBy: "s0"]) { section in
                    section.put(.h2, [.id: "s0"], words.phrase("refusals"))
                    for refusal in layout.refusals { section.put(.p, [.class: "gap"], refusal) }
                }
            }
            var drawing = HTMLDrawing(view, words, names, frame.layout)
            for (place, chapter) in chapters.enumerated() {
                HTMLChapter(chapter, page: self, heading: "s\(place + 1)").put(in: &main, &drawing)
            }
            inspection?.putForm(layout, in: &main)
        }
        body.breakLine()
        body.put(.footer) { footer in
            footer.put(.p, [.class: "notice"], words.phrase("notice"))
            footer.put(.p, [.class: "small"], "\(words.phrase("rules"))\(words.colon) \(layout.rules)")
        }
        if inspection != nil { body.putScript() }
    }

    private func putHeader(in header: inout HTMLMarkup) {
        if let logo = frame.logo { header.put(.img, [.class: "logo", .src: logo.address, .alt: ""]) }
        header.put(.h1, title)
        inspection?.putIntroduction(in: &header)
        let stated = layout.assertions.isEmpty ? [words.phrase("page.asserted.nothing")] : layout.assertions
        var facts = [
            ("reader", layout.reader), ("purpose", layout.purpose), ("day", words.date(view.context.day)),
            (frame.isProgram ? "page.with" : "page.by", words.isolated(frame.maker)),
            ("page.asserted", words.enumerated(stated)),
        ]
        if let inspection {
            facts[1] = ("inspect.to", inspection.reader)
            // Before a transfer nothing is stated yet.
            facts.removeLast()
        }
        header.put(.dl, [.class: "facts"]) { list in
            for (key, value) in facts {
                list.put(.div) { fact in
                    fact.put(.dt, words.phrase(key))
                    fact.put(.dd, value)
                }
            }
        }
        for remark in layout.remarks { header.put(.p, [.class: "notice"], remark) }
        header.put(.p, [.class: "notice"], words.phrase("notice"))
        if hasForeignWords { header.put(.p, [.class: "notice"], words.phrase("page.languages")) }
    }

    private func putContents(in body: inout HTMLMarkup) {
        body.put(.nav, [.labelledBy: "contents"]) { nav in
            nav.put(.h2, [.id: "contents"], words.phrase("page.contents"))
            nav.put(.ul) { list in
                for (place, chapter) in chapters.enumerated() {
                    list.put(.li) { $0.put(.a, [.href: "#s\(place + 1)"], chapter.title) }
                }
                if let inspection {
                    list.put(.li) { $0.put(.a, [.href: "#\(HTMLInspection.formName)"], inspection.formTitle) }
                }
            }
        }
        body.breakLine()
    }

    /// Whom to ask: who keeps it where that may be told, else who coordinates, else the school.
    func asking(_ holder: OrganisationID?) -> String {
        let name = holder.map(names.organisation) ?? names.coordinator
        return name.map { words.phrase("ask", ["holder": $0]) } ?? words.phrase("page.ask")
    }

    /// Whom to ask what words of another language say.
    var contact: String { names.coordinator ?? words.phrase("page.school") }

    /// Whether something on the page is in another language and has no translation.
    private var hasForeignWords: Bool {
        chapters.flatMap(\.parts)
            .contains { part in
                switch part {
                case .entry(let piece): isForeign(piece.items)
                case .excerpts(_, let excerpts): excerpts.contains { isForeign($0.items) }
                case .gap, .leftOut: false
                }
            }
    }

    private func isForeign(_ items: [ReadableDocument.Item]) -> Bool {
        items.contains { item in
            if case .speech(let text, _) = item.content {
                let speech = ReadableSpeech(text, in: language)
                if speech.isForeign, speech.languageName != nil { return true }
            }
            return isForeign(item.items)
        }
    }
}
