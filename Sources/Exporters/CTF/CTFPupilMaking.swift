// Makes a pupil of a view: what is written, what may not be told, what is missing, and the account of it all.

import VillageAccess
import VillageFormats
import VillageModel

/// Makes a pupil of a view.
struct CTFPupilMaking {
    let version: CTFVersion
    var work: TreeMaking

    var view: DisclosedDossier { work.view }
    /// The pupil while it is written.
    var root: ElementNode {
        get { work.root }
        _modify { yield &work.root }
    }

    init(
        _ view: DisclosedDossier,
        _ version: CTFVersion,
        _ structure: TreeStructure,
        _ options: ExportOptions,
        _ header: CTFHeaderMaking
    ) {
        self.version = version
        work = TreeMaking(view, CTFFormat.vocabulary, structure, options)
        work.lost = header.values(of: view)
        work.writeAll(CTFMapping.identity(version))
        writeSchools(header)
        writeAlerts()
        writeCare()
        writeProvisions()
        writeNeeds()
        writeContacts()
        writeAttendance()
        writeAssessments()
        if work.isMigration { work.graft() }
    }

    /// Brings the pupil into shape, and accounts for every value of the view.
    mutating func finish() throws(ExportError) -> ExportAccount {
        try work.addSupplied()
        return try work.finish()
    }

    /// Leaves whole entries out, and keeps the others.
    mutating func keep<Content>(
        _ entries: [DisclosedEntry<Content>],
        else code: String,
        _ isKept: (DisclosedEntry<Content>) -> Bool
    ) -> [DisclosedEntry<Content>] {
        for entry in entries where !isKept(entry) { work.reject(entry, work.code(code)) }
        return entries.filter(isKept)
    }

    /// The schools; what is told of the present one stands in an element of its own.
    private mutating func writeSchools(_ header: CTFHeaderMaking) {
        let entries = work.written(view.enrolments)
        var chosen: DisclosedEntry<Enrolment>?
        for entry in entries {
            let place = view.migration?.headers[entry.header.id]?.place
            if place?.contains(CTFMapping.currentElement) != true { work.write(entry, CTFMapping.school) }
            let isTold = entry.content.yearGroup != nil || entry.content.status != nil
            if chosen == nil, isTold, entry.content.isCurrent == true { chosen = entry }
        }
        guard let chosen else { return }
        root.inside([CTFMapping.currentElement]) { node in
            var own = ElementNode("")
            for row in CTFMapping.current { row.write(chosen.content, ElementScope(chosen.header.id), &own) }
            node.merge(own)
        }
        let place = view.migration?.headers[chosen.header.id]?.place
        guard place?.contains(CTFMapping.currentElement) == true else { return }
        // The header of the file says the rest of it.
        for field in ["isCurrent", "school.organisation", "school.name", "schoolYear"] {
            var isThere = false
            chosen.visitValues { path, _ in isThere = isThere || path == field }
            if isThere { work.lost.append(.init(.field(chosen.header.id, field), .mapped, code: "in-header")) }
        }
    }

    /// That there is a health need; what it is, and what to do, has no place.
    private mutating func writeAlerts() {
        let alerts = work.written(view.healthAlerts)
        let present = alerts.filter { $0.content.isPresent != false }
        guard let chosen = present.first ?? alerts.first else { return }
        var leaf = ElementNode("MedicalFlag", present.isEmpty ? "false" : "true")
        for entry in present.isEmpty ? alerts : present {
            let home = Home.field(entry.header.id, HealthAlert.fieldName(at: \HealthAlert.isPresent))
            if entry.content.isPresent != nil {
                leaf.values.append(entry.header.id == chosen.header.id ? .init(home) : .init(home, .mapped))
            } else {
                entry.visitValues { path, _ in
                    leaf.values.append(.init(.field(entry.header.id, path), .degraded, code: "flag-only"))
                }
            }
        }
        root.inside(["BasicDetails"]) { $0.children.append(leaf) }
    }

    /// Care goes by its own way; only a school that moves its own file gets it back.
    private mutating func writeCare() {
        for entry in work.written(view.protectionRecords) {
            let content = entry.content
            guard work.isMigration, let code = content.kind, code.system == "ctf.InCare",
                root.first("LookedAfter") == nil
            else {
                work.reject(entry, work.code("protection"))
                continue
            }
            func value(_ path: PartialKeyPath<ProtectionRecord>) -> [ElementNode.Value] {
                [.init(.field(entry.header.id, ProtectionRecord.fieldName(at: path)))]
            }
            var node = ElementNode("LookedAfter")
            node.children = [ElementNode("InCare", code.code, value(\.kind))]
            if let authority = content.authority {
                node.children.append(ElementNode("CareAuthority", authority, value(\.authority)))
            }
            root.children.append(node)
        }
    }

    /// Provisions in force; nothing of a plan but its kind and its first day.
    private mutating func writeProvisions() {
        let day = view.context.day
        let entries = keep(work.written(view.formalPlans), else: "no-place") { CTFMapping.provision.fits($0.content) }
        let open = keep(entries, else: "not-in-force") { entry in
            if let end = entry.content.to, end < PartialDate(day) { return false }
            switch entry.content.status?.meaning {
            case .draft, .stopped, .refused, .finished: return false
            case .active: return true
            case nil: return entry.content.status == nil
            }
        }
        for entry in open { work.write(entry, CTFMapping.provision) }
    }

    private mutating func writeNeeds() {
        for entry in keep(work.written(view.supportNeeds), else: "no-place", { CTFMapping.need.fits($0.content) }) {
            guard var node = work.node(entry, CTFMapping.need) else { continue }
            // What only the header of an entry says is no value of the view.
            if version.hasNeedDates {
                if let day = entry.header.validFrom?.date {
                    node.children.append(ElementNode("NeedStartDate", day.rawValue))
                }
                if let day = entry.header.validTo?.date {
                    node.children.append(ElementNode("NeedEndDate", day.rawValue))
                }
            }
            root.inside(["SENhistory", "SENneeds"]) { $0.children.append(node) }
        }
    }

    /// Assessments by their stage, each stage once; where a source is given back, as it had them.
    private mutating func writeAssessments() {
        let entries = keep(work.written(view.assessmentResults), else: "no-place") { entry in
            CTFMapping.assessment.fits(entry.content)
        }
        var stages: [(ordinal: Int?, code: String, node: ElementNode)] = []
        for entry in entries {
            guard let level = entry.content.level, let node = work.node(entry, CTFMapping.assessment) else { continue }
            let steps = view.migration?.headers[entry.header.id]?.place.map { ElementNode.steps($0) } ?? []
            let ordinal = steps.count == 4 && steps[2].name == "KeyStage" ? steps[2].ordinal : nil
            let field = AssessmentResult.fieldName(at: \AssessmentResult.level)
            let value = ElementNode.Value(.field(entry.header.id, field))
            if let place = stages.firstIndex(where: { $0.ordinal == ordinal && $0.code == level.code }) {
                stages[place].node.children[0].values.append(value)
                stages[place].node.children.append(node)
            } else {
                var stage = ElementNode("KeyStage")
                stage.ordinal = ordinal
                stage.children = [ElementNode("Stage", level.code, [value]), node]
                stages.append((ordinal, level.code, stage))
            }
        }
        guard !stages.isEmpty else { return }
        root.inside(["StageAssessments"]) { $0.children += stages.map(\.node) }
    }
}
