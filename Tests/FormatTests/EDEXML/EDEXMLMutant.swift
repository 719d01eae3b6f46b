// Small changes of a document: an element is missing, doubled, exchanged, spoilt, or has a foreign attribute.

import VillageCodecs

/// A small change.
enum EDEXMLChange: CaseIterable {
    case missing, doubled, swapped, spoilt, emptied, attribute, nested
}

/// Documents with one small change.
enum EDEXMLMutant {
    /// A document with a change at one element, by its place in the order of the document.
    static func changed(_ tree: XMLTree, _ place: Int, _ change: EDEXMLChange) throws -> [UInt8]? {
        let all = [tree.root] + tree.root.descendants
        let target = all[place]
        if change == .spoilt || change == .emptied, !target.isLeaf { return nil }
        if change == .emptied, target.text.isEmpty { return nil }
        var builder = XMLTreeBuilder()
        try write(tree.root, target, change, &builder)
        return Array(try builder.finish().root.xml.utf8)
    }

    private static func write(
        _ element: XMLTree.Element,
        _ target: XMLTree.Element,
        _ change: EDEXMLChange,
        _ builder: inout XMLTreeBuilder
    ) throws {
        var attributes = element.attributes
        if element == target, change == .attribute { attributes.append(XMLAttribute("y", "1")) }
        try builder.start(element.name, attributes: attributes)
        if element.isLeaf {
            if element != target || (change != .spoilt && change != .emptied) { try builder.text(element.text) }
            if element == target, change == .spoilt { try builder.text("zz top") }
        }
        if element == target, change == .nested { try builder.leaf("nieuw", "1") }
        let children = Array(element.children)
        for (place, child) in children.enumerated() {
            let next = place + 1 < children.count ? children[place + 1] : nil
            switch change {
            case .missing where child == target: continue
            case .doubled where child == target:
                try builder.append(child)
                try builder.append(child)
            case .swapped where child == target:
                if let next { try builder.append(next) }
                try builder.append(child)
            case .swapped where place > 0 && children[place - 1] == target: continue
            default: try write(child, target, change, &builder)
            }
        }
        builder.end()
    }
}
