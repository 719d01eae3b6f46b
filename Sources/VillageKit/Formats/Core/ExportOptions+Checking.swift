// What every exporter asks of its options before it begins.

extension ExportOptions {
    /// Checks version and settings against a format.
    ///
    /// - Throws: ``ExportError`` for a version that is not written, an unknown setting, or a value that is not allowed.
    package func check(for format: FormatDescriptor) throws(ExportError) {
        if let version, !format.writtenVersions.contains(version) {
            let help = "one of \(format.writtenVersions.joined(separator: ", "))"
            throw ExportError(.unsupportedVersion, places: [ExportError.Place(format.id, help: help)])
        }
        for name in files.keys.sorted() where !format.settings.contains(where: { $0.name == name && $0.isFile }) {
            let place = ExportError.Place("\(format.id).\(name)", help: "this is given as no file")
            throw ExportError(.badSetting, places: [place])
        }
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            guard let setting = format.settings.first(where: { $0.name == name }) else {
                let help = "one of \(format.settings.map(\.name).joined(separator: ", "))"
                throw ExportError(.badSetting, places: [ExportError.Place("\(format.id).\(name)", help: help)])
            }
            let values = setting.isList ? value.split(separator: ",").map(String.init) : [value]
            if !setting.values.isEmpty, !values.allSatisfy(setting.values.contains) {
                let help = "one of \(setting.values.joined(separator: ", "))"
                throw ExportError(.badSetting, places: [ExportError.Place("\(format.id).\(name)", help: help)])
            }
        }
    }
}
