// The shipped rules: the text of the standard model, taken over as it stands.

/// The text of the shipped model.
enum StandardModel {
    // One line per role, section and action is what makes the file readable; the layout is that of the model.
    // swift-format-ignore
    static let json = """
        {
          "version": "2.1.0",
          "date": "2026-11-21",
          "supersedes": "2.0.0",
          "sections": {
            "identity":      {"s": 1, "core": true},
            "contacts":      {"s": 1, "core": true},
            "schooling":     {"s": 1, "core": true},
            "attendance":    {"s": 2, "core": false},
            "talents":       {"s": 0, "core": false},
            "learning":      {"s": 2, "core": false},
            "support_plan":  {"s": 2, "core": false},
            "voice":         {"s": 1, "core": false},
            "wellbeing":     {"s": 3, "core": false},
            "health_alert":  {"s": 2, "core": false},
            "health_detail": {"s": 3, "core": false},
            "psychosocial":  {"s": 3, "core": false},
            "external_care": {"s": 3, "core": false},
            "protection":    {"s": 4, "core": false},
            "discipline":    {"s": 2, "core": false}
          },
          "section_order": ["identity","contacts","schooling","attendance","talents","learning","support_plan","voice","wellbeing","health_alert","health_detail","psychosocial","external_care","protection","discipline"],
          "labels": {"normal": 2, "restricted": 3, "confidential": 4},
          "ordinary_ceiling": 2,
          "agreement_from": 3,
          "secret_from": 4,
          "matrix": {
            "student":          "FFFFFFFFFFFFFFF",
            "guardian":         "FFFFFFFFFFFMMNF",
            "class_teacher":    "FFFFFFFFMFMMNNF",
            "subject_teacher":  "FMFFFFFFNFNNNNN",
            "educator":         "FFFFFFFFFFMMNNF",
            "headteacher":      "FFFFFFFFFFMMMMF",
            "cpms_agent":       "FFFFFFFFFFFFMMM",
            "mediator":         "FFFFFMFFFMNMNNF",
            "sas_worker":       "FFFFFFFFFFNNNNN",
            "amo_worker":       "FFFMFMFFFNNNNNN",
            "saj_delegate":     "FFFFFFFFFFMMMFM",
            "external_care":    "FFFMFFFFFFFMNNN",
            "youth_worker":     "FNNNFNMFNNNNNNN",
            "coordinator":      "FFFFFFFFFFMMMMM",
            "receiving_head":   "FFFFFFFFFFMMNMN",
            "receiving_teacher":"FMFNFFFFNFNNNNN",
            "records_officer":  "FMMMMMMMMMMMMMM"
          },
          "internal_roles": ["class_teacher","subject_teacher","educator","headteacher","cpms_agent","mediator","records_officer"],
          "party_roles": ["student","guardian"],
          "receiving_roles": ["receiving_head","receiving_teacher"],
          "secret_existence_sections": ["psychosocial","external_care","protection"],
          "statuses": ["active","restricted","superseded","erased"],
          "history_purposes": ["subject_access","audit","migration"],
          "purposes": {
            "support":        ["student","guardian","class_teacher","subject_teacher","educator","headteacher","cpms_agent","mediator","sas_worker","amo_worker","external_care","youth_worker","coordinator","receiving_head","receiving_teacher"],
            "protection":     ["headteacher","cpms_agent","saj_delegate","coordinator","receiving_head"],
            "transfer":       ["receiving_head","receiving_teacher","cpms_agent"],
            "subject_access": ["student","guardian"],
            "audit":          ["records_officer","headteacher"],
            "statistics":     ["records_officer"],
            "migration":      ["records_officer"]
          },
          "prohibited_purposes": ["selection","marketing","sanction","profiling"],
          "consent_states": {
            "positive": ["given","renewed"],
            "negative": ["refused","withdrawn","revoked"],
            "ended":    ["expired","invalidated","unknown"],
            "ignored":  ["requested","deferred"]
          },
          "breakglass": {
            "roles": ["headteacher","cpms_agent","saj_delegate","coordinator","receiving_head"],
            "sections": ["identity","contacts","health_alert","health_detail","wellbeing","protection","voice","support_plan"],
            "max_days": 3,
            "min_reason": 10
          },
          "profiles": {
            "BE-FWB":       {"assentAge": 12, "soloAge": 18, "adultAge": 18, "inspectionRequired": true,  "statutoryTransfer": [], "separateSeal": []},
            "BE-FWB-DAccE": {"assentAge": 12, "soloAge": 18, "adultAge": 18, "inspectionRequired": true,  "statutoryTransfer": ["identity","contacts","schooling","attendance","learning","support_plan"], "separateSeal": []},
            "NL":           {"assentAge": 16, "soloAge": 16, "adultAge": 18, "inspectionRequired": true,  "statutoryTransfer": ["identity","contacts","schooling","attendance","learning","support_plan","voice","health_alert","talents"], "separateSeal": []},
            "EN":           {"assentAge": 12, "soloAge": 18, "adultAge": 18, "inspectionRequired": false, "statutoryTransfer": ["identity","contacts","schooling","attendance","learning","support_plan","health_alert"], "separateSeal": ["protection"]},
            "FR":           {"assentAge": 13, "soloAge": 18, "adultAge": 18, "inspectionRequired": false, "statutoryTransfer": ["identity","contacts","schooling","attendance","learning","support_plan"], "separateSeal": []}
          },
          "write": {
            "matrix": {
              "student":          "NNNNWNOWNNNNNNN",
              "guardian":         "NONNWNOWNWNNNNN",
              "class_teacher":    "NNNWWWWWWWNNNNN",
              "subject_teacher":  "NNNWWWNWWNNNNNN",
              "educator":         "NWNWWWWWWWNNNNW",
              "headteacher":      "WWWWWWWWWWNNNNW",
              "cpms_agent":       "NNNNWWWWWWWWRWN",
              "mediator":         "NNNNWNWWWNNNNNN",
              "sas_worker":       "NNNWWWWWWNNNWNN",
              "amo_worker":       "NNNNWNWWWNNNWNN",
              "saj_delegate":     "NNNNNNWWNNNNWWN",
              "external_care":    "NNNNNNWWNWWNWNN",
              "youth_worker":     "NNNNWNNWNNNNNNN",
              "coordinator":      "NWNNWNWWWNNNWNN",
              "records_officer":  "WWWWNNNNNNNNNNN"
            },
            "purposes": ["support","protection"],
            "own_purpose": {"protection": "protection"},
            "bases": ["observed","told_by_student","told_by_family","document","professional_assessment"],
            "basis_of_person": {"student": "told_by_student", "guardian": "told_by_family"},
            "always_in_charter": ["voice"],
            "erasure_stewards": ["headteacher","records_officer"],
            "min_reason": 10,
            "harm_review_days": 183,
            "methods": {"written": "evidence", "easy_to_read": "evidence", "oral": "witness", "interpreter": "witness"}
          },
          "actions": {
            "add":             {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": false, "sees": {}, "on_forbidden": false, "on_superseded": false, "second": [], "reason": false},
            "correct":         {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": true, "on_superseded": false, "second": [], "reason": false},
            "withdraw":        {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": true, "on_superseded": false, "second": [], "reason": false},
            "annotate":        {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "value"}, "on_forbidden": false, "on_superseded": false, "second": [], "reason": false},
            "restrict":        {"roles": ["student", "guardian", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": false, "on_superseded": false, "second": [], "reason": true},
            "lift_restriction":{"roles": ["student", "guardian", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": false, "on_superseded": false, "second": [], "reason": true},
            "raise_label":     {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": true, "on_superseded": true, "second": [], "reason": false},
            "lower_label":     {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": false, "on_superseded": false, "second": ["headteacher", "cpms_agent", "saj_delegate", "external_care", "coordinator", "records_officer"], "reason": true},
            "mark_confidence": {"roles": ["student", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "value"}, "on_forbidden": false, "on_superseded": true, "second": [], "reason": false},
            "lift_confidence": {"roles": ["student"], "entry": true, "sees": {"persons": "placeholder"}, "on_forbidden": false, "on_superseded": true, "second": [], "reason": false},
            "set_harm_lock":   {"roles": ["headteacher", "cpms_agent", "saj_delegate"], "entry": true, "sees": {"professionals": "value"}, "on_forbidden": false, "on_superseded": true, "second": ["headteacher", "cpms_agent", "saj_delegate", "external_care", "coordinator", "records_officer"], "reason": true},
            "lift_harm_lock":  {"roles": ["headteacher", "cpms_agent", "saj_delegate"], "entry": true, "sees": {"professionals": "value"}, "on_forbidden": false, "on_superseded": true, "second": ["headteacher", "cpms_agent", "saj_delegate", "external_care", "coordinator", "records_officer"], "reason": true},
            "disclose_holder": {"roles": ["class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"professionals": "placeholder"}, "on_forbidden": false, "on_superseded": false, "second": [], "reason": false},
            "mark_forbidden":  {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": true, "on_superseded": true, "second": [], "reason": false},
            "lift_forbidden":  {"roles": ["records_officer"], "entry": true, "sees": {"professionals": "placeholder"}, "on_forbidden": true, "on_superseded": true, "second": [], "reason": true},
            "request_erasure": {"roles": ["student", "guardian", "records_officer"], "entry": true, "sees": {"persons": "placeholder", "professionals": "placeholder"}, "on_forbidden": true, "on_superseded": true, "second": [], "reason": true},
            "approve_erasure": {"roles": ["headteacher", "cpms_agent", "sas_worker", "amo_worker", "saj_delegate", "external_care", "records_officer"], "entry": true, "sees": {"professionals": "placeholder"}, "on_forbidden": true, "on_superseded": true, "second": ["student", "guardian", "records_officer"], "reason": true},
            "agree":           {"roles": ["student", "guardian", "class_teacher", "subject_teacher", "educator", "headteacher", "cpms_agent", "mediator", "sas_worker", "amo_worker", "saj_delegate", "external_care", "youth_worker", "coordinator", "records_officer"], "entry": false, "sees": {}, "on_forbidden": false, "on_superseded": false, "second": [], "reason": false}
          }
        }
        """
}
