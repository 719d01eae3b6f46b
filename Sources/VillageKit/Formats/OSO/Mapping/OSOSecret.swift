// Numbers that are kept secret: OSO writes a dummy in their place, which is never taken for a number.

import VillageCodecs
import VillageModel

/// What OSO writes in the place of a secret number.
package enum OSOSecret {
    package static let telephone = "9999999999"
    package static let email = "geheim@geheim.geheim"

    static func isDummy(_ text: String) -> Bool { text == telephone || text == email }
    static func dummy(of kind: ContactKind?) -> String { kind == .email ? email : telephone }
}

extension ElementRow where Record: FieldGroup {
    /// A number or e-mail address, or the dummy of one that is secret.
    static func number(
        _ path: any WritableKeyPath<Record, String?> & Sendable,
        kind: any WritableKeyPath<Record, CodedValue<ContactKind>?> & Sendable,
        isSecret: any WritableKeyPath<Record, Bool?> & Sendable,
        isNotTransmitted: any WritableKeyPath<Record, Bool?> & Sendable
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        let gap = Record.fieldName(at: isNotTransmitted)
        return ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves("nummer", in: element).first else { return }
            let flag = reading.leaves("geheim", in: element).first.flatMap { OSOValue.boolean($0.text) }
            if flag == true, OSOSecret.isDummy(leaf.text) {
                record[keyPath: isNotTransmitted] = true
                reading.take(leaf, scope.home(gap), .mapped, code: "secret-not-transmitted")
                reading.findings.append(untoldSecret(leaf))
            } else {
                record[keyPath: path] = leaf.text
                reading.take(leaf, scope.home(field))
                if flag == true { reading.findings.append(visibleSecret(leaf)) }
            }
        } write: { record, scope, node in
            let isGap = record[keyPath: isNotTransmitted] == true
            if isGap || record[keyPath: isSecret] == true {
                var leaf = ElementNode("nummer", OSOSecret.dummy(of: record[keyPath: kind]?.meaning))
                if isGap { leaf.values.append(.init(scope.home(gap))) }
                if record[keyPath: path] != nil {
                    leaf.values.append(.init(scope.home(field), .rejected, code: "secret-number"))
                }
                node.children.append(leaf)
            } else if let value = record[keyPath: path] {
                node.children.append(ElementNode("nummer", value, [.init(scope.home(field))]))
            }
        }
    }

    private static func untoldSecret(_ leaf: XMLTree.Element) -> Diagnostic {
        Diagnostic(
            "oso.secret-not-transmitted",
            .note,
            "number is secret and does not stand in the file",
            at: .init(line: leaf.line),
            path: leaf.path
        )
    }

    private static func visibleSecret(_ leaf: XMLTree.Element) -> Diagnostic {
        Diagnostic(
            "oso.secret-visible",
            .warning,
            "number is marked as secret and stands there all the same",
            at: .init(line: leaf.line),
            path: leaf.path,
            rule: "OVa.LL08",
            help: "it is read with a label that closes it, and written as the dummy of the format"
        )
    }
}
