// One line of the log for each disclosure: reader, purpose, digests and three counts, nothing personal.

import VillageKit

/// One disclosure, for the log.
struct DisclosureRecord: Sendable {
    private let context: DisclosedContext
    private let shown: Int
    private let redacted: Int
    private let hidden: Int
    private let source: String?
    /// The SHA-256 of what was written.
    var output: String?

    init(_ disclosure: Disclosure, source: String?) {
        context = disclosure.dossier.context
        // No more of it: a line for each of very many students stays in memory until all are written.
        shown = disclosure.receipt.shown
        redacted = disclosure.receipt.redacted
        hidden = disclosure.receipt.hidden
        self.source = source
    }

    /// The line, with its end.
    var line: [UInt8] {
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("schema", "villagekit/log")
        writer.member("version", 1)
        writer.member("day", context.day.rawValue)
        writer.member("role", context.role.rawValue)
        writer.member("organisation", context.organisation?.rawValue)
        writer.member("purpose", context.purpose.rawValue)
        writer.member("profile", context.profile)
        writer.member("model", context.modelVersion)
        writer.member("policy", context.policyDigest)
        writer.member("source", source)
        writer.member("output", output)
        writer.member("shown", shown)
        writer.member("redacted", redacted)
        writer.member("hidden", hidden)
        writer.endObject()
        writer.endLine()
        return writer.bytes
    }

    /// Adds lines to the end of a log.
    static func append(_ records: [DisclosureRecord], to path: String) throws(Failure) {
        for record in records {
            guard Platform.append(record.line, to: path) else { throw .unwritable(path) }
        }
    }
}
