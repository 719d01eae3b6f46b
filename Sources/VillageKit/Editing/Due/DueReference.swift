// By which name a list and a calendar speak of a dossier: the school's own reference, never a number of the state.

public import VillageAccess
public import VillageModel

/// The school's own reference to a student, as a reader may see it.
///
/// A calendar goes to telephones and to other people's servers. The reference is therefore taken from what the reader may see,
/// of a system of the school's own; a number by which a state or another chain of services knows a person is refused
/// (SEMANTICS 13, F14). A reference may still be chosen badly: a school whose own numbers are made of names should count
/// instead.
public enum DueReference: Sendable {
    /// The systems whose numbers are known outside the school: a reference may not be one of them.
    public static let refused: Set<Identifier.System> = [
        .upn, .uln, .ine, .lsu, .bsn, .onderwijsnummer, .eckID, .niss, .cfNum, .edFi,
    ]

    /// The reference of a student.
    ///
    /// - Parameters:
    ///   - view: What the reader may see.
    ///   - system: A system of the school's own.
    /// - Returns: The first that stands in the view, in one line; `nil` where there is none or the system is refused.
    public static func text(in view: DisclosedDossier, of system: Identifier.System) -> String? {
        guard !refused.contains(system) else { return nil }
        for identity in view.identities where identity.header.isInUse {
            for identifier in identity.content.identifiers where identifier.system == system {
                let text = line(identifier.value)
                if !text.isEmpty { return text }
            }
        }
        return nil
    }

    /// A text in one line: what would break it, or turn its direction, is left out.
    public static func line(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
