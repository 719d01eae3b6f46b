// A small table of our own, so that something always runs.

enum OwnCases {
    /// Fields separated by blanks, in the order of the columns of a decision grid.
    static let grid = """
        block,role,section,purpose,profile,age,guardian1,relation,authority,mandate,consent,confidential,disclosed,author,status,field_label,entry_label,third_party,harm_lock,forbidden,expired,enrolled,inspected,emergency,decision,trace,reason
        Z,class_teacher,learning,support,BE-FWB,15,full,current,none,0,none,0,0,other,active,,,0,0,0,0,1,1,,allow,visible,public_task
        Z,class_teacher,psychosocial,support,BE-FWB,15,full,current,none,0,none,0,0,other,active,,,0,0,0,0,1,1,,deny,hidden,existence_secret
        Z,class_teacher,psychosocial,support,BE-FWB,15,full,current,none,0,none,0,1,other,active,,,0,0,0,0,1,1,,redact,visible,role_masked
        Z,educator,wellbeing,support,BE-FWB,15,full,current,none,0,none,0,0,other,active,,,0,0,0,0,1,1,,redact,visible,consent_missing
        Z,educator,wellbeing,support,BE-FWB,15,full,current,none,0,both,0,0,other,active,,,0,0,0,0,1,1,,allow,visible,consent
        Z,educator,wellbeing,support,BE-FWB,15,full,current,none,0,refused,0,0,other,active,,,0,0,0,0,1,1,,redact,visible,consent_refused
        Z,student,wellbeing,support,BE-FWB,11,full,current,none,0,none,0,0,other,active,,,0,0,0,0,1,1,,redact,visible,assisted_access
        Z,student,wellbeing,support,BE-FWB,12,full,current,none,0,none,0,0,other,active,,,0,0,0,0,1,1,,allow,visible,subject
        Z,guardian,learning,support,BE-FWB,18,full,current,full,0,none,0,0,other,active,,,0,0,0,0,1,1,,deny,visible,subject_is_adult
        Z,guardian,learning,support,BE-FWB,15,full,current,full,0,both,1,0,other,active,,,0,0,0,0,1,1,,deny,hidden,student_confidential
        Z,receiving_head,learning,transfer,NL,15,full,current,none,0,refused,0,0,other,active,,,0,0,0,0,1,1,,allow,visible,legal_duty
        Z,receiving_head,learning,transfer,NL,15,full,current,none,0,both,0,0,other,active,,,0,0,0,0,0,1,,deny,visible,transfer_too_early
        Z,headteacher,wellbeing,protection,BE-FWB,15,full,current,none,0,refused,0,0,other,active,,,0,0,0,0,1,1,0/1/12,allow,visible,breakglass
        Z,records_officer,learning,migration,BE-FWB,15,full,current,none,0,none,0,0,other,superseded,,,0,0,0,0,1,1,,allow,visible,same_controller
        Z,class_teacher,learning,sanction,BE-FWB,15,full,current,none,0,none,0,0,other,active,,,0,0,0,0,1,1,,deny,visible,purpose_prohibited
        """

    /// Two cases of writing, one on each line.
    static let writing = """
        {"id": "a", "profile": "BE-FWB", "now": "2026-11-20", "purpose": "support", "action": "add", "student": {"age": 15}, "actor": {"role": "student", "org": "student", "person": "student"}, "content": {"section": "voice", "basis": "told_by_student"}, "expect": {"decision": "allow", "reason": "admitted"}}

        {"id": "b", "profile": "BE-FWB", "now": "2026-11-20", "purpose": "support", "action": "add", "student": {"age": 15}, "actor": {"role": "student", "org": "student", "person": "student"}, "content": {"section": "protection", "basis": "told_by_student"}, "expect": {"decision": "deny", "reason": "not_for_role"}}
        """

    static let decision = """
        [{"id": "d", "profile": "NL", "now": "2026-11-20", "purpose": "support", "student": {"age": 15}, "actor": {"role": "educator", "org": "a", "relation": "current"}, "entry": {"section": "learning", "author_org": "a", "author_role": "teacher", "status": "active"}, "expect": {"decision": "allow", "trace": "visible", "reason": "public_task"}}]
        """

    static let explanation = """
        [{"id": "e", "case": "d", "omit": ["purpose"], "undecided": true, "expect": null, "missing": ["purpose"], "steps": [
        {"step": "A1", "code": "unknown", "outcome": "passed"}, {"step": "A2", "code": "forbidden_data", "outcome": "passed"},
        {"step": "A3", "code": "erased", "outcome": "passed"}, {"step": "A4", "code": "retention_expired", "outcome": "passed"},
        {"step": "A5", "code": "superseded", "outcome": "passed"},
        {"step": "A6", "code": "purpose_prohibited", "outcome": "undecided"}]}]
        """
}
