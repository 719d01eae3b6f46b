// Our digest beside the system's own.

import Foundation
import Testing
import VillageBasics

struct DigestComparisonTests {
    private static let program = "/usr/bin/sha256sum"

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program), "no sha256sum here"))
    func digestsAreThoseOfTheSystem() throws {
        var state: UInt32 = 1
        for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 65_537] {
            let bytes = (0..<length)
                .map { _ -> UInt8 in
                    state = state &* 1_664_525 &+ 1_013_904_223
                    return UInt8(state >> 24)
                }
            #expect(try systemDigest(of: bytes) == Hexadecimal.text(SHA256.digest(bytes)), "\(length) bytes")
        }
    }

    private func systemDigest(of bytes: [UInt8]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: Self.program)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return String(text.prefix { $0 != " " })
    }
}
