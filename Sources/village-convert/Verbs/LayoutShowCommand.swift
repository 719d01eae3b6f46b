// The verb `layout show`: a layout of pages, to start one's own from, or to see whether one's own is right.

import VillageKit

/// Shows a layout.
enum LayoutShowCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var layouts: [String] = []
    }

    static let command = Command(
        name: "village-convert layout show",
        summary: "show a layout of pages as JSON, to start one's own from, or check one's own",
        defaults: Options(),
        parameters: [
            .operands("layout", most: 1, help: "the name of a layout, or a file", into: \.layouts)
        ]
    )

    static let verb = Verb("layout show", command) { (options, session) throws(Failure) in
        let names = PageLayout.standard.map { $0.name }
        guard let name = options.layouts.first else {
            throw .usage("'layout show' needs a layout", help: ["one of \(names.joined(separator: ", ")), or a file"])
        }
        if let text = PageLayout.json(named: name) {
            try session.write(text + "\n")
            return .success
        }
        guard Platform.isThere(name) else {
            throw .usage("'\(name)' is no layout, and no file\(Suggestion.cure(for: name, among: names))")
        }
        let bytes = try SmallFile.bytes(name)
        do throws(LayoutError) { _ = try PageLayout(json: bytes) } catch {
            throw Failure(.malformed, "'\(name)', \(error.description)", help: [error.help])
        }
        try session.write(bytes)
        return .success
    }
}
