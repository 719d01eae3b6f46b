// What is written: format, version and settings.

import VillageKit

/// What is written.
struct Target: Sendable {
    let exporter: any Exporter
    let format: FormatDescriptor
    let options: ExportOptions
    /// The settings that were supplied like values, by path.
    let suppliedSettings: [String]

    /// Finds the format by its name, else by the ending of the output; of several, the one of the source.
    ///
    /// Formats with words of their own speak the language that is asked for, else the reader's, else the folder's.
    init(
        _ name: String?,
        output: String?,
        sourceFormats: () throws(Failure) -> Set<String>,
        settings: [String],
        layout: String? = nil,
        supply: String?,
        reading: ReadingOptions,
        _ folder: FolderSettings,
        _ session: Session
    ) throws(Failure) {
        let (exporter, version) = try Self.exporter(name, output: output, sourceFormats, session)
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
        options.version = version ?? session.ownVersions[format.id]
        options.settings = try Self.settings(settings + Self.layout(layout, of: format), of: format, session)
        // What a file tells the format itself is told already.
        if !(exporter is any FileTaking) { try Self.takeFiles(from: &options, of: format) }
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
        _ sourceFormats: () throws(Failure) -> Set<String>,
        _ session: Session
    ) throws(Failure) -> (any Exporter, String?) {
        let registry = session.registry
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
                let sources = try sourceFormats()
                let own = found.first { sources == [type(of: $0).format.id] }
                let ids = found.map { type(of: $0).format.id }.joined(separator: ", ")
                guard let own else {
                    throw .usage("'\(output)': several formats have this ending; choose with '--to' one of \(ids)")
                }
                let id = type(of: own).format.id
                session.console.note("'\(output)': '\(id)' is written, as it is read; '--to' chooses another of \(ids)")
                return (own, nil)
            }
        }
        throw .usage("'\(output)': no format has this ending; give '--to'", help: ["these are written: \(names)"])
    }

    /// The settings of the format; those that name files have done their part.
    private static func settings(
        _ texts: [String],
        of format: FormatDescriptor,
        _ session: Session
    ) throws(Failure) -> [String: String] {
        var settings: [String: String] = [:]
        for text in texts {
            let typed = try TypedSetting(text)
            if typed.file(in: session.registry) != nil { continue }
            guard typed.format == format.id else {
                throw .usage("option '--set': '\(typed.format)' is not the format that is written, '\(format.id)'")
            }
            guard let setting = format.settings.first(where: { $0.name == typed.key }) else {
                let cure = Suggestion.cure(for: typed.key, among: format.settings.map { $0.name })
                throw .usage("option '--set': '\(typed.format)' has no setting '\(typed.key)'\(cure)")
            }
            try check(typed.value, setting)
            guard settings.updateValue(typed.value, forKey: typed.key) == nil else {
                throw .usage("option '--set': '\(typed.name)' is given twice")
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
