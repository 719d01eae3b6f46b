// A harm lock in the canonical file: `true` where nothing more may be told, else who set it and why.

package import VillageBasics
package import VillageModel

/// A harm lock in the canonical file.
package struct HarmLockForm: FieldValue {
    /// The lock; `nil` where the file says that there is none.
    var lock: HarmLock?

    init(_ lock: HarmLock) { self.lock = lock }

    package static var shape: FieldShape { .flag }

    package init?(json: JSONValue) {
        if let flag = json.bool {
            lock = flag ? HarmLock() : nil
            return
        }
        guard let object = json.object else { return nil }
        var isReadable = true
        let details = HarmLockDetails(json: object) { _, _ in isReadable = false }
        guard isReadable else { return nil }
        lock = HarmLock(setBy: details.setBy, reason: details.reason, reviewDue: details.reviewDue)
    }

    package func write(to writer: inout JSONWriter) {
        guard let lock, lock != HarmLock() else { return writer.bool(lock != nil) }
        var details = HarmLockDetails()
        details.setBy = lock.setBy
        details.reason = lock.reason
        details.reviewDue = lock.reviewDue
        details.write(to: &writer)
    }
}

/// Who locked, why, and until when.
struct HarmLockDetails: FieldGroup {
    var setBy: PersonID?
    var reason: String?
    var reviewDue: CalendarDate?

    init() {}

    static let fields: [Field<Self>] = [
        Field("setBy", \.setBy),
        Field("reason", \.reason),
        Field("reviewDue", \.reviewDue),
    ]
}
