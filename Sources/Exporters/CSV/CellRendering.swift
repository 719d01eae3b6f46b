// An entry of a view as cells of a row: the texts, and what becomes of each of its values.

import VillageAccess
import VillageBasics
import VillageCodecs
import VillageFormats
import VillageModel

/// An entry of a view as cells of a row.
struct CellRendering {
    /// The entry.
    let entry: any DisclosedContent
    /// The cells that it fills.
    private(set) var cells: [(place: Int, text: String)] = []
    /// What becomes of its values.
    private(set) var values: [ElementNode.Value] = []
    /// The label that a reader of the row gives it.
    private(set) var impliedLabel: Label?
    /// Whose entry it is, or who it is.
    private(set) var person: PersonID?
    /// Whether it may stand here, and fills a cell.
    private(set) var fits = false
    /// How many of its values have no cell here.
    private(set) var unplaced = 0
    private let layout: TableLayout
    private let slot: TableEntry
    private var fields: [FieldName: [JSONValue]] = [:]
    private var isPlaced: Set<FieldName> = []
    /// Fields that a column could not say, with the reason; another column may still say them.
    private var unsayable: [FieldName: (code: String, count: Int)] = [:]

    /// Renders an entry in a place of a table.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - place: The place among the entries of the table.
    ///   - layout: The table.
    ///   - owner: The person to whom entries of this place belong; `nil` for the pupil.
    init(_ entry: any DisclosedContent, slot place: Int, _ layout: TableLayout, ownedBy owner: PersonID?) {
        self.entry = entry
        self.layout = layout
        slot = layout.table.entries[place]
        impliedLabel = slot.label
        var found: [FieldName: [JSONValue]] = [:]
        var person: PersonID?
        entry.visitValues { path, value in
            found[path, default: []].append(TableObject.json(value))
            if path == "person", let id = value as? PersonID { person = id }
        }
        fields = found
        self.person = person
        let isOwner = slot.type == ContactPerson.self
        let isOwn = person == nil || person == .student
        guard isOwner || (owner == nil ? isOwn : person == owner), constantsAgree else { return }
        for (number, column) in layout.table.columns.enumerated() {
            guard let target = column.target, target.entry == place, let cell = layout.place(of: number) else {
                continue
            }
            render(target, at: cell)
        }
        fits = !cells.isEmpty
        for (field, reason) in unsayable.sorted(by: { $0.key < $1.key }) where !isPlaced.contains(field) {
            note(field, .rejected, reason.code, count: reason.count)
        }
        renderConstants(isPupil: person == .student)
        unplaced = found.filter { !isPlaced.contains($0.key) }.reduce(0) { $0 + $1.value.count }
    }

    private func home(_ field: FieldName) -> Home { .field(entry.header.id, field) }

    private mutating func note(_ field: FieldName, _ fate: Fate, _ code: String? = nil, count: Int = 1) {
        values += Array(
            repeating: ElementNode.Value(home(field), fate, code: code.map { "csv.\($0)" }),
            count: count
        )
        if fate != .rejected { isPlaced.insert(field) }
    }

    /// Whether the entry says what the place implies.
    private var constantsAgree: Bool {
        slot.constants.allSatisfy { constant in
            guard let own = fields[constant.path]?.first else { return false }
            return own == constant.value
                || Self.meaning(own) != nil && Self.meaning(own) == Self.meaning(constant.value)
        }
    }

    private static func meaning(_ value: JSONValue) -> String? { value.string ?? value["meaning"]?.string }

    private mutating func renderConstants(isPupil: Bool) {
        for (path, value) in slot.constants where !isPlaced.contains(path) {
            note(path, fields[path]?.first == value ? .carried : .mapped)
        }
        if person != nil { note("person", isPupil ? .mapped : .carried) }
    }

    private mutating func render(_ target: TableTarget, at place: Int) {
        let name = target.field.name
        guard !isPlaced.contains(name) else { return }
        guard let own = fields[name], !own.isEmpty else {
            guard let other = target.otherField, let value = fields[other.name]?.first else { return }
            // What the column asks for is not known; what usually is the same stands in for it.
            render([value], target, at: place, as: other.name, .degraded, "stands-in")
            return
        }
        if target.field.isList, case .identifier = target.field.shape {
            guard let number = own.first(where: { layout.mapping.notation.text($0, target) != nil }) else { return }
            render([number], target, at: place, as: name)
        } else {
            render(own, target, at: place, as: name)
        }
        guard let other = target.otherField, own.count == 1, fields[other.name] == own, isPlaced.contains(name) else {
            return
        }
        note(other.name, values.last?.fate ?? .carried)
    }

    private mutating func render(
        _ own: [JSONValue],
        _ target: TableTarget,
        at place: Int,
        as name: FieldName,
        _ fate: Fate = .carried,
        _ code: String? = nil
    ) {
        let notation = layout.mapping.notation
        let texts = own.compactMap { notation.text($0, target) }
        guard texts.count == own.count else { return leaveOpen(name, "not-sayable", own.count) }
        let text = texts.joined(separator: target.listSign.map { "\($0) " } ?? " ")
        guard ElementReading.isInk(text) else { return leaveOpen(name, "blank", own.count) }
        guard layout.mapping.style.encoding.bytes(of: text) != nil else {
            return leaveOpen(name, "encoding", own.count)
        }
        let row = target.codes.flatMap { $0.row(of: HeaderText.trimmed(text)) }
        guard let back = notation.values(text, target), row?.leftTo == nil else {
            return leaveOpen(name, "not-sayable", own.count)
        }
        impliedLabel = [impliedLabel, row?.label].compactMap(\.self).max()
        cells.append((place, FormulaGuard.guarded(text)))
        if fate != .carried {
            note(name, fate, code, count: own.count)
        } else if back == own {
            let isGuarded = FormulaGuard.guarded(text) != text
            note(name, isGuarded ? .mapped : .carried, isGuarded ? "formula-guarded" : nil, count: own.count)
        } else {
            let (fate, code) = loss(own, target)
            note(name, fate, code, count: own.count)
        }
    }

    /// Notes that a column cannot say a field: the first reason is told, unless another column says it.
    private mutating func leaveOpen(_ field: FieldName, _ code: String, _ count: Int) {
        if unsayable[field] == nil { unsayable[field] = (code, count) }
    }

    /// What a cell loses that does not read as it was.
    private func loss(_ own: [JSONValue], _ target: TableTarget) -> (Fate, String?) {
        if own.count > 1 { return (.degraded, "joined") }
        switch target.field.shape {
        case .text: return (.degraded, "language")
        case .code, .choice:
            let isExact = own.allSatisfy { layout.mapping.notation.fit($0, target) == .exact }
            return isExact ? (.mapped, nil) : (.degraded, "inexact-code")
        case .identifier: return (.degraded, "blanks")
        default: return (.mapped, nil)
        }
    }
}
