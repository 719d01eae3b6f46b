// A setting as it is typed: FORMAT.KEY=VALUE; some values are files of the school's own.

import VillageKit

/// A setting as it is typed.
struct TypedSetting: Sendable {
    /// The format.
    let format: String
    /// The name, without the format's.
    let key: String
    /// What is said.
    let value: String

    /// The name as it is typed.
    var name: String { "\(format).\(key)" }

    /// Reads `FORMAT.KEY=VALUE`.
    init(_ text: String) throws(Failure) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let dot = parts[0].lastIndex(of: ".") else {
            throw .usage("option '--set': '\(text)' is not FORMAT.KEY=VALUE")
        }
        format = String(parts[0][..<dot])
        key = String(parts[0][parts[0].index(after: dot)...])
        value = parts[1]
    }

    /// The path of the file that is meant: a value with a stroke in it, or one that ends with `.json`.
    ///
    /// - Parameter registry: The formats.
    /// - Returns: The path; `nil` where the setting takes no file, or a name is meant.
    func file(in registry: FormatRegistry) -> String? {
        let importer = registry.importer(of: format)
        let exporter = registry.exporter(of: format)
        var settings: [FormatSetting] = []
        if let importer, importer is any FileTaking { settings += type(of: importer).format.settings }
        if let exporter, exporter is any FileTaking { settings += type(of: exporter).format.settings }
        let isFile = settings.contains { $0.name == key && $0.isFile }
        return isFile && (value.contains("/") || value.hasSuffix(".json")) ? value : nil
    }
}

extension Session {
    /// The session of a verb that reads: with its style of messages, and formats with the files of the school's own.
    ///
    /// - Parameters:
    ///   - options: What the verb was told.
    ///   - writesToo: Whether it writes a format, whose settings are read later.
    /// - Returns: The session.
    /// - Throws: ``Failure`` when a setting says nothing to who reads, or something is wrong with a file.
    func reading(_ options: SourceOptions, writesToo: Bool = false) throws(Failure) -> Session {
        var session = speaking(options.diagnostics)
        var seen: Set<String> = []
        for text in options.settings {
            let setting = try TypedSetting(text)
            guard let path = setting.file(in: registry) else {
                if writesToo { continue }
                throw .usage(
                    "option '--set': '\(setting.name)' is for writing; what is read takes files of your own only",
                    help: ["'formats FORMAT' lists the settings"]
                )
            }
            guard seen.insert(setting.name).inserted else {
                throw .usage("option '--set': '\(setting.name)' is given twice")
            }
            try session.take(try SmallFile.bytes(path), setting, path)
        }
        return session
    }

    private mutating func take(_ file: [UInt8], _ setting: TypedSetting, _ path: String) throws(Failure) {
        do throws(FileTakingError) {
            if let importer = registry.importer(of: setting.format) as? any Importer & FileTaking {
                registry = registry.adding(try importer.taking(file, for: setting.key).taker)
            }
            if let exporter = registry.exporter(of: setting.format) as? any Exporter & FileTaking {
                let taken = try exporter.taking(file, for: setting.key)
                registry = registry.adding(taken.taker)
                ownVersions[setting.format] = taken.version
            }
        } catch {
            let line = error.line.map { ", line \($0)" } ?? ""
            throw Failure(.malformed, "'\(path)'\(line): \(error.summary)", help: [error.help])
        }
    }
}
