// What help, completions and manual say of a parameter.

/// What is told of one thing that a command accepts.
struct ParameterInfo: Sendable, Hashable {
    /// The names, short one first; empty for an operand.
    var names: [String]
    /// What the value is called; `nil` for a flag.
    var value: String?
    /// One line for the help text.
    var help: String
    /// The values that are offered; others may be allowed.
    var choices: [String] = []
    /// Whether the value is a file or a folder.
    var isPath = false
    /// Whether it may be given more than once.
    var isRepeatable = false
    /// How many operands there may be; `nil` where that is for the verb to say.
    var most: Int?

    /// The name that messages use.
    var label: String { names.last ?? "<\(value ?? "")>" }
    /// The left column of the help text.
    var usage: String {
        if names.isEmpty { return label }
        return names.joined(separator: ", ") + (value.map { " <\($0)>" } ?? "")
    }
    /// The help line, with the choices where they are few.
    var fullHelp: String {
        let choices = choices.isEmpty || choices.count > 6 ? "" : " (\(choices.joined(separator: ", ")))"
        return help + choices + (isRepeatable && !names.isEmpty ? "; may be repeated" : "")
    }
}
