// Completions of the three shells, from the one list of parameters.

/// Completions of the three shells.
struct Completions {
    let verbs: [Verb]

    /// The text for one shell.
    func text(for shell: CompletionsCommand.Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    private var firstWords: [String] {
        var seen: Set<String> = []
        return verbs.map { String($0.name.prefix { $0 != " " }) }.filter { seen.insert($0).inserted }
    }

    /// The parameters of every verb that begins with a word: `policy` has those of `show` and `test`.
    private func infos(of word: String) -> [ParameterInfo] {
        var seen: Set<String> = []
        return verbs.filter { $0.name == word || $0.name.hasPrefix(word + " ") }
            .flatMap { $0.infos }.filter { seen.insert($0.label).inserted }
    }

    private func secondWords(of word: String) -> [String] {
        verbs.map { $0.name }.filter { $0.hasPrefix(word + " ") }.map { String($0.dropFirst(word.count + 1)) }
    }

    private var bash: String {
        var cases = ""
        for word in firstWords {
            let infos = infos(of: word)
            let names = infos.flatMap { $0.names } + secondWords(of: word)
            let operands = infos.filter { $0.names.isEmpty }.flatMap { $0.choices }
            cases += "    \(word)) words='\((names + operands).joined(separator: " "))' ;;\n"
        }
        var values = ""
        for info in allOptions where !info.choices.isEmpty {
            values += "    \(info.names.joined(separator: "|")))\n"
            values += "        COMPREPLY=($(compgen -W '\(info.choices.joined(separator: " "))' -- \"$current\"))\n"
            values += "        return ;;\n"
        }
        return """
            # Completions of village-convert for bash.
            _village_convert() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words
                case $previous in
            \(values)    esac
                if ((COMP_CWORD == 1)); then
                    COMPREPLY=($(compgen -W '\(firstWords.joined(separator: " ")) --help --version' -- "$current"))
                fi
                case ${COMP_WORDS[1]} in
            \(cases)    *) words='\(infos(of: "convert").flatMap { $0.names }.joined(separator: " "))' ;;
                esac
                COMPREPLY+=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
            }
            complete -o filenames -F _village_convert village-convert

            """
    }

    private var zsh: String {
        var cases = ""
        for word in firstWords {
            let specifications = infos(of: word).filter { !$0.names.isEmpty }.flatMap { Self.zsh($0) }
            let second = secondWords(of: word)
            let operands = infos(of: word).filter { $0.names.isEmpty }.flatMap { $0.choices } + second
            let rest = operands.isEmpty ? "'*:file:_files'" : "'*:word:(\(operands.joined(separator: " ")))'"
            cases += "    \(word)) _arguments \((specifications + [rest]).joined(separator: " ")) ;;\n"
        }
        return """
            #compdef village-convert
            # Completions of village-convert for zsh.
            _village_convert() {
                if ((CURRENT == 2)); then
                    compadd \(firstWords.joined(separator: " "))
                    _files
                    return
                fi
                local verb=$words[2]
                shift words
                ((CURRENT--))
                case $verb in
            \(cases)    *) _files ;;
                esac
            }
            _village_convert "$@"

            """
    }

    private static func zsh(_ info: ParameterInfo) -> [String] {
        let help = info.help.filter { !"'[]:".contains($0) }
        return info.names.map { name in
            guard let value = info.value else { return "'\(name)[\(help)]'" }
            let action = info.isPath ? "_files" : "(\(info.choices.joined(separator: " ")))"
            return "'\(name)[\(help)]:\(value):\(action)'"
        }
    }

    private var fish: String {
        var lines = ["# Completions of village-convert for fish."]
        let words = firstWords.joined(separator: " ")
        for word in firstWords {
            let summary = verbs.first { $0.name == word || $0.name.hasPrefix(word + " ") }?.summary ?? ""
            lines.append(
                "complete -c village-convert -n '__fish_is_first_arg' -a '\(word)' -d '\(Self.plain(summary))'"
            )
        }
        for word in firstWords {
            let seen =
                word == "convert" ? "not __fish_seen_subcommand_from \(words)" : "__fish_seen_subcommand_from \(word)"
            let condition = word == "convert" ? "\(seen); or __fish_seen_subcommand_from convert" : seen
            for second in secondWords(of: word) {
                lines.append("complete -c village-convert -n '\(condition)' -a '\(second)'")
            }
            for info in infos(of: word) { lines.append(Self.fish(info, condition)) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func fish(_ info: ParameterInfo, _ condition: String) -> String {
        var line = "complete -c village-convert -n '\(condition)'"
        for name in info.names {
            line += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
        }
        if info.value != nil, !info.names.isEmpty { line += info.isPath ? " -r" : " -x" }
        if !info.choices.isEmpty { line += " -a '\(info.choices.joined(separator: " "))'" }
        return line + " -d '\(plain(info.help))'"
    }

    /// Without what ends a quotation.
    private static func plain(_ text: String) -> String { text.filter { $0 != "'" } }

    private var allOptions: [ParameterInfo] {
        var seen: Set<String> = []
        return verbs.flatMap { $0.infos }.filter { !$0.names.isEmpty && seen.insert($0.label).inserted }
    }
}
