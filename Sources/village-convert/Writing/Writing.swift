// One file that is being written.

import VillageKit

/// One file that is being written.
struct Writing: ~Copyable {
    private let format: FormatDescriptor
    private let sink: OutputSink
    private var writer: any DossierWriter & ~Copyable

    init(_ target: Target, _ sink: OutputSink) throws(Failure) {
        format = target.format
        self.sink = sink
        writer = try Self.begin(target, sink)
    }

    private static func begin(_ target: Target, _ sink: OutputSink) throws(Failure) -> any DossierWriter & ~Copyable {
        do throws(ExportError) { return try target.exporter.begin(sink, options: target.options) } catch {
            throw Failure(error, target.format, sink)
        }
    }

    /// Writes a view.
    mutating func write(_ view: DisclosedDossier) throws(Failure) -> ExportAccount {
        do throws(ExportError) { return try writer.write(view) } catch { throw Failure(error, format, sink) }
    }

    /// Ends the file; it is on the disk then, and has no name yet.
    mutating func finish() throws(Failure) -> (report: ExportReport, sink: OutputSink) {
        let report: ExportReport
        do throws(ExportError) { report = try writer.finish() } catch { throw Failure(error, format, sink) }
        try sink.settle()
        return (report, sink)
    }
}
