// The arguments of one call on their way into options.

/// The arguments of one call on their way into options.
struct ArgumentReading<Options: Sendable> {
    let command: Command<Options>
    var rest: ArraySlice<String>
    var options: Options
    var wantsHelp = false
    private var operandCount = 0

    init(command: Command<Options>, rest: ArraySlice<String>, options: Options) {
        (self.command, self.rest, self.options) = (command, rest, options)
    }

    mutating func run() throws(UsageError) {
        while let argument = rest.popFirst() {
            if argument == "--" {
                while let operand = rest.popFirst() { try store(operand: operand) }
            } else if argument.hasPrefix("--") {
                let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                try store(String(parts[0]), attached: parts.dropFirst().first.map(String.init))
            } else if argument.hasPrefix("-"), argument != "-" {
                try store(cluster: argument.dropFirst())
            } else {
                try store(operand: argument)
            }
        }
    }

    private mutating func store(_ name: String, attached: String?) throws(UsageError) {
        if Command<Options>.helpInfo.names.contains(name) {
            wantsHelp = true
            return
        }
        guard let parameter = command.parameters.first(where: { $0.info.names.contains(name) }) else {
            let hint = Suggestion.hint(for: name, among: command.infos.flatMap { $0.names })
            throw UsageError("unknown option '\(name)'\(hint)")
        }
        guard let value = parameter.info.value else {
            guard attached == nil else { throw UsageError("option '\(name)' takes no value") }
            return try parameter.store(&options, "")
        }
        guard let text = attached ?? rest.popFirst() else { throw UsageError("option '\(name)' needs a \(value)") }
        try parameter.store(&options, text)
    }

    /// `-vf csv` and `-vfcsv`: flags, then at most one option with a value.
    private mutating func store(cluster: Substring) throws(UsageError) {
        var letters = cluster
        while let letter = letters.popFirst() {
            let name = "-\(letter)"
            let takesValue = command.parameters.contains { $0.info.names.contains(name) && $0.info.value != nil }
            let attached = takesValue && !letters.isEmpty ? String(letters) : nil
            if attached != nil { letters = "" }
            try store(name, attached: attached)
        }
    }

    private mutating func store(operand: String) throws(UsageError) {
        guard let parameter = command.parameters.first(where: { $0.info.names.isEmpty }) else {
            throw UsageError("unexpected argument '\(operand)'")
        }
        operandCount += 1
        // Quotes that were forgotten cut a text after its first word.
        if let most = parameter.info.most, operandCount > most {
            throw UsageError("unexpected argument '\(operand)'; put words with blanks in quotes")
        }
        try parameter.store(&options, operand)
    }
}
