// Must not compile: an exporter makes what only a migration view holds.
// error: initializer is inaccessible due to 'fileprivate' protection level
import VillageKit

func forge(_ dossier: Dossier) -> MigrationView { MigrationView(dossier, headers: [:]) }
