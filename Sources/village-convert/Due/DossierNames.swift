// By which name a list of what is due speaks of a dossier.

import VillageKit

/// By which name a list of what is due speaks of a dossier.
///
/// The safest that finds the dossier again is taken: the number of a system of the school's own that stands in the view, else
/// the place in the list, as `#3`. A file's name is taken only by those who ask for it, since schools put names of persons
/// in names of files, and the calendar goes elsewhere.
enum DossierNames: Sendable, Hashable {
    /// The number of a system.
    case system(Identifier.System)
    /// The name of the file without its ending.
    case file
    /// The place in the list.
    case place

    /// What the call says.
    init(_ option: String?) throws(Failure) {
        switch option {
        case "file": self = .file
        case "place": self = .place
        case let name:
            let system = name.map { Identifier.System(rawValue: $0) } ?? .local
            guard !DueReference.refused.contains(system) else {
                throw .usage(
                    "option '--reference': '\(system.rawValue)' is known outside the school; choose a system of its own",
                    help: ["'file' takes the file's name, 'place' counts"]
                )
            }
            self = .system(system)
        }
    }

    /// What is offered, beside the systems of others.
    static let choices = ["local", "leerlingid", "elenoet", "file", "place"]

    /// The reference of a dossier; `nil` where there is none, and it is counted.
    func reference(of view: DisclosedDossier, in source: borrowing OpenSource, number: Int) -> String? {
        switch self {
        case .system(let system): DueReference.text(in: view, of: system)
        case .place: nil
        case .file:
            Self.name(of: source.label).map { source.format.holdsManyStudents ? "\($0) \(number)" : $0 }
        }
    }

    /// The name of a file without folder and ending; `nil` for standard input.
    private static func name(of label: String) -> String? {
        let name = label.split(separator: "/").last.map(String.init) ?? label
        guard name != "-" else { return nil }
        for ending in SourceFolder.endings where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
