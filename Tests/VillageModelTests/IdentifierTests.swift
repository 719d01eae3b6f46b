// Check digits: a wrong one is told, and the identifier is kept.

import Testing
import VillageModel

struct IdentifierTests {
    @Test(
        arguments: [
            (.upn, "H801200001001", .right), (.upn, "G801200001001", .wrong), (.upn, "H80120000100", .wrong),
            (.upn, "I801200001001", .wrong), (.bsn, "123456782", .right), (.bsn, "123456783", .wrong),
            (.bsn, "000000000", .wrong), (.bsn, "12345678A", .wrong), (.bsn, "10000008", .right),
            (.niss, "80031400119", .right),
            (.niss, "14031400120", .right), (.niss, "80.03.14-001.19", .right), (.niss, "80031400118", .wrong),
            (.ine, "0123456789A", .unknown), (.local, "anything", .unknown),
        ] as [(Identifier.System, String, Identifier.Check)]
    )
    func checkDigitsAreTold(_ system: Identifier.System, _ value: String, _ check: Identifier.Check) {
        let identifier = Identifier(system, value)
        #expect(identifier.check == check)
        #expect(identifier.value == value)
    }
}
