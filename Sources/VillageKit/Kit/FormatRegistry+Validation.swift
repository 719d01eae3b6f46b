// Which formats can be compared with their own rules.

public import VillageFormats

/// The validators of this package.
public let standardValidators: [any FormatValidator] = [
    OSOValidator()
]

extension FormatRegistry {
    /// The validator of a format.
    public func validator(of format: String) -> (any FormatValidator)? {
        standardValidators.first { type(of: $0).formatID == format }
    }
}
