// An independent judge of JSON Schema: the package `jsonschema` of Python, where it is installed.

import Foundation

/// An independent judge of JSON Schema.
enum SchemaJudge {
    /// Whether the judge is installed.
    static let isPresent = run(["-c", "import jsonschema; jsonschema.Draft202012Validator"]) != nil

    private static let script = """
        import json, sys, warnings
        from jsonschema import Draft202012Validator
        schema = json.load(open(sys.argv[1]))
        Draft202012Validator.check_schema(schema)
        judge = Draft202012Validator(schema)
        for line in open(sys.argv[2]):
            print(1 if judge.is_valid(json.loads(line)) else 0)
        """

    /// Judges objects, one in each line.
    ///
    /// - Returns: For each whether it is valid; `nil` when the schema is none.
    static func verdicts(_ schema: [UInt8], _ objects: [[UInt8]]) throws -> [Bool]? {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = (folder.appending(path: "schema.json"), folder.appending(path: "objects.ndjson"))
        try Data(schema).write(to: files.0)
        try Data(objects.joined(separator: [0x0A])).write(to: files.1)
        let output = run(["-c", script, files.0.path(), files.1.path()])
        return output?.split(separator: "\n").map { $0 == "1" }
    }

    private static func run(_ arguments: [String]) -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
