// How many documents a view holds: their metadata (author, position) nobody has looked at.

import VillageAccess
import VillageModel

extension DisclosedDossier {
    /// The number of documents in the view.
    var attachmentCount: Int {
        var count = 0
        for entry in ordered { entry.visitValues { if $1 is Attachment { count += 1 } } }
        return count
    }
}
