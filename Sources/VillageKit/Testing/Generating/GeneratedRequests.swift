// Requests of every role and purpose, the same for the same seed.

public import VillageKit

extension AccessRequest {
    /// A request of a seed; most are admitted, some are not.
    public static func generated(_ seed: UInt64) -> AccessRequest {
        var numbers = SeededNumbers(seed: seed &* 31 &+ 7)
        let model = AccessModel.standard
        let role = numbers.pick(model.roles)
        let admitted = model.purposes.filter { $0.value.contains(role) }.keys.sorted()
        let purpose = numbers.happens(0.9) && !admitted.isEmpty ? numbers.pick(admitted) : "selection"
        var request = AccessRequest(
            role: Role(role),
            organisation: OrganisationID(numbers.pick(["local:school", "local:other", "local:third"])),
            person: role == "guardian" ? PersonID(numbers.pick(["person-1", "person-1", "person-2"])) : nil,
            relation: numbers.pick([.current, .current, .current, .current, .former, .none]),
            purpose: Purpose(purpose),
            profile: numbers.pick(model.profiles.keys.sorted()),
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
        request.isEnrolled = numbers.happens(0.8)
        request.inspectedOn = numbers.happens(0.7) ? CalendarDate(year: 2026, month: 11, day: 1) : nil
        request.hasMandate = numbers.happens(0.5)
        if numbers.happens(0.2) {
            request.emergency = CalendarDate(year: 2026, month: 11, day: 22)
                .map { EmergencyDeclaration(reason: "danger at home", declared: request.day, expires: $0) }
        }
        return request
    }
}
