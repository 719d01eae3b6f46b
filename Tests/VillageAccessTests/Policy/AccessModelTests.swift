// Loading a model: what is shipped, what a school may change, and what a loader refuses.

import Testing
import VillageBasics

@testable import VillageAccess

struct AccessModelTests {
    private typealias Code = AccessModelError.Code

    @Test func theShippedModelIsLoaded() throws {
        let model = AccessModel.standard
        #expect(model.version == "2.1.0")
        #expect(model.sections.count == 15)
        #expect(model.roles.count == 17)
        #expect(model.actions.count == 18)
        #expect(model.digest.count == 64)
        #expect(try AccessModel(json: Array(StandardModel.json.utf8)) == model)
    }

    @Test(.enabled(if: PolicyFiles.arePresent, "the shared folder is not there"))
    func theShippedModelIsTheNormativeOne() throws {
        let bytes = try PolicyFiles.bytes("model.json")
        let embedded = Array(StandardModel.json.utf8)
        #expect(bytes == embedded + [0x0A] || bytes == embedded)
        #expect(try AccessModel(json: bytes).digest == AccessModel.standard.digest)
    }

    @Test func theActionsAreThoseOfTheSteps() {
        #expect(Set(AccessModel.standard.actions.keys) == Set(WriteAction.allCases.map { $0.rawValue }))
        #expect(AccessModel.standard.statuses == Set(EntryStatus.allCases.map { $0.rawValue }))
    }

