// Every list and threshold of writing is pinned by a row.

import Testing

@testable import VillageAccess

@Suite(.enabled(if: PolicyFiles.arePresent, "the shared folder is not there"))
struct WritingMutationTests {
    private let model = AccessModel.standard

    @Test func everyRoleOfAnActionIsPinned() {
        var mutants = Mutants()
        for name in model.actions.keys.sorted() {
            for role in model.roles {
                mutants.write("\(name) \(role)", TableRows.writingsByRoleAndAction[role + "/" + name]) {
                    $0.actions[name]?.roles.toggle(role)
                }
            }
        }
        #expect(mutants.unnoticed == [])
    }

    @Test func everyRuleOfAnActionIsPinned() {
        var mutants = Mutants()
        for name in model.actions.keys.sorted() {
            let rows = TableRows.writingsByAction[name]
            mutants.write("\(name) forbidden", rows) { $0.actions[name]?.isPossibleOnForbidden.toggle() }
            mutants.write("\(name) superseded", rows) { $0.actions[name]?.isPossibleOnSuperseded.toggle() }
            mutants.write("\(name) reason", rows) { $0.actions[name]?.needsReason.toggle() }
            for sight in [AccessModel.Sight.nothing, .placeholder, .value] {
                if let usual = model.actions[name]?.sightOfPersons, usual != sight {
                    mutants.write("\(name) persons \(sight)", rows) { $0.actions[name]?.sightOfPersons = sight }
                }
                if let usual = model.actions[name]?.sightOfProfessionals, usual != sight {
                    mutants.write("\(name) professionals \(sight)", rows) {
                        $0.actions[name]?.sightOfProfessionals = sight
                    }
                }
            }
            for role in model.roles where model.actions[name]?.second.isEmpty == false {
                mutants.write("\(name) second \(role)", rows) { $0.actions[name]?.second.toggle(role) }
            }
            if model.actions[name]?.second.isEmpty == true {
                mutants.write("\(name) second", rows) { $0.actions[name]?.second = ["headteacher"] }
            }
        }
        // Two actions name no entry, and a person gives no reason.
        let equivalent = [
            "add forbidden", "add superseded", "agree forbidden", "agree superseded", "lift_confidence reason",
        ]
        #expect(mutants.unnoticed == equivalent)
    }

    @Test func everyListOfWritingIsPinned() {
        var mutants = Mutants()
        let rows = TableRows.writings
        for purpose in model.purposes.keys.sorted() {
            mutants.write("purpose \(purpose)", rows) { $0.writing.purposes.toggle(purpose) }
        }
        for section in model.sections.map({ $0.name }) {
            mutants.write("own purpose \(section)", rows) {
                $0.writing.ownPurpose[section] = section == "protection" ? nil : "protection"
            }
            mutants.write("charter \(section)", rows) { $0.writing.alwaysInCharter.toggle(section) }
        }
        for basis in model.writing.bases.sorted() {
            mutants.write("basis \(basis)", rows) { $0.writing.bases.remove(basis) }
        }
        for role in model.partyRoles.sorted() {
            mutants.write("basis of \(role)", rows) { $0.writing.basisOfPerson[role] = nil }
        }
        for role in model.roles {
            mutants.write("steward \(role)", TableRows.writingsByRoleAndAction[role + "/approve_erasure"]) {
                $0.writing.erasureStewards.toggle(role)
            }
        }
        for method in model.writing.methods.keys.sorted() {
            mutants.write("method \(method)", rows) { $0.writing.methods[method] = nil }
            mutants.write("proof \(method)", rows) {
                $0.writing.methods[method] = $0.writing.methods[method] == .witness ? .evidence : .witness
            }
        }
        for step in [-1, 1] {
            mutants.write("reason \(step)", rows) { $0.writing.minimumReason += step }
            mutants.write("review \(step)", rows) { $0.writing.harmReviewDays += step }
        }
        // The other roles do not approve an erasure at all.
        let approvers = model.actions["approve_erasure"]?.roles ?? []
        let equivalent = model.roles.filter { !approvers.contains($0) }.map { "steward \($0)" }
        #expect(mutants.unnoticed == equivalent)
    }
}
