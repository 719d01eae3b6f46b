// A file appears whole or not at all.

import Foundation
import Testing
import VillageCodecs

struct AtomicFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "village-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [] }

    private func mode(of name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path())
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test(arguments: [(true, 0o600), (false, 0o644)])
    func appearsUnderItsNameAtTheEnd(_ isPrivate: Bool, _ mode: Int) throws {
        let file = try AtomicFile(path: folder.appending(path: "a").path(), isPrivate: isPrivate)
        try file.write([1, 2])
        try file.write([3])
        #expect(!names.contains("a") && names.count == 1)
        try file.commit()
        #expect(names == ["a"])
        #expect(try [UInt8](Data(contentsOf: folder.appending(path: "a"))) == [1, 2, 3])
        let given = try #require(try self.mode(of: "a"))
        #expect(given & ~mode == 0 && given & 0o600 == 0o600)
    }

    @Test func whatStandsThereStaysUntilTheEnd() throws {
        let target = folder.appending(path: "a")
        try Data([9]).write(to: target)
        let file = try AtomicFile(path: target.path())
        try file.write([1])
        #expect(try Data(contentsOf: target) == Data([9]))
        file.discard()
        #expect(names == ["a"])
        #expect(try Data(contentsOf: target) == Data([9]))
        #expect(throws: CodecError(.unwritable)) { try file.commit() }
    }

    @Test func givenUpItLeavesNothing() throws {
        do {
            let file = try AtomicFile(path: folder.appending(path: "a").path())
            try file.write([1])
        }
        #expect(names.isEmpty)
    }

    @Test func aLinkStaysALink() throws {
        let target = folder.appending(path: "a")
        let link = folder.appending(path: "b")
        try Data([9]).write(to: target)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
        let file = try AtomicFile(path: link.path())
        try file.write([1])
        try file.commit()
        #expect(try Data(contentsOf: target) == Data([1]))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path()) == target.path())
    }

    @Test func placesThatCannotBeWrittenAreRefused() {
        for path in [folder.path(), folder.path() + "nowhere/a", ""] {
            #expect(throws: CodecError(.unwritable)) { _ = try AtomicFile(path: path) }
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))) func aFullDiskIsAnError() throws {
        let file = try AtomicFile(path: "/dev/full")
        #expect(file.temporaryPath == nil)
        #expect(throws: CodecError(.unwritable)) { try file.write([1]) }
        #expect(throws: CodecError(.unwritable)) { try file.commit() }
        #expect(FileManager.default.fileExists(atPath: "/dev/full"))
    }
}