    @Test func theDigestIsThatOfTheContent() throws {
        let spaced = Array((" " + StandardModel.json + "\n").utf8)
        #expect(try AccessModel(json: spaced).digest == AccessModel.standard.digest)
        #expect(
            try AccessModel(json: changed("\"max_days\": 3", "\"max_days\": 2")).digest != AccessModel.standard.digest
        )
    }

    /// What a school may change: a cell, a role, a purpose, a profile.
    @Test(arguments: [
        (#""FMFFFFFFNFNNNNN""#, #""FMFFFFFFMFNNNNN""#),
        (#""student":          "FFFFFFFFFFFFFFF""#, #""nurse": "FNNNNNNNNFFNNNN", "student": "FFFFFFFFFFFFFFF""#),
        (#""audit":  "#, #""library": ["headteacher"], "audit":  "#),
        (
            #""BE-FWB": "#,
            #""LU": {"assentAge": 12, "soloAge": 18, "adultAge": 18, "inspectionRequired": true, "statutoryTransfer": [], "separateSeal": []}, "BE-FWB": "#
        ),
        (#""internal_roles": ["#, #""internal_roles": ["#),
        (#""2.1.0""#, #""2.7.3""#),
    ])
    func aSchoolMayChangeThis(_ old: String, _ new: String) throws {
        _ = try AccessModel(json: changed(old, new))
    }

    @Test(arguments: [
        (#""version": "2.1.0""#, #""version": "3.0.0""#, Code.otherVersion, "version"),
        (#""version": "2.1.0""#, #""version": "two""#, .wrongShape, "version"),
        (#""supersedes""#, #""superseeds""#, .unknownMember, "superseeds"),
        (#""ordinary_ceiling": 2,"#, "", .missing, "ordinary_ceiling"),
        (#""secret_from": 4"#, #""secret_from": 5"#, .wrongShape, "secret_from"),
        (#""agreement_from": 3"#, #""agreement_from": 4"#, .fixed, "agreement_from"),
        (#""wellbeing":     {"s": 3"#, #""wellbeing":     {"s": 2"#, .fixed, "sections"),
        (#"["identity","contacts","schooling""#, #"["contacts","identity","schooling""#, .fixed, "section_order"),
        (#""confidential": 4"#, #""confidential": 3"#, .fixed, "labels"),
        (#""erased"]"#, #""erased","lost"]"#, .fixed, "statuses"),
        (#"["given","renewed"]"#, #"["given","renewed","deferred"]"#, .fixed, "consent_states"),
        (
            #"["psychosocial","external_care","protection"]"#, #"["psychosocial","protection"]"#, .opened,
            "secret_existence_sections"
        ),
        (
            #""receiving_roles": ["receiving_head","receiving_teacher"]"#, #""receiving_roles": ["receiving_head"]"#,
            .opened, "receiving_roles"
        ),
        (#""mediator","records_officer"],"#, #""mediator","youth_worker"],"#, .opened, "internal_roles"),
        (
            #""party_roles": ["student","guardian"]"#, #""party_roles": ["student","guardian","headteacher"]"#, .fixed,
            "party_roles"
        ),
        (
            #"["selection","marketing","sanction","profiling"]"#, #"["selection","marketing"]"#, .opened,
            "prohibited_purposes"
        ),
        (#""audit":  "#, #""selection": [], "audit":  "#, .prohibitedPurposeAdmitted, "purposes.selection"),
        (
            #"["subject_access","audit","migration"]"#, #"["subject_access","audit","support"]"#, .opened,
            "history_purposes"
        ),
        (#""migration":      ["records_officer"]"#, #""migration": ["headteacher"]"#, .opened, "purposes.migration"),
        (#""migration":      ["records_officer"]"#, #""migration": ["janitor"]"#, .unknownName, "purposes.migration"),
        (
            #""migration":      ["records_officer"]"#, #""migration": ["records_officer","records_officer"]"#,
            .namedTwice, "purposes.migration"
        ),
        (#""FMFFFFFFNFNNNNN""#, #""FMFFFFFFNFNNNN""#, .wrongShape, "matrix.subject_teacher"),
        (#""FMFFFFFFNFNNNNN""#, #""FMFFFFFFXFNNNNN""#, .wrongShape, "matrix.subject_teacher"),
        (#""assentAge": 13"#, #""assentAge": 19"#, .soloBeforeAssent, "profiles.FR.soloAge"),
        (#""assentAge": 13"#, #""assentAge": "13""#, .wrongShape, "profiles.FR.assentAge"),
        (
            #""separateSeal": ["protection"]"#, #""separateSeal": ["learning"]"#, .notForLegalDuty,
            "profiles.EN.statutoryTransfer"
        ),
        (
            #""voice","health_alert","talents"]"#, #""voice","health_alert","wellbeing"]"#, .notForLegalDuty,
            "profiles.NL.statutoryTransfer"
        ),
        (
            #""voice","health_alert","talents"]"#, #""voice","health_alert","discipline"]"#, .notForLegalDuty,
            "profiles.NL.statutoryTransfer"
        ),
        (
            #""lift_confidence": {"roles": ["student"]"#, #""lift_confidence": {"roles": ["student", "headteacher"]"#,
            .confidenceLiftedByOthers, "actions.lift_confidence.roles"
        ),
        (
            #""lift_forbidden":  {"roles": ["records_officer"]"#, #""lift_forbidden":  {"roles": ["receiving_head"]"#,
            .receivingRoleWrites, "actions.lift_forbidden.roles"
        ),
        (#""NNNNWNOWNNNNNNN""#, #""NNNNWNOWNNNNNWN""#, .studentWritesSecret, "write.matrix.student"),
        (#""always_in_charter": ["voice"]"#, #""always_in_charter": []"#, .opened, "write.always_in_charter"),
        (#""mark_forbidden": "#, #""burn": "#, .unknownName, "actions.burn"),
        (
            #""disclose_holder": {"roles": ["#, #""disclose_holder": {"roles": ["student", "#, .sightMissing,
            "actions.disclose_holder.sees"
        ),
        (#""oral": "witness""#, #""oral": "nothing""#, .wrongShape, "write.methods.oral"),
        (#""max_days": 3"#, #""max_days": 3.5"#, .wrongShape, "breakglass.max_days"),
    ])
    private func aLoaderRefusesThis(_ old: String, _ new: String, _ code: Code, _ path: String) throws {
        let json = try changed(old, new)
        let error = #expect(throws: AccessModelError.self) { try AccessModel(json: json) }
        #expect(error?.code == code)
        #expect(error?.path == path)
        #expect(error?.help.isEmpty == false)
        #expect(error?.description.isEmpty == false)
    }

    @Test func aReceivingRoleHasNoRow() throws {
        let json = try changed(
            #""student":          "NNNNWNOWNNNNNNN""#,
            #""receiving_head": "NNNNWNOWNNNNNNN", "student": "NNNNWNOWNNNNNNN""#
        )
        let error = #expect(throws: AccessModelError.self) { try AccessModel(json: json) }
        #expect(error?.code == .receivingRoleWrites)
    }

    @Test(arguments: ["lower_label", "set_harm_lock", "lift_harm_lock", "approve_erasure"])
    func openingTakesTwo(_ action: String) throws {
        var model = AccessModel.standard
        model.actions[action]?.second = []
        let changed = model
        let error = #expect(throws: AccessModelError.self) { try changed.check(against: .standard) }
        #expect(error?.code == .secondPersonMissing)
    }

    @Test(arguments: ["", "{", "[]", "null", "{}", "\u{1}", "{\"version\": 2}"])
    func brokenFilesAreRefused(_ text: String) {
        #expect(throws: AccessModelError.self) { try AccessModel(json: Array(text.utf8)) }
    }

    /// Whatever is cut off or overwritten, the loader answers with an error or a model.
    @Test func spoiltFilesDoNotCrash() {
        var random = SplitMix64(seed: 77)
        let bytes = Array(StandardModel.json.utf8)
        for _ in 0..<60 {
            var spoilt = Array(bytes.prefix(random.chance(30) ? random.below(bytes.count) : bytes.count))
            for _ in 0..<random.below(4) where !spoilt.isEmpty {
                spoilt[random.below(spoilt.count)] = random.pick(Array("{}[]\",:0aF\u{0}".utf8))
            }
            _ = try? AccessModel(json: spoilt)
        }
    }

    private func changed(_ old: String, _ new: String) throws -> [UInt8] {
        let parts = try #require(StandardModel.json.firstRange(of: old))
        return Array(StandardModel.json.replacingCharacters(in: parts, with: new).utf8)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
