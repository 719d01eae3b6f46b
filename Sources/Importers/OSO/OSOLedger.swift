// The lines of an import account while they are collected: one for each kind of datum and place.

import VillageFormats

/// The lines of an import account while they are collected.
struct OSOLedger {
    private struct Key: Hashable {
        var path: String
        var fate: Fate
        var home: Home
        var code: String?
    }

    private var counts: [Key: Int] = [:]
    private var order: [Key] = []

    /// Notes a datum that was taken.
    mutating func note(_ path: String, _ taken: ElementReading.Taken) {
        note(path, taken.fate, taken.home, taken.code.map { "oso.\($0)" }, 1)
    }

    /// Notes some data.
    mutating func note(_ path: String, _ fate: Fate, _ home: Home, _ code: String?, _ count: Int) {
        let key = Key(path: path, fate: fate, home: home, code: code)
        if counts.updateValue((counts[key] ?? 0) + count, forKey: key) == nil { order.append(key) }
    }

    /// The account.
    var account: ImportAccount {
        var account = ImportAccount()
        for key in order {
            account.note(key.path, key.fate, at: key.home, code: key.code, count: counts[key] ?? 0)
        }
        return account
    }
}
