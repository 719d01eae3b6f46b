// The verb `diff`: what differs between two files, as one reader sees them.

import VillageKit

/// Compares two files of any formats, as one reader sees them.
enum DiffCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var reader = ReaderOptions()
        var withValues = false
        var isJSON = false
    }

    static let command = Command(
        name: "village-convert diff",
        summary: "say what differs between two files of any formats, as one reader sees them",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) }
            + ReaderOptions.parameters.map { $0.within(\.reader) } + [
                .flag("--values", help: "show the values, as far as the reader may see them", into: \.withValues),
                .flag("--json", help: "write JSON", into: \.isJSON),
            ]
    )

    static let verb = Verb("diff", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        guard options.source.files.count == 2 else { throw .usage("'diff' compares two files") }
        let settings = try FolderSettings(besideAll: options.source.files)
        let question = try Question(options.reader.completed(by: settings, session), options.source, session)
        var sides: [[ComparedView]] = []
        for file in options.source.files {
            var source = options.source
            source.files = [file]
            sides.append(try views(of: source, question, session))
        }
        let pairs = ViewPairs(sides[0], sides[1])
        try session.write(options.isJSON ? pairs.json(options.withValues) : pairs.text(options.withValues))
        return pairs.hasDifference ? .found : .success
    }

    private static func views(
        of options: SourceOptions,
        _ question: Question,
        _ session: Session
    ) throws(Failure) -> [ComparedView] {
        var views: [ComparedView] = []
        for source in try Source.all(options, session) {
            var opened = try source.opened(options, session)
            while let imported = try opened.next() {
                var dossier = imported.dossier
                _ = try question.addConsents(to: &dossier)
                guard let view = question.engine.disclose(dossier, to: question.request)?.dossier else { continue }
                if let refusal = view.refusals.first(where: Question.final.contains) {
                    throw Failure(.refused, "refused: \(refusal.rawValue)", help: [refusal.words])
                }
                views.append(ComparedView(view))
            }
        }
        guard !views.isEmpty else {
            throw Failure(
                .refused,
                "refused: there is no dossier for this reader",
                help: ["check role, person and relation"]
            )
        }
        return views
    }
}

/// A view, and the numbers by which the same student is found in the other file.
struct ComparedView {
    let view: DisclosedDossier
    /// Numbers that are shown; the view's own name of the student where it names one.
    let keys: Set<String>

    init(_ view: DisclosedDossier) {
        self.view = view
        var keys: Set<String> = []
        for entry in view.identities {
            for number in entry.content.identifiers { keys.insert("\(number.system.rawValue):\(number.value)") }
        }
        keys.insert("student:\(view.student.rawValue)")
        self.keys = keys
    }
}

/// The students of two files, in pairs.
struct ViewPairs {
    private var differences: [ViewDifference] = []
    private var gone = 0
    private var added = 0

    init(_ left: [ComparedView], _ right: [ComparedView]) {
        if left.count == 1, right.count == 1 {
            differences = [ViewDifference(from: left[0].view, to: right[0].view)]
            return
        }
        var rest = right
        for old in left {
            guard let place = rest.firstIndex(where: { !$0.keys.isDisjoint(with: old.keys) }) else {
                gone += 1
                continue
            }
            differences.append(ViewDifference(from: old.view, to: rest.remove(at: place).view))
        }
        added = rest.count
    }

    /// Whether anything differs.
    var hasDifference: Bool { gone > 0 || added > 0 || differences.contains { !$0.lines.isEmpty } }

    /// The differences for a person.
    func text(_ withValues: Bool) -> String {
        var text = ""
        for (number, difference) in zip(1..., differences) {
            if differences.count > 1 {
                if difference.lines.isEmpty { continue }
                text += "student \(number)\n"
            }
            var rows: [[String]] = []
            for line in difference.lines {
                let name = line.type.isEmpty ? "(not shown)" : line.type
                rows.append([line.kind.rawValue, line.section.rawValue, name, line.field])
                if !withValues { continue }
                rows += line.before.map { ["", "", "", "- \($0)"] } + line.after.map { ["", "", "", "+ \($0)"] }
            }
            text += PlainTable(rows, indent: differences.count > 1 ? "  " : "").text
        }
        if gone > 0 { text += "\(gone) students are in the first file only\n" }
        if added > 0 { text += "\(added) students are in the second file only\n" }
        return hasDifference ? text : "no difference for this reader\n"
    }

    /// The differences for a program.
    func json(_ withValues: Bool) -> String {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/diff")
        writer.member("version", 1)
        writer.member("studentsGone", gone)
        writer.member("studentsAdded", added)
        writer.name("students")
        writer.beginArray()
        for difference in differences {
            writer.beginArray()
            for line in difference.lines {
                writer.beginObject()
                writer.member("kind", line.kind.rawValue)
                writer.member("section", line.section.rawValue)
                writer.member("type", line.type)
                writer.member("field", line.field)
                if withValues {
                    writer.member("before", line.before)
                    writer.member("after", line.after)
                }
                writer.endObject()
            }
            writer.endArray()
        }
        writer.endArray()
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
