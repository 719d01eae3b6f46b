// What follows from the rest of an object, the identifiers that are made, and what a filter takes away.

import VillageCodecs
import VillageFormats

// What follows from the rest.
extension SIFAUMaking {
    /// Adds what follows from the rest, where the source does not say it itself.
    mutating func complete() {
        for place in root.children.indices {
            let name = root.children[place].name
            let flags = root.children[place].children.filter { $0.name == "ConfidentialFlag" }
            if flags.count > 1 {
                // The source says it itself.
                root.children[place].children.removeAll { $0.name == "ConfidentialFlag" && $0.values.isEmpty }
            }
            func text(_ leaf: String) -> String? { root.children[place].first(leaf)?.text }
            switch name {
            case "StudentContactRelationship":
                // The list has a word for what is not told.
                if root.children[place].first("Relationship") == nil {
                    root.children[place].inside(["Relationship"]) { $0.children.append(ElementNode("Code", "99")) }
                }
            case "StudentAttendanceSummary", "StudentDailyAttendance", "StudentAttendanceTimeList":
                // School years of Australia are calendar years.
                let date = text(name == "StudentAttendanceSummary" ? "EndDate" : "Date")
                if text("SchoolYear") == nil, let date {
                    root.children[place].children.append(ElementNode("SchoolYear", String(date.prefix(4))))
                }
            case "WellbeingEvent" where isForeign(root.children[place]) && !namesOthers(root.children[place]):
                // Kept aside since it names several pupils: whoever reads it alone has to know.
                root.children[place].children.removeAll { $0.name == "GroupIndicator" && $0.text != "true" }
                if text("GroupIndicator") == nil {
                    root.children[place].children.append(ElementNode("GroupIndicator", "true"))
                }
            default: continue
            }
        }
    }

    /// Whether an object names another pupil by itself.
    private func namesOthers(_ node: ElementNode) -> Bool {
        let isPupil = node.attributes.contains { $0.text == "StudentPersonal" }
        if node.name == "PersonRefId", isPupil { return SIFAURef.key(node.text ?? "") != SIFAURef.key(student) }
        return node.children.contains { namesOthers($0) }
    }

    /// Whether an object is given back as a whole.
    private func isForeign(_ object: ElementNode) -> Bool {
        object.allValues.allSatisfy { if case .foreign = $0.home { true } else { false } }
    }

    /// Names the objects that have no identifier by what stands in them.
    mutating func identify() {
        var seen: [String: Int] = [:]
        for place in root.children.indices {
            let object = root.children[place]
            let name = Self.identifier(of: object.name)
            guard !object.attributes.contains(where: { $0.name == name }) else { continue }
            if object.name == "StudentPersonal" {
                if settings.privacy.map({ $0.paths.contains("StudentPersonal/@RefId") }) == true { continue }
                root.children[place].set(name, student)
                continue
            }
            let text = Self.text(of: object)
            seen[text, default: 0] += 1
            let own = SIFAURef.made(of: object.name, student, text, "\(seen[text] ?? 1)")
            root.children[place].set(name, own)
        }
    }

    private static func text(of node: ElementNode) -> String {
        let attributes = node.attributes.map { "@\($0.name)=\($0.text)" }
        let inside = node.children.map { text(of: $0) }
        return "<\(node.name)>" + (attributes + [node.text ?? ""] + inside).joined(separator: "\n")
    }

    /// Gives names that were supplied their use: a pupil's is the legal one, as the format fixes; of others nothing is
    /// known.
    mutating func nameSupplied() {
        let note = "StudentDataTransferNote"
        let places: [(path: [String], use: String)] = [
            (["StudentPersonal", "PersonInfo"], "LGL"), ([note], "LGL"),
            ([note, "DepartureSchool", "SchoolContactList", "SchoolContact", "ContactInfo"], "OTH"),
        ]
        for (path, use) in places
        where root.node(at: ElementNode.steps(path.joined(separator: "/"))[...])?.first("Name") != nil {
            root.inside(path[...]) { outer in
                for place in outer.children.indices
                where outer.children[place].name == "Name" && outer.children[place].attributes.isEmpty {
                    outer.children[place].attributes = [.init("Type", use)]
                }
            }
        }
    }
}

// The filter.
extension SIFAUMaking {
    /// Takes away what a filter names; what cannot be without it is left out as a whole.
    mutating func filter(_ privacy: SIFAUPrivacy) {
        let paths = privacy.paths
        root = strip(root, SIFAUFormat.frame, paths, work.code("privacy-\(privacy.rawValue)"))
    }

    private mutating func strip(
        _ node: ElementNode,
        _ path: String,
        _ paths: [String],
        _ code: String
    ) -> ElementNode {
        var result = node
        result.attributes.removeAll { attribute in
            guard paths.contains(where: { "\(path)/@\(attribute.name)".hasSuffix("/\($0)") }) else { return false }
            work.lost += attribute.values.map { $0.rejected(code) }
            return true
        }
        result.children = []
        for child in node.children {
            let inner = "\(path)/\(child.name)"
            if paths.contains(where: { inner == $0 || inner.hasSuffix("/\($0)") }) {
                work.lost += child.allValues.map { $0.rejected(code) }
            } else {
                result.children.append(strip(child, inner, paths, code))
            }
        }
        return result
    }
}
