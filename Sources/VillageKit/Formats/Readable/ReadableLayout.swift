// A view as a readable file: strengths first, then section by section, placeholders and refusals in plain words.

package import VillageAccess
import VillageBasics
import VillageModel

/// A view as a readable file.
package struct ReadableLayout {
    private let view: DisclosedDossier
    private let language: ReadableLanguage
    private let values: ReadableValues
    private let entries: [ReadableEntry]

    private var words: ReadableWords { language.words }

    /// Prepares to lay out a view.
    package init(_ view: DisclosedDossier, in language: ReadableLanguage) {
        self.view = view
        self.language = language
        let read = view.ordered.compactMap { ReadableEntry($0) }
        // Entries are numbered in the order of the file.
        let first = read.filter(\.isStrength)
        let ordered =
            first
            + AccessSection.allCases.flatMap { section in read.filter { $0.section == section && !$0.isStrength } }
        entries = ordered
        var numbers: [String: Int] = [:]
        for (index, entry) in ordered.enumerated() { numbers[entry.header.id.rawValue] = index + 1 }
        values = ReadableValues(language: language, numbers: numbers, persons: ReadableNames.persons(in: view))
    }

    /// What became of every value.
    package var account: ExportAccount { ReadableAccount.account(of: view, in: language) }

    /// The file.
    package var document: ReadableDocument {
        let name = ReadableNames.student(in: view)
        var document = ReadableDocument(
            title: name.map { words.phrase("title.of", ["name": $0]) } ?? words.phrase("title")
        )
        addRefusals(to: &document)
        addStrengths(to: &document)
        for section in AccessSection.allCases where section != .talents { add(section, to: &document) }
        addFooter(to: &document)
        return document
    }

    private func addRefusals(to document: inout ReadableDocument) {
        if view.refusals.isEmpty { return }
        document.blocks.append(.heading(level: 2, words.phrase("refusals")))
        for refusal in view.refusals {
            document.blocks.append(.paragraph(words.known("reason.\(refusal.rawValue)") ?? refusal.words))
        }
    }

    /// Talents, skills, achievements and successes, and what goes well in learning, before anything that is hard.
    private func addStrengths(to document: inout ReadableDocument) {
        let strong = entries.filter(\.isStrength)
        let learning = entries.filter { !$0.isStrength && $0.strength != nil }
        let gaps = placeholders(in: .talents)
        if strong.isEmpty, learning.isEmpty, gaps.isEmpty { return }
        document.blocks.append(.heading(level: 2, words.phrase("strengths")))
        for entry in strong where entry.section == .talents { add(entry, to: &document) }
        if !learning.isEmpty { document.blocks.append(.heading(level: 3, words.phrase("strength.learning"))) }
        for entry in learning {
            let items = values.items(entry.strength ?? JSONObject(), of: LearningObservation.self)
            document.blocks.append(.items(items))
        }
        for entry in strong where entry.section != .talents { add(entry, to: &document) }
        for gap in gaps { document.blocks.append(.paragraph(gap)) }
    }

    private func add(_ section: AccessSection, to document: inout ReadableDocument) {
        let entries = entries.filter { $0.section == section && !$0.isStrength }
        let gaps = placeholders(in: section)
        if entries.isEmpty, gaps.isEmpty { return }
        document.blocks.append(.heading(level: 2, words.phrase("section.\(section.rawValue)")))
        for entry in entries { add(entry, to: &document) }
        for gap in gaps { document.blocks.append(.paragraph(gap)) }
    }

    private func add(_ entry: ReadableEntry, to document: inout ReadableDocument) {
        let number = values.numbers[entry.header.id.rawValue] ?? 0
        let type = words.phrase("type.\(entry.typeName)")
        document.blocks.append(.heading(level: 3, "\(number). \(type)"))
        let items = values.items(entry.rest, of: entry.type)
        if !items.isEmpty { document.blocks.append(.items(items)) }
        for field in entry.redactedFields {
            let label =
                words.label(String(field.name.split(separator: ".").last ?? ""), of: entry.typeName) ?? field.name
            let reason = words.phrase("placeholder.\(field.reasonClass.rawValue)")
            document.blocks.append(.paragraph("\(words.phrase("notShown")): \(label). \(reason)"))
        }
        document.blocks.append(.small(ReadableHeaderLines(entry, values, language).lines))
    }

    /// A sentence for each placeholder; equal ones stand next to each other in a view, and are said once with their number.
    private func placeholders(in section: AccessSection) -> [String] {
        var sentences: [(text: String, count: Int)] = []
        for placeholder in view.placeholders where placeholder.section == section {
            var sentence = words.phrase("placeholder.\(placeholder.reasonClass.rawValue)")
            if let holder = placeholder.holder {
                sentence += " \(words.phrase("ask", ["holder": holder.rawValue]))"
            }
            if let last = sentences.indices.last, sentences[last].text == sentence {
                sentences[last].count += 1
            } else {
                sentences.append((sentence, 1))
            }
        }
        return sentences.map { $0.count == 1 ? $0.text : "\($0.text) (\($0.count) ×)" }
    }

    /// Who may read it, why, and by which rules.
    private func addFooter(to document: inout ReadableDocument) {
        let context = view.context
        document.blocks.append(.rule)
        if context.notice != nil { document.blocks.append(.paragraph(words.phrase("notice"))) }
        let role = words.role(context.role)
        let purpose = words.known("purpose.\(context.purpose.rawValue)") ?? context.purpose.rawValue
        let rules = words.phrase(
            "rules.line",
            [
                "profile": context.profile, "version": context.modelVersion,
                "digest": String(context.policyDigest.prefix(16)),
            ]
        )
        var lines = [
            "\(words.phrase("about")): \(words.date(context.day))",
            "\(words.phrase("reader")): \(context.organisation.map { "\(role), \($0.rawValue)" } ?? role)",
            "\(words.phrase("purpose")): \(purpose)",
            "\(words.phrase("rules")): \(rules)",
        ]
        if context.isEnrolled { lines.append("\(words.phrase("enrolled")): \(words.phrase("yes"))") }
        if let day = context.inspectedOn { lines.append("\(words.phrase("inspected")) \(words.date(day))") }
        document.blocks.append(.small(lines))
    }
}
