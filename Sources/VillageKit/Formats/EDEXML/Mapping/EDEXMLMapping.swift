// The mapping of EDEXML: what of a pupil is which field, read from both sides.

package import VillageCodecs
package import VillageModel

/// The mapping of EDEXML.
package enum EDEXMLMapping {
    /// The name of a pupil or teacher.
    package static let name: [ElementRow<PersonName>] = [
        .init("achternaam", \.family, .edexmlName),
        .init("voorvoegsel", \.prefix, .edexmlName),
        .names("voornamen", \.given),
        .init("voorletters-1", \.initials, .edexmlInitials),
        .init("roepnaam", \.preferred, .string),
    ]

    /// Who the pupil is; the numbers are written by the writer, since there is a place for one only.
    package static let identity = TreeEntryMapping<StudentIdentity>(
        "",
        [
            .group(\.name, name),
            .init("geboortedatum", \.birthDate, .edexmlDay),
            .coded("geslacht", \.sex, EDEXMLCodes.sex),
            .country("land", \.birthCountry),
            .number(attribute: "key", .leerlingID),
            .number(attribute: "eckid", .eckID),
            // The same number under its name of before 2007.
            .number("sofinummer", .bsn, fate: .mapped),
            .number("bsn", .bsn),
            .number("onderwijsnummer", .onderwijsnummer),
            .number("bsn_ondwnr-4", .lastFourDigits),
            .number("rijksregisternummer", .niss),
            .number("gebruikersnaam", .userName),
        ],
        isShared: true
    )

    /// The year at the school of the file; the site is written by the writer.
    package static let enrolment = TreeEntryMapping<Enrolment>(
        "",
        [
            .init("instroomdatum", \.from, .edexmlDay),
            .init("uitstroomdatum", \.to, .edexmlDay),
            .coded("jaargroep", \.yearGroup, EDEXMLCodes.yearGroup),
            .reference("groep", \.groupCode),
            .group(\.school, [.reference("vestiging", \.site, isWritten: false)]),
        ],
        isShared: true
    )

    private static let thirdYear = "start_ondw_jgr3"

    /// The year in which the pupil first was in year group 3, wherever that was.
    package static let learningToRead = TreeEntryMapping<Enrolment>(
        "",
        [
            .implied(\.isCurrent, false),
            .implied(\.yearGroup, code: EDEXMLCodes.firstPrimary),
            .init(thirdYear, \.from, .edexmlDay),
        ],
        leaf: thirdYear,
        where: { $0.isCurrent == false && $0.yearGroup?.meaning == .primary1 && $0.from?.date != nil }
    )

    /// The e-mail address of the pupil.
    package static let email = TreeEntryMapping<StudentContact>(
        "",
        [.implied(\.kind, code: CodedValue(.email)), .init("emailadres", \.value, .string)],
        leaf: "emailadres",
        where: { $0.kind?.meaning == .email && $0.isAbout(.student) && $0.isSecret != true && $0.value != nil }
    )

    /// The area in which the pupil lives, by the country that its leaf implies; the writer chooses the leaf.
    package static let areas = [
        area("postcodenl", EDEXMLCodes.country("NL")), area("postnummerbe", EDEXMLCodes.country("BE")),
        area("postcodeoverig", nil),
    ]

    private static func area(_ leaf: String, _ country: CodedValue<Uncoded>?) -> TreeEntryMapping<StudentContact> {
        var rows: [ElementRow<StudentContact>] = [
            .implied(\.kind, code: CodedValue(.area)), .init(leaf, \.address.postcode, .string),
        ]
        if let country { rows.append(.implied(\.address.country, code: country)) }
        return TreeEntryMapping("", rows, leaf: leaf, writes: false)
    }

    /// Reads a remark: a block of the type that the schema knows, with nothing in it that a text cannot hold.
    package static func remark(
        _ block: XMLTree.Element,
        _ home: Home,
        _ reading: inout ElementReading
    ) -> SupportDocument? {
        let names = ["code", "omschrijving", "opmerking"]
        let parts = Array(block.children)
        guard type(of: block) == EDEXMLFormat.remarkType, parts.map(\.name) == names.filter(parts.map(\.name).contains),
            parts.allSatisfy({ $0.isLeaf && $0.namespace == block.namespace && $0.attributes.isEmpty }),
            block.attributes.count == 1, parts.count == block.content.count,
            let code = parts.first, code.name == "code", ElementReading.isInk(code.text)
        else { return nil }
        func text(_ name: String) -> String? { parts.first { $0.name == name }?.text }
        reading.take("xsi:type", of: block, home)
        for part in parts where ElementReading.isInk(part.text) { reading.take(part, home) }
        var document = Attachment(bytes: Array((text("opmerking") ?? "").utf8))
        document.name = code.text
        document.mediaType = remarkMedium
        document.description = text("omschrijving").flatMap { $0.isEmpty ? nil : $0 }
        var content = SupportDocument()
        content.document = document
        return content
    }

    /// The element of a remark; `nil` for a document that is no plain text with a name.
    package static func node(_ remark: SupportDocument, _ home: Home) -> ElementNode? {
        guard let document = remark.document, document.mediaType == remarkMedium, document.packaging == .plain,
            let code = document.name, let words = String(validating: document.bytes, as: UTF8.self),
            TreeShaping.isSayable(words)
        else { return nil }
        var node = ElementNode("blok")
        node.attributes = [.init(typeAttribute)]
        node.children = [ElementNode("code", code)]
        if let text = document.description { node.children.append(ElementNode("omschrijving", text)) }
        node.children.append(ElementNode("opmerking", words))
        node.values = [.init(home)]
        return node
    }

    private static let remarkMedium = "text/plain"
    private static let typeAttribute: XMLAttribute = {
        var attribute = XMLAttribute("type", EDEXMLFormat.remarkType)
        (attribute.prefix, attribute.namespace) = ("xsi", TreeNamespaces.instance)
        return attribute
    }()

    /// Whether the type of a block keeps its meaning: a prefix that nothing else in the block has is not known any more.
    package static func keepsType(_ block: XMLTree.Element) -> Bool {
        let parts = (type(of: block) ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let prefix = parts.first.map({ String($0) }) else { return true }
        return block.descendants.contains { inner in
            inner.prefix == prefix || inner.attributes.contains { $0.prefix == prefix }
        }
    }

    /// The type of a block.
    package static func type(of block: XMLTree.Element) -> String? {
        block.attributes.first { $0.namespace == TreeNamespaces.instance && $0.name == "type" }
            .map { ElementReading.trimmed($0.value) }
    }
}

extension EDEXMLCodes {
    /// The first year of primary education.
    static let firstPrimary = CodedValue<YearGroup>(
        system: yearGroup.name,
        edition: edition,
        code: "3",
        meaning: .primary1
    )
}
