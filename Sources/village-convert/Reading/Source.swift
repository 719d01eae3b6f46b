// One source of a call: a file, or a member of a zip archive.

import VillageKit

/// One source of a call.
struct Source: Sendable {
    /// What the user typed, with the number of the member in an archive; of a set also how many files belong to it.
    var label: String { others.isEmpty ? first : "\(first) and \(others.count) more" }
    private let first: String
    let part: InputPart
    /// The other files of a set, where the format is one whose pupils are spread over several.
    private(set) var others: [InputPart] = []

    private init(_ first: String, _ part: InputPart) {
        self.first = first
        self.part = part
    }

    /// Finds the sources of a call; files of a set are one source.
    static func all(_ options: SourceOptions, _ session: Session) throws(Failure) -> [Source] {
        var sources: [Source] = []
        var sets: [String: Int] = [:]
        for source in try all(options.files) {
            guard let format = source.setFormat(options, session) else {
                sources.append(source)
                continue
            }
            if let place = sets[format] {
                sources[place].others.append(source.part)
            } else {
                sets[format] = sources.count
                sources.append(source)
            }
        }
        return sources
    }

    /// The format of a file that may belong to a set; trouble with the file is told when it is opened.
    private func setFormat(_ options: SourceOptions, _ session: Session) -> String? {
        do throws(Failure) {
            let importer = try importer(options, session)
            return importer is any SetImporter ? type(of: importer).format.id : nil
        } catch { return nil }
    }

    /// Finds the sources of a call.
    static func all(_ files: [String]) throws(Failure) -> [Source] {
        guard !files.isEmpty else { throw .usage("no file is named; '-' reads standard input") }
        guard files.count(where: { $0 == "-" }) < 2 else { throw .usage("'-' is given twice") }
        var sources: [Source] = []
        for file in files { sources += try self.sources(in: file) }
        return sources
    }

    private static func sources(in file: String) throws(Failure) -> [Source] {
        let input: InputFile
        do throws(CodecError) {
            input = file == "-" ? try InputFile(standardInput: ReadLimits()) : try InputFile(path: file)
        } catch { throw Failure(error, in: file) }
        guard !input.parts.isEmpty else { throw Failure(.malformed, "'\(file)': the archive is empty") }
        return input.parts.map { part in
            Source(part.number.map { "\(file) member \($0)" } ?? file, part)
        }
    }

    /// Recognises the format, unless it is named.
    func importer(_ options: SourceOptions, _ session: Session) throws(Failure) -> any Importer {
        let head: [UInt8]
        do throws(CodecError) { head = try part.head() } catch { throw Failure(error, in: label) }
        guard !head.isEmpty else { throw Failure(.malformed, "'\(label)': is empty") }
        if let name = options.format {
            guard let importer = session.registry.importer(of: name) else {
                throw Self.unknown(
                    name,
                    option: "--from",
                    among: session.registry.importers.map { type(of: $0).format.id }
                )
            }
            return importer
        }
        guard let found = session.registry.recognise(head) else {
            let formats = session.registry.importers.map { type(of: $0).format.id }.joined(separator: ", ")
            throw Failure(
                .format,
                "'\(label)': is of no format that is read",
                help: ["these are read: \(formats)", "if it is one of them, name it with '--from'"]
            )
        }
        guard found.recognition.isReadable else {
            let format = type(of: found.importer).format
            let versions = format.readVersions.joined(separator: ", ")
            throw Failure(
                .format,
                "'\(label)': is '\(format.id)' of a version that is not read",
                help: ["these are read: \(versions)"]
            )
        }
        return found.importer
    }

    /// A format that nobody knows.
    static func unknown(_ name: String, option: String, among names: [String]) -> Failure {
        Failure(.format, Suggestion.refusal(of: name, as: "a format", in: option, among: names))
    }

    /// The SHA-256 of the source, expanded: packing it otherwise changes no identifier.
    func digest() throws(Failure) -> [UInt8] {
        var hash = SHA256()
        do throws(CodecError) {
            for part in [part] + others { try part.forEachPiece { hash.update($0) } }
        } catch { throw Failure(error, in: label) }
        return hash.finish()
    }

    /// Opens the source.
    func opened(_ options: SourceOptions, _ session: Session) throws(Failure) -> OpenSource {
        let importer = try importer(options, session)
        let digest = try digest()
        let keptKey = try options.identifierKey.map(Keys.key(in:))
        let key = options.key ?? keptKey ?? IdentifierKey(sourceDigest: digest)
        let settings = ImportOptions(
            today: options.today(session),
            identifiers: key,
            sourceDigest: Hexadecimal.text(digest)
        )
        return OpenSource(
            label: label,
            format: type(of: importer).format,
            settings: settings,
            reader: try reader(importer, settings)
        )
    }

    private func reader(
        _ importer: any Importer,
        _ settings: ImportOptions
    ) throws(Failure) -> any DossierReader & ~Copyable {
        do throws(ImportError) {
            if let importer = importer as? any SetImporter {
                return try importer.open(set: [part] + others, options: settings)
            }
            return try importer.open(try bytes(), options: settings)
        } catch {
            throw Failure(error, in: label)
        }
    }

    private func bytes() throws(ImportError) -> PartSource {
        do throws(CodecError) { return try part.open() } catch { throw ImportError(error) }
    }
}
