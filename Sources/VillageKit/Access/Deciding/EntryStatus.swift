// The statuses that the steps speak of.

/// The statuses that the steps speak of.
enum EntryStatus: String {
    case active, restricted, superseded, erased

    /// The status of a name, byte by byte.
    init?(exactly name: String) {
        guard let status = EntryStatus(rawValue: name), isSame(status.rawValue, name) else { return nil }
        self = status
    }
}
