// What the writer of OSO was told: the kind of transfer, and the categories that the sender closes on purpose.

import VillageFormats

/// What the writer of OSO was told.
struct OSOSettings: Sendable {
    /// The kind of transfer.
    let transfer: OSOTransfer?
    /// The categories that the sender closes.
    let closed: Set<String>

    init(_ options: ExportOptions) throws(ExportError) {
        if let version = options.version, !OSOFormat.descriptor.writtenVersions.contains(version) {
            throw ExportError(.unsupportedVersion, places: [.init("oso", help: "write version 2019.1")])
        }
        let known = OSOFormat.descriptor.settings.map(\.name)
        for name in options.settings.keys.sorted() where !known.contains(name) {
            throw ExportError(.badSetting, places: [.init("oso.\(name)", help: "use transfer or close")])
        }
        let word = options.settings["transfer"]
        transfer = word.flatMap { OSOTransfer(rawValue: $0) }
        if word != nil, transfer == nil { throw ExportError(.badSetting, places: [Self.transferPlace]) }
        let list = (options.settings["close"] ?? "").split(separator: ",").map { String($0) }
        closed = Set(list)
        if !closed.isSubset(of: OSOSwitches.closable) { throw ExportError(.badSetting, places: [Self.closePlace]) }
    }

    static let transferPlace = ExportError.Place(
        "oso.transfer",
        help: OSOTransfer.allCases.map(\.rawValue).joined(separator: ", ")
    )
    static let closePlace = ExportError.Place(
        "oso.close",
        help: "categories that the kind of transfer leaves to the sender, with commas between them"
    )
}
