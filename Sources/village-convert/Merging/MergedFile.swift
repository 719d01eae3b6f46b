// A file that is brought together with others: an archive or a disclosure of one student.

import VillageKit

/// A file that is brought together with others.
struct MergedFile: Sendable {
    /// What the user typed.
    let label: String
    let part: MergePart
    /// The archive, with what this program does not know of it.
    let archive: DossierArchive?
    /// Whether reading it met a warning or an error.
    let hasFindings: Bool

    /// Reads the files of a call.
    static func all(_ options: SourceOptions, _ session: Session) throws(Failure) -> [MergedFile] {
        var files: [MergedFile] = []
        for source in try Source.all(options.files) {
            let format = type(of: try source.importer(options, session)).format.id
            switch format {
            case ArchiveImporter.format.id, ArchiveLinesImporter.format.id:
                files.append(try archive(in: source, isLines: format == ArchiveLinesImporter.format.id, session))
            case JSONImporter.format.id, NDJSONImporter.format.id:
                files.append(try disclosure(in: source, options, session))
            default:
                throw Failure(
                    .format,
                    "'\(source.label)': is '\(format)', and neither an archive nor a disclosure",
                    help: ["make an archive of it first, with 'import'"]
                )
            }
        }
        return files
    }

    private static func archive(in source: Source, isLines: Bool, _ session: Session) throws(Failure) -> MergedFile {
        var bytes: [UInt8]
        do throws(CodecError) {
            var part = try source.part.open()
            bytes = try part.readAll(limit: ReadLimits().wholeBytes)
        } catch { throw Failure(error, in: source.label) }
        if isLines {
            // A line that ends the file is none of its own.
            while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
            guard !bytes.contains(0x0A) else { throw several(source) }
        }
        let archive: DossierArchive
        do throws(ArchiveError) { archive = try DossierArchive(json: bytes) } catch {
            throw Failure(ImportError(error), in: source.label)
        }
        session.console.noteHandEdits(in: archive.dossier, of: source.label)
        return MergedFile(
            label: source.label,
            part: MergePart(archive.dossier, .archive, digest: Hexadecimal.text(try source.digest())),
            archive: archive,
            hasFindings: false
        )
    }

    private static func disclosure(
        in source: Source,
        _ options: SourceOptions,
        _ session: Session
    ) throws(Failure) -> MergedFile {
        var opened = try source.opened(options, session)
        guard let only = try opened.next(), try opened.next() == nil else { throw several(source) }
        for finding in opened.report.diagnostics { session.console.tell(finding, in: source.label) }
        return MergedFile(
            label: source.label,
            part: MergePart(only.dossier, .disclosure, digest: opened.settings.sourceDigest),
            archive: nil,
            hasFindings: opened.report.diagnostics.contains { $0.severity != .note }
        )
    }

    private static func several(_ source: Source) -> Failure {
        .usage("'\(source.label)': does not hold one student; give each student a file of its own")
    }
}
