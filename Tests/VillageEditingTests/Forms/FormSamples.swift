// Generated entries for the tests of forms, without what a form cannot hold.

import Foundation
import VillageBasics
import VillageEditing
import VillageFormats
import VillageKitTesting
import VillageModel

/// A filled form and what has to come back.
struct FormSample: Sendable {
    let content: any EntryContent
    let header: EntryNotes
    let language: WorkingLanguage
    let text: String
}

enum FormSamples {
    /// How many dossiers are made; a nightly run asks for more, by `VILLAGEKIT_CASES`.
    static let count =
        ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init).map { max(4, $0 / 50) } ?? 4

    /// Every entry of a generated dossier that says something a form can hold, in a language.
    static func all(
        seed: UInt64,
        filling: Double = 0.7,
        in language: WorkingLanguage,
        most: Int = 2
    ) -> [FormSample] {
        var generator = DossierGenerator(seed: seed)
        generator.filling = filling
        generator.entriesPerType = 1...most
        var collector = Collector(language: language)
        generator.dossier().visitEntries(&collector)
        return collector.samples
    }

    /// The content without documents, and without the records that have nothing else.
    static func expressible<Content: EntryContent>(_ content: Content) -> Content {
        var writer = JSONWriter(.canonical)
        content.write(to: &writer)
        let object = (try? JSONParser.parse(writer.bytes))?.object ?? JSONObject()
        return Content(json: cleaned(object, Content.self)) { _, _ in }
    }

    static func cleaned<Group: FieldGroup>(_ object: JSONObject, _ type: Group.Type) -> JSONObject {
        var cleaned = JSONObject()
        for field in Group.fields {
            guard let value = object[field.name] else { continue }
            switch field.shape {
            case .attachment, .list(.attachment): continue
            case .record(let type):
                let inner = self.cleaned(value.object ?? JSONObject(), type)
                if !inner.members.isEmpty { cleaned[field.name] = .object(inner) }
            case .list(.record(let type)):
                let inner = (value.array ?? []).compactMap(\.object).map { self.cleaned($0, type) }
                    .filter { !$0.members.isEmpty }
                if !inner.isEmpty { cleaned[field.name] = .array(inner.map { .object($0) }) }
            default: cleaned[field.name] = value
            }
        }
        return cleaned
    }

    private struct Collector: EntryVisitor {
        let language: WorkingLanguage
        var samples: [FormSample] = []

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries {
                let content = FormSamples.expressible(entry.content)
                if content.isEmpty { continue }
                let header = EntryNotes(entry.header)
                let text = ContentForm.text(of: entry.content, header: header, in: language)
                samples.append(FormSample(content: content, header: header, language: language, text: text))
            }
        }
    }
}

/// Whether two contents are of one type and equal.
func isEqual<Content: EntryContent>(_ left: Content, _ right: any EntryContent) -> Bool { right as? Content == left }

extension FormError {
    /// The kinds of problem and their lines, for messages that hold no value.
    var summary: [String] { problems.map { $0.description } }
}
