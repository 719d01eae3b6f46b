// Rules of both families.

extension OSORules {
    static let common: [OSORule] = [
        OSORule(
            "OG.01.short",
            official: ["OG.01"],
            in: "communicatie",
            at: "nummer",
            when: .all([.reads("soort", "e-mail"), .isShorter("nummer", 4)]),
            "e-mail address is shorter than 4 characters",
            help: "correct the address, or leave it out"
        ),
        OSORule(
            "OG.01.long",
            official: ["OG.01"],
            in: "communicatie",
            at: "nummer",
            when: .all([.reads("soort", "e-mail"), .isLonger("nummer", 256)]),
            "e-mail address is longer than 256 characters",
            help: "correct the address, or leave it out"
        ),
        OSORule(
            "OG.01.at",
            official: ["OG.01"],
            in: "communicatie",
            at: "nummer",
            when: .all([.reads("soort", "e-mail"), .not(.holds("nummer", "@"))]),
            "e-mail address has no @",
            help: "correct the address, or leave it out"
        ),
        OSORule(
            "OG.01.characters",
            official: ["OG.01"],
            in: "communicatie",
            at: "nummer",
            when: .all([.reads("soort", "e-mail"), .not(.endsAsAddress("nummer"))]),
            "e-mail address has characters that are not allowed in their place",
            help: "correct the address, or leave it out"
        ),
        OSORule(
            "OG.02",
            in: "metadata/standaardversie",
            when: .not(.isText("2019.1")),
            "version of the standard is not 2019.1",
            help: "state the version that the namespace stands for"
        ),
        OSORule(
            "OG.03",
            in: "lwoo_einddatum",
            when: .not(.isEndOfJuly),
            "end of the LWOO support is not the last day of July",
            help: "write the last day of that school year"
        ),
        OSORule(
            "OG.04.absent",
            official: ["OG.04"],
            in: "verzorger",
            at: "overlijdensdatum",
            when: .all([.lacks("overleden"), .has("overlijdensdatum")]),
            "date of death without the mark that the carer has died",
            help: "add the mark, or leave the date out"
        ),
        OSORule(
            "OG.04.false",
            official: ["OG.04"],
            in: "verzorger",
            at: "overlijdensdatum",
            when: .all([.denies("overleden"), .has("overlijdensdatum")]),
            "date of death of a carer who is not marked as dead",
            help: "correct the mark, or leave the date out"
        ),
        OSORule(
            "OG.05.roepnaam",
            official: ["OG.05"],
            in: "huisarts",
            at: "roepnaam",
            when: .has("roepnaam"),
            "a general practitioner has a call name",
            help: "leave it out"
        ),
        OSORule(
            "OG.05.geslacht",
            official: ["OG.05"],
            in: "huisarts",
            at: "geslacht",
            when: .has("geslacht"),
            "a general practitioner has a sex",
            help: "leave it out"
        ),
        OSORule(
            "OG.05.adresgeheim",
            official: ["OG.05"],
            in: "huisarts",
            at: "adresgeheim",
            when: .says("adresgeheim"),
            "address of a general practitioner is marked as secret",
            help: "leave the mark and the address out"
        ),
    ]
}
