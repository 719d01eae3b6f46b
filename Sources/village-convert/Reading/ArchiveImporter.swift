// A keeper's archive as a source: only this program and its keeper read one, no importer does.

import VillageKit

/// Reads an archive of one student.
struct ArchiveImporter: Importer {
    static let format = FormatDescriptor(
        id: "archive",
        name: "VillageKit archive, made by 'import'",
        extensions: ["village.json"],
        readVersions: ["1"],
        isStreamed: false,
        holdsManyStudents: false
    )

    func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard !CanonicalLines.isRecognised(head) else { return nil }
        return ArchiveHead.recognise(head)
    }

    func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        let bytes: [UInt8]
        do throws(CodecError) { bytes = try source.readAll(limit: options.limits.wholeBytes) } catch {
            throw ImportError(error)
        }
        do throws(ArchiveError) {
            return WholeArchiveReader(try DossierArchive(json: bytes)) as any DossierReader & ~Copyable
        } catch {
            throw ImportError(error)
        }
    }
}

/// Reads archives of many students, one in each line.
struct ArchiveLinesImporter: Importer {
    static let format = FormatDescriptor(
        id: "archive-lines",
        name: "VillageKit archives, a line for each student, made by 'import'",
        extensions: ["village.ndjson"],
        readVersions: ["1"],
        isStreamed: true,
        holdsManyStudents: true
    )

    func recognise(_ head: [UInt8]) -> FormatRecognition? {
        CanonicalLines.isRecognised(head) ? ArchiveHead.recognise(head) : nil
    }

    func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        ArchiveLinesReader(ArchiveReader(source, limits: options.limits)) as any DossierReader & ~Copyable
    }
}

/// How an archive is told from what a reader got.
private enum ArchiveHead {
    static func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard let found = CanonicalHead(beginning: head), found.kind == .dossier else { return nil }
        return FormatRecognition(version: "\(found.version)", isReadable: found.isReadable)
    }
}
