// A format for authors of formats to start from: descriptor, codes and mapping, as a real one has them.

import VillageFormats
import VillageModel

/// The vocabulary of the sample format.
enum SampleFormat {
    static let descriptor = FormatDescriptor(
        id: "sample-xml",
        name: "Sample XML",
        extensions: ["xml"],
        readVersions: ["1"],
        writtenVersions: ["1"],
        isStreamed: true,
        holdsManyStudents: true
    )

    /// The list `NeedType`, edition 2026.
    static let needType = CodeTable<NeedType>(
        "sample.NeedType",
        edition: "2026",
        [
            .init("LIT", .literacy),
            .init("NUM", .numeracy),
            .init("DYSC", .numeracy, .narrower),
            .init("ATT", .attention),
        ]
    )

    /// The elements of `<Identity>`.
    static let identity: [SampleRow<StudentIdentity>] = [
        SampleRow("Family", "name.family", \.name.family, .string),
        SampleRow("BirthDate", "birthDate", \.birthDate, .partialDate),
    ]

    /// The elements of `<Learning>`.
    static let learning: [SampleRow<LearningObservation>] = [
        SampleRow("Subject", "subject", \.subject, .string),
        SampleRow("Difficulty", "difficulty", \.difficulty, .text),
        SampleRow("Need", "need", \.need, .code(needType)),
    ]
}

/// An element, the field that it carries, and both ways between them.
struct SampleRow<Record: FieldGroup>: Sendable {
    let element: String
    let field: FieldName
    let set: @Sendable (inout Record, String) -> Bool
    let get: @Sendable (Record) -> String?

    init<Value>(
        _ element: String,
        _ field: FieldName,
        _ path: any WritableKeyPath<Record, Value?> & Sendable,
        _ codec: TextCodec<Value>
    ) {
        self.element = element
        self.field = field
        set = { record, text in
            guard let value = codec.parse(text) else { return false }
            record[keyPath: path] = value
            return true
        }
        get = { record in record[keyPath: path].flatMap(codec.print) }
    }
}
