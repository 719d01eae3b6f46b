// Namespaces that belong to XML Schema and to no format.

package import VillageCodecs

/// Namespaces that belong to XML Schema and to no format.
package enum TreeNamespaces {
    /// The namespace of `xsi:type`, `xsi:nil` and the hints where a schema lies.
    package static let instance = "http://www.w3.org/2001/XMLSchema-instance"

    /// Whether an attribute only says where a schema lies.
    package static func isHint(_ attribute: XMLAttribute) -> Bool {
        attribute.namespace == instance && ["schemaLocation", "noNamespaceSchemaLocation"].contains(attribute.name)
    }

    /// Whether an attribute says something.
    package static func isDatum(_ attribute: XMLAttribute) -> Bool {
        !isHint(attribute) && ElementReading.isInk(attribute.value)
    }

    /// The name of an attribute as tables of structure write it: `xsi:` stands for XML Schema's own; `nil` for others.
    static func name(of attribute: XMLAttribute) -> String? {
        switch attribute.namespace {
        case "": attribute.name
        case instance: "xsi:\(attribute.name)"
        case "http://www.w3.org/XML/1998/namespace": "xml:\(attribute.name)"
        default: nil
        }
    }
}
