// What is said about a leaf that is not of its type.

extension OSOValue {
    /// What is wrong.
    var complaint: String {
        switch self {
        case .text: "text is not accepted"
        case .textUpTo(let most): "text is longer than \(most) characters"
        case .word: "element is empty"
        case .words(let most): "element is empty, or longer than \(most) characters"
        case .date: "text is not a date"
        case .endOfJuly: "text is not the last day of a July"
        case .dayFirst: "text is not a date with the day first"
        case .birthMonth: "text is not a year and a month"
        case .schoolYear: "text is not a school year"
        case .boolean: "text is neither true nor false"
        case .integer: "text is not a whole number"
        case .integerIn(let range): "text is not a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .int: "text is not a whole number of the usual size"
        case .decimal: "text is not a number"
        case .brin: "text is not a BRIN code"
        case .location: "text is not the code of a location"
        case .elementCode: "text is not a code of four digits"
        }
    }

    /// What can be done.
    var cure: String {
        switch self {
        case .text: "leave the element out"
        case .textUpTo, .words: "shorten the text, or leave the element out if there is none"
        case .word: "leave the element out, or fill it"
        case .date: "write yyyy-mm-dd, without blanks behind it"
        case .endOfJuly: "write yyyy-07-31"
        case .dayFirst: "write dd-mm-yyyy"
        case .birthMonth: "write yyyy-mm"
        case .schoolYear: "write yyyy-yyyy"
        case .boolean: "write true or false"
        case .integer, .integerIn, .int: "write digits only"
        case .decimal: "write digits with a point before the fraction"
        case .brin: "write two digits and two capitals"
        case .location: "write two digits"
        case .elementCode: "write four digits"
        }
    }
}
