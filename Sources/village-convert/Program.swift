// The name and the version of the program.

/// The program.
enum Program {
    static let name = "village-convert"
    static let version = "0.1.0"
}
