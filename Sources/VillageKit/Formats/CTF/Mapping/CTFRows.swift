// Lines that only a CTF has: codes that say less, schools in two numbers, names in register and in use.

import VillageCodecs
import VillageModel

extension ElementRow where Record: FieldGroup {
    /// A code; one that says less than the value is told as a loss.
    static func ctfCode<Meaning>(
        _ name: String,
        _ path: any WritableKeyPath<Record, CodedValue<Meaning>?> & Sendable,
        _ table: CodeTable<Meaning>,
        row: @escaping @Sendable (Record, Meaning) -> CodeTable<Meaning>.Row?
    ) -> ElementRow {
        let plain = ElementRow(name, path, .ctfCode(table))
        let field = Record.fieldName(at: path)
        return ElementRow(read: plain.read) { record, scope, node in
            guard let value = record[keyPath: path], value.system != table.name else {
                return plain.write(record, scope, &node)
            }
            guard let row = value.meaning.flatMap({ row(record, $0) }) else {
                node.values.append(.init(scope.home(field), .rejected, code: "not-sayable"))
                return
            }
            let isExact = row.fit == .exact
            let written = ElementNode.Value(
                scope.home(field),
                isExact ? .mapped : .degraded,
                code: isExact ? nil : "wider-code"
            )
            node.children.append(ElementNode(name, row.code, [written]))
        }
    }

    /// A code; one that says less than the value is told as a loss.
    static func ctfCode<Meaning>(
        _ name: String,
        _ path: any WritableKeyPath<Record, CodedValue<Meaning>?> & Sendable,
        _ table: CodeTable<Meaning>
    ) -> ElementRow {
        ctfCode(name, path, table) { _, meaning in
            table.row(for: meaning).flatMap { $0.fit == .broader ? nil : $0 }
        }
    }

    /// Sex, which is called otherwise in old versions; both names are read.
    static func ctfSex(
        _ path: any WritableKeyPath<Record, CodedValue<Sex>?> & Sendable,
        _ name: String
    ) -> ElementRow {
        let names = ["Sex", "Gender"].map { ElementRow.ctfCode($0, path, CTFCodes.sex) }
        let written = ElementRow.ctfCode(name, path, CTFCodes.sex)
        return ElementRow { element, record, scope, reading in
            for row in names { row.read(element, &record, scope, &reading) }
        } write: { record, scope, node in
            written.write(record, scope, &node)
        }
    }

    /// The first of a list of given names, or the others in one element.
    ///
    /// - Parameters:
    ///   - path: The names.
    ///   - isFirst: Whether the first is meant.
    ///   - field: What the names are called.
    /// - Returns: The line.
    static func ctfGiven(
        _ path: any WritableKeyPath<Record, [String]> & Sendable,
        isFirst: Bool,
        of field: FieldName
    ) -> ElementRow {
        ElementRow { element, record, scope, reading in
            guard record[keyPath: path].count == (isFirst ? 0 : 1),
                let leaf = reading.leaves(isFirst ? "Forename" : "MiddleNames", in: element).first
            else { return }
            record[keyPath: path].append(leaf.text)
            reading.take(leaf, scope.home(field))
        } write: { record, scope, node in
            let names = record[keyPath: path]
            guard let first = names.first else { return }
            if isFirst {
                var value = ElementNode.Value(scope.home(field))
                value.ordinals = [0]
                node.children.append(ElementNode("Forename", first, [value]))
            } else if names.count > 1 {
                let values = (1..<names.count)
                    .map { place in
                        var value = ElementNode.Value(scope.home(field), names.count == 2 ? .carried : .mapped)
                        value.ordinals = [place]
                        return value
                    }
                node.children.append(ElementNode("MiddleNames", names.dropFirst().joined(separator: " "), values))
            }
        }
    }
}

extension ElementRow<OrganisationDescription> {
    /// A school in two numbers.
    static let ctfSchool: ElementRow = {
        let field = OrganisationDescription.fieldName(at: \OrganisationDescription.organisation)
        return ElementRow { element, record, scope, reading in
            guard let authority = reading.leaves("LEA", in: element).first,
                let school = reading.leaves("Estab", in: element).first
            else { return }
            let number = CTFSchoolNumber(
                authority: ElementReading.trimmed(authority.text),
                school: ElementReading.trimmed(school.text)
            )
            guard let organisation = number?.organisation else {
                reading.refuse(authority, number == nil ? "bad-value" : "no-school")
                reading.refuse(school, number == nil ? "bad-value" : "no-school")
                return
            }
            record.organisation = organisation
            reading.take(authority, scope.home(field))
            reading.take(school, scope.home(field))
        } write: { record, scope, node in
            guard let organisation = record.organisation else { return }
            guard let number = CTFSchoolNumber(organisation), number.isSchool else {
                node.values.append(.init(scope.home(field), .rejected, code: "not-sayable"))
                return
            }
            node.children.append(ElementNode("LEA", number.authority, [.init(scope.home(field))]))
            node.children.append(ElementNode("Estab", number.school))
        }
    }()
}
