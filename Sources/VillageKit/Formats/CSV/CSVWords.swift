// What findings about tables say; never a value, and never a header that somebody chose.

package import VillageCodecs

/// What findings about tables say.
package enum CSVWords: String, Sendable, CaseIterable {
    case unread, forbidden, fragment, encoding
    case mixedEncodings = "mixed-encodings"
    case badValue = "bad-value"
    case notImported = "not-imported"
    case unknownCode = "unknown-code"
    case longRow = "long-row"
    case shortRow = "short-row"
    case valueMissing = "value-missing"
    case duplicatePupil = "duplicate-pupil"
    case birthDateMissing = "birth-date-missing"
    case birthDateImplausible = "birth-date-implausible"
    case diagnosisUnfounded = "diagnosis-unfounded"
    case checkDigit = "check-digit"
    case identifierForm = "identifier-form"
    case authorityUnclear = "authority-unclear"
    case remarkUnchecked = "remark-unchecked"
    case guardianUnlinked = "guardian-unlinked"
    case guardianAmbiguous = "guardian-ambiguous"
    case guardianOtherClass = "guardian-other-class"
    case columnMissing = "column-missing"
    case unclosedQuote = "unclosed-quote"
    case textAfterQuote = "text-after-quote"
    case rowTooLong = "row-too-long"
    case tooManyCells = "too-many-cells"
    case moreFindings = "more-findings"
    case keyedByNames = "keyed-by-names"

    /// A finding about a place in a table.
    package func finding(line: Int? = nil, path: String? = nil) -> Diagnostic {
        Diagnostic(
            "\(CSVFormat.id).\(rawValue)",
            severity,
            words.summary,
            at: line.map { SourceLocation(line: $0) },
            path: path,
            help: words.help
        )
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .notImported, .shortRow, .moreFindings, .forbidden, .authorityUnclear, .remarkUnchecked, .keyedByNames:
            .note
        case .valueMissing, .fragment, .encoding, .unclosedQuote, .textAfterQuote, .rowTooLong, .tooManyCells,
            .duplicatePupil, .guardianUnlinked, .guardianAmbiguous, .guardianOtherClass:
            .error
        default: .warning
        }
    }

    private var words: (summary: String, help: String?) {
        switch self {
        case .unread: ("column is in no mapping; its cells are kept aside", "add the column to a mapping of your own")
        case .forbidden: ("content may not be in a dossier; only that it was there is kept", nil)
        case .fragment:
            ("row after a broken one has not as many cells as the header; it is set aside", "mend the row before it")
        case .encoding:
            ("row is not of the encoding of the table; it is set aside", "save the table as UTF-8 and read it again")
        case .mixedEncodings:
            (
                "rows of UTF-8 stand among rows of another encoding; each is read as what it is",
                "look at names with accents, and save the table as UTF-8"
            )
        case .badValue: ("value is not of the kind that belongs here; it is kept aside", "ask the sender for it again")
        case .notImported: ("column is left to the source on purpose; its cells are kept aside", nil)
        case .unknownCode: ("code is in no list; it is kept as it is, without a meaning", "add it to the mapping")
        case .longRow: ("row has more cells than the header; what has no column is kept aside", "mend the row")
        case .shortRow: ("row has fewer cells than the header; the rest counts as empty", nil)
        case .valueMissing: ("row lacks what every row needs; it is set aside", "fill the column, or delete the row")
        case .duplicatePupil:
            ("another row before speaks of the same pupil; this one is set aside", "leave one row for each pupil")
        case .birthDateMissing:
            (
                "birth date is not known in full, so that whatever depends on the age is denied",
                "ask the sender for the day of birth"
            )
        case .birthDateImplausible:
            ("birth date does not fit a pupil today", "ask the sender for the right day of birth")
        case .diagnosisUnfounded:
            ("diagnosis has no author or no date; it is kept aside", "ask the sender who made it, and when")
        case .checkDigit:
            ("number does not pass the test of its check digit", "it is kept as it is; compare it with a document")
        case .identifierForm:
            ("number has not the length of its kind", "it is kept as it is; look whether leading zeros were lost")
        case .authorityUnclear:
            (
                "table does not say who has parental authority; nobody is taken for a guardian by it",
                "add the guardians, with the authority of each"
            )
        case .remarkUnchecked:
            ("remark may hold facts about the family; it is read with a label", "look at it before it is shown")
        case .guardianUnlinked:
            ("no pupil of the tables fits; the contact is set aside", "look whether the names are written alike")
        case .guardianAmbiguous:
            ("several pupils of the tables fit; the contact is linked to none", "add the contact by hand")
        case .guardianOtherClass:
            ("a pupil of this name is in another class; the contact is linked to nobody", "add the contact by hand")
        case .columnMissing: ("table lacks a column of its mapping", nil)
        case .unclosedQuote:
            ("quote is never closed; the row is set aside", "close the quote, or double it within a cell")
        case .textAfterQuote:
            ("text follows a closing quote; the row is set aside", "double quotes that stand within a cell")
        case .rowTooLong: ("row is too long; it is set aside", "look for a quote that is not closed")
        case .tooManyCells: ("row has too many cells; it is set aside", "look for the right separator")
        case .moreFindings: ("further findings of a kind are not told one by one", nil)
        case .keyedByNames:
            (
                "table has no number for its pupils; they are told apart by names and birth dates",
                "add a column with numbers, so that pupils are found again when a name changes"
            )
        }
    }
}

extension CSVWords {
    /// The words for a fault of the syntax.
    package init(_ fault: DelimitedFault) {
        self =
            switch fault {
            case .unclosedQuote: .unclosedQuote
            case .textAfterQuote: .textAfterQuote
            case .tooLong: .rowTooLong
            case .tooManyCells: .tooManyCells
            case .encoding: .encoding
            }
    }
}
