// Opens pages in a browser: accessible, valid, nothing fetched, nothing run, nothing wider than a telephone.

import Foundation
import Testing
import VillageKit

/// `Scripts/browser` installs the browser and what looks at pages in it, and names it in VILLAGEKIT_BROWSER.
@Suite(.enabled(if: PageChecker.python != nil, "needs a browser: Scripts/browser"))
struct BrowserTests {
    @Test func findsNothingInThePagesOfStories() throws {
        var gallery = PageGallery()
        try gallery.addStories()
        #expect(gallery.pages.count > 100)
        try check(gallery, "stories")
    }

    @Test func findsNothingInThePagesOfFixtures() throws {
        var gallery = PageGallery()
        try gallery.addFixtures()
        #expect(gallery.pages.count > 20)
        try check(gallery, "fixtures")
    }

    /// What looks at pages notices each of the faults that it is there for.
    @Test(arguments: [
        ("<p>ok</p><img src=https://example.org/x.png alt=x>", "request"),
        ("<p>ok</p><script>document.title='x'</script>", "console"),
        ("<p>ok</p><div style='width:900px'>wide</div>", "wide"),
        ("<p>ok</p><svg role=img></svg>", "axe"),
        ("<p>ok</p><p id=a></p><p id=a></p>", "nu"),
    ])
    func noticesFaults(_ body: String, _ fault: String) throws {
        let scratch = try Scratch()
        let policy = "default-src 'none'; style-src 'unsafe-inline'"
        let page = """
            <!DOCTYPE html><html lang=en><head><meta charset=utf-8>
            <meta http-equiv=Content-Security-Policy content="\(policy)"><title>Page</title></head>
            <body><main><h1>Page</h1>\(body)</main></body></html>
            """
        try Data(page.utf8).write(to: scratch.folder.appending(path: "page.html"))
        let (status, output) = try PageChecker.run(scratch.folder)
        #expect(status == 1)
        #expect(output.contains("page \(fault)"), "\(output)")
    }

    private func check(_ gallery: PageGallery, _ name: String) throws {
        let scratch = try Scratch()
        let kept = ProcessInfo.processInfo.environment["VILLAGEKIT_PAGES"].map { URL(filePath: $0) }
        let folder = kept?.appending(path: name) ?? scratch.folder
        try gallery.write(to: folder)
        let (status, output) = try PageChecker.run(folder)
        #expect(status == 0, "\(output.prefix(4_000))")
    }
}

/// What looks at pages.
private enum PageChecker {
    static var python: String? { ProcessInfo.processInfo.environment["VILLAGEKIT_BROWSER"] }

    /// Opens all pages of a folder; the output names each fault, and the status is 1 where there is one.
    static func run(_ folder: URL) throws -> (status: Int32, output: String) {
        var script = URL(filePath: #filePath)
        for _ in 0..<3 { script.deleteLastPathComponent() }
        let process = Process()
        process.executableURL = URL(filePath: try #require(python))
        process.arguments = [script.appending(path: "Browser/check.py").path(), folder.path()]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
