// Facts of a file beside its pupils: the header, locations, groups and teachers, flat and as elements again.

package import VillageCodecs
package import VillageModel

/// Facts of a file, by the path of the leaf or attribute that tells them.
///
/// Locations, groups and teachers have the place among all their like behind their name, also where they are of two
/// kinds: `EDEX/groepen/samengestelde_groep[4]/naam` is of the fourth group. What a party added stays one text.
package enum EDEXMLFacts {
    /// The paths of the elements that stand beside pupils, from under the outermost one.
    package static let records = [
        "vestigingen/vestiging", "groepen/groep", "groepen/samengestelde_groep", "leerkrachten/leerkracht",
    ]

    /// A fact, and how many data it tells.
    package struct Fact: Sendable {
        /// The fact.
        package let fact: EnvelopeFact
        /// How many data it tells.
        package let count: Int
    }

    /// The facts of an element; `nil` for what cannot be told as such.
    ///
    /// - Parameters:
    ///   - element: The element, which is the outermost one of its tree.
    ///   - path: The path that it has in the file.
    /// - Returns: The facts in the order of the document, and the elements and texts that are none.
    package static func flatten(
        _ element: XMLTree.Element,
        at path: String
    ) -> (facts: [Fact], strays: [(path: String, count: Int, line: Int)]) {
        var facts: [Fact] = []
        var strays: [(path: String, count: Int, line: Int)] = []
        flatten(element, at: path, into: &facts, &strays)
        return (facts, strays)
    }

    private static func flatten(
        _ element: XMLTree.Element,
        at path: String,
        into facts: inout [Fact],
        _ strays: inout [(path: String, count: Int, line: Int)]
    ) {
        for attribute in element.attributes where TreeNamespaces.isDatum(attribute) {
            if attribute.prefix.isEmpty {
                facts.append(Fact(fact: .init(path: "\(path)/@\(attribute.name)", value: attribute.value), count: 1))
            } else {
                strays.append(("\(path)/@\(attribute.name)", 1, element.line))
            }
        }
        if element.isLeaf {
            let text = element.text
            if ElementReading.isInk(text) { facts.append(Fact(fact: .init(path: path, value: text), count: 1)) }
            return
        }
        for part in element.content {
            guard case .element(let child) = part else {
                if case .text(let text) = part, ElementReading.isInk(text) {
                    strays.append(("\(path)/text()", 1, element.line))
                }
                continue
            }
            // The last step of its own path: with an ordinal where there are several.
            let inner = "\(path)/\(child.path.split(separator: "/").last ?? "")"
            let count = child.data
            if child.namespace != element.namespace {
                if count > 0 { strays.append((inner, count, child.line)) }
            } else if child.name == EDEXMLFormat.additions {
                if count > 0 { facts.append(Fact(fact: .init(path: inner, value: child.xml), count: count)) }
            } else {
                flatten(child, at: inner, into: &facts, &strays)
            }
        }
    }

    /// The element that some facts tell of.
    ///
    /// - Parameters:
    ///   - facts: The facts of one element.
    ///   - name: Its name.
    ///   - depth: How many names lead to it, its own with them.
    /// - Returns: The element, with the facts as its values.
    package static func element(_ facts: [EnvelopeFact], named name: String, depth: Int) -> ElementNode {
        var node = ElementNode(name)
        var last: [Step] = []
        for fact in facts {
            let steps = ElementNode.steps(fact.path).dropFirst(depth).map { Step(name: $0.name, ordinal: $0.ordinal) }
            guard let leaf = steps.last else { continue }
            // Facts stand in the order of the document: what the last one shares with this is the last element.
            let shared = zip(last.dropLast(), steps.dropLast()).prefix { $0 == $1 }.count
            add(fact, leaf, steps.dropLast(), shared, to: &node)
            last = steps
        }
        return node
    }

    private struct Step: Equatable {
        var name: String
        var ordinal: Int
    }

    private static func add(
        _ fact: EnvelopeFact,
        _ leaf: Step,
        _ outer: ArraySlice<Step>,
        _ shared: Int,
        to node: inout ElementNode
    ) {
        if let step = outer.first {
            if shared == 0 || node.children.isEmpty { node.children.append(ElementNode(step.name)) }
            add(fact, leaf, outer.dropFirst(), max(0, shared - 1), to: &node.children[node.children.count - 1])
            return
        }
        let value = ElementNode.Value(.envelope(fact.path))
        if leaf.name.hasPrefix("@") {
            node.attributes.append(.init(String(leaf.name.dropFirst()), fact.value, [value]))
        } else if leaf.name == EDEXMLFormat.additions, let found = element(fact.value) {
            node.children.append(ElementNode(found, value.home).with(values: [value]))
        } else {
            node.children.append(ElementNode(leaf.name, fact.value, [value]))
        }
    }

    private static func element(_ text: String) -> XMLTree.Element? {
        do throws(CodecError) {
            return try XMLTree(ArraySource(Array(text.utf8))).root
        } catch {
            return nil
        }
    }
}

extension ElementNode {
    /// The same element with other values; those inside are taken away.
    fileprivate func with(values new: [Value]) -> ElementNode {
        var node = self
        node.values = new
        node.children = node.children.map { $0.with(values: []) }
        return node
    }
}
