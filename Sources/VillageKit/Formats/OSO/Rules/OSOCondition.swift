// What a rule asks of an element: the tests of the official expressions, one case each.

/// What a rule asks of an element.
///
/// Paths are seen from the element; those of `document…` from the outermost one. A boolean that is neither true nor
/// false makes the official expression fail, and no condition here holds: it is the business of the structure.
enum OSOCondition: Sendable {
    /// All of them hold.
    case all([OSOCondition])
    /// None of them holds.
    case none([OSOCondition])
    /// The document is of this kind of transmission.
    case kind(String)
    /// The document is of this kind of transfer.
    case transfer(String)
    /// The school is of this kind.
    case school(String)
    /// The dossier has a part from the school's administration.
    case hasAdministration
    /// A category is in this state.
    case category(String, String)
    /// The document has an element at one of these paths.
    case documentHas([String])
    /// There is an element at the path.
    case has(String)
    /// The boolean at the path is true.
    case says(String)
    /// The boolean at the path is false, or there is none.
    case denies(String)
    /// An element at the path has this text.
    case reads(String, String)
    /// The text of the element itself is this.
    case isText(String)
    /// The text of the element ends like a date in July's last day.
    case isEndOfJuly
    /// The text at the path is shorter than so many characters.
    case isShorter(String, Int)
    /// The text at the path is longer than so many characters.
    case isLonger(String, Int)
    /// The text at the path holds a character.
    case holds(String, Character)
    /// The text at the path ends like an e-mail address.
    case endsAsAddress(String)
    /// The date at the path lies before the school years that may be told.
    case isTooOld(String)

    /// It does not hold.
    static func not(_ condition: OSOCondition) -> OSOCondition { .none([condition]) }
    /// There is no element at the path.
    static func lacks(_ path: String) -> OSOCondition { .not(.has(path)) }
}
