// A view as the canonical object of kind `disclosure`.

package import VillageAccess
package import VillageBasics
import VillageModel

/// A view as the canonical object of kind `disclosure`.
package struct DisclosureWriting {
    private let view: DisclosedDossier

    /// Prepares to write a view.
    package init(_ view: DisclosedDossier) { self.view = view }

    /// Writes the object and tells what became of every value.
    ///
    /// - Returns: The bytes, without a line break at the end, and the account.
    package func bytes(_ style: JSONWriter.Style) -> (bytes: [UInt8], account: ExportAccount) {
        guard let migration = view.migration else {
            var writer = JSONWriter(style)
            write(to: &writer)
            return (writer.bytes, account())
        }
        return MigrationWriting(view, migration).bytes(style)
    }

    private func write(to writer: inout JSONWriter) {
        writer.beginObject()
        begin(&writer)
        var sections = CanonicalSections()
        for entry in view.ordered { sections.add(entry.section) { entry.write(to: &$0) } }
        for placeholder in view.placeholders { sections.add(placeholder.section, PlaceholderForm(placeholder)) }
        sections.write(to: &writer)
        writer.endObject()
    }

    /// Writes what stands before the sections.
    func begin(_ writer: inout JSONWriter) {
        writer.member("kind", Canonical.Kind.disclosure.rawValue)
        writer.member("schema", Canonical.schema)
        writer.member("version", Canonical.version)
        writer.member("student", view.student.rawValue)
        ContextForm(view.context, refusals: view.refusals).writeMembers(to: &writer)
    }

    /// Every value is carried; what stands for a value that may not be shown is redacted.
    func account() -> ExportAccount {
        var account = ExportAccount()
        account.note(.dossier("student"), .carried)
        for entry in view.ordered {
            let id = entry.header.id
            var paths: [(path: String, count: Int)] = []
            entry.visitValues { path, _ in
                if paths.last?.path == path { paths[paths.count - 1].count += 1 } else { paths.append((path, 1)) }
            }
            for (path, count) in paths { account.note(.field(id, path), .carried, count: count) }
        }
        for index in view.placeholders.indices { account.note(.placeholder(index), .redacted) }
        return account
    }
}
