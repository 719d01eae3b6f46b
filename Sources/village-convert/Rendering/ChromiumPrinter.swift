// Has Chromium print a page: through its debugging pipe, so that the page is in no file.

import VillageKit

/// Has Chromium print a page, in an empty window that runs no scripts and has no network.
struct ChromiumPrinter {
    private let place: String
    private let folder: String
    private let environment: [String: String]

    init(_ place: String, _ folder: String, _ environment: [String: String]) {
        (self.place, self.folder, self.environment) = (place, folder, environment)
    }

    func print(_ page: [UInt8]) -> [UInt8]? {
        var window = ChromiumWindow(place, folder, environment)
        let isClosed =
            window.call("Emulation.setScriptExecutionDisabled") { $0.member("value", ifTrue: true) } != nil
            && window.call("Network.enable") != nil
            && window.call("Network.emulateNetworkConditions") { writer in
                writer.member("offline", ifTrue: true)
                for name in ["latency", "downloadThroughput", "uploadThroughput"] { writer.member(name, 0) }
            } != nil
        guard isClosed, window.show(page) else { return nil }
        let printed = window.call("Page.printToPDF") { writer in
            for name in ["preferCSSPageSize", "printBackground", "generateTaggedPDF", "generateDocumentOutline"] {
                writer.member(name, ifTrue: true)
            }
        }
        return printed?["data"]?.string.flatMap { Base64.bytes($0) }
    }
}

/// The window of a Chromium that answers one message after the other.
///
/// The protocol is that of its developer tools: a JSON object with a zero behind it for each message.
struct ChromiumWindow: ~Copyable {
    private var child: Platform.Child?
    private var number = 0
    private var session: String?

    /// Starts a Chromium with an empty window; where that fails, it answers nothing.
    ///
    /// - Parameters:
    ///   - place: Where the program is.
    ///   - folder: What it may keep for itself goes there.
    ///   - environment: All its variables.
    init(_ place: String, _ folder: String, _ environment: [String: String]) {
        child = Platform.Child(
            place,
            Self.arguments(folder),
            environment: environment,
            ends: (reads: 3, writes: 4),
            seconds: PrintingTool.seconds
        )
        let target = call("Target.createTarget") { $0.member("url", "about:blank") }?["targetId"]?.string
        guard let target else { return }
        let attached = call("Target.attachToTarget") { writer in
            writer.member("targetId", target)
            writer.member("flatten", ifTrue: true)
        }
        session = attached?["sessionId"]?.string
    }

    /// Puts a page into the window; false when that fails.
    mutating func show(_ page: [UInt8]) -> Bool {
        let frame = call("Page.getFrameTree")?["frameTree"]?["frame"]?["id"]?.string
        guard let frame else { return false }
        return call("Page.setDocumentContent") { writer in
            writer.member("frameId", frame)
            writer.member("html", String(decoding: page, as: UTF8.self))
        } != nil
    }

    /// Sends a message and waits for its answer; `nil` when there is none, or it tells of an error.
    mutating func call(_ method: String, _ parameters: (inout JSONWriter) -> Void = { _ in }) -> JSONValue? {
        number += 1
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("id", number)
        writer.member("method", method)
        writer.name("params")
        writer.beginObject()
        parameters(&writer)
        writer.endObject()
        writer.member("sessionId", session)
        writer.endObject()
        var message = writer.bytes + [0]
        while let answer = child?.answer(to: message, upTo: 0) {
            message = []
            guard let value = try? JSONParser.parse(answer) else { return nil }
            // What the window tells by itself has no number.
            if value["id"]?.integer == number { return value["result"] }
        }
        return nil
    }

    private static func arguments(_ folder: String) -> [String] {
        var arguments = [
            "--headless", "--remote-debugging-pipe", "--user-data-dir=\(folder)/profile", "--incognito",
            "--disable-gpu",
            "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-breakpad", "--disable-crash-reporter",
            "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
            "--password-store=basic", "--use-mock-keychain",
        ]
        // The sandbox of the program refuses to begin as root.
        if Platform.isRoot { arguments.append("--no-sandbox") }
        return arguments + ["about:blank"]
    }
}
