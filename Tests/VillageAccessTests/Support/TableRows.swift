// The rows of the normative tables, grouped so that a mutation asks only those that may notice it.

@testable import VillageAccess

/// The rows of the normative tables, grouped.
enum TableRows {
    static let decisions: [DecisionRow] = [PolicyFiles.decisionTable, PolicyFiles.decisionGrid]
        .flatMap { table -> [DecisionRow] in
            guard case .success(let table) = table, case .decisions(let rows) = table.rows else { return [] }
            return rows
        }

    static let writings: [WriteRow] = [PolicyFiles.writeTable, PolicyFiles.writeGrid]
        .flatMap { table -> [WriteRow] in
            guard case .success(let table) = table, case .writings(let rows) = table.rows else { return [] }
            return rows
        }

    static let byRoleAndSection = group { [$0.request.actor.role + "/" + $0.entry.section] }
    static let byRoleAndPurpose = group { [$0.request.actor.role + "/" + $0.request.purpose] }
    static let byProfileAndSection = group { [$0.request.profile + "/" + $0.entry.section] }
    static let byRole = group { [$0.request.actor.role] }
    static let bySection = group { [$0.entry.section] }
    static let byPurpose = group { [$0.request.purpose] }
    static let byProfile = group { [$0.request.profile] }
    static let withEmergency = group { $0.request.emergency == nil ? [] : ["all"] }["all"] ?? []
    static let withLabels =
        group { $0.entry.fieldLabel == nil && $0.entry.entryLabel == nil ? [] : ["all"] }["all"] ?? []
    static let byState = group { Set($0.request.agreements.map { $0.state }).sorted() }

    static let writingsByRoleAndSection = groupWritings { content in
        Set([content.entry?.section, content.content?.section].compactMap { $0 }).map { content.actor.role + "/" + $0 }
    }
    static let writingsByAction = groupWritings { [$0.action] }
    static let writingsByRoleAndAction = groupWritings { [$0.actor.role + "/" + $0.action] }

    private static func group(_ keys: (AccessCase) -> [String]) -> [String: [DecisionRow]] {
        var groups: [String: [DecisionRow]] = [:]
        for row in decisions {
            guard case .success(let content) = row.content else { continue }
            for key in keys(content) { groups[key, default: []].append(row) }
        }
        return groups
    }

    private static func groupWritings(_ keys: (WriteCase) -> [String]) -> [String: [WriteRow]] {
        var groups: [String: [WriteRow]] = [:]
        for row in writings {
            guard case .success(let content) = row.content else { continue }
            for key in keys(content) { groups[key, default: []].append(row) }
        }
        return groups
    }
}
