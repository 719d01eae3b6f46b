// A whole view as bytes, to be compared.

import VillageKit

extension DisclosedDossier {
    /// The whole view as bytes, in canonical form.
    var canonicalBytes: [UInt8] {
        var writer = JSONWriter(.canonical)
        writer.beginArray()
        writer.string(student.rawValue)
        for refusal in refusals { writer.string(refusal.rawValue) }
        for entry in ordered { entry.write(to: &writer) }
        for gap in placeholders {
            writer.string("\(gap.section.rawValue) \(gap.reasonClass.rawValue) \(gap.holder?.rawValue ?? "")")
        }
        for foreign in migration?.foreign ?? [] { writer.string(foreign.raw) }
        writer.endArray()
        return writer.bytes
    }
}
