// Sets the entries that were put into chapters in words, and leaves out what does not fit.

import VillageAccess
import VillageModel

/// Sets chapters in words.
struct ReadableSetting {
    private let layout: PageLayout
    private let entries: [ReadableEntry]
    private let placeholders: [Placeholder]
    private var sorting: LayoutSorting
    private var values: ReadableValues
    private var homes: [Int: LayoutSorting.Home] = [:]
    /// What is told of each section beside an entry that stands in a chapter of several sections.
    var told: [AccessSection: String] = [:]
    /// How many entries did not fit in each chapter.
    private var leftOut: [Int: Int] = [:]

    private var words: ReadableWords { values.language.words }

    init(
        _ layout: PageLayout,
        _ entries: [ReadableEntry],
        _ placeholders: [Placeholder],
        _ values: ReadableValues,
        _ sorting: LayoutSorting
    ) {
        (self.layout, self.entries, self.placeholders) = (layout, entries, placeholders)
        (self.values, self.sorting) = (values, sorting)
        number()
    }

    /// The chapters with what fits, and how everything was sorted for that.
    consuming func fitted() -> (sorting: LayoutSorting, chapters: [ReadableChapter], values: ReadableValues) {
        if layout.chapters.contains(where: \.isLimited) {
            for (place, chapter) in layout.chapters.enumerated() where chapter.isLimited { limit(place, chapter) }
            number()
        }
        return (sorting, chapters, values)
    }

    /// Finds where each entry is told; entries are numbered in the order of the file.
    private mutating func number() {
        homes = sorting.homes
        values.numbers = [:]
        let ordered = homes.sorted { ($0.value.chapter, $0.value.place) < ($1.value.chapter, $1.value.place) }
        for (index, entry) in ordered.map(\.key).enumerated() {
            values.numbers[entries[entry].header.id.rawValue] = index + 1
        }
    }

    /// Leaves out what is too much: first come what is not shown at all, then entries from top to bottom as they fit.
    private mutating func limit(_ place: Int, _ chapter: PageLayout.Chapter) {
        let told = gaps(in: place).map { ReadableChapter.Part.gap($0) } + [.leftOut(0)]
        var room = (chapter.words ?? .max) - told.reduce(0) { $0 + $1.wordCount(in: words) }
        var kept: Set<Int> = []
        var seen: Set<Int> = []
        for (index, part) in sorting.chapters[place].enumerated() {
            let count = self.part(part, in: place, index).wordCount(in: words)
            guard count <= room, kept.count < chapter.most ?? .max else {
                seen.insert(part.entry)
                continue
            }
            if chapter.words != nil { room -= count }
            kept.insert(index)
        }
        sorting.keep(kept, inChapter: place)
        leftOut[place] = seen.count
    }

    private var chapters: [ReadableChapter] {
        sorting.chapters.indices.compactMap { place in
            let parts = parts(of: place)
            if parts.isEmpty { return nil }
            let title = place < layout.chapters.count ? layout.chapters[place].title : layout.rest
            let takes = place < layout.chapters.count ? layout.chapters[place].takes : []
            return ReadableChapter(
                title: title?.text(in: values.language) ?? "",
                phrase: title?.key,
                types: takes.filter { $0.fields.isEmpty }.reduce(into: []) { $0.formUnion($1.types) },
                parts: parts
            )
        }
    }

    private func parts(of place: Int) -> [ReadableChapter.Part] {
        var parts: [ReadableChapter.Part] = []
        var lastTake: Int?
        for (index, part) in sorting.chapters[place].enumerated() {
            let made = self.part(part, in: place, index)
            // Excerpts of one take stand under one heading.
            if case .excerpts(let title, let new) = made, case .excerpts(_, let before) = parts.last,
                lastTake == part.take
            {
                parts[parts.count - 1] = .excerpts(title: title, before + new)
            } else {
                parts.append(made)
            }
            lastTake = part.take
        }
        parts += gaps(in: place).map { .gap($0) }
        if let count = leftOut[place], count > 0 { parts.append(.leftOut(count)) }
        return parts
    }

    /// An entry where it is told; elsewhere an excerpt of it.
    private func part(_ part: LayoutSorting.Part, in chapter: Int, _ place: Int) -> ReadableChapter.Part {
        let entry = entries[part.entry]
        let number = values.numbers[entry.header.id.rawValue] ?? 0
        let items = values.items(part.shown, of: entry.type)
        let take = chapter < layout.chapters.count ? layout.chapters[chapter].takes[part.take] : nil
        guard homes[part.entry] == LayoutSorting.Home(chapter: chapter, place: place) else {
            let title = take?.title?.text(in: values.language) ?? words.phrase("type.\(entry.typeName)")
            return .excerpts(title: title, [ReadableChapter.Excerpt(number: number, items: items)])
        }
        var notes = ReadableHeaderLines(entry, values, values.language).notes
        let phrase = chapter < layout.chapters.count ? layout.chapters[chapter].title.key : nil
        if phrase != "section.\(entry.section.rawValue)", let told = told[entry.section] {
            notes.insert(ReadableNote(words: told, isCaution: true), at: 0)
        }
        return .entry(
            ReadableChapter.Piece(
                number: number,
                typeName: entry.typeName,
                title: words.phrase("type.\(entry.typeName)"),
                items: items,
                withheld: entry.withheld(take?.fields ?? [])
                    .map { field in
                        let label = words.label(String(field.name.split(separator: ".").last ?? ""), of: entry.typeName)
                        let reason = words.phrase("placeholder.\(field.reasonClass.rawValue)")
                        return ReadableChapter.Withheld(label: label ?? field.name, reason: reason)
                    },
                notes: layout.hasSmallPrint ? notes : notes.filter(\.isCaution)
            )
        )
    }

    /// What is not shown of the sections of a chapter; equal placeholders are told once, with their number.
    ///
    /// Where room is short, one sentence tells all of them.
    private func gaps(in chapter: Int) -> [ReadableChapter.Gap] {
        let own = placeholders.filter { self.chapter(of: $0.section) == chapter }
        if chapter < layout.chapters.count, layout.chapters[chapter].isLimited {
            let reason = words.phrase("layout.closed")
            return own.isEmpty ? [] : [ReadableChapter.Gap(reason: reason, holder: nil, count: own.count)]
        }
        var gaps: [ReadableChapter.Gap] = []
        var section: AccessSection?
        for placeholder in own {
            let reason = words.phrase("placeholder.\(placeholder.reasonClass.rawValue)")
            if section == placeholder.section, let last = gaps.last, last.reason == reason,
                last.holder == placeholder.holder
            {
                gaps[gaps.count - 1].count += 1
            } else {
                gaps.append(ReadableChapter.Gap(reason: reason, holder: placeholder.holder, count: 1))
            }
            section = placeholder.section
        }
        return gaps
    }

    /// The chapter that tells what is not shown of a section: the first that takes it, else the first that takes of it.
    private func chapter(of section: AccessSection) -> Int? {
        let types = Set(Dossier.contentTypes.filter { $0.section == section }.map { $0.typeName })
        return layout.chapters.firstIndex { $0.takes.contains { $0.section == section && $0.fields.isEmpty } }
            ?? layout.chapters.firstIndex { $0.takes.contains { !$0.types.isDisjoint(with: types) } }
            ?? (layout.rest == nil ? nil : layout.chapters.count)
    }
}
