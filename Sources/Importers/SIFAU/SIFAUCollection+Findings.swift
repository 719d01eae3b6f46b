// What is told of objects that become no part of a dossier.

import VillageFormats

extension SIFAUCollection {
    func reason(_ object: SIFAUObject) -> FindingWords {
        if SIFAUFormat.others.contains(object.name) { return Self.noPupil }
        if object.name == "WellbeingEvent" { return Self.groupEvent }
        return object.name == "StudentContactPersonal" ? Self.strayContact : Self.noStudent
    }

    static let unknown = FindingWords(
        "unknown-object",
        .warning,
        "object is not known here and names no pupil",
        help: "look it up in the source"
    )
    static let badIdentifier = FindingWords(
        "bad-identifier",
        .warning,
        "RefId of the object is none, so that nothing can be joined with it",
        help: "ask the sender for the object again"
    )
    static let duplicate = FindingWords(
        "duplicate-object",
        .warning,
        "another object of its kind has the same RefId",
        help: "compare the two in the source"
    )
    static let noPupil = FindingWords(
        "no-pupil",
        .warning,
        "object belongs to no pupil, and is no part of a dossier",
        help: "it is left to the source"
    )
    static let groupEvent = FindingWords(
        "group-event",
        .warning,
        "event names several pupils or none, and is nobody's own",
        help: "write what concerns each pupil down by hand"
    )
    static let strayContact = FindingWords(
        "stray-contact",
        .warning,
        "no relationship joins the contact with a pupil",
        help: "send the relationships with it"
    )
    static let noStudent = FindingWords(
        "no-student",
        .warning,
        "object does not say whose it is",
        help: "ask the sender for the RefId of the pupil"
    )
    static let withoutNamespace = Diagnostic(
        "sif-au.no-namespace",
        .warning,
        "file has no namespace; it is read as one of SIF Australia",
        help: "ask the sender to declare the namespace"
    )
    static let otherVersion = Diagnostic(
        "sif-au.other-version",
        .warning,
        "namespace is not that of 3.4 to 3.6; what is not understood is kept aside",
        help: "ask the sender which version it is"
    )
    static let blanks = Diagnostic(
        "sif-au.blanks",
        .note,
        "values have white space around them; it is left out"
    )
}
