// The layouts that are shipped: data, read once; a test reads each and reports what is wrong.

/// The layouts that are shipped.
package enum ShippedLayouts {
    /// The texts, by name; in the same form as a school's own.
    package static let texts: [(name: String, json: String)] = [
        ("village", VillageLayout.json),
        ("sections", SectionsLayout.json),
        ("dacce", DAccELayout.json),
        ("baso", BaSOLayout.json),
        ("one-page", OnePageLayout.json),
        ("absence-report", AbsenceLayout.json),
    ]

    static let all: [PageLayout] = texts.compactMap { text in
        do throws(LayoutError) { return try PageLayout(json: Array(text.json.utf8)) } catch { return nil }
    }
}

extension PageLayout {
    /// The layouts that are shipped.
    public static var standard: [PageLayout] { ShippedLayouts.all }

    /// The text of a shipped layout, to start one's own from; `nil` where there is none of that name.
    public static func json(named name: String) -> String? { ShippedLayouts.texts.first { $0.name == name }?.json }

    /// The layout of a name.
    package static func named(_ name: String) -> PageLayout? { ShippedLayouts.all.first { $0.name == name } }

    /// The layout of text that is read from top to bottom.
    package static let sections = named("sections") ?? .nothing
    /// The layout of pages.
    package static let village = named("village") ?? .nothing

    /// Everything in one chapter; a test sees to it that this is never needed.
    private static let nothing = PageLayout(everythingUnder: .phrase("title"))
}
