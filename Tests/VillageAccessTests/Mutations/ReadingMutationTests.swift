// Every list and threshold of reading is pinned by a row.

import Testing

@testable import VillageAccess

@Suite(.enabled(if: PolicyFiles.arePresent, "the shared folder is not there"))
struct ReadingMutationTests {
    private let model = AccessModel.standard

    @Test func everyPurposeIsPinned() {
        var mutants = Mutants()
        for purpose in model.purposes.keys.sorted() {
            for role in model.roles {
                mutants.read("\(purpose) \(role)", TableRows.byRoleAndPurpose[role + "/" + purpose]) {
                    $0.purposes[purpose]?.toggle(role)
                }
            }
            mutants.read("history \(purpose)", TableRows.byPurpose[purpose]) { $0.historyPurposes.toggle(purpose) }
        }
        for purpose in model.prohibitedPurposes.sorted() {
            mutants.read("prohibited \(purpose)", TableRows.byPurpose[purpose]) {
                $0.prohibitedPurposes.remove(purpose)
            }
        }
        #expect(mutants.unnoticed == [])
    }

    @Test func everySideIsPinned() {
        var mutants = Mutants()
        for role in model.roles {
            mutants.read("internal \(role)", TableRows.byRole[role]) { $0.internalRoles.toggle(role) }
            mutants.read("receiving \(role)", TableRows.byRole[role]) { $0.receivingRoles.toggle(role) }
        }
        // The steps of student and guardian do not ask which side a role is on.
        let equivalent = ["internal student", "receiving student", "internal guardian", "receiving guardian"]
        #expect(mutants.unnoticed == equivalent)
    }

    @Test func everySectionIsPinned() {
        var mutants = Mutants()
        for (index, section) in model.sections.enumerated() {
            let rows = TableRows.bySection[section.name]
            mutants.read("core \(section.name)", rows) { $0.sections[index].isCore.toggle() }
            mutants.read("secret \(section.name)", rows) { $0.existenceSecretSections.toggle(section.name) }
            for step in [-1, 1] {
                mutants.read("s \(section.name) \(step)", rows) { $0.sections[index].sensitivity += step }
            }
        }
        // A section up to the ceiling counts as one, and a section of which the existence is a secret as secret;
        // `protection` is so by its sensitivity and by the list.
        let equivalent = [
            "s identity -1", "s identity 1", "s contacts -1", "s contacts 1", "s schooling -1", "s schooling 1",
            "s attendance -1", "s talents -1", "s talents 1", "s learning -1", "s support_plan -1", "s voice -1",
            "s voice 1", "s health_alert -1", "s psychosocial 1", "s external_care 1", "secret protection",
            "s protection -1", "s protection 1", "s discipline -1",
        ]
        #expect(mutants.unnoticed == equivalent)
    }

    @Test func everyThresholdIsPinned() {
        var mutants = Mutants()
        for step in [-1, 1] {
            for label in model.labels.keys.sorted() {
                mutants.read("label \(label) \(step)", TableRows.withLabels) { $0.labels[label]? += step }
            }
            mutants.read("ceiling \(step)", TableRows.decisions) { $0.ordinaryCeiling += step }
            mutants.read("agreement \(step)", TableRows.decisions) { $0.agreementFrom += step }
            mutants.read("secret \(step)", TableRows.decisions) { $0.secretFrom += step }
        }
        // Below the ceiling and above the highest threshold nothing is compared.
        let equivalent = ["label normal -1", "label confidential 1"]
        #expect(mutants.unnoticed == equivalent)
    }

    @Test func everyProfileIsPinned() {
        var mutants = Mutants()
        for name in model.profiles.keys.sorted() {
            let rows = TableRows.byProfile[name]
            for step in [-1, 1] {
                mutants.read("\(name) assent \(step)", rows) { $0.profiles[name]?.assentAge += step }
                mutants.read("\(name) solo \(step)", rows) { $0.profiles[name]?.soloAge += step }
                mutants.read("\(name) adult \(step)", rows) { $0.profiles[name]?.adultAge += step }
            }
            mutants.read("\(name) inspection", rows) { $0.profiles[name]?.inspectionRequired.toggle() }
            for section in model.sections.map({ $0.name }) {
                let rows = TableRows.byProfileAndSection[name + "/" + section]
                mutants.read("\(name) statutory \(section)", rows) {
                    $0.profiles[name]?.statutoryTransfer.toggle(section)
                }
                mutants.read("\(name) seal \(section)", rows) { $0.profiles[name]?.separateSeal.toggle(section) }
            }
        }
        // No receiving role reads these sections: their cells are masked or nothing, and legal duty opens no cell.
        let equivalent = model.profiles.keys.sorted()
            .flatMap { name in ["external_care", "protection", "discipline"].map { "\(name) statutory \($0)" } }
        #expect(mutants.unnoticed == equivalent)
    }

    @Test func everyStateIsPinned() {
        var mutants = Mutants()
        let lists: [WritableKeyPath<AccessModel.AgreementStates, Set<String>>] = [
            \.positive, \.negative, \.ended, \.ignored,
        ]
        for (from, source) in lists.enumerated() {
            for state in model.agreementStates[keyPath: source].sorted() {
                for (to, target) in lists.enumerated() where from != to {
                    mutants.read("\(state) \(from) \(to)", TableRows.byState[state]) {
                        $0.agreementStates[keyPath: source].remove(state)
                        $0.agreementStates[keyPath: target].insert(state)
                    }
                }
            }
        }
        #expect(mutants.unnoticed == [])
    }

    @Test func everyLimitOfAnEmergencyIsPinned() {
        var mutants = Mutants()
        let rows = TableRows.withEmergency
        for role in model.roles { mutants.read("role \(role)", rows) { $0.emergency.roles.toggle(role) } }
        for section in model.sections.map({ $0.name }) {
            mutants.read("section \(section)", rows) { $0.emergency.sections.toggle(section) }
        }
        for step in [-1, 1] {
            mutants.read("days \(step)", rows) { $0.emergency.maximumDays += step }
            mutants.read("reason \(step)", rows) { $0.emergency.minimumReason += step }
        }
        // The other roles are not admitted to the purpose of an emergency.
        let admitted = model.purposes["protection"] ?? []
        let equivalent = model.roles.filter { !admitted.contains($0) }.map { "role \($0)" }
        #expect(mutants.unnoticed == equivalent)
    }
}
