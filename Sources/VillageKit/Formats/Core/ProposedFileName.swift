// The name that a format wants for its files, where it has a rule for it.

/// The name that a format wants for a file that was written.
///
/// It is made of what the file says of schools, never of what it says of persons. A writer tells it in
/// ``ExportReport/fileName``, when everything is written; whoever publishes the file chooses the number.
public struct ProposedFileName: Sendable, Hashable {
    /// What stands before the number.
    public let beginning: String
    /// What stands after it, with the ending.
    public let ending: String
    /// How many digits the number has; shorter ones begin with zeros.
    public let digits: Int
    /// The numbers that may still be given.
    public let numbers: ClosedRange<Int>

    /// Creates the name of a file.
    public init(beginning: String, ending: String, digits: Int, numbers: ClosedRange<Int>) {
        self.beginning = beginning
        self.ending = ending
        self.digits = digits
        self.numbers = numbers
    }

    /// The name with a number.
    public func name(_ number: Int) -> String {
        let text = String(number)
        return beginning + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text + ending
    }

    /// The first name that nothing else has, so that nothing is overwritten.
    ///
    /// - Parameter isTaken: Whether something has a name.
    /// - Returns: The name; `nil` where all are taken.
    public func first(isTaken: (String) -> Bool) -> String? {
        numbers.lazy.map { name($0) }.first { !isTaken($0) }
    }

    /// Whether a name is one of these, with whatever number.
    public func fits(_ name: String) -> Bool {
        guard name.hasPrefix(beginning), name.hasSuffix(ending) else { return false }
        let number = name.dropFirst(beginning.count).dropLast(ending.count)
        return number.utf8.count == digits && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && Int(number) != 0
    }
}
