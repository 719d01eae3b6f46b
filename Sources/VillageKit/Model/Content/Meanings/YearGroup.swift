// The year of schooling that a pupil is in, counted from the first year of primary education (ISCED 2011).

/// The year of schooling that a pupil is in, counted from the first year of primary education.
///
/// Countries number the same year otherwise: the first year of primary education (ISCED 1) is *groep 3* in the Netherlands, *CP*
/// in France, *year 1* in England. Where primary education ends differs too: a year counts as primary where the country says so.
public enum YearGroup: String, ChoiceValue {
    /// Before pre-primary education (ISCED 01).
    case earlyChildhood = "early_childhood"
    /// The third last year before primary education (ISCED 02).
    case prePrimary1 = "pre_primary_1"
    /// The last year but one before primary education.
    case prePrimary2 = "pre_primary_2"
    /// The last year before primary education.
    case prePrimary3 = "pre_primary_3"
    /// The first year of primary education (ISCED 1).
    case primary1 = "primary_1"
    /// The second year of primary education.
    case primary2 = "primary_2"
    /// The third year of primary education.
    case primary3 = "primary_3"
    /// The fourth year of primary education.
    case primary4 = "primary_4"
    /// The fifth year of primary education.
    case primary5 = "primary_5"
    /// The sixth year of primary education.
    case primary6 = "primary_6"
    /// The seventh year of primary education.
    case primary7 = "primary_7"
    /// The first year of secondary education (ISCED 2).
    case secondary1 = "secondary_1"
    /// The second year of secondary education.
    case secondary2 = "secondary_2"
    /// The third year of secondary education.
    case secondary3 = "secondary_3"
    /// The fourth year of secondary education.
    case secondary4 = "secondary_4"
    /// The fifth year of secondary education.
    case secondary5 = "secondary_5"
    /// The sixth year of secondary education.
    case secondary6 = "secondary_6"
    /// The seventh year of secondary education.
    case secondary7 = "secondary_7"
    /// Special primary education without years.
    case specialPrimary = "special_primary"
    /// Special secondary education without years.
    case specialSecondary = "special_secondary"
    /// A group of several years.
    case mixedYears = "mixed_years"
    /// Another one.
    case other
}
