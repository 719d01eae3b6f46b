// What is written: format, version and settings.

import VillageKit

/// What is written.
struct Target: Sendable {
    let exporter: any Exporter
    let format: FormatDescriptor
    let options: ExportOptions
    /// The settings that were supplied like values, by path.
    let suppliedSettings: [String]

    /// Finds the format by its name, else by the ending of the output.
    ///
    /// Formats with words of their own speak the language that is asked for, else the reader's, else the folder's.
    init(
        _ name: String?,
        output: String?,
        settings: [String],
        layout: String? = nil,
        supply: String?,
        reading: ReadingOptions,
        _ folder: FolderSettings,
        _ session: Session
    ) throws(Failure) {
        let (exporter, version) = try Self.exporter(name, output: output, session.registry)
        let format = type(of: exporter).format
        if let version, !format.writtenVersions.contains(version) {
            let known = format.writtenVersions.joined(separator: ", ")
            throw Failure(
                .format,
                known.isEmpty
                    ? "option '--to': '\(format.id)' has no versions"
                    : "option '--to': '\(format.id)' is not written in version '\(version)'; choose one of \(known)"
            )
        }
        var options = ExportOptions(maker: Program.name, makerVersion: Program.version)
        options.version = version
        options.settings = try Self.settings(settings + Self.layout(layout, of: format), of: format)
        try Self.takeFiles(from: &options, of: format)
        options.supplied = try SupplyFile.read(supply)
        suppliedSettings = Self.takeSettings(from: &options, of: format)
        try reading.complete(&options, for: format, folder)
        self.exporter = exporter
        self.format = format
        self.options = options
    }

    /// The format of `--read-aloud`.
    static func readAloud(_ output: String?) -> String {
        (output?.hasSuffix(".txt") == true ? SpeechExporter.format : SSMLExporter.format).id
    }

    /// `--layout` is a setting of formats that have one.
    private static func layout(_ layout: String?, of format: FormatDescriptor) throws(Failure) -> [String] {
        guard let layout else { return [] }
        guard format.settings.contains(where: { $0.name == "layout" }) else {
            throw .usage("option '--layout': '\(format.id)' has no layouts; html, markdown and text have")
        }
        return ["\(format.id).layout=\(layout)"]
    }

    /// A setting that may name a file, and names none of its values, is the file.
    private static func takeFiles(from options: inout ExportOptions, of format: FormatDescriptor) throws(Failure) {
        for setting in format.settings where setting.isFile {
            guard let path = options.settings[setting.name], !setting.values.contains(path) else { continue }
            guard Platform.isThere(path) else {
                let cure = Suggestion.cure(for: path, among: setting.values)
                throw .usage("option '--set': '\(path)' is no file, and no value of '\(setting.name)'\(cure)")
            }
            options.files[setting.name] = try SmallFile.bytes(path)
            options.settings[setting.name] = nil
        }
    }

    /// An exporter may ask for a setting as it asks for a value; what is typed with `--set` comes first.
    private static func takeSettings(from options: inout ExportOptions, of format: FormatDescriptor) -> [String] {
        var taken: [String] = []
        for setting in format.settings {
            let path = "\(format.id).\(setting.name)"
            guard let value = options.supplied.removeValue(forKey: path) else { continue }
            guard options.settings[setting.name] == nil else { continue }
            options.settings[setting.name] = value
            taken.append(path)
        }
        return taken
    }

    private static func exporter(
        _ name: String?,
        output: String?,
        _ registry: FormatRegistry
    ) throws(Failure) -> (any Exporter, String?) {
        if let name {
            let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let exporter = registry.exporter(of: parts[0]) else {
                let names = registry.exporters.map { type(of: $0).format.id }
                throw Source.unknown(parts[0], option: "--to", among: names)
            }
            return (exporter, parts.count > 1 ? parts[1] : nil)
        }
        let names = registry.exporters.map { type(of: $0).format.id }.joined(separator: ", ")
        guard let output, let file = output.split(separator: "/").last, !output.hasSuffix("/") else {
            throw .usage("no format to write is named; give '--to'", help: ["these are written: \(names)"])
        }
        if file.hasSuffix(".village.json") || file.hasSuffix(".village.ndjson") {
            throw .usage(
                "'\(output)': is the name of an archive; 'import' makes archives, 'convert' what a reader gets"
            )
        }
        // `b.c` of `a.b.c` first, then `c`.
        let pieces = file.split(separator: ".").dropFirst()
        for count in stride(from: pieces.count, to: 0, by: -1) {
            let found = registry.exporters(endingWith: pieces.suffix(count).joined(separator: "."))
            if found.count == 1 { return (found[0], nil) }
            if found.count > 1 {
                let ids = found.map { type(of: $0).format.id }.joined(separator: ", ")
                throw .usage("'\(output)': several formats have this ending; choose with '--to' one of \(ids)")
            }
        }
        throw .usage("'\(output)': no format has this ending; give '--to'", help: ["these are written: \(names)"])
    }

    /// Reads `FORMAT.KEY=VALUE`.
    private static func settings(_ texts: [String], of format: FormatDescriptor) throws(Failure) -> [String: String] {
        var settings: [String: String] = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let dot = parts[0].lastIndex(of: ".") else {
                throw .usage("option '--set': '\(text)' is not FORMAT.KEY=VALUE")
            }
            let (owner, key) = (String(parts[0][..<dot]), String(parts[0][parts[0].index(after: dot)...]))
            guard owner == format.id else {
                throw .usage("option '--set': '\(owner)' is not the format that is written, '\(format.id)'")
            }
            guard let setting = format.settings.first(where: { $0.name == key }) else {
                let cure = Suggestion.cure(for: key, among: format.settings.map { $0.name })
                throw .usage("option '--set': '\(owner)' has no setting '\(key)'\(cure)")
            }
            try check(parts[1], setting)
            guard settings.updateValue(parts[1], forKey: key) == nil else {
                throw .usage("option '--set': '\(parts[0])' is given twice")
            }
        }
        return settings
    }

    private static func check(_ text: String, _ setting: FormatSetting) throws(Failure) {
        guard !setting.values.isEmpty, !setting.isFile else { return }
        let values = setting.isList ? text.split(separator: ",").map(String.init) : [text]
        for value in values where !setting.values.contains(value) {
            let cure = Suggestion.cure(for: value, among: setting.values)
            throw .usage("option '--set': '\(value)' is no value of '\(setting.name)'\(cure)")
        }
    }
}
