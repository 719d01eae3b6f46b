// Completions and manual come from the one list of parameters, and shells accept them.

import Foundation
import Testing

@testable import village_convert

struct ShellTests {
    @Test(arguments: CompletionsCommand.Shell.allCases)
    func everyOptionIsCompleted(_ shell: CompletionsCommand.Shell) {
        let text = Completions(verbs: VillageConvert.verbs).text(for: shell)
        for name in VillageConvert.verbs.flatMap(\.infos).compactMap(\.names.last) {
            let isThere = text.contains(name.dropFirst(2))
            #expect(isThere, "\(name)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func theShellReadsIt(_ shell: String) throws {
        let paths = ["/bin/", "/usr/bin/"].map { $0 + shell }
        guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return }
        let scratch = try Scratch()
        let run = Run("completions", shell)
        #expect(run.status == 0)
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = ["-n", try scratch.file("completions", run.output)]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func theManualHasEveryOptionAndStatus() {
        let page = Run("man").output
        for info in VillageConvert.verbs.flatMap(\.infos) {
            #expect(page.contains(info.usage.replacing("-", with: "\\-")))
        }
        for status in ExitStatus.allCases { #expect(page.contains(".B \(status.rawValue)\n")) }
        #expect(Run("completions", "tcsh").status == 2)
    }

    @Test func theOverviewNamesEveryVerb() {
        let text = Run("--help").output
        for verb in VillageConvert.verbs { #expect(text.contains("  \(verb.name) ")) }
        #expect(Run("--version").output.hasPrefix("village-convert \(Program.version), model 2."))
    }
}
