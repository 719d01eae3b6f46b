// Reads the files of a set record by record into the tables of a school, within a limit.

import VillageCodecs
import VillageFormats

/// Reads the files of a set.
struct SIECLELoading {
    /// The exports, joined.
    private(set) var exports: SIECLESchool?
    /// The import files, each by itself.
    private(set) var imports: [SIECLESchool] = []
    /// What was met so far.
    private(set) var report: ImportReport
    private let options: ImportOptions
    private var elements = 0

    init(_ options: ImportOptions) {
        self.options = options
        report = ImportReport(format: SIECLEFormat.id)
        report.suggestedProfile = SIECLEFormat.descriptor.suggestedProfile
    }

    /// Reads a file.
    mutating func load(_ parser: consuming XMLPullParser) throws(CodecError) {
        let records = SIECLEPart.allCases.flatMap(\.records) + Self.importRecords
        var stream = RecordStream(parser, records: records, nodes: SIECLEFormat.elements)
        guard let first = try stream.next() else { throw CodecError(.malformed, at: stream.location) }
        let (root, number, line) = Self.root(first)
        guard let version = SIECLEVersion.version(root: root, number: number) else {
            throw CodecError(.malformed, at: stream.location)
        }
        report.version = report.version ?? version
        if version == SIECLEVersion.exports {
            try loadExport(SIECLEPart(root: root), first, &stream, line)
        } else {
            var school = SIECLESchool(version: version)
            if !SIECLEVersion.isKnown(version) { note(Self.newer, root, line) }
            var piece: RecordStream.Piece? = first
            while let next = piece {
                try take(next, into: &school)
                piece = try stream.next()
            }
            imports.append(school)
        }
    }

    private static let importRecords = ["PERSONNES/PERSONNE", "ELEVES/ELEVE"]
        .map { "\(SIECLEVersion.importRoot)/DONNEES/\($0)" }

    private static func root(_ piece: RecordStream.Piece) -> (name: String, number: String?, line: Int) {
        switch piece {
        case .frame(let attributes, let path, let line):
            (head(path), attributes.first { $0.name == "VERSION" }?.value, line)
        case .other(let tree, let path), .record(let tree, let path):
            // A file without anything around its records, or of a kind that is not known.
            (head(path), path.contains("/") ? nil : tree.root.attribute("VERSION"), tree.root.line)
        case .text(_, let path, let line): (head(path), nil, line)
        }
    }

    private static func head(_ path: String) -> String { String(path.prefix { $0 != "/" }) }

    /// Reads an export into the tables of its school; one that does not belong there is set aside as a whole.
    private mutating func loadExport(
        _ part: SIECLEPart?,
        _ first: RecordStream.Piece,
        _ stream: inout RecordStream,
        _ line: Int
    ) throws(CodecError) {
        var school = SIECLESchool(version: SIECLEVersion.exports)
        if let part { school.parts = [part] }
        var piece: RecordStream.Piece? = first
        var root = ""
        var total = 0
        while let next = piece {
            root = Self.root(next).name
            total += Self.count(next)
            if part != nil { try take(next, into: &school) }
            piece = try stream.next()
        }
        guard part != nil else { return leave(root, line, total, Self.unknownPart) }
        guard var joined = exports else {
            exports = school
            return
        }
        if joined.header.school != school.header.school {
            return leave(root, line, total, Self.otherSchool)
        }
        guard joined.parts.isDisjoint(with: school.parts) else {
            return leave(root, line, total, Self.partTwice)
        }
        if joined.header.year != school.header.year { note(Self.otherYear, root, line) }
        joined.join(school)
        exports = joined
    }

    private static func count(_ piece: RecordStream.Piece) -> Int {
        switch piece {
        case .record(let tree, _), .other(let tree, _): tree.root.data
        case .frame(let attributes, _, _): attributes.count
        case .text: 1
        }
    }

    private mutating func take(_ piece: RecordStream.Piece, into school: inout SIECLESchool) throws(CodecError) {
        switch piece {
        case .record(let tree, let path):
            elements += tree.count
            guard elements <= SIECLEFormat.elements else {
                throw CodecError(.limitExceeded, at: SourceLocation(line: tree.root.line))
            }
            school.take(tree, path)
        case .other(let tree, let path):
            elements += tree.count
            guard elements <= SIECLEFormat.elements else {
                throw CodecError(.limitExceeded, at: SourceLocation(line: tree.root.line))
            }
            school.takeOther(tree, path)
        case .frame(let attributes, let path, _):
            for attribute in attributes {
                let place = "\(path)/@\(attribute.name)"
                if !path.contains("/"), attribute.name == "VERSION", attribute.namespace.isEmpty {
                    school.envelope.append((place, attribute.value))
                } else {
                    school.labels.leave(place, 1)
                }
            }
        case .text(_, let path, _): school.labels.leave("\(path)/text()", 1)
        }
    }
}

// Findings.
extension SIECLELoading {
    private mutating func note(_ words: FindingWords, _ path: String, _ line: Int) {
        report.diagnostics.append(words.finding(of: SIECLEFormat.id, line: line, path: path))
    }

    /// Leaves a file out as a whole; it is no record.
    private mutating func leave(_ root: String, _ line: Int, _ count: Int, _ words: FindingWords) {
        note(words, root, line)
        report.note(lost: root, code: "\(SIECLEFormat.id).\(words.identifier)", count: count)
    }

    private static let newer = FindingWords(
        "newer-version",
        .warning,
        "file is of a version that is not known here",
        help: "what is not understood is kept aside and reported"
    )
    private static let unknownPart = FindingWords(
        "part-unknown",
        .error,
        "file is an export that holds nothing of a pupil as far as is known; it is set aside as a whole",
        help: "give the exports of pupils, guardians, codes and structures"
    )
    private static let otherSchool = FindingWords(
        "other-school",
        .error,
        "file is of another school than the first one of the set; it is set aside as a whole",
        help: "convert the exports of each school by themselves"
    )
    private static let partTwice = FindingWords(
        "part-twice",
        .error,
        "set holds two files of this kind; this one is set aside as a whole",
        help: "give only one of them, best the one with addresses"
    )
    private static let otherYear = FindingWords(
        "other-year",
        .warning,
        "file is of another school year than the first one of the set",
        help: "export all files again on one day"
    )
}
