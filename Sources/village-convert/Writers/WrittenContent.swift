// Content that a program hands over as JSON: the canonical form of an entry, or of its content alone.

import VillageKit

/// Content that is to be written, and what is said about it.
struct WrittenContent: Sendable {
    var content: any EntryContent
    var notes = NotesOptions()
    /// The form that it was read from, where it was.
    var filled: FilledForm?
    /// The answers that it was made of, where questions were asked.
    var kept: KeptAnswers?

    init(_ content: any EntryContent, _ notes: NotesOptions = NotesOptions()) {
        self.content = content
        self.notes = notes
    }

    /// Reads JSON.
    ///
    /// - Parameters:
    ///   - bytes: An object with `content`, and what the header of an entry says; or the content alone.
    ///   - type: The content type that the call names; the object may name it in `type`.
    ///   - place: The file, for messages.
    /// - Throws: ``Failure``, with every member that is not read.
    init(json bytes: [UInt8], type: String?, place: String) throws(Failure) {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.parse(bytes) } catch {
            throw Failure(.malformed, "'\(place)', line \(error.line), column \(error.column): is not JSON text")
        }
        guard let whole = value.object else { throw Failure(.malformed, "'\(place)': is no JSON object") }
        let inner = value["content"]?.object
        let type = try ContentTypes.named(type ?? value["type"]?.string)
        var problems: [String] = []
        content = type.init(json: inner ?? whole) { path, _ in problems.append(path) }
        if inner != nil {
            var beside = whole
            (beside["type"], beside["content"]) = (nil, nil)
            notes = NotesOptions(json: beside) { path, _ in problems.append(path) }
        }
        guard problems.isEmpty else {
            let help = problems.map { "'\($0)': there is no such field, or its value is not of its kind" }
            throw Failure(.malformed, "'\(place)': cannot be read as \(type.typeName)", help: help)
        }
        var count = 0
        content.visitValues { _, _ in count += 1 }
        guard count > 0 else {
            throw .usage("the entry is not complete", help: [FormProblem(.nothingSaid).plainRule(in: .english)])
        }
    }
}

extension WrittenContent {
    /// Does something with the content; where that fails, the answers that somebody typed are not lost.
    func keepingAnswers<Result>(_ work: (WrittenContent) throws(Failure) -> Result) throws(Failure) -> Result {
        do throws(Failure) { return try work(self) } catch { throw kept?.named(in: error) ?? error }
    }
}

/// Finds content types by their names.
enum ContentTypes {
    /// The content type of a name, however its letters are cased.
    ///
    /// - Parameters:
    ///   - name: What the user typed.
    ///   - isFileToo: Whether a file might have been meant, which is not there.
    /// - Returns: The type.
    /// - Throws: ``Failure``, with the nearest name.
    static func named(_ name: String?, orFile isFileToo: Bool = false) throws(Failure) -> any EntryContent.Type {
        let list = "'form' lists the content types, section by section"
        guard let name else { throw .usage("no content type is named", help: [list]) }
        guard let type = Dossier.contentTypes.first(where: { $0.typeName.lowercased() == name.lowercased() }) else {
            let near = ContentForm.nearestTypeName(to: name).map { "; did you mean '\($0)'?" }
            let kind = isFileToo ? "no file, and no content type" : "not a content type"
            throw .usage("'\(name)' is \(kind)\(near ?? "")", help: near == nil ? [list] : [])
        }
        return type
    }
}
