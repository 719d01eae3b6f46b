// How EDEXML writes values: days, names without superfluous blanks, initials without points.

import VillageModel

extension TextCodec where Value == PartialDate {
    /// A day; a time zone is read and not kept.
    static var edexmlDay: TextCodec {
        TextCodec(parse: { EDEXMLText.day($0).map { PartialDate($0) } }, print: { $0.date?.rawValue })
    }
}

extension TextCodec where Value == String {
    /// A name, which is written without superfluous blanks.
    static var edexmlName: TextCodec { TextCodec(parse: { $0 }, print: EDEXMLText.tidied) }

    /// Initials, which are written without points and blanks.
    static var edexmlInitials: TextCodec {
        TextCodec(parse: { $0 }, print: { String($0.filter { $0 != "." && $0 != " " }) })
    }
}
