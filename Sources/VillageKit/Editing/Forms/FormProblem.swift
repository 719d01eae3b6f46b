// What is wrong with a form: a rule, a place and a cure, never what was written.

/// One thing that is wrong with a form or an answer.
public struct FormProblem: Error, Sendable, Hashable {
    /// What kind of problem this is.
    public let code: Code
    /// The line of the text, from 1; of the answer, where an answer was given alone.
    public let line: Int?
    /// The number of the question.
    public let question: String?
    /// What the question asks, where its number alone would not say it.
    public let label: String?
    /// The word that was probably meant.
    public let suggestion: String?

    /// Creates a problem.
    public init(
        _ code: Code,
        line: Int? = nil,
        question: String? = nil,
        label: String? = nil,
        suggestion: String? = nil
    ) {
        self.code = code
        self.line = line
        self.question = question
        self.label = label
        self.suggestion = suggestion
    }

    /// The kinds of problem; more may come in a minor release.
    @nonexhaustive public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The bytes are no text in UTF-8.
        case notUTF8 = "not-utf-8"
        /// The first line of a form stands nowhere.
        case noForm = "no-form"
        /// There is more than one form.
        case severalForms = "several-forms"
        /// The first line is broken.
        case brokenHead = "broken-head"
        /// The form is of a version that is not read.
        case otherVersion = "other-version"
        /// There is no such content type.
        case unknownType = "unknown-type"
        /// There are no forms in that language.
        case unknownLanguage = "unknown-language"
        /// The questions are not those that are asked today, or the entry that is corrected was changed.
        case otherEdition = "other-edition"
        /// The last line of the form is missing.
        case noEnd = "no-end"
        /// The text, a line or an answer is too long.
        case tooLong = "too-long"
        /// There is a sign of control in it.
        case controlSign = "control-sign"
        /// There is no question of that number.
        case unknownQuestion = "unknown-question"
        /// The line of a question was taken out of the form, and what was printed below it is left.
        case questionGone = "question-gone"
        /// A question stands there twice.
        case twice = "twice"
        /// Something stands there that is neither of the form nor behind a bar.
        case outOfPlace = "out-of-place"
        /// No answer belongs there.
        case noAnswerHere = "no-answer-here"
        /// A signature stands within the form.
        case signature = "signature"
        /// A mark in a box is neither a cross nor a blank.
        case unclearMark = "unclear-mark"
        /// A word is none of the list.
        case unknownWord = "unknown-word"
        /// Only one word may be chosen.
        case severalWords = "several-words"
        /// Only one line may be answered.
        case severalLines = "several-lines"
        /// It is not a day.
        case notADate = "not-a-date"
        /// It is neither a day nor a month nor a year.
        case notAPartialDate = "not-a-partial-date"
        /// It is not a point in time.
        case notATime = "not-a-time"
        /// It is not a whole number.
        case notANumber = "not-a-number"
        /// It is not a number.
        case notADecimal = "not-a-decimal"
        /// It is not a number or name with the system that gave it.
        case notAnIdentifier = "not-an-identifier"
        /// It is not the identifier of an organisation.
        case notAnOrganisation = "not-an-organisation"
        /// What stands in braces behind a code cannot be read.
        case badCode = "bad-code"
        /// It does not name a language.
        case notALanguage = "not-a-language"
        /// A document does not go into a form.
        case document = "document"
        /// An answer is needed.
        case missing = "missing"
        /// Nothing was answered.
        case nothingSaid = "nothing-said"
    }
}

/// Why a form was not read; nothing of it was taken.
public struct FormError: Error, Sendable, Hashable {
    /// What is wrong, in the order of the lines; never empty.
    public let problems: [FormProblem]

    /// The most problems that are told.
    static let most = 100

    /// Creates an error of some problems.
    public init(_ problems: [FormProblem]) {
        let sorted = problems.enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
        self.problems = Array(sorted.map(\.element).prefix(Self.most))
    }
}
