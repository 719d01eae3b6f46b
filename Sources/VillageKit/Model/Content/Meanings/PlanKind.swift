// The kinds of formal plan that partner formats know.

/// The kinds of formal plan that partner formats know.
public enum PlanKind: String, ChoiceValue {
    /// A plan of the school for one pupil.
    case educationPlan = "education_plan"
    /// A plan of action for a domain (handelingsplan).
    case actionPlan = "action_plan"
    /// A development perspective (OPP).
    case developmentPerspective = "development_perspective"
    /// A personalised support plan (PAP).
    case personalisedSupport = "personalised_support"
    /// A schooling project for disability (PPS).
    case disabilitySchooling = "disability_schooling"
    /// A programme for educational success (PPRE).
    case successProgramme = "success_programme"
    /// An individual care project (PAI).
    case healthPlan = "health_plan"
    /// Support by an inclusion unit (ULIS).
    case inclusionUnit = "inclusion_unit"
    /// Teaching of newcomers in the language of schooling (UPE2A).
    case newcomerUnit = "newcomer_unit"
    /// Adapted general and vocational education (SEGPA).
    case adaptedEducation = "adapted_education"
    /// Help by specialist teachers (RASED).
    case specialistHelp = "specialist_help"
    /// An individual learning plan (PIA).
    case individualLearning = "individual_learning"
    /// Support for special educational needs at school.
    case senSupport = "sen_support"
    /// An education, health and care plan.
    case ehcPlan = "ehc_plan"
    /// A decision of admission to special education (TLV).
    case admissionDecision = "admission_decision"
    /// An arrangement of support.
    case arrangement
    /// Support on the learning path (LWOO).
    case learningPathSupport = "learning_path_support"
    /// A decision of a referral committee (RVC).
    case referralDecision = "referral_decision"
    /// A profile for leaving special education.
    case exitProfile = "exit_profile"
    /// An individualised education programme (IEP).
    case individualEducation = "individual_education"
    /// A plan of accommodations (504).
    case accommodationPlan = "accommodation_plan"
    /// A personalised plan (SIF).
    case personalisedPlan = "personalised_plan"
    /// Another plan.
    case other
}
