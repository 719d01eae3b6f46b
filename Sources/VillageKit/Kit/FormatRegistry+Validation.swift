// Which formats can be compared with their own rules.

public import VillageFormats

extension FormatRegistry {
    /// The validator of a format.
    public func validator(of format: String) -> (any FormatValidator)? { importer(of: format)?.validator }
}
