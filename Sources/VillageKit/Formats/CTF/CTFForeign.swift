// What is not imported on purpose, and what may never be in a dossier.

package import VillageModel

/// What is not imported on purpose, and what may never be in a dossier.
package enum CTFForeign {
    /// Elements whose content is forbidden (SEMANTICS 13): path, code and count are kept, no value.
    ///
    /// Ethnic origin is in the common transfer information by law and has no field here all the same.
    package static let forbidden = ["Ethnicity": "F01", "EthnicitySource": "F01", "NationalIdentity": "F01"]

    /// Elements that are left to the source, by the last two names of their path, with the section they belong to.
    ///
    /// Meals and the service of parents tell of means and work of a family; they go back to their own school only.
    package static let leftToSource: [String: AccessSection] = [
        "FSMhistory/FSMreviewDate": .protection,
        "FSMinstance/FSMstartDate": .protection,
        "FSMinstance/FSMendDate": .protection,
        "FSMinstance/UKcountry": .protection,
        "BasicDetails/ServiceChild": .protection,
        "NAWdetails/SpeakWelsh": .identity,
        "NAWdetails/HomeWelsh": .identity,
        "NAWdetails/WelshSource": .identity,
        "NAWdetails/EALAcquisition": .identity,
        "NAWdetails/LanguageSource": .identity,
        "NAWdetails/SENCurriculumandTeachingMethods": .supportPlan,
        "NAWdetails/SENGroupingandSupport": .supportPlan,
        "NAWdetails/SENSpecialisedResources": .supportPlan,
        "NAWdetails/SENAdviceandAssessment": .supportPlan,
        "Admissions/Accept": .schooling,
        "Admissions/Accepted": .schooling,
        "BS7666Address/PostTown": .contacts,
        "BS7666Address/UniquePropertyReferenceNumber": .contacts,
        "Address/County": .contacts,
        "Address/Zip": .contacts,
        "Address/Easting": .contacts,
        "Address/Northing": .contacts,
        "Contact/Title": .contacts,
        "School/URN": .schooling,
        "YearData/LEA": .attendance,
        "YearData/Estab": .attendance,
        "YearData/SchoolName": .attendance,
    ]

    /// Reasons for leaving that may tell of a sanction: they stay with the school (SEMANTICS 13).
    ///
    /// Their labels were found in no source; by their letters they may say exclusion and custody. Unverified.
    package static let sanctions: Set<String> = ["PE", "LC"]

    /// Marks of attendance that tell of religion or origin, with the code of the prohibition.
    package static let forbiddenMarks: [String: String] = ["R": "F01", "T": "F01"]
    /// The mark of a suspension or exclusion, which stays with the school.
    package static let sanctionMark = "E"
    /// The mark that stands for a forbidden one where a source is given back: absent with leave.
    package static let neutralMark = "C"
}
