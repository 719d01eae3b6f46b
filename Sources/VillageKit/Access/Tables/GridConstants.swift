// What every row of a grid has in common.

/// What every row of a grid has in common.
enum GridConstants {
    /// 20 November 2026.
    static let now = AccessDay(daysSince1970: 20_777)
    /// 31 August 2030, an end that is not reached.
    static let later = AccessDay(daysSince1970: 22_157)
    /// 31 August 2027, the end of every agreement.
    static let agreementEnd = AccessDay(daysSince1970: 21_061)
    /// 1 September, 1 October and 1 November 2026.
    static let recorded = [20_697, 20_727, 20_758].map { AccessDay(daysSince1970: $0) }

    static func guardians(_ authority: String) -> [AccessCase.Guardian] {
        [.init(id: "G1", authority: authority), .init(id: "G2", authority: "full")]
    }

    static func nullable(_ cell: String) -> String? { cell.isEmpty ? nil : cell }
}
