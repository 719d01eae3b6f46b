// The business rules of OSO 2019.1, all of them, whether the official validator reaches them or not.

package import VillageCodecs

/// The business rules of OSO 2019.1.
///
/// Source: the official validator of Edustandaard, version 2019.1.1. Its program for school-to-school dossiers never
/// goes on below the pupil, so it never reaches some of its own rules; here all of them are checked.
package enum OSORules {
    /// The rules of the official table, in its order, then the project's own.
    package static let all: [OSORule] = common + categories + transfer + support + own

    /// Finds the rules that a document breaks.
    ///
    /// - Parameters:
    ///   - tree: A document of version 2019.1.
    ///   - profile: The family whose rules apply; the document's own if none is given.
    ///   - limit: The most findings to return.
    /// - Returns: What is broken, in the order of the rules.
    package static func check(
        _ tree: XMLTree,
        as profile: OSOProfile? = nil,
        limit: Int = OSOStructureCheck.usualLimit
    ) -> [OSOFinding] {
        guard tree.root.namespace == OSOVersion.v2019.namespace else { return [] }
        let scope = OSORuleScope(tree)
        let profile = profile ?? scope.profile
        var findings: [OSOFinding] = []
        for rule in all where rule.profile == nil || rule.profile == profile {
            for element in scope.elements(of: rule.context) where scope.holds(rule.isBroken, of: element) {
                guard findings.count < limit else { return findings }
                findings.append(finding(rule, element, scope))
            }
        }
        return findings
    }

    private static func finding(_ rule: OSORule, _ element: XMLTree.Element, _ scope: OSORuleScope) -> OSOFinding {
        let offender = scope.all(rule.place, from: element).first
        let path = offender?.path ?? "\(element.path)/\(rule.place)"
        let line = (offender ?? element).line
        return OSOFinding(rule.id, rule.severity, at: path, line: line, rule.summary, help: rule.help)
    }
}
