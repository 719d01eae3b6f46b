// The programs that can print a page to PDF, and where they are found.

import VillageKit

/// A program that prints a page to PDF.
enum PrintingTool: String, CaseIterable {
    case chromium, weasyprint

    /// The names that its file may have.
    private var files: [String] {
        switch self {
        case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        case .weasyprint: ["weasyprint"]
        }
    }

    /// Where it is found.
    ///
    /// - Parameter path: The folders in which programs are looked for, with colons between.
    /// - Returns: The file; `nil` where it is not installed.
    func place(in path: String?) -> String? {
        let folders = (path ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
        return files.lazy.flatMap { file in folders.lazy.map { "\($0)/\(file)" } }.first { Platform.canRun($0) }
    }

    /// How long a page may take.
    static let seconds: Int32 = 120

    /// Prints a page.
    ///
    /// The page goes through a pipe and comes back through one: it is in no argument and in no file.
    ///
    /// - Parameters:
    ///   - page: The page, which asks for nothing from outside.
    ///   - place: Where the program is.
    ///   - scratch: The folder in which new folders may be made.
    /// - Returns: The file; `nil` when the program did not make one.
    func print(_ page: [UInt8], at place: String, scratch: String) -> [UInt8]? {
        guard let folder = Platform.makePrivateFolder("\(scratch)/village-print-") else { return nil }
        defer { Platform.removeFolder(folder) }
        let environment = Self.environment(in: folder)
        let file: [UInt8]? =
            switch self {
            case .chromium: ChromiumPrinter(place, folder, environment).print(page)
            case .weasyprint: Self.weasyPrint(page, place, environment)
            }
        guard let file, file.starts(with: "%PDF-".utf8), file.suffix(64).contains(UInt8(ascii: "%")) else { return nil }
        return file
    }

    /// The variables of a program: what it wants to keep for itself goes into a folder, which is removed.
    static func environment(in folder: String) -> [String: String] {
        var environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"]
        for name in ["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
            environment[name] = folder
        }
        return environment
    }

    private static func weasyPrint(_ page: [UInt8], _ place: String, _ environment: [String: String]) -> [UInt8]? {
        let arguments = ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"]
        let child = Platform.Child(
            place,
            arguments,
            environment: environment,
            ends: (reads: 0, writes: 1),
            seconds: seconds
        )
        guard var child else { return nil }
        return child.everything(from: page)
    }
}
