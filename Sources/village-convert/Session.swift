// What a run of the program has beside its arguments: formats, clock, environment, and where words go.

import VillageKit

/// What a run of the program has beside its arguments.
struct Session: Sendable {
    /// The formats that are offered.
    var registry: FormatRegistry
    /// The versions that files of the school's own have brought, by format: they are written where no other is named.
    var ownVersions: [String: String] = [:]
    /// The day that counts as today, unless somebody names one.
    var today: @Sendable () -> CalendarDate
    /// A variable of the environment.
    var variable: @Sendable (String) -> String?
    /// Sixteen bytes that nobody can guess, new ones for each call.
    var randomness: @Sendable () -> [UInt8]
    /// Waits a little for somebody else, for the time of a number; false when that has been long enough.
    var waits: @Sendable (_ time: Int) -> Bool
    /// The next line of standard input, without its end; `nil` when there is none.
    var line: @Sendable () -> String?
    /// Takes the line that is said when somebody interrupts the program; `nil` when there is nothing to be said.
    var atInterruption: @Sendable (String?) -> Void
    /// Whether standard input is a terminal, where somebody can be asked.
    var asksSomebody: @Sendable () -> Bool
    /// Where messages go, and how they are written.
    var console: Console
    /// Takes what a verb writes to standard output.
    var output: @Sendable ([UInt8]) throws(CodecError) -> Void

    /// The session of the program.
    static let standard = Session(
        registry: .standard.adding(ArchiveLinesImporter()).adding(ArchiveImporter())
            .adding(PDFExporter { Platform.variable($0) }),
        today: { Platform.today() },
        variable: { Platform.variable($0) },
        randomness: {
            var generator = SystemRandomNumberGenerator()
            return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        },
        waits: { time in
            // Five seconds altogether.
            if time <= 100 { Platform.pause(milliseconds: 50) }
            return time <= 100
        },
        line: { readLine() },
        atInterruption: { Platform.setFarewell($0) },
        asksSomebody: { Platform.asksSomebody },
        console: Console(),
        output: { (bytes) throws(CodecError) in
            let output = StandardOutput()
            try output.write(bytes)
            try output.commit()
        }
    )

    /// The variable of the environment that names the last day of a rehearsal.
    static let rehearsal = "VILLAGEKIT_REHEARSAL"

    /// The day of what is written: the one that a call names, unless it is still to come.
    ///
    /// Nothing may be written before the last event of a file, so that a year too late would lock it for that year. Whoever
    /// plays what will happen says in the environment up to which day.
    func writingDay(_ day: CalendarDate?) throws(Failure) -> CalendarDate {
        let today = today()
        guard let day else { return today }
        let rehearsed = variable(Self.rehearsal).flatMap { CalendarDate(rawValue: $0) } ?? today
        guard day <= max(today, rehearsed) else {
            throw .usage(
                "option '--on': \(day.rawValue) is after today, \(today.rawValue) (UTC)",
                help: [
                    "a file takes nothing that is earlier than its last event: name the day of today or an earlier one",
                    "nothing was changed",
                ]
            )
        }
        return day
    }

    /// The session with messages in another style.
    func speaking(_ style: Console.Style?) -> Session {
        var session = self
        if let style { session.console.style = style }
        return session
    }

    /// Writes text to standard output.
    func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    /// Writes bytes to standard output.
    func write(_ bytes: [UInt8]) throws(Failure) {
        do throws(CodecError) { try output(bytes) } catch {
            throw Failure(.file, "standard output cannot be written")
        }
    }
}
