// Answers that somebody typed and that were not stored: kept as a form beside the archive.

import VillageKit

/// Answers to the questions of a dialogue, for the case that they are refused.
struct KeptAnswers: Sendable {
    private let answers: FormAnswers
    private let entry: EntryID?
    private let archive: String

    /// The most files of this kind that lie in a folder.
    private static let most = 999

    init(_ answers: FormAnswers, correcting entry: EntryID?, beside archive: String) {
        (self.answers, self.entry, self.archive) = (answers, entry, archive)
    }

    /// Keeps the answers in a new file for its owner only, and says in a failure where they are.
    func named(in failure: Failure) -> Failure {
        var failure = failure
        let verb = entry.map { "correct \(archive) \($0.rawValue)" } ?? "add \(archive)"
        if let path = written() {
            failure.help.append(
                "the answers are kept in '\(path)': mend them there, then: village-convert \(verb) \(path)"
            )
        } else {
            failure.help.append("the answers cannot be kept beside the archive")
        }
        return failure
    }

    /// The path of the new file; its name says nothing of anybody.
    private func written() -> String? {
        let folder = FolderSettings.folder(of: archive)
        let paths = (1...Self.most).lazy.map { "\(folder)answers-\($0).txt" }
        guard let path = paths.first(where: { !Platform.isThere($0) }) else { return nil }
        do throws(Failure) { try NewFile.write(Array(answers.form(correcting: entry).utf8), to: path) } catch {
            return nil
        }
        return path
    }
}
