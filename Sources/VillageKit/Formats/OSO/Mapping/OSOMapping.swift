// The mapping of OSO: every element that is an entry, in the order in which they are read.

package import VillageModel

/// Goes through the mapping of OSO, one kind of entry after the other.
package protocol OSOMappingVisitor {
    /// Looks at one kind of entry.
    mutating func visit<Content: EntryContent>(_ mapping: TreeEntryMapping<Content>)
}

/// The mapping of OSO.
package enum OSOMapping {
    /// Hands over every kind of entry but persons, whose addresses and numbers go with them.
    package static func visit(_ visitor: inout some OSOMappingVisitor) {
        visitor.visit(identity)
        visitor.visit(currentSchool)
        visitor.visit(schoolYear)
        visitor.visit(advice)
        visitor.visit(adviceReason)
        visitor.visit(pointsOfAttention)
        visitor.visit(wishOfFamily)
        visitor.visit(wishOfStudent)
        visitor.visit(needs)
        visitor.visit(diagnoses)
        visitor.visit(medication)
        for plan in plans { visitor.visit(plan) }
        visitor.visit(attendance)
        visitor.visit(finalTest)
        visitor.visit(tests)
        visitor.visit(reports)
        visitor.visit(documents)
        visitor.visit(examination)
        visitor.visit(subjects)
        visitor.visit(certificates)
        visitor.visit(skills)
        visitor.visit(placements)
        visitOld(&visitor)
    }

    private static func visitOld(_ visitor: inout some OSOMappingVisitor) {
        visitor.visit(oldDiagnoses)
        visitor.visit(oldMedication)
        visitor.visit(internalCoach)
        for plan in oldPlans { visitor.visit(plan) }
        visitor.visit(difficulties)
        visitor.visit(strengths)
        visitor.visit(extraHelp)
        visitor.visit(physicians)
        visitor.visit(services)
        visitor.visit(serviceContact)
        visitor.visit(wellbeing)
    }
}
