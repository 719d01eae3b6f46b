// The report as a table that a person reads.

import VillageAccess
import VillageFormats
import VillageModel

extension ConversionReport {
    /// The report as plain text.
    public var table: String {
        var text = heading
        let counts = counts
        text += "\nwhat became of the data of the source\n"
        text +=
            TextTable(
                Ending.allCases.map { [$0.rawValue, String(counts[$0])] } + [["total", String(counts.total)]],
                numbers: [1]
            )
            .text
        for (number, source) in zip(1..., sources) { text += source.table(number: number) }
        for (number, dossier) in zip(1..., dossiers) { text += dossier.table(number: number) }
        if !diagnostics.isEmpty { text += "\nfindings\n" + diagnostics.map { "  \($0.line)\n" }.joined() }
        return text
    }

    private var heading: String {
        var rows: [[String]] = []
        for source in sources {
            rows.append(["read", Self.name(source.format, source.version)])
            if let digest = source.digest { rows.append(["sha-256", digest]) }
            if !source.hasStableIdentifiers {
                rows.append(["identifiers", "derived from the file; a new edition of it will have others"])
            }
        }
        rows.append(["written", Self.name(targetFormat, targetVersion)])
        if let context {
            let place = context.organisation.map { " at \($0.rawValue)" } ?? ""
            rows.append(["reader", context.role.rawValue + place])
            rows.append(["purpose", context.purpose.rawValue])
            rows.append(["profile", context.profile])
            rows.append(["day", context.day.rawValue])
            rows.append(["rules", "model \(context.modelVersion), sha-256 \(context.policyDigest)"])
        }
        for assertion in assertions {
            let day = assertion.day.map { " on \($0.rawValue)" } ?? ""
            rows.append([
                "stated", "\(assertion.fact)\(day), for the role \(assertion.role.rawValue); no record shows it",
            ])
        }
        rows += confirmations.map { ["confirmed", $0] }
        rows += supplied.map { ["supplied", $0] }
        rows += withoutPlace.map { ["no place for", $0] }
        return "conversion by \(maker)\n" + TextTable(rows).text
    }

    private static func name(_ format: String, _ version: String?) -> String {
        format + (version.map { "@\($0)" } ?? "")
    }
}

extension ConversionReport.Source {
    /// What stands beside the students; nothing where every datum is a student's.
    fileprivate func table(number: Int) -> String {
        if file.lines.isEmpty { return "" }
        let aside = recordsSetAside > 0 ? ", \(recordsSetAside) records set aside" : ""
        return "\nfile \(number), beside its students\(aside)\n" + file.table
    }
}

extension ConversionAccount {
    fileprivate var table: String {
        let rows = lines.map { [$0.path, $0.ending.rawValue, String($0.count), $0.code ?? ""] }
        return TextTable([["path", "ending", "count", "code"]] + rows, numbers: [2]).text
    }
}

extension ConvertedDossier {
    fileprivate func table(number: Int) -> String {
        var text = "\nstudent \(number): \(shown) entries shown, \(redacted) placeholders, \(hidden) hidden\n"
        for refusal in refusals { text += "  refused: \(refusal.rawValue)\n" }
        if attachments > 0 {
            text += "  \(attachments) documents: each may tell who made it, when and where\n"
        }
        return text + account.table
    }
}

extension Diagnostic {
    /// The finding in one line.
    public var line: String {
        var place = location?.line.map { "line \($0)" }
        if let column = location?.column { place = place.map { "\($0), column \(column)" } }
        let parts = [place, path, "\(severity.rawValue) \(identifier)", rule.map { "rule \($0)" }].compactMap { $0 }
        return parts.joined(separator: ": ") + ": " + summary + (help.map { "; \($0)" } ?? "")
    }
}
