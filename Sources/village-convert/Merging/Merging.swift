// One merge of the program: who does it, with which key, and what of newer archives goes on.

import VillageKit

/// One merge of the program.
struct Merging {
    private let files: [MergedFile]
    private let options: MergeOptions

    init(
        _ files: [MergedFile],
        _ call: MergeCommand.Options,
        _ settings: FolderSettings,
        _ session: Session
    ) throws(Failure) {
        self.files = files
        let role = call.role ?? settings.role
        if let role { try Suggestion.check(role, is: "a role", in: "--by", among: AccessModel.standard.roles) }
        if call.isSameStudent, role == nil {
            throw .usage("'--same-student' is a statement: say who states it with '--by ROLE'")
        }
        var options = MergeOptions(
            at: Instant(startOf: try session.writingDay(call.source.day)),
            key: try Self.key(call, settings, files),
            actor: Author(
                person: (call.person ?? settings.person).map { PersonID($0) },
                role: role.map { Role($0) },
                organisation: (call.organisation ?? settings.organisation).map { OrganisationID($0) }
            )
        )
        options.keeper = call.keeper.map { OrganisationID($0) }
        options.isSameStudentStated = call.isSameStudent
        self.options = options
    }

    /// The keeper's key: named, or beside the result, or beside a source; without one, one that shows in no view.
    private static func key(
        _ call: MergeCommand.Options,
        _ settings: FolderSettings,
        _ files: [MergedFile]
    ) throws(Failure) -> IdentifierKey {
        let places = [call.output].compactMap { $0 } + call.source.files.filter { $0 != "-" }
        if let path = call.source.identifierKey ?? settings.identifierKey {
            return try Keys.key(path, beside: places.first ?? "")
        }
        for place in places where Platform.isThere(FolderSettings.folder(of: place) + Keys.name) {
            return try Keys.key(nil, beside: place)
        }
        let student = files.map { $0.part.dossier.student.rawValue }.min() ?? ""
        return IdentifierKey(sourceDigest: SHA256.digest(Array("merge \(student)".utf8)))
    }

    /// Brings the files together.
    func result() throws(Failure) -> MergedDossier {
        do throws(MergeError) { return try DossierMerge.unite(files.map(\.part), options) } catch {
            throw Failure(error)
        }
    }

    /// The archive of the result, with what this program does not know of the first archive that holds such things.
    static func archive(of dossier: Dossier, _ files: [MergedFile]) -> DossierArchive {
        let newer = files.filter { $0.archive.map { !$0.unreadPaths.isEmpty } ?? false }
        guard var archive = newer.min(by: { ($0.part.digest ?? "") < ($1.part.digest ?? "") })?.archive else {
            return DossierArchive(dossier)
        }
        archive.dossier = dossier
        return archive
    }

    /// What the archives hold that this program does not know, and that the result does not hold.
    static func lost(_ files: [MergedFile], in result: DossierArchive) -> [(file: MergedFile, path: String)] {
        let bytes = result.bytes()
        return files.flatMap { file -> [(file: MergedFile, path: String)] in
            guard var archive = file.archive else { return [] }
            archive.dossier = result.dossier
            return archive.bytes() == bytes ? [] : archive.unreadPaths.map { (file, $0) }
        }
    }
}

extension Failure {
    /// Translates why parts are not brought together.
    init(_ error: MergeError) {
        let nothing = "nothing was written"
        switch error {
        case .differentStudents:
            self.init(
                .refused,
                "refused: nothing says that these files are about the same student",
                help: ["if you know that they are, state it with '--same-student' and '--by ROLE'", nothing]
            )
        case .birthDatesDiffer:
            self.init(
                .refused,
                "refused: the files give different birth dates",
                help: ["if one is wrong, correct it in its archive first", nothing]
            )
        case .identifiersDiffer:
            self.init(
                .refused,
                "refused: the files give different numbers of one national system",
                help: ["if one is wrong, correct it in its archive first", nothing]
            )
        case .keepersDiffer:
            self.init(
                .usage,
                "the archives have different keepers",
                help: ["if both are yours, say whose the result is with '--keeper ID'", nothing]
            )
        case .keeperOfNone: self.init(.usage, "option '--keeper': it keeps none of these archives", help: [nothing])
        case .keyNeeded:
            self.init(
                .usage,
                "new identifiers are needed, and the keeper's key is not there",
                help: ["name it with '--id-key FILE'", nothing]
            )
        case .clockBeforeLastEvent:
            self.init(.refused, "refused: \(error.description)", help: [Self.wayOutOfClock, nothing])
        case .noParts: self.init(.refused, "refused: \(error.description)", help: [nothing])
        }
    }
}
