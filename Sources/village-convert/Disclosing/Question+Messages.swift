// What is said to who leaves something out: the choices, and what the file suggests.

import VillageKit

extension Question {
    /// The message for a call without role, purpose or profile.
    static func incomplete(
        _ options: ReaderOptions,
        _ model: AccessModel,
        _ sources: SourceOptions,
        _ session: Session
    ) -> Failure {
        var missing: [String] = []
        var help: [String] = []
        if options.role == nil {
            missing.append("'--for'")
            help.append("--for: \(model.roles.joined(separator: ", "))")
        }
        if options.purpose == nil {
            missing.append("'--purpose'")
            help.append("--purpose: \(purposes(of: options.role, model).joined(separator: ", "))")
        }
        if options.profile == nil {
            missing.append("'--profile'")
            let suggested = suggestedProfile(sources, session).map { "; this file suggests \($0)" } ?? ""
            help.append("--profile: \(model.profiles.keys.sorted().joined(separator: ", "))\(suggested)")
        }
        let words =
            missing.count < 2
            ? missing.joined() : missing.dropLast().joined(separator: ", ") + " and \(missing[missing.count - 1])"
        return .usage("an answer for a reader needs \(words)", help: help)
    }

    /// The message for a migration that names no organisation.
    static func withoutOrganisation(_ sources: SourceOptions, _ session: Session) -> Failure {
        let keeper = keeper(sources, session).map { "; this file is kept by '\($0.rawValue)'" } ?? ""
        return .usage("the purpose 'migration' needs '--org'\(keeper)")
    }

    /// The purposes that a role may name, or all of them.
    private static func purposes(of role: String?, _ model: AccessModel) -> [String] {
        guard let role, model.roles.contains(role) else { return model.purposes.keys.sorted() }
        return model.purposes.filter { $0.value.contains(role) }.keys.sorted()
    }

    /// The profile that the first file suggests; trouble with the file is told later.
    private static func suggestedProfile(_ options: SourceOptions, _ session: Session) -> String? {
        do throws(Failure) {
            guard options.files.first != "-", let source = try Source.all(Array(options.files.prefix(1))).first else {
                return nil
            }
            return type(of: try source.importer(options, session)).format.suggestedProfile
        } catch { return nil }
    }

    /// The organisation that keeps the first file.
    private static func keeper(_ options: SourceOptions, _ session: Session) -> OrganisationID? {
        do throws(Failure) {
            guard options.files.first != "-", let source = try Source.all(options, session).first else {
                return nil
            }
            var opened = try source.opened(options, session)
            return try opened.next()?.dossier.keeper
        } catch { return nil }
    }
}
