// A view as a readable file: chapter by chapter as a layout wants it, placeholders and refusals in plain words.

package import VillageAccess
import VillageBasics
package import VillageModel

/// A view as a readable file.
package struct ReadableLayout {
    let view: DisclosedDossier
    private let language: ReadableLanguage
    private let layout: PageLayout
    private let values: ReadableValues
    private let entries: [ReadableEntry]
    private let sorting: LayoutSorting
    /// The chapters that hold anything, from top to bottom.
    package let chapters: [ReadableChapter]

    var words: ReadableWords { language.words }

    /// Prepares to lay out a view.
    ///
    /// - Parameters:
    ///   - view: What a reader may see.
    ///   - language: The language of headings and labels.
    ///   - layout: What stands where.
    ///   - namesOrganisations: Whether organisations are told by name, where the view has one.
    ///   - told: What is told of each section beside an entry that stands in a chapter of several sections.
    package init(
        _ view: DisclosedDossier,
        in language: ReadableLanguage,
        _ layout: PageLayout = .sections,
        namesOrganisations: Bool = false,
        telling told: [AccessSection: String] = [:]
    ) {
        self.view = view
        self.language = language
        self.layout = layout
        entries = view.ordered.compactMap { ReadableEntry($0) }
        var values = ReadableValues(language: language, persons: ReadableNames.persons(in: view))
        values.contact = ReadableNames.coordinator(in: view) ?? language.words.phrase("page.school")
        if namesOrganisations { values.organisations = ReadableNames.organisations(in: view) }
        var setting = ReadableSetting(layout, entries, view.placeholders, values, LayoutSorting(layout, entries))
        setting.told = told
        let fitted = setting.fitted()
        (sorting, chapters, self.values) = (fitted.sorting, fitted.chapters, fitted.values)
    }

    /// What became of every value, where lines are broken anew.
    package var account: ExportAccount { account(.lines) }

    /// What became of every value.
    package func account(_ manner: ReadableManner) -> ExportAccount {
        var leftOut: [EntryID: [JSONObject]] = [:]
        for (place, entry) in entries.enumerated() {
            let objects = sorting.leftOut(of: place)
            if !objects.isEmpty { leftOut[entry.header.id] = objects }
        }
        return ReadableAccount(language: language, manner: manner).account(of: view, leftOut)
    }

    /// The title.
    package var title: String {
        let name = ReadableNames.student(in: view)
        if let title = layout.title {
            return title.text(in: language).replacing("{name}", with: name ?? words.phrase("the.student"))
        }
        return name.map { words.phrase("title.of", ["name": $0]) } ?? words.phrase("title")
    }

    /// What the layout says of the page, and that it is an extract where something was left out.
    package var remarks: [String] {
        let homes = sorting.homes
        let isExtract = entries.indices.contains { homes[$0] == nil || !sorting.leftOut(of: $0).isEmpty }
        let counts = ["shown": "\(homes.count)", "total": "\(entries.count)"]
        return [layout.remark?.text(in: language), isExtract ? words.phrase("layout.extract", counts) : nil]
            .compactMap(\.self)
    }

    /// Whom to ask what words of another language say: who coordinates, else the school.
    package var contact: String { values.contact ?? words.phrase("page.school") }

    /// What was refused because of the request alone, in sentences.
    package var refusals: [String] {
        view.refusals.map { words.known("reason.\($0.rawValue)") ?? $0.words }
    }

    /// Who may read it.
    package var reader: String {
        let role = words.role(view.context.role)
        return view.context.organisation.map { words.listed([role, values.organisation($0)]) } ?? role
    }

    /// What it may be used for.
    package var purpose: String {
        words.known("purpose.\(view.context.purpose.rawValue)") ?? view.context.purpose.rawValue
    }

    /// By which rules it was made.
    package var rules: String {
        let context = view.context
        return words.phrase(
            "rules.line",
            [
                "profile": context.profile, "version": context.modelVersion,
                "digest": String(context.policyDigest.prefix(16)),
            ]
        )
    }

    /// What whoever asked stated, in sentences.
    package var assertions: [String] {
        var lines: [String] = []
        if view.context.isEnrolled { lines.append("\(words.phrase("enrolled"))\(words.colon) \(words.phrase("yes"))") }
        if let day = view.context.inspectedOn { lines.append("\(words.phrase("inspected")) \(words.date(day))") }
        return lines
    }

    /// The number of a shown entry in this file.
    package func number(of entry: EntryID) -> Int { values.numbers[entry.rawValue] ?? 0 }
}
