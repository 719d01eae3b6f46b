// A dossier whose every value is an attack on whoever shows it.

import VillageAccess
import VillageBasics
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

/// Values that try to be markup, style, links or another direction of writing.
enum Attack {
    static let texts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "]]><svg onload=a>",
        "\u{202E}evil\u{202D}\u{2066}", "a\u{0}b\u{1}\u{B}", "</style><script>x</script>", "</svg></title></desc><b>",
        "--><!-- <!DOCTYPE x>", "&lt;script&gt;&#60;", "' onfocus='x", "\\\"}@import url(//x);a{b:\"",
        "\u{FFFE}\u{FFFF}\r\n",
        "x\" style=\"background:url(//x)", "{name} {de name} {holder}", "<?php ?>", "\u{2028}\u{85}",
    ]

    /// The dossier with every value replaced.
    static func dossier(_ dossier: Dossier, _ attack: String) -> Dossier {
        var dossier = dossier
        for type in Dossier.contentTypes { change(type, in: &dossier, attack) }
        return dossier
    }

    private static func change<Content: EntryContent>(_ type: Content.Type, in dossier: inout Dossier, _ attack: String)
    {
        dossier[keyPath: type.entries] = dossier[keyPath: type.entries]
            .map { entry in
                var writer = JSONWriter(.canonical)
                entry.content.write(to: &writer)
                let object = (try? JSONParser.parse(writer.bytes))?.object ?? JSONObject()
                var header = entry.header
                header.author = Author(
                    person: PersonID(attack),
                    role: header.author.role,
                    organisation: OrganisationID("local:\(attack)")
                )
                return Entry(header, Content(json: changed(object, type, attack)) { _, _ in })
            }
    }

    private static func changed<Group: FieldGroup>(
        _ object: JSONObject,
        _ type: Group.Type,
        _ attack: String
    ) -> JSONObject {
        var object = object
        for field in Group.fields {
            if let value = object[field.name] { object[field.name] = changed(value, field.shape, attack) }
        }
        return object
    }

    private static func changed(_ value: JSONValue, _ shape: FieldShape, _ attack: String) -> JSONValue {
        func object(_ names: String...) -> JSONObject {
            JSONObject(names.map { JSONObject.Member($0, .string(attack)) })
        }
        switch (shape, value) {
        case (.string, _), (.person, _): return .string(attack)
        case (.organisation, _): return .string("local:\(attack)")
        case (.text, _):
            var text = object("value", "language")
            var translation = object("value")
            translation["language"] = .string("fr")
            text["translations"] = .array([.object(translation)])
            return .object(text)
        case (.code, _): return .object(object("system", "code", "label"))
        case (.identifier, _): return .object(object("system", "value"))
        case (.attachment, _):
            var document = object("name", "mediaType", "description")
            document["data"] = .string(Base64.text(Array(attack.utf8)))
            return .object(document)
        case (.list(let element), .array(let values)):
            return .array(values.map { changed($0, element, attack) })
        case (.record(let type), .object(let inner)): return .object(changed(inner, type, attack))
        default: return value
        }
    }
}
