// What a school brings itself: a file that tells an importer or an exporter more, such as a mapping of tables.

/// An importer or an exporter that a file of the school's own tells more, such as a mapping of tables.
///
/// The file is named by a setting with ``FormatSetting/isFile``; whoever calls reads it.
public protocol FileTaking: Sendable {
    /// The same with what a file says, which is read and written before all that is there without it.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - setting: The name of the setting.
    /// - Returns: The same with the file, and the version by which what it says is written.
    /// - Throws: ``FileTakingError`` when something is wrong with it.
    func taking(_ file: [UInt8], for setting: String) throws(FileTakingError) -> (taker: Self, version: String)
}

/// What is wrong with a file of the school's own.
public struct FileTakingError: Error, Sendable, Hashable {
    /// The line, where it is known.
    public let line: Int?
    /// The place and the rule, in one line.
    public let summary: String
    /// What to do about it, in one line.
    public let help: String

    /// Creates an error.
    public init(line: Int?, _ summary: String, help: String) {
        self.line = line
        self.summary = summary
        self.help = help
    }
}
