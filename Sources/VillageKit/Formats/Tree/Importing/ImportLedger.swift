// The lines of an import account while they are collected: one for each kind of datum and place.

/// The lines of an import account while they are collected.
package struct ImportLedger: Sendable {
    private struct Key: Hashable {
        var path: String
        var fate: Fate
        var home: Home?
        var code: String?
    }

    private var places: [Key: Int] = [:]
    private var counts: [(key: Key, count: Int)] = []

    /// Begins an account.
    package init() {}

    /// Notes some data.
    package mutating func note(_ path: String, _ fate: Fate, _ home: Home?, code: String? = nil, count: Int = 1) {
        let key = Key(path: path, fate: fate, home: home, code: code)
        if let place = places[key] {
            counts[place].count += count
        } else {
            places[key] = counts.count
            counts.append((key, count))
        }
    }

    /// The account.
    package var account: ImportAccount {
        var account = ImportAccount()
        for (key, count) in counts { account.note(key.path, key.fate, at: key.home, code: key.code, count: count) }
        return account
    }
}
