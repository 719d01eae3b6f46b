// What was agreed, in words: who, what, for whom, what for, until when, and how it was said.

import VillageKit

/// An agreement in words, for whoever wrote it down to read back.
struct AnswerSummary {
    private let event: AgreementEvent
    private let readable = ReadableLanguage.english.words

    init(_ event: AgreementEvent) { self.event = event }

    /// One line.
    var words: String {
        let sections = list(event.sections, all: "every section") { readable.known("section.\($0)") }
        let readers = list(event.recipients, all: "every reader", reader)
        let purposes = list(event.purposes, all: "every purpose") { readable.known("purpose.\($0)") }
        let last = event.until == .distantFuture ? "with no end" : "to \(AgreeCommand.lastDay(of: event).rawValue)"
        return "\(event.by.rawValue) agrees. What is shown: \(sections). To whom: \(readers). What for: \(purposes). "
            + "It counts from \(event.from.rawValue) \(last). \(manner)"
    }

    /// How it was said, in which language, and before whom.
    private var manner: String {
        var parts: [String] = []
        switch event.method {
        case "written": parts.append("given in writing")
        case "oral": parts.append("given by word of mouth")
        case "interpreter": parts.append("given through an interpreter")
        case "easy_to_read": parts.append("given on a paper that is easy to read")
        case let method?: parts.append("given as '\(method)'")
        case nil: parts.append("how it was given is not said")
        }
        if let language = event.language { parts.append("in the language '\(language)'") }
        if let interpreter = event.interpreter { parts.append("interpreter \(interpreter.rawValue)") }
        if let witness = event.witness { parts.append("witness \(witness.rawValue)") }
        let text = parts.joined(separator: ", ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private func list(_ names: [String], all: String, _ word: (String) -> String?) -> String {
        names.contains("*") ? all : names.map { word($0) ?? $0 }.joined(separator: ", ")
    }

    /// A role, an organisation, or a role at an organisation.
    private func reader(_ name: String) -> String? {
        if name.hasPrefix("org:") { return "everybody at \(name.dropFirst(4))" }
        let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
        let role = parts.first.flatMap { readable.known("role.\($0)") } ?? parts.first
        return parts.count == 2 ? role.map { "\($0) at \(parts[1])" } : role
    }

    /// What is said of an agreement that ends very far off, or never; `nil` of any other.
    ///
    /// An agreement lasts to the end of a school year unless somebody wants it otherwise (SEMANTICS 8.1): two years are far.
    static func farEnd(of event: AgreementEvent, from day: CalendarDate) -> String? {
        if event.until == .distantFuture { return "this agreement has no end; it counts until it is taken back" }
        let far = CalendarDate(year: day.year + 2, month: day.month, day: min(day.day, 28)) ?? .distantFuture
        guard event.until > far else { return nil }
        return "this agreement counts to \(AgreeCommand.lastDay(of: event).rawValue), for more than two years"
    }
}
