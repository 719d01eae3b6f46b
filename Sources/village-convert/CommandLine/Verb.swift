// A verb of the program, whatever its options are.

/// A verb of the program.
struct Verb: Sendable {
    /// The words after the program's name, such as `policy test`.
    let name: String
    /// One line that says what it does.
    let summary: String
    /// What is told of its parameters.
    let infos: [ParameterInfo]
    /// The text of `--help`.
    let help: String
    private let body: @Sendable ([String], Session) throws(Failure) -> ExitStatus

    /// Makes a verb of a command and what it does.
    init<Options>(
        _ name: String,
        _ command: Command<Options>,
        run: @escaping @Sendable (Options, Session) throws(Failure) -> ExitStatus
    ) {
        self.name = name
        summary = command.summary
        infos = command.infos
        help = command.help
        body = { (arguments, session) throws(Failure) in
            let parsed: Options?
            do throws(UsageError) { parsed = try command.parse(arguments) } catch { throw Failure(error) }
            guard let options = parsed else {
                try session.write(command.help)
                return .success
            }
            return try run(options, session)
        }
    }

    /// Runs the verb.
    func run(_ arguments: [String], _ session: Session) throws(Failure) -> ExitStatus { try body(arguments, session) }
}
