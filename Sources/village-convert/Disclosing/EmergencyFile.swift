// A declared emergency: villagekit/emergency, version 1, with the members of a decision case.

import VillageKit

/// Reads a declared emergency.
enum EmergencyFile {
    /// Reads the file; whether the declaration counts is for the rules to say.
    static func read(_ path: String) throws(Failure) -> EmergencyDeclaration {
        let value = try SmallFile.object(path, schema: "villagekit/emergency")
        let reading = RecordReading(value, place: "'\(path)'")
        return EmergencyDeclaration(
            reason: try reading.text("why"),
            declared: try reading.day("declared"),
            expires: try reading.day("expires")
        )
    }
}
