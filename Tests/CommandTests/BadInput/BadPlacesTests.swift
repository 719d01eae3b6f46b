// Places that cannot be read or written, and pipes that nobody serves.

import Foundation
import Glibc
import Testing

@Suite(.serialized) struct BadPlacesTests {
    /// The user that owns nothing.
    private static let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    /// Whether the program can be run as another user, who may read it.
    private static let canBeNobody: Bool = getuid() == 0 && (try? ProgramRun(["formats"], through: nobody).status) == 0

    private let scratch: Scratch
    private let source: String

    init() throws {
        scratch = try Scratch()
        source = try scratch.file("popo.xml", Array(Markup.popo.text.utf8))
    }

    private var target: String { scratch.path("target.json") }

    private func convert(_ options: String..., to target: String, as user: [String] = []) throws -> ProgramRun {
        try ProgramRun(BadCall.mover + ["-t", "json", "-o", target] + options + [source], through: user)
    }

    @Test(arguments: ["/", "/nowhere", "/dev/null", "/proc/self/mem", "/etc/hostname/x", ""])
    func whatIsNoFileIsNotRead(_ path: String) throws {
        try BadCall.mustFail(path, with: [2, 3, 4], in: scratch)
    }

    @Test(arguments: ["/", "/dev/full", "/nowhere/x.json", "/proc/x.json", "/etc/hostname/x.json"])
    func whatIsNoPlaceIsNotWritten(_ path: String) throws {
        for option in ["-o", "--report", "--log"] {
            if path == "/", option == "-o" { continue }
            let before = scratch.names
            let run = try ProgramRun(
                BadCall.mover + ["-t", "json", option, path, source] + (option == "-o" ? [] : ["-o", target])
            )
            #expect(run.isOrderlyError && run.status == 3, "\(option): \(run.summary)")
            #expect(scratch.names == before)
        }
    }

    @Test(
        arguments: ["--consents", "--supply", "--emergency", "--id-key", "--policy", "--confirm"],
        ["/", "/nowhere"]
    )
    func filesThatGoWithACallAreNamed(_ option: String, _ path: String) throws {
        let run = try convert(option, option == "--confirm" ? "@" + path : path, to: target)
        #expect(run.isOrderlyError && run.status == 3, "\(run.summary)")
        #expect(run.messages.contains("'\(path)'"))
        #expect(scratch.names == ["popo.xml"])
    }

    @Test(arguments: [
        ["inspect"], ["inspect", "--json"], ["validate"], BadCall.mover + ["-t", "json"],
        BadCall.mover + ["--dry-run", "-t", "json"],
        ["explain"] + BadCall.teacher, ["lint"],
    ])
    func aFullDiskIsAnError(_ arguments: [String]) throws {
        for output in [ProgramRun.Output.path("/dev/full"), .closedPipe] {
            let run = try ProgramRun(arguments + [source], output: output)
            #expect(run.isOrderlyError && run.status == 3, "\(run.summary)")
            #expect(run.messages.hasSuffix("standard output cannot be written\n"))
        }
    }

    @Test func closedStreamsHarmNoFile() throws {
        for redirection in ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"] {
            let run = try ProgramRun(
                BadCall.receiver + ["-t", "json", "-o", target, source],
                adjusting: redirection
            )
            #expect(run.status == 0, "\(redirection): \(run.summary)")
            let written = try #require(scratch.text("target.json"))
            #expect(written.hasPrefix("{") && written.hasSuffix("}\n"))
            #expect(!written.contains("village-convert:"))
        }
        #expect(try ProgramRun(["inspect", "-"], adjusting: "0<&-").status == 3)
        #expect(try ProgramRun(["inspect", source], adjusting: "1>&-").status == 3)
    }

    @Test func aPipeThatNobodyWritesToIsNotWaitedForLong() throws {
        let pipe = scratch.pipe("pipe")
        try BadCall.mustFail(pipe, with: [3], in: scratch)
        for option in ["--policy"] {
            let run = try convert(option, pipe, to: target)
            #expect(run.isOrderlyError && run.status == 3, "\(option): \(run.summary)")
        }
    }

    @Test func aPipeThatNobodyReadsFromIsNotWaitedFor() throws {
        let pipe = scratch.pipe("pipe")
        #expect(try convert(to: pipe).status == 3)
        #expect(try convert("--report", pipe, to: target).status == 3)
        #expect(try convert("--log", pipe, to: target).status == 3)
        #expect(scratch.names == ["pipe", "popo.xml"])
    }

    @Test func aSlowPipeIsRead() throws {
        let pipe = scratch.pipe("pipe")
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", "sleep 0.3; exec 5>\"$1\"; sleep 3.2; cat \"$2\" >&5", "sh", pipe, source]
        try writer.run()
        let run = try ProgramRun(["inspect", pipe])
        writer.waitUntilExit()
        #expect(run.status == 0, "\(run.summary)")
    }

    @Test(.enabled(if: canBeNobody, "needs the superuser, and a program that everybody may run"))
    func whatIsNotOnesOwnIsNeitherReadNorWritten() throws {
        let locked = try scratch.file("locked.xml", Array(Markup.popo.text.utf8))
        for (path, mode) in [(locked, 0), (source, 0o644), (scratch.folder.path(), 0o755)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        for (arguments, isPlace) in [
            (["inspect", locked], false), (["validate", locked], false),
            (BadCall.mover + ["-t", "json", "-o", target, source], true),
            (BadCall.mover + ["-t", "json", "-o", scratch.path("folder/"), source], true),
            (BadCall.mover + ["-t", "json", "--dry-run", "--report", scratch.path("r.json"), source], true),
            (BadCall.mover + ["-t", "json", "-o", "/dev/null", "--log", scratch.path("log"), source], true),
            (BadCall.mover + ["-t", "json", "-o", locked, source], true),
            (BadCall.mover + ["-t", "json", "-o", "/dev/null", "--id-key", locked, source], false),
        ] {
            let run = try ProgramRun(arguments, through: Self.nobody)
            #expect(run.isOrderlyError && run.status == 3, "\(arguments): \(run.summary)")
            #expect(run.messages.contains(isPlace ? "cannot be written" : "cannot be read"))
        }
        #expect(scratch.names == ["locked.xml", "popo.xml"])
    }

    @Test func killedWhileItWaitsItLeavesNothing() throws {
        let process = Process()
        let input = Pipe()
        process.executableURL = Launched.program
        process.arguments = BadCall.mover + ["-t", "json", "-o", target, "--log", scratch.path("log"), "-"]
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(Markup.popo.text.utf8.prefix(5_000)))
        usleep(200_000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(scratch.names == ["popo.xml"])
    }
}
