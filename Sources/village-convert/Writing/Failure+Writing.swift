// Errors of writing, in the words of the program.

import VillageKit

extension Failure {
    /// Translates an error of an exporter.
    init(_ error: ExportError, _ format: FormatDescriptor, _ sink: OutputSink) {
        let places = error.places.map { "\($0.path): \($0.help)" }
        switch error.code {
        case .unwritable: self = sink.failure
        case .limitExceeded: self.init(.limit, "'\(format.id)' cannot hold this much", help: places)
        case .valueMissing:
            self.init(.value, "'\(format.id)' needs values that the source lacks", help: places)
            help.append("fill in the template on standard output and give it with '--supply'")
            output = SupplyFile.template(error.places)
        case .notAllowed:
            self.init(.refused, "'\(format.id)' may not be written for this reader and purpose", help: places)
        case .unsupportedVersion: self.init(.format, "'\(format.id)' is not written in this version", help: places)
        case .badSetting: self.init(.usage, "option '--set': a setting of '\(format.id)' is not allowed", help: places)
        case .oneStudentOnly: self = .oneStudent(format)
        case .toolMissing: self.init(.format, "'\(format.id)' needs a program that is not installed", help: places)
        case .toolFailed: self.init(.plugin, "'\(format.id)' was not made: the program for it failed", help: places)
        @unknown default: self.init(.bug, "'\(format.id)' cannot be written")
        }
    }

    /// A folder in which every name that a format has is taken.
    static func full(_ folder: String, _ names: ProposedFileName) -> Failure {
        let (first, last) = (names.name(names.numbers.lowerBound), names.name(names.numbers.upperBound))
        return Failure(
            .file,
            "'\(folder)': every name from \(first) to \(last) is taken",
            help: ["move older files away, or name another folder"]
        )
    }

    /// Several students, and a format that holds one.
    static func oneStudent(_ format: FormatDescriptor) -> Failure {
        .usage("'\(format.id)' holds one student and there are several; give a folder, as '-o FOLDER/'")
    }
}
