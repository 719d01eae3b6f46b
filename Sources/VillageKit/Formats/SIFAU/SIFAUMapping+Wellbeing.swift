// The mapping of wellbeing and health: events of one pupil, responses, alerts, characteristics.

package import VillageModel

extension SIFAUMapping {
    /// An event that was not a pleasant one.
    package static let event = TreeEntryMapping<WellbeingSignal>(
        "WellbeingEvent",
        [
            .init("WellbeingEventCategoryClass", \.kind, .cautiousCode(SIFAUCodes.event, rest: "O")),
            .init("WellbeingEventNotes", \.description, .sifText),
            .init("WellbeingEventDate", \.since, .day),
        ],
        where: { $0.kind?.system == SIFAUCodes.event.name }
    )

    /// An event that was a pleasant one.
    package static let pleasantEvent = TreeEntryMapping<Achievement>(
        "WellbeingEvent",
        [
            .sifFixed("WellbeingEventCategoryClass", "P"),
            .init("WellbeingEventNotes", \.description, .sifText),
            .init("WellbeingEventDate", \.issuedOn, .day),
            .implied(
                \.kind,
                code: CodedValue(
                    system: SIFAUCodes.event.name,
                    edition: SIFAUCodes.edition,
                    code: "P",
                    meaning: .other
                )
            ),
        ],
        where: { $0.kind?.system == SIFAUCodes.event.name }
    )

    /// An award.
    package static let award = TreeEntryMapping<Achievement>(
        "WellbeingResponse",
        [
            .init("WellbeingResponseStartDate", \.issuedOn, .day),
            .init("WellbeingResponseEndDate", \.expiresOn, .day),
            .sifFixed("WellbeingResponseCategory", "A"),
            .init("WellbeingResponseNotes", \.criteria, .sifText),
            .inside(
                "Award",
                [.init("AwardType", \.name, .sif), .init("AwardDescription", \.description, .sifText)]
            ),
            .implied(
                \.kind,
                code: CodedValue(
                    system: SIFAUCodes.response.name,
                    edition: SIFAUCodes.edition,
                    code: "A",
                    meaning: .award
                )
            ),
        ],
        where: { $0.kind?.meaning == .award }
    )

    /// A suspension or a detention.
    package static let sanction = TreeEntryMapping<DisciplineRecord>(
        "WellbeingResponse",
        [
            .init("WellbeingResponseStartDate", \.from, .day),
            .init("WellbeingResponseEndDate", \.to, .day),
            .init("WellbeingResponseCategory", \.measure, .cautiousCode(SIFAUCodes.response)),
            .init("WellbeingResponseNotes", \.reason, .sifText),
        ]
    )

    /// An alert about health.
    package static let healthAlert = TreeEntryMapping<HealthAlert>(
        "WellbeingAlert",
        [
            .sifFixed("WellbeingAlertCategory", "M"),
            .init("WellbeingAlertDescription", \.consequence, .sifText),
            .init("AlertSeverity", \.severity, .sifSeverity),
            .init("AlertKeyContact", \.whomToCall, .sif),
        ],
        where: { $0.isPresent == nil }
    )

    /// An alert that is a matter of law.
    package static let legalAlert = TreeEntryMapping<ProtectionRecord>(
        "WellbeingAlert",
        [
            .init("WellbeingAlertStartDate", \.from, .day),
            .init("WellbeingAlertEndDate", \.to, .day),
            .sifFixed("WellbeingAlertCategory", "L"),
            .init("WellbeingAlertDescription", \.text, .sifText),
        ]
    )

    /// Another alert, but for those of discipline.
    package static let alert = TreeEntryMapping<WellbeingSignal>(
        "WellbeingAlert",
        [
            .init("WellbeingAlertStartDate", \.since, .day),
            .init("WellbeingAlertCategory", \.kind, .cautiousCode(SIFAUCodes.alert, rest: "O")),
            .init("WellbeingAlertDescription", \.description, .sifText),
        ]
    )

    /// A message about health on the pupil's own object.
    package static let medicalMessage = TreeEntryMapping<HealthAlert>(
        "StudentPersonal/MedicalAlertMessages/MedicalAlertMessage",
        [.attribute("Severity", \.severity, .sifSeverity), .ownText(\.consequence, .sifText)],
        where: { $0.consequence != nil && $0.severity != nil && $0.severity != .lifeThreatening && $0.isPresent == nil }
    )

    /// A characteristic; codes of an illness have no author here, and are kept aside.
    package static let characteristic = TreeEntryMapping<HealthRecord>(
        "WellbeingCharacteristic",
        [.init("WellbeingCharacteristicNotes", \.summary, .sifText)],
        where: { $0.summary != nil }
    )

    /// A hospital that the family prefers.
    package static let hospital = TreeEntryMapping<HealthProvider>(
        "WellbeingCharacteristic",
        [.init("PreferredHospital", \.institution, .sif)],
        leaf: "PreferredHospital",
        where: { $0.institution != nil }
    )

    /// A medicine.
    package static let medication = TreeEntryMapping<Medication>(
        "WellbeingCharacteristic/MedicationList/Medication",
        [
            .init("MedicationName", \.name, .sif),
            .init("Dosage", \.dose, .sif),
            .init("Frequency", \.when, .sif),
            .init("AdministrationInformation", \.instructions, .sifText),
        ]
    )
}
