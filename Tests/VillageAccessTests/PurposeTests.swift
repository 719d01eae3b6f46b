// Purposes are names that the model knows.

import Testing
import VillageAccess

struct PurposeTests {
    @Test func theShippedPurposesAreInTheModel() {
        let names = [Purpose.support, .protection, .transfer, .subjectAccess, .audit, .statistics, .migration]
        let model = AccessModel.standard
        #expect(Set(names.map(\.rawValue)) == Set(model.purposes.keys))
    }
}
