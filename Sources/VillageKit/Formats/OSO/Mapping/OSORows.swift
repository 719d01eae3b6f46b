// Lines that only OSO has: documents in zip archives, codes described in an attribute, secret numbers.

import VillageBasics
import VillageCodecs
import VillageModel

extension ElementRow where Record: FieldGroup {
    /// A code whose description stands in an attribute.
    static func described(
        _ name: String,
        _ path: any WritableKeyPath<Record, CodedValue<Uncoded>?> & Sendable,
        _ system: String
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard record[keyPath: path] == nil, let leaf = reading.leaves(name, in: element).first else { return }
            record[keyPath: path] = describedCode(leaf, system, scope.home(field), &reading)
        } write: { record, scope, node in
            if let value = record[keyPath: path] { write(value, name, system, scope.home(field), &node) }
        }
    }

    /// Codes whose descriptions stand in attributes.
    static func described(
        _ name: String,
        list path: any WritableKeyPath<Record, [CodedValue<Uncoded>]> & Sendable,
        _ system: String
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            for leaf in reading.leaves(name, in: element) {
                record[keyPath: path].append(describedCode(leaf, system, scope.home(field), &reading))
            }
        } write: { record, scope, node in
            for value in record[keyPath: path] { write(value, name, system, scope.home(field), &node) }
        }
    }

    private static var description: String { "omschrijving" }

    private static func describedCode(
        _ leaf: XMLTree.Element,
        _ system: String,
        _ home: Home,
        _ reading: inout ElementReading
    ) -> CodedValue<Uncoded> {
        reading.take(leaf, home)
        let label = leaf.attribute(description).flatMap { ElementReading.isInk($0) ? $0 : nil }
        if label != nil { reading.take(description, of: leaf, home) }
        return CodedValue(system: system, edition: nil, code: leaf.text, label: label, meaning: nil)
    }

    private static func write(
        _ value: CodedValue<Uncoded>,
        _ name: String,
        _ system: String,
        _ home: Home,
        _ node: inout ElementNode
    ) {
        guard value.system == system else {
            node.values.append(.init(home, .rejected, code: "not-sayable"))
            return
        }
        var leaf = ElementNode(name, value.code, [.init(home)])
        if let label = value.label {
            if LeafType.word.refusal(of: label) == nil {
                leaf.attributes = [.init(description, label)]
            } else {
                leaf.values = [.init(home, .degraded, code: "label")]
            }
        }
        node.children.append(leaf)
    }

    /// A document.
    static func document(_ path: any WritableKeyPath<Record, Attachment?> & Sendable) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard record[keyPath: path] == nil, let inner = reading.elements("document", in: element).first else {
                return
            }
            record[keyPath: path] = OSODocument.read(inner, scope.home(field), &reading)
        } write: { record, scope, node in
            if let value = record[keyPath: path] { node.children.append(OSODocument.node(value, scope.home(field))) }
        }
    }

    /// Documents.
    static func documents(_ path: any WritableKeyPath<Record, [Attachment]> & Sendable) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            for inner in reading.elements("document", in: element) {
                guard let value = OSODocument.read(inner, scope.home(field), &reading) else { continue }
                record[keyPath: path].append(value)
            }
        } write: { record, scope, node in
            for value in record[keyPath: path] {
                node.children.append(OSODocument.node(value, scope.home(field)))
            }
        }
    }

    /// A document that is the element itself.
    static func ownDocument(_ path: any WritableKeyPath<Record, Attachment?> & Sendable) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            record[keyPath: path] = OSODocument.read(element, scope.home(field), &reading)
        } write: { record, scope, node in
            if let value = record[keyPath: path] {
                node.children += OSODocument.node(value, scope.home(field)).children
            }
        }
    }

    /// The parts of a report, which stand one after the other in one element.
    static func reportBlocks(
        _ name: String,
        _ path: any WritableKeyPath<Record, [ReportBlock]> & Sendable
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        let title = ElementRow<ReportBlock>("naam", \.name, .string)
        let lines = ElementRow<ReportBlock>.each("onderdeel", \.lines, OSOMapping.reportLine)
        let totals = ElementRow<ReportBlock>.each("score", \.totals, OSOMapping.mark)
        let titleField = ReportBlock.fieldName(at: \ReportBlock.name)
        return ElementRow { element, record, scope, reading in
            guard let list = reading.elements(name, in: element).first else { return }
            let inner = scope.inside(field)
            var blocks: [ReportBlock] = []
            for part in reading.elements(in: list) {
                switch part.name {
                case "naam" where part.isLeaf && ElementReading.isInk(part.text):
                    blocks.append(ReportBlock())
                    blocks[blocks.count - 1].name = reading.value(of: part, .string, inner.home(titleField))
                case "onderdeel":
                    if blocks.isEmpty { blocks.append(ReportBlock()) }
                    var line = ReportLine()
                    let before = reading.count
                    let place = inner.inside(ReportBlock.fieldName(at: \ReportBlock.lines))
                    for row in OSOMapping.reportLine { row.read(part, &line, place, &reading) }
                    if reading.count > before { blocks[blocks.count - 1].lines.append(line) }
                case "score":
                    if blocks.isEmpty { blocks.append(ReportBlock()) }
                    var mark = Mark()
                    let before = reading.count
                    let place = inner.inside(ReportBlock.fieldName(at: \ReportBlock.totals))
                    for row in OSOMapping.mark { row.read(part, &mark, place, &reading) }
                    if reading.count > before { blocks[blocks.count - 1].totals.append(mark) }
                default: continue
                }
            }
            record[keyPath: path] = blocks
        } write: { record, scope, node in
            var list = ElementNode(name)
            for block in record[keyPath: path] {
                for row in [title, lines, totals] { row.write(block, scope.inside(field), &list) }
            }
            if list.isFilled { node.children.append(list) }
        }
    }

    /// The absences counted in one unit.
    static func tally(
        _ unit: AttendanceUnit,
        authorised: String,
        unauthorised: String,
        _ path: any WritableKeyPath<Record, [AttendanceTally]> & Sendable
    ) -> ElementRow {
        let rows: [ElementRow<AttendanceTally>] = [
            .init(authorised, \.authorised, .osoNumber), .init(unauthorised, \.unauthorised, .osoNumber),
        ]
        let field = Record.fieldName(at: path)
        let unitField = AttendanceTally.fieldName(at: \AttendanceTally.unit)
        return ElementRow { element, record, scope, reading in
            var tally = AttendanceTally()
            let before = reading.count
            for row in rows { row.read(element, &tally, scope.inside(field), &reading) }
            guard reading.count > before else { return }
            tally.unit = unit
            record[keyPath: path].append(tally)
        } write: { record, scope, node in
            for tally in record[keyPath: path] where tally.unit == unit {
                let before = node.children.count
                for row in rows { row.write(tally, scope.inside(field), &node) }
                guard node.children.count > before else { continue }
                node.children[before].values.append(.init(scope.inside(field).home(unitField)))
            }
        }
    }
}
