// The codes of lists that are kept as they are: known ones are told from those that stand in no list.

/// Lists of codes that a CTF uses, as far as they are known.
package enum CTFCodeLists {
    /// Whether a code stands in the list of an element; `nil` where no list is known.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - element: The name of the element.
    ///   - outer: The name of the element around it.
    /// - Returns: Whether the code is known.
    package static func contains(_ code: String, of element: String, in outer: String) -> Bool? {
        if let known = byPath["\(outer)/\(element)"] { return known.contains(code) }
        return byName[element].map { $0.contains(code) }
    }

    private static let byName: [String: Set<String>] = [
        "Gender": codes(CTFCodes.sex), "Sex": codes(CTFCodes.sex), "NCyearActual": codes(CTFCodes.yearGroup),
        "EnrolStatus": codes(CTFCodes.enrolment), "Relationship": codes(CTFCodes.relation),
        "SENprovision": codes(CTFCodes.provision).union([CTFCodes.noProvision]), "SENtype": codes(CTFCodes.need),
        "TelephoneType": codes(CTFCodes.telephone), "LanguageType": set("F M H T S C U V W"),
        "LeavingReason": set("PM PI PF IM II IF NH NT NE NU AT EL PE LC DD OR MI UK"),
        "Disability": set("NCOL NONE MOB HAND PC EAT MED INC COMM LD HEAR VIS BEH CON AUT DDA OTH"),
        "ServiceChild": set("Y N U R"), "ResultStatus": set("E I P R T"), "UKcountry": set("ENG NIR SCT WLS"),
    ]
    private static let byPath: [String: Set<String>] = ["Type/Language": set(languages)]

    /// The marks of attendance that are known, those of before 2024 and those that are not imported among them.
    package static let marks = codes(CTFCodes.attendance).union(CTFForeign.forbiddenMarks.keys)
        .union([CTFForeign.sanctionMark])

    private static func set(_ codes: String) -> Set<String> { Set(codes.split(separator: " ").map { String($0) }) }
    private static func codes<Meaning>(_ table: CodeTable<Meaning>) -> Set<String> { Set(table.rows.map(\.code)) }

    private static let languages = """
        ACL ADA AFA AFK AKA ALB ALU AMR ARA ARM ASM ASR AYB AYM AZE BAI BAL BEJ BEL BEM BHO BIK BLT BMA BNG BSL BSQ \
        BUL CAM CAT CCE CCF CGA CGR CHE CHI CKW CRN CTR CWA CYM CZE DAN DGA DGB DIN DUT DZO EBI EDO EFI ENB ENG ESA \
        EST EWE EWO FAN FIJ FIN FON FRN FUL GAA GAE GAL GEO GER GGO GKY GLG GRE GRN GUJ GUN GUR HAU HDK HEB HER HGR \
        HIN IBA IDM IGA IGB IJO ILO ISK ISL ITA JAV JIN JPN KAM KAN KAR KAS KAU KAZ KCH KGZ KHA KHY KIN KIR KIS KLN \
        KMB KME KNK KNY KON KOR KPE KRI KRU KSI KSU KUR LAO LBA LGA LGB LGS LIN LIT LNG LOZ LSO LTV LTZ LUE LUN LUO \
        LUY MAG MAI MAK MAN MAO MAR MAS MDV MEN MKD MLG MLM MLT MLY MNA MNG MNX MOR MSC MUN MYA NAH NAM NBN NDB NEP \
        NOR NOT NUE NUP NWA NZM OAM OGN ORI ORM OTB OTH OTL PAG PAM PAT PHA PHR PNJ POL POR PRS QUE RAJ REF RME RMI \
        RMN RMS RNY RUS SAM SCB SCO SHL SHO SID SIO SLO SLV SND SNG SNH SOM SPA SRD SRK SSO SSW STS SUN SWA SWE TAM \
        TEL TEM TES TGE TGL TGR THA TIB TIV TMZ TNG TON TPI TRI TSO TUK TUL TUM TUR UKR UMB URD URH UYG UZB VEN VIE \
        VSY WAP WCP WOL WPE XHO YAO YDI YOR ZND ZUL ZZZ
        """
}
