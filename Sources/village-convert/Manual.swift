// What the program says of itself: the overview, and the manual page.

/// What the program says of itself.
enum Manual {
    /// The text of `village-convert --help`.
    static func overview(_ verbs: [Verb]) -> String {
        let rows = verbs.map { [$0.name, $0.summary] }
        return """
            village-convert - read, disclose and write the dossiers of students

            Usage: village-convert [verb] [options] <file>...

            \(PlainTable(rows, indent: "  ").text)
            'village-convert VERB --help' tells the options of a verb; 'convert' is meant where none is named.

            """
    }

    /// The text of `--help` for the first word of several verbs.
    static func overview(of word: String, _ verbs: [Verb]) -> String {
        """
        Usage: village-convert \(word) WORD [options] <file>...

        \(PlainTable(verbs.map { [$0.name, $0.summary] }, indent: "  ").text)
        'village-convert \(word) WORD --help' tells the options of each.

        """
    }

    /// The manual page, in the language of `man`.
    static func page(_ verbs: [Verb]) -> String {
        var page = ".TH VILLAGE\\-CONVERT 1 \"\" \"\(Program.name) \(Program.version)\"\n"
        page += ".SH NAME\nvillage\\-convert \\- read, disclose and write the dossiers of students\n"
        page += ".SH SYNOPSIS\n.B village\\-convert\n[verb] [options] file...\n"
        page += ".SH DESCRIPTION\n\(escaped(description))\n"
        for verb in verbs {
            page += ".SH \"\(escaped(verb.name.uppercased()))\"\n\(escaped(verb.summary)).\n"
            for info in verb.infos { page += ".TP\n.B \(escaped(info.usage))\n\(escaped(info.fullHelp))\n" }
        }
        page += ".SH FILES\n"
        for (file, text) in files { page += ".TP\n.B \(escaped(file))\n\(escaped(text))\n" }
        page += ".SH ENVIRONMENT\n"
        for (name, text) in variables { page += ".TP\n.B \(escaped(name))\n\(escaped(text))\n" }
        page += ".SH EXIT STATUS\n"
        for status in ExitStatus.allCases {
            page += ".TP\n.B \(status.rawValue)\n\(escaped(status.meaning))\n"
        }
        return page
    }

    private static let description =
        "Nothing is written for a reader without role, purpose and profile. "
        + "Standard output is data, standard error is messages, and a file appears whole or not at all."

    /// The files that the program looks for.
    private static let files: [(String, String)] = [
        (
            FolderSettings.name,
            "what does not change from call to call, for the archives of its folder: an object with \"schema\": "
                + "\"villagekit/settings\", \"version\": 1, and any of by, org, person, profile, charter, policy, id-key "
                + "and language. Verbs that write or merge read it, and so do convert, explain, due, list, show and agree "
                + "status; what the command line says wins. Who names the role names the person, too. Whoever has a role "
                + "that is neither that of the settings nor one of a school is never lent the organisation, nor is one who "
                + "receives a transfer. Files of several folders, and standard input, have no settings; charter and id-key are for what "
                + "is written."
        ),
        (Keys.name, "the keeper's key for identifiers, made by 'new'; keep it, and keep it secret."),
    ]

    /// The variables that the program looks at.
    private static let variables: [(String, String)] = [
        ("VILLAGEKIT_SCHEMAS", "the folder of the official schemas, where '--schemas' names none."),
        (
            Session.rehearsal,
            "the last day that '--on' may name when something is written, for rehearsals with invented students; without "
                + "it, that is today."
        ),
    ]

    private static func escaped(_ text: String) -> String {
        let dashes = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return dashes.hasPrefix(".") || dashes.hasPrefix("'") ? "\\&" + dashes : dashes
    }
}
