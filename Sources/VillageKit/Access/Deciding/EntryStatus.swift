// The statuses that the steps speak of.

/// The statuses that the steps speak of.
enum EntryStatus: String, CaseIterable {
    case active, restricted, superseded, erased
}
