// A view as a readable file: strengths first, then chapter by chapter, placeholders and refusals in plain words.

package import VillageAccess
import VillageBasics
package import VillageModel

/// A view as a readable file.
package struct ReadableLayout {
    let view: DisclosedDossier
    private let language: ReadableLanguage
    private let order: ReadableOrder
    private let values: ReadableValues
    private let entries: [ReadableEntry]
    private let told: [AccessSection: String]

    var words: ReadableWords { language.words }

    /// Prepares to lay out a view.
    ///
    /// - Parameters:
    ///   - view: The view.
    ///   - language: The language of headings and labels.
    ///   - order: The order of the chapters.
    ///   - told: What is told of each section beside an entry that stands in a chapter of several sections.
    package init(
        _ view: DisclosedDossier,
        in language: ReadableLanguage,
        order: ReadableOrder = .bySection,
        telling told: [AccessSection: String] = [:]
    ) {
        self.told = told
        self.view = view
        self.language = language
        self.order = order
        let read = view.ordered.compactMap { ReadableEntry($0, order) }
        // Entries are numbered in the order of the file.
        let ordered = order.topics.flatMap { topic in
            order.arranged(read.filter { order.topic(of: $0) == topic }, in: topic)
        }
        entries = ordered
        var numbers: [String: Int] = [:]
        for (index, entry) in ordered.enumerated() { numbers[entry.header.id.rawValue] = index + 1 }
        var values = ReadableValues(language: language, numbers: numbers, persons: ReadableNames.persons(in: view))
        if order == .forFamilies { values.organisations = ReadableNames.organisations(in: view) }
        self.values = values
    }

    /// What became of every value, where lines are broken anew.
    package var account: ExportAccount { account(.lines) }

    /// What became of every value.
    package func account(_ manner: ReadableManner) -> ExportAccount {
        ReadableAccount(language: language, manner: manner).account(of: view)
    }

    /// The title.
    package var title: String {
        ReadableNames.student(in: view).map { words.phrase("title.of", ["name": $0]) } ?? words.phrase("title")
    }

    /// What was refused because of the request alone, in sentences.
    package var refusals: [String] {
        view.refusals.map { words.known("reason.\($0.rawValue)") ?? $0.words }
    }

    /// The chapters that hold anything, from top to bottom.
    package var chapters: [ReadableChapter] {
        order.topics.compactMap { topic in
            let parts = parts(of: topic)
            return parts.isEmpty ? nil : ReadableChapter(topic: topic, title: title(of: topic), parts: parts)
        }
    }

    /// Who may read it.
    package var reader: String {
        let role = words.role(view.context.role)
        return view.context.organisation.map { "\(role), \(values.organisation($0))" } ?? role
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
        if view.context.isEnrolled { lines.append("\(words.phrase("enrolled")): \(words.phrase("yes"))") }
        if let day = view.context.inspectedOn { lines.append("\(words.phrase("inspected")) \(words.date(day))") }
        return lines
    }

    private func title(of topic: ReadableChapter.Topic) -> String {
        switch topic {
        case .strengths: words.phrase("strengths")
        case .helps: words.phrase("helps")
        case .section(let section): words.phrase("section.\(section.rawValue)")
        }
    }

    private func parts(of topic: ReadableChapter.Topic) -> [ReadableChapter.Part] {
        let entries = entries.filter { order.topic(of: $0) == topic }
        let pieces = entries.map { ReadableChapter.Part.entry(piece($0)) }
        switch topic {
        case .strengths:
            // Talents, skills and achievements, what goes well in learning, and successes, before anything that is hard.
            let places = entries.indices
            return places.filter { entries[$0].section == .talents }.map { pieces[$0] }
                + excerpts("strength.learning", \.strength)
                + places.filter { entries[$0].section != .talents }.map { pieces[$0] } + gaps(in: .talents)
        case .helps: return pieces + excerpts("helps.learning", \.help)
        case .section(let section): return pieces + gaps(in: section)
        }
    }

    /// What entries of other chapters say about this one.
    private func excerpts(_ title: String, _ part: (ReadableEntry) -> JSONObject?) -> [ReadableChapter.Part] {
        let excerpts = entries.compactMap { entry in
            part(entry)
                .map { object in
                    ReadableChapter.Excerpt(number: number(of: entry), items: values.items(object, of: entry.type))
                }
        }
        return excerpts.isEmpty ? [] : [.excerpts(title: words.phrase(title), excerpts)]
    }

    private func piece(_ entry: ReadableEntry) -> ReadableChapter.Piece {
        ReadableChapter.Piece(
            number: number(of: entry),
            typeName: entry.typeName,
            title: words.phrase("type.\(entry.typeName)"),
            items: values.items(entry.rest, of: entry.type),
            withheld: entry.redactedFields.map { field in
                let label = words.label(String(field.name.split(separator: ".").last ?? ""), of: entry.typeName)
                let reason = words.phrase("placeholder.\(field.reasonClass.rawValue)")
                return ReadableChapter.Withheld(label: label ?? field.name, reason: reason)
            },
            notes: notes(of: entry)
        )
    }

    private func number(of entry: ReadableEntry) -> Int { number(of: entry.header.id) }

    /// The number of a shown entry in this file.
    package func number(of entry: EntryID) -> Int { values.numbers[entry.rawValue] ?? 0 }

    /// What is known about an entry besides its content; in a chapter of several sections, what is told of its own too.
    private func notes(of entry: ReadableEntry) -> [ReadableNote] {
        let notes = ReadableHeaderLines(entry, values, language).notes
        if case .section = order.topic(of: entry) { return notes }
        return told[entry.section].map { [ReadableNote(words: $0)] + notes } ?? notes
    }

    /// Equal placeholders stand next to each other in a view, and are told once with their number.
    private func gaps(in section: AccessSection) -> [ReadableChapter.Part] {
        var gaps: [ReadableChapter.Gap] = []
        for placeholder in view.placeholders where placeholder.section == section {
            let reason = words.phrase("placeholder.\(placeholder.reasonClass.rawValue)")
            if let last = gaps.last, last.reason == reason, last.holder == placeholder.holder {
                gaps[gaps.count - 1].count += 1
            } else {
                gaps.append(ReadableChapter.Gap(reason: reason, holder: placeholder.holder, count: 1))
            }
        }
        return gaps.map { .gap($0) }
    }
}
