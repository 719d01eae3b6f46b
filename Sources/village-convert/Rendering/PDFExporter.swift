// Writes the page as PDF: the page is made as always, and printed by a program that is installed beside this one.

import VillageKit

/// A format that a program installed beside this one writes.
protocol RenderedTarget: Exporter {
    /// The program that would write it; `nil` where none is installed.
    var tool: String? { get }
}

/// Writes the page as PDF.
struct PDFExporter: RenderedTarget {
    static let format = FormatDescriptor(
        id: "pdf",
        name: "PDF, the page on paper (printed by Chromium or WeasyPrint)",
        extensions: ["pdf"],
        isStreamed: false,
        holdsManyStudents: false,
        settings: HTMLExporter.format.settings + [
            FormatSetting("tool", help: "the program that prints", values: PrintingTool.allCases.map(\.rawValue))
        ]
    )

    /// A variable of the environment.
    let variable: @Sendable (String) -> String?

    var tool: String? { tools(nil).first?.place }

    /// The programs that are installed, the best one first.
    private func tools(_ name: String?) -> [(tool: PrintingTool, place: String)] {
        PrintingTool.allCases.filter { name == nil || $0.rawValue == name }
            .compactMap { tool in tool.place(in: variable("PATH")).map { (tool, $0) } }
    }

    func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        var page = options
        let name = page.settings.removeValue(forKey: "tool")
        let tools = tools(name)
        guard !tools.isEmpty else {
            throw ExportError(
                .toolMissing,
                places: [.init(name ?? "chromium or weasyprint", help: "install it, or write html and print that")]
            )
        }
        // What is wrong with the page is known before there is anything to write.
        _ = try Self.own { () throws(ExportError) in try HTMLExporter().begin(ArraySink(), options: page) }
        let scratch = variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        return Printing(sink: sink, options: page, tools: tools, scratch: scratch) as any DossierWriter & ~Copyable
    }

    /// Errors of the page are told of this format, as its settings were typed.
    fileprivate static func own<Value: ~Copyable>(
        _ make: () throws(ExportError) -> Value
    ) throws(ExportError) -> Value {
        do throws(ExportError) { return try make() } catch {
            let begin = "\(HTMLExporter.format.id)."
            let places = error.places.map { place in
                let path =
                    place.path.hasPrefix(begin) ? "\(format.id).\(place.path.dropFirst(begin.count))" : place.path
                return ExportError.Place(path, help: place.help)
            }
            throw ExportError(error.code, places: places)
        }
    }
}

/// A page on its way to paper.
private struct Printing<Sink: ByteSink & ~Copyable>: DossierWriter, ~Copyable {
    private var sink: Sink
    private let options: ExportOptions
    private let tools: [(tool: PrintingTool, place: String)]
    private let scratch: String
    private var report = ExportReport(format: PDFExporter.format.id)

    init(
        sink: consuming Sink,
        options: ExportOptions,
        tools: [(tool: PrintingTool, place: String)],
        scratch: String
    ) {
        self.sink = sink
        (self.options, self.tools, self.scratch) = (options, tools, scratch)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        guard report.dossiers == 0 else { throw ExportError(.oneStudentOnly) }
        let options = options
        let page = try PDFExporter.own { () throws(ExportError) in try HTMLExporter().write([dossier], options: options)
        }
        let printed = tools.lazy.compactMap { [scratch] in $0.tool.print(page.bytes, at: $0.place, scratch: scratch) }
            .first { PrintedFile.isWhole($0) }
        guard var file = printed else {
            let names = tools.map(\.tool.rawValue).joined(separator: ", ")
            throw ExportError(.toolFailed, places: [.init(names, help: "write html and print that")])
        }
        PrintedFile.set(dossier.context.day, in: &file)
        do throws(CodecError) { try sink.write(file) } catch { throw ExportError(error) }
        report.dossiers += 1
        let account = page.accounts.first ?? ExportAccount()
        report.conservation += account.conservation
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport { report }
}

/// What is looked at in a printed file: its end, and its dates.
///
/// When it was printed says nothing, and would make each file another one.
enum PrintedFile {
    /// Whether a program wrote to the end: the last line of a file is its mark (ISO 32000-1, 7.5.5).
    static func isWhole(_ file: [UInt8]) -> Bool {
        String(decoding: file.suffix(1_024), as: UTF8.self).contains("%%EOF")
    }

    /// Puts a day in the place of every date of the file's own description.
    static func set(_ day: CalendarDate, in file: inout [UInt8]) {
        let digits = day.rawValue.utf8.filter { $0 != UInt8(ascii: "-") }
        for name in ["/CreationDate (D:", "/ModDate (D:"] {
            let begin = Array(name.utf8)
            var place = 0
            while let found = Self.place(of: begin, in: file, from: place) {
                place = found + begin.count
                let end = min(place + 14, file.count)
                guard digits.count == 8, end - place == 14, file[place..<end].allSatisfy({ (0x30...0x39).contains($0) })
                else { continue }
                file.replaceSubrange(place..<end, with: digits + Array("000000".utf8))
            }
        }
    }

    private static func place(of begin: [UInt8], in file: [UInt8], from start: Int) -> Int? {
        guard let first = begin.first, file.count >= begin.count else { return nil }
        var place = start
        while let next = file[place...].firstIndex(of: first), next + begin.count <= file.count {
            if file[next..<(next + begin.count)].elementsEqual(begin) { return next }
            place = next + 1
        }
        return nil
    }
}
