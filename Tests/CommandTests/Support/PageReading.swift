// What a person does with the page of an inspection: reads its numbers aloud, or ticks its boxes and keeps the file.

import Foundation
import Testing

/// What a person does with the page of an inspection.
struct PageReading {
    private let page: String

    /// Opens a page.
    init(_ page: String) { self.page = page }

    /// The sections that the page asks about, in their order.
    var asked: [String] {
        page.matches(of: #/<fieldset class="ask" data-part="([a-z_]+)"/#).map { String($0.output.1) }
    }

    /// What somebody reads over the telephone: the first numbers, then the one beside each answer.
    ///
    /// - Parameter answers: The answer about each section, by its name; that of `*` for those that are not named.
    /// - Returns: The digits.
    /// - Throws: Where the page has none.
    func code(_ answers: [String: String]) throws -> String {
        let boxes = page.matches(of: #/id="[a-z]+-([a-z_]+)" value="([a-z]+)" data-digit="([0-9])"/#)
        let ticked = boxes.filter { box in
            String(box.output.2) == answers[String(box.output.1)] ?? answers["*"] ?? "later"
        }
        return try value("digit") + ticked.map { String($0.output.3) }.joined()
    }

    /// The file that the page makes of what is ticked and written.
    ///
    /// - Parameters:
    ///   - answers: The answer about each section; that of `*` for those that are not named.
    ///   - more: What is written besides, as members of the file.
    /// - Returns: The file.
    /// - Throws: Where the page is none.
    func file(_ answers: [String: String], more: String = "") throws -> String {
        let said = asked.compactMap { name in (answers[name] ?? answers["*"]).map { "\"\(name)\":\"\($0)\"" } }
        return """
            {"schema":"villagekit/inspection-answer","version":1,"edition":"\(try value("edition"))",\
            "token":"\(try value("token"))","reader":"\(try value("reader"))",\
            "organisation":"\(try value("organisation"))","language":"\(try language)",\
            "answers":{\(said.joined(separator: ","))}\(more.isEmpty ? "" : "," + more)}
            """
    }

    private var language: String {
        get throws { String(try #require(page.firstMatch(of: #/<html lang="([a-z]+)"/#)).output.1) }
    }

    private func value(_ name: String) throws -> String {
        let found = try #require(page.firstRange(of: "data-\(name)=\""))
        return String(page[found.upperBound...].prefix { $0 != "\"" })
    }
}
