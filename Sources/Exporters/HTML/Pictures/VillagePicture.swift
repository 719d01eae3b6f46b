// The village around the student: a street with the student in the middle and a house for each member of the team.

import VillageAccess
import VillageFormats
import VillageModel

/// The village around the student.
struct VillagePicture: HTMLPicture {
    static let title = "picture.village"
    static var drawn: [(type: String, fields: [FieldName])] { [(CareTeamMember.typeName, [])] }

    private struct Member {
        let name: String
        let role: String
        let kind: TeamMemberKind?
        let isCoordinator: Bool
    }

    private let words: ReadableWords
    private let student: String
    private let above: [Member]
    private let below: [Member]

    init?(_ view: DisclosedDossier, _ words: ReadableWords, _ names: HTMLNames) {
        let team: [DisclosedEntry<CareTeamMember>] = view.careTeamMembers
        let members = team.map { entry in
            let member = entry.content
            let organisation = member.organisationName ?? member.organisation.map(names.organisation)
            let name = ReadableNames.words(of: member.name) ?? names.person(member.person)
            let roles = [member.role, organisation].compactMap(\.self)
            return Member(
                name: name ?? roles.first ?? words.phrase("type.CareTeamMember"),
                role: roles.dropFirst(name == nil ? 1 : 0).joined(separator: ", "),
                kind: member.kind,
                isCoordinator: member.isCoordinator == true
            )
        }
        if members.isEmpty { return nil }
        self.words = words
        student = names.student
        // The person to call first stands first.
        let ordered = members.filter(\.isCoordinator) + members.filter { !$0.isCoordinator }
        above = ordered.filter { $0.kind == .formal }
        below = ordered.filter { $0.kind == .informal } + ordered.filter { $0.kind == nil }
    }

    var columns: [String] { ["name", "role", "kind"].map { words.label($0, of: "CareTeamMember") ?? $0 } }

    var rows: [[HTMLCell]] {
        (above + below)
            .map { member in
                let kind = member.kind.flatMap { words.choice($0.rawValue, in: "kind") } ?? ""
                let told = member.isCoordinator ? words.phrase("picture.village.coordinator") : nil
                let parts = [kind, told].compactMap(\.self).filter { !$0.isEmpty }
                return [HTMLCell(member.name), HTMLCell(member.role), HTMLCell(parts.joined(separator: "; "))]
            }
    }

    private static let step = 104
    private static let legend = 24

    private var legends: [(style: String, words: String)] {
        var legends: [(String, String)] = []
        if !above.isEmpty { legends.append(("box", words.phrase("picture.village.formal"))) }
        if below.contains(where: { $0.kind == .informal }) {
            legends.append(("own", words.phrase("picture.village.informal")))
        }
        if below.contains(where: { $0.kind == nil }) {
            legends.append(("off", words.phrase("picture.village.other")))
        }
        if (above + below).contains(where: \.isCoordinator) {
            legends.append(("", words.phrase("picture.village.coordinator")))
        }
        return legends
    }

    private var middle: Int { (above.count + 1) / 2 * Self.step + 44 }
    private var bottom: Int { middle + 44 + (below.count + 1) / 2 * Self.step }
    var height: Int { bottom + legends.count * Self.legend + 8 }

    func draw(on canvas: inout HTMLCanvas) {
        let top = above.isEmpty ? middle : 54
        canvas.line(160, top, 160, below.isEmpty ? middle : bottom - Self.step + 54, "road")
        for (place, member) in above.enumerated() {
            draw(member, place % 2, place / 2 * Self.step, on: &canvas)
        }
        for (place, member) in below.enumerated() {
            draw(member, place % 2, middle + 44 + place / 2 * Self.step, on: &canvas)
        }
        let name = HTMLCanvas.lines(student, columns: 15, most: 2)
        canvas.box(84, middle - 28, 152, 56, "hub", round: 28)
        for (line, words) in name.enumerated() {
            canvas.words(words, 160, middle + 5 + line * 18 - (name.count - 1) * 9, "b", .middle)
        }
        for (place, legend) in legends.enumerated() {
            let y = bottom + place * Self.legend
            if legend.style.isEmpty {
                canvas.words("★", 10, y + 15, "b")
            } else {
                canvas.box(8, y + 4, 20, 14, legend.style, round: legend.style == "own" ? 6 : 0)
            }
            canvas.words(legend.words, 38, y + 16)
        }
    }

    /// A house: of professionals with a roof, of people close by round and dashed.
    private func draw(_ member: Member, _ side: Int, _ y: Int, on canvas: inout HTMLCanvas) {
        let x = side == 0 ? 2 : 174
        canvas.line(160, y + 54, side == 0 ? x + 144 : x, y + 54, "road")
        let heavy = member.isCoordinator ? " main" : ""
        switch member.kind {
        case .formal:
            canvas.path("M\(x) \(y + 20)L\(x + 72) \(y + 4)L\(x + 144) \(y + 20)V\(y + 94)H\(x)Z", "box" + heavy)
        case .informal: canvas.box(x, y + 10, 144, 84, "own" + heavy, round: 16)
        case nil: canvas.box(x, y + 10, 144, 84, "box" + heavy)
        }
        let star = member.isCoordinator ? "★ " : ""
        let name = HTMLCanvas.lines(star + member.name, columns: 15, most: 3)
        let role = HTMLCanvas.lines(member.role, columns: 20, most: 4 - name.count)
        var line = y + 37 + (4 - name.count - role.count) * 8
        for words in name {
            canvas.words(words, x + 72, line, "b", .middle)
            line += 17
        }
        for words in role {
            canvas.words(words, x + 72, line, "q", .middle)
            line += 17
        }
    }
}
