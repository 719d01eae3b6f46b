// What is read and written, compared with the official schema where somebody names its folder.

import VillageKit

/// Compares files of a conversion with the official schemas.
struct SchemaCheck: Sendable {
    /// The folder of the schemas.
    let folder: String
    private let registry: FormatRegistry

    /// Prepares; `nil` where no folder is named.
    init?(_ folder: String?, _ session: Session) throws(Failure) {
        guard let folder else { return nil }
        guard Platform.isFolder(folder) else { throw .unreadable(folder) }
        self.folder = folder
        registry = session.registry
    }

    /// What is wrong with a source; nothing for a format without a validator.
    func findings(in source: Source, of format: String) throws(Failure) -> [Diagnostic] {
        guard let validator = registry.validator(of: format) else { return [] }
        do throws(ImportError) { return try findings(in: source.part, validator) } catch {
            throw Failure(error, in: source.label)
        }
    }

    /// What is wrong with a file that was written and has no name yet.
    func findings(inFile path: String, of format: String) throws(Failure) -> [Diagnostic] {
        guard let validator = registry.validator(of: format) else { return [] }
        do throws(ImportError) {
            return try findings(in: try Self.part(path), validator)
        } catch { throw Failure(error, in: format) }
    }

    private static func part(_ path: String) throws(ImportError) -> InputPart {
        do throws(CodecError) {
            guard let part = try InputFile(path: path).parts.first else { throw CodecError(.unreadable) }
            return part
        } catch { throw ImportError(error) }
    }

    private func findings(
        in part: InputPart,
        _ validator: any FormatValidator
    ) throws(ImportError) -> [Diagnostic] {
        let bytes: [UInt8]
        do throws(CodecError) {
            var source = try part.open()
            bytes = try source.readAll(limit: ReadLimits().wholeBytes)
        } catch { throw ImportError(error) }
        return try validator.validate(bytes, schemas: folder).findings
    }
}
