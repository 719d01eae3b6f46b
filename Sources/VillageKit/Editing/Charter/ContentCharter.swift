// What the dossiers of a school may hold, fixed beforehand: sections, types, and who decides.

public import VillageFormats
public import VillageModel

/// What the dossiers of a school may hold, fixed beforehand by those concerned.
///
/// A charter closes kinds of content, never a person's words: the section `voice` is always admitted (SEMANTICS 16.3).
/// What no dossier may ever hold says SEMANTICS 13; no charter opens that.
public struct ContentCharter: Sendable, Hashable {
    /// The edition, such as `2026-09`.
    public let edition: String
    /// The school, as `scheme:value`.
    public let school: OrganisationID
    /// The title, by language.
    public let title: [WorkingLanguage: String]
    /// The admitted sections (`learning`) and types (`wellbeing/WellbeingSignal`), as `WriteCase.charter` takes them.
    public let admitted: [String]
    /// Who decides what is written down, by language.
    public let deciding: [WorkingLanguage: String]
    /// How to ask for a correction, by language.
    public let correcting: [WorkingLanguage: String]

    /// The section that no charter closes.
    public static let alwaysAdmitted = AccessSection.voice

    /// Whether the dossiers of the school hold entries of a type (SEMANTICS 16.5, step B9).
    ///
    /// - Parameters:
    ///   - section: The section.
    ///   - type: The name of the content type.
    /// - Returns: Whether section or type is admitted.
    public func admits(section: AccessSection, type: String) -> Bool {
        section == Self.alwaysAdmitted || admitted.contains(section.rawValue)
            || admitted.contains("\(section.rawValue)/\(type)")
    }

    /// Whether the dossiers of the school hold entries of a type.
    public func admits(_ type: any EntryContent.Type) -> Bool { admits(section: type.section, type: type.typeName) }

    /// The types of a section that are admitted, in the order of the catalogue.
    func types(of section: AccessSection) -> (admitted: [any EntryContent.Type], all: [any EntryContent.Type]) {
        let all = Dossier.contentTypes.filter { $0.section == section }
        return (all.filter { admits($0) }, all)
    }
}
