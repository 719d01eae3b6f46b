// A number or name that another system gave to a person, with the rule of its check digit where one is known.

public import VillageBasics

/// A number or name that another system gave, as text: leading zeros, letters and hyphens count.
public struct Identifier: FieldValue, Opaque {
    /// Who gave it.
    public var system: System
    /// The number or name, as it was read.
    public var value: String

    /// Creates an identifier.
    public init(_ system: System, _ value: String) {
        self.system = system
        self.value = value
    }

    /// Who gives identifiers of one kind.
    public struct System: RawRepresentable, Sendable, Hashable {
        /// The name of the system.
        public let rawValue: String

        /// Creates a system.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// England: unique pupil number.
        public static let upn = System(rawValue: "upn")
        /// England: unique learner number.
        public static let uln = System(rawValue: "uln")
        /// France: identifiant national élève.
        public static let ine = System(rawValue: "ine")
        /// France: number of the pupil in the school's establishment file.
        public static let elenoet = System(rawValue: "elenoet")
        /// France: key of the pupil in a livret scolaire.
        public static let lsu = System(rawValue: "lsu.id-be")
        /// Netherlands: burgerservicenummer.
        public static let bsn = System(rawValue: "bsn")
        /// Netherlands: onderwijsnummer, for pupils without a burgerservicenummer.
        public static let onderwijsnummer = System(rawValue: "onderwijsnummer")
        /// Netherlands: key of the pupil in the school's own administration.
        public static let leerlingID = System(rawValue: "leerlingid")
        /// Netherlands: pseudonym in the education chain.
        public static let eckID = System(rawValue: "eckid")
        /// Belgium: numéro d'identification du registre national.
        public static let niss = System(rawValue: "niss")
        /// Belgium, French Community: number of the pupil.
        public static let cfNum = System(rawValue: "cfnum")
        /// Schools Interoperability Framework: reference.
        public static let sifRefID = System(rawValue: "sif.refid")
        /// Ed-Fi: unique identifier of the student.
        public static let edFi = System(rawValue: "edfi.studentuniqueid")
        /// The school's own.
        public static let local = System(rawValue: "local")
    }

    /// The shape of an identifier.
    public static var shape: FieldShape { .identifier }

    /// Reads an object with `system` and `value`.
    public init?(json: JSONValue) {
        guard let system = json["system"]?.string, let value = json["value"]?.string else { return nil }
        self.init(System(rawValue: system), value)
    }

    /// Writes an object with `system` and `value`.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("system", system.rawValue)
        writer.member("value", value)
        writer.endObject()
    }
}
