// A shown entry in the form of the canonical file.

public import VillageBasics
public import VillageModel

extension DisclosedEntry {
    /// The section.
    public var section: AccessSection { Content.section }

    /// The name of the content type.
    public var typeName: String { Content.typeName }

    /// Hands out every value that is shown, by the path of its field.
    public func visitValues(_ visit: (_ path: FieldName, _ value: any FieldValue) -> Void) {
        content.visitValues(visit)
    }

    /// Writes the entry: type, identifier, header, content, and the fields that were left out.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", Content.typeName)
        header.writeMembers(to: &writer)
        writer.name("content")
        content.write(to: &writer)
        if !redactedFields.isEmpty {
            writer.name("redacted")
            writer.beginArray()
            for field in redactedFields {
                writer.beginObject()
                writer.member("field", field.name)
                writer.member("class", field.reasonClass.rawValue)
                writer.endObject()
            }
            writer.endArray()
        }
        writer.endObject()
    }
}

extension DisclosedHeader {
    /// Writes the members of the header into the object that is open.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id.rawValue)
        writer.name("author")
        writer.beginObject()
        writer.member("person", author.person?.rawValue)
        writer.member("role", author.role?.rawValue)
        writer.member("organisation", author.organisation?.rawValue)
        writer.endObject()
        writer.member("format", format)
        writer.member("recordedAt", recordedAt.text)
        writer.member("observedAt", observedAt?.rawValue)
        writer.member("validFrom", validFrom?.rawValue)
        writer.member("validTo", validTo?.rawValue)
        writer.member("basis", basis.rawValue)
        writer.member("label", label?.rawValue)
        if !fieldLabels.isEmpty {
            writer.name("fieldLabels")
            writer.beginObject()
            for (name, label) in fieldLabels.sorted(by: { $0.key < $1.key }) { writer.member(name, label.rawValue) }
            writer.endObject()
        }
        writer.member("studentConfidential", ifTrue: isStudentConfidential)
        writer.member("thirdParty", ifTrue: concernsThirdParty)
        writer.member("harmLock", ifTrue: isHarmLocked)
        writer.member("holderDisclosed", ifTrue: isHolderDisclosed)
        if status != .active { writer.member("status", status.rawValue) }
        writer.member("retainUntil", retainUntil?.rawValue)
    }
}
