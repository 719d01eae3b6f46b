// An element that is being written, with the values of the view that it writes.

package import VillageCodecs
import VillageModel

/// An element that is being written: what stands in it, and which values of the view that is.
package struct ElementNode: Sendable {
    /// The name of the element.
    package let name: String
    /// The text of a leaf.
    package var text: String?
    /// The attributes.
    package var attributes: [Attribute] = []
    /// The elements inside, in the order in which they were found.
    package var children: [ElementNode] = []
    /// What its text writes, and what its being there says; attributes have their own.
    package var values: [Value] = []
    /// The path under which it was supplied, where it is in no view.
    package var supplied: String?
    /// Where its like stood among elements of its name, where a source is given back.
    package var ordinal: Int?
    /// The element of a source that is given back as it was, in a namespace of its own.
    package var whole: XMLTree.Element?

    /// A value of the view, and what becomes of it here.
    package struct Value: Sendable, Hashable {
        /// Where it was found in the view.
        package var home: Home
        /// What becomes of it.
        package var fate: Fate
        /// The code of the reason, where something is lost.
        package var code: String?
        /// The places of the records around it in the lists of the view, from the outside in.
        package var ordinals: [Int] = []

        /// Creates a value.
        package init(_ home: Home, _ fate: Fate = .carried, code: String? = nil) {
            self.home = home
            self.fate = fate
            self.code = code
        }

        /// The same value when what writes it is left out.
        package func rejected(_ code: String) -> Value {
            guard fate != .rejected else { return self }
            var value = self
            (value.fate, value.code) = (.rejected, code)
            return value
        }
    }

    /// An attribute that is being written, and which values of the view that is.
    package struct Attribute: Sendable {
        /// The attribute.
        package var written: XMLAttribute
        /// What it writes.
        package var values: [Value]
        /// The path under which it was supplied, where it is in no view.
        package var supplied: String?

        /// The name, without a prefix.
        package var name: String { written.name }
        /// The text.
        package var text: String { written.value }

        /// Creates an attribute.
        package init(_ attribute: XMLAttribute, _ values: [Value] = []) {
            written = attribute
            self.values = values
        }

        /// Creates an attribute without a namespace.
        package init(_ name: String, _ text: String, _ values: [Value] = []) {
            self.init(XMLAttribute(name, text), values)
        }
    }

    /// Creates an element without anything in it.
    package init(_ name: String) { self.name = name }

    /// Creates a leaf.
    package init(_ name: String, _ text: String, _ values: [Value] = []) {
        self.name = name
        self.text = text
        self.values = values
    }

    /// Whether something is written in it.
    package var isFilled: Bool { text != nil || !children.isEmpty || whole != nil }

    /// Every value that it and the elements inside write.
    package var allValues: [Value] {
        var all: [Value] = []
        collect(into: &all)
        return all
    }

    private func collect(into all: inout [Value]) {
        all += values
        for attribute in attributes { all += attribute.values }
        for child in children { child.collect(into: &all) }
    }

    /// The first element inside of a name.
    package func first(_ name: String) -> ElementNode? { children.first { $0.name == name } }

    /// The text of an attribute.
    package func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.text }

    /// Sets the text of an attribute, and adds to what it writes.
    package mutating func set(_ name: String, _ text: String, _ values: [Value] = []) {
        if let place = attributes.firstIndex(where: { $0.name == name }) {
            attributes[place].written.value = text
            attributes[place].values += values
        } else {
            attributes.append(Attribute(name, text, values))
        }
    }

    /// Takes over what stands in another element of its name; an attribute that it has stays.
    package mutating func merge(_ other: ElementNode) {
        children += other.children
        values += other.values
        for attribute in other.attributes {
            guard let own = attributes.first(where: { $0.name == attribute.name }) else {
                attributes.append(attribute)
                continue
            }
            let isSame = own.written == attribute.written
            values += attribute.values.map { isSame ? $0 : $0.rejected("one-only") }
        }
    }

    /// Changes the only element inside of a name, which is added where there is none.
    package mutating func inside(_ name: String, _ change: (inout ElementNode) -> Void) {
        let place: Int
        if let found = children.firstIndex(where: { $0.name == name }) {
            place = found
        } else {
            place = children.count
            children.append(ElementNode(name))
        }
        change(&children[place])
    }

    /// Changes the only element under a path of names; those that are not there are added.
    package mutating func inside(_ path: ArraySlice<String>, _ change: (inout ElementNode) -> Void) {
        guard let name = path.first else { return change(&self) }
        inside(name) { $0.inside(path.dropFirst(), change) }
    }

    /// Notes of everything in it from which record of a list it is.
    package mutating func note(ordinal: Int) {
        changeValues { $0.ordinals.insert(ordinal, at: 0) }
        for place in children.indices { children[place].note(ordinal: ordinal) }
    }

    /// Changes everything that it writes itself, in its text and its attributes.
    package mutating func changeValues(_ change: (inout Value) -> Void) {
        for place in values.indices { change(&values[place]) }
        for attribute in attributes.indices {
            for place in attributes[attribute].values.indices { change(&attributes[attribute].values[place]) }
        }
    }

    /// Adds it to a tree that is being built.
    package func write(to builder: inout XMLTreeBuilder) throws(CodecError) {
        if let whole { return try builder.append(whole) }
        if name.isEmpty { return try builder.text(text ?? "") }
        try builder.start(name, attributes: attributes.map(\.written))
        if let text { try builder.text(text) }
        for child in children { try child.write(to: &builder) }
        builder.end()
    }
}
