// Must not compile: an exporter asks for foreign content outside a migration view.
// error: generic parameter 'Content' could not be inferred
import VillageKit

func peek(_ dossier: DisclosedDossier) { for item in dossier.foreign { _ = item } }
