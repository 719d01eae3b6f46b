// Hands out the dossiers of archives, with an account of every value.

import VillageKit

/// Hands out the one dossier of an archive.
struct WholeArchiveReader: DossierReader, ~Copyable {
    private var archive: DossierArchive?
    private(set) var report = ImportReport(format: ArchiveImporter.format.id, version: "1")

    init(_ archive: DossierArchive) { self.archive = archive }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        guard let archive else { return nil }
        self.archive = nil
        return report.imported(archive)
    }
}

/// Hands out the dossiers of a file with an archive in each line.
struct ArchiveLinesReader<Source: ByteSource & ~Copyable>: DossierReader, ~Copyable {
    private var reader: ArchiveReader<Source>
    private(set) var report = ImportReport(format: ArchiveLinesImporter.format.id, version: "1")

    init(_ reader: consuming ArchiveReader<Source>) { self.reader = reader }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        do throws(ArchiveError) {
            guard let archive = try reader.next() else { return nil }
            return report.imported(archive)
        } catch { throw ImportError(error) }
    }
}

extension ImportReport {
    /// Notes an archive that was read.
    fileprivate mutating func imported(_ archive: DossierArchive) -> ImportedDossier {
        let account = ImportAccount(archive: archive.dossier)
        dossiers += 1
        conservation += account.conservation
        for path in archive.unreadPaths {
            unread[path, default: 0] += 1
            diagnostics.append(Diagnostic("archive.unread", .warning, "member is not known and is kept", path: path))
        }
        return ImportedDossier(dossier: archive.dossier, account: account)
    }
}

extension ImportError {
    /// Translates an error of an archive.
    init(_ error: ArchiveError) {
        let code: Code =
            switch error.code {
            case .unreadable: .unreadable
            case .malformed, .notAnArchive, .disclosure: .malformed
            case .unsupportedVersion: .unsupportedVersion
            case .limitExceeded: .limitExceeded
            @unknown default: .malformed
            }
        self.init(code, at: error.location)
    }
}
