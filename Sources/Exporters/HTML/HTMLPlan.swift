// When the plan is reviewed next.

import VillageAccess
import VillageFormats
import VillageModel

/// When the plan is reviewed next.
enum HTMLPlan {
    /// Writes the day of the next review, where one is to come.
    static func put(_ view: DisclosedDossier, _ words: ReadableWords, in markup: inout HTMLMarkup) {
        let reviews: [DisclosedEntry<Review>] = view.reviews
        let due = reviews.filter { $0.content.done == nil }.compactMap(\.content.due)
        // One that should have been long ago is still the next.
        guard let next = due.filter({ $0 >= view.context.day }).min() ?? due.max() else { return }
        markup.put(.p, [.class: "next"], words.phrase("plan.next", ["date": words.date(next)]))
    }
}
