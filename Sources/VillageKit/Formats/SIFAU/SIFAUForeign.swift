// What may never be in a dossier, and what is left to the source on purpose.

package import VillageModel

/// What may never be in a dossier, and what is left to the source on purpose.
package enum SIFAUForeign {
    /// Elements whose content is forbidden (SEMANTICS 13), wherever they stand: path, code and count are kept, no value.
    package static let forbidden: [String: String] = [
        "Religion": "F01", "ReligiousEventList": "F01", "ReligiousRegion": "F01", "IndigenousStatus": "F01",
        "CulturalBackground": "F01", "MaritalStatus": "F05", "ParentRelationshipStatus": "F05", "HouseholdList": "F05",
        "HouseholdContactInfoList": "F05", "DwellingArrangement": "F05", "EmploymentType": "F06", "Employment": "F06",
        "Workplace": "F06", "Parent1EmploymentType": "F06", "Parent2EmploymentType": "F06",
        "EconomicDisadvantage": "F06", "FeePercentage": "F06", "PermanentResident": "F06", "VisaStatus": "F06",
        "VisaSubClass": "F06", "VisaSubClassList": "F06", "VisaStatisticalCode": "F06", "VisaNumber": "F06",
        "VisaGrantDate": "F06", "VisaExpiryDate": "F06", "VisaConditions": "F06", "VisaStudyEntitlement": "F06",
        "WorkingWithChildrenCheck": "F04", "Passport": "F14", "MedicareNumber": "F14", "MedicarePositionNumber": "F14",
    ]

    /// Elements that are left to the source, by the last two names of their path, with the section they belong to.
    package static let leftToSource: [String: AccessSection] = [
        "AlertMessages/AlertMessage": .protection,
        "EntryType/Code": .discipline,
        "StudentSchoolEnrollment/RecordClosureReason": .discipline,
        "PreviousSchool/ExitReason": .discipline,
        "StudentDataTransferNote/DisciplinaryAbsences": .discipline,
        "StudentDataTransferNote/IndividualBehaviourManagementPlan": .discipline,
        "SupportNeeds/SchoolCounsellorFileHeld": .psychosocial,
        "SupportNeeds/YoungCarersRole": .psychosocial,
        "SupportNeeds/CareerGuidanceFileHeld": .supportPlan,
        "StudentDataTransferNote/AdditionalNotes": .supportPlan,
        "STDNAttachment/FileName": .supportPlan,
        "STDNAttachment/Field": .supportPlan,
        "STDNAttachment/Description": .supportPlan,
        "Name/Title": .identity,
        "Name/FullName": .identity,
        "Name/Suffix": .identity,
        "Address/StateProvince": .contacts,
        "PhoneNumber/Extension": .contacts,
        "PersonalisedPlan/PersonalisedPlanReviewDate": .supportPlan,
        "WellbeingCharacteristic/WellbeingCharacteristicClassification": .healthDetail,
        "WellbeingCharacteristic/WellbeingCharacteristicReviewDate": .healthDetail,
    ]
}
