// A transfer to the next school: valid, within the rules, and nothing in it that the view lacks.

import Foundation
import Testing
import VillageBasics
import VillageCodecs
import VillageFormats
import VillageKit

/// A transfer that is asked for on 3 June, after an inspection in May.
struct OSOTransferCase {
    var source: [UInt8]
    var transfer: String? = "POPO"
    var close: String?
    var supplied: [String: String] = [:]
    var isAgreed = true
    var isEnrolled = true
    var inspectedOn: String? = "2020-05-20"
    var day = "2020-06-03"
    var change: (inout Dossier) -> Void = { _ in }

    func sent() throws -> FormatConversion {
        var options = ExportOptions(makerVersion: "0.1")
        options.settings["transfer"] = transfer
        options.settings["close"] = close
        options.supplied = supplied
        return try FormatConversion(source, OSOImporter(), OSOExporter(), options) { dossier in
            if isAgreed {
                let persons = [.student] + dossier.guardians.map(\.id)
                dossier.agreements += persons.map(agreement)
            }
            change(&dossier)
        } request: { _ in
            var request = AccessRequest(
                role: .receivingHead,
                organisation: OrganisationID("brin:98ZZ"),
                relation: .current,
                purpose: .transfer,
                profile: "NL",
                day: CalendarDate(rawValue: day) ?? .distantFuture
            )
            request.isEnrolled = isEnrolled
            request.inspectedOn = inspectedOn.flatMap { CalendarDate(rawValue: $0) }
            return request
        }
    }

    private func agreement(_ person: PersonID) -> AgreementEvent {
        let day = CalendarDate(rawValue: inspectedOn ?? self.day) ?? .distantFuture
        return AgreementEvent(
            id: "a-\(person.rawValue)",
            by: person,
            state: "given",
            sections: ["*"],
            recipients: ["*"],
            purposes: ["transfer"],
            from: day,
            until: .distantFuture,
            recorded: day,
            isNoticeValid: true
        )
    }
}

struct OSOTransferTests {
    private func fixture(_ fixture: OSOFixture, _ edits: OSOEdit...) throws -> [UInt8] {
        try edits.reduce(fixture.tree()) { try $1.applied(to: $0) }.written
    }

    private func tree(_ sent: FormatConversion) throws -> XMLTree { try XMLTree(ArraySource(sent.bytes)) }

    @Test(arguments: [(OSOFixture.popo, "POPO"), (.povo, "POVO"), (.vovo, "VOVO"), (.inside, "inside")])
    func transfersAreValidAndKeepTheRules(_ fixture: OSOFixture, _ transfer: String) throws {
        let sent = try OSOTransferCase(source: try self.fixture(fixture), transfer: transfer).sent()
        #expect(OSOValidation(try tree(sent)).findings == [])
        #expect(sent.accounted == sent.values)
        #expect(sent.report.withoutPlace == ["notice"])
    }

    @Test(
        .enabled(if: OSOShared.isThere),
        arguments: [("POVO_full", "POVO"), ("POPO_full", "POPO"), ("VOVO_opt", "VOVO")]
    )
    func transfersOfSamplesAreValid(_ name: String, _ transfer: String) throws {
        let url = try #require(try OSOShared.samples("2019.1").first { $0.lastPathComponent.contains(name) })
        var transferCase = OSOTransferCase(source: [UInt8](try Data(contentsOf: url)), transfer: transfer)
        (transferCase.inspectedOn, transferCase.day) = ("2019-05-20", "2019-06-03")
        let sent = try transferCase.sent()
        let validator = try XMLSchemaValidator(
            schema: OSOShared.schema("2019.1").path(),
            within: OSOShared.schemaFolder("2019.1").path()
        )
        #expect(try validator.validate(ArraySource(sent.bytes)) == [])
        #expect(OSOValidation(try tree(sent)).findings == [])
        #expect(sent.accounted == sent.values)
        try expectNothingButTheView(sent)
    }

    @Test func theEnvelopeIsMadeFromTheRequest() throws {
        let root = try tree(try OSOTransferCase(source: try fixture(.popo), close: "verzuim,bijlagedocs").sent()).root
        func text(_ path: String) -> String? { root.all(at: path).first?.text }
        #expect(text("metadata/pakketnaam") == "VillageKit" && text("metadata/deeldossier") == "LASLVS")
        #expect(text("metadata/pakketversie")?.hasPrefix("0.1 2.1.0 sha256:") == true)
        #expect(text("metadata/datum") == "2020-06-03" && text("overdrachtsoort") == "overstapdossier")
        #expect(text("inzage/inzagedatum") == "2020-05-20" && text("inzage/inzage") == "true")
        #expect(text("inzage/akkoord") == "Onbekend" && text("inzage/toestemming") == nil)
        #expect(text("inzage/voorlopigdossier") == "false")
        #expect(text("metadata/categorie_uitlevering/cat_verzuim") == "OPT-UIT")
        #expect(text("metadata/categorie_uitlevering/cat_bijlagedocs") == "OPT-UIT")
        #expect(text("metadata/categorie_uitlevering/cat_toetsresultaten") == "OPTIONEEL")
        #expect(root.all(at: "huidigeschool/leerling/verzuim").isEmpty)
        #expect(root.all(at: "huidigeschool/leerling/overigdocumentlijst").isEmpty)
    }

    @Test func theViewOfTheFamilyIsWrittenIfItIsOnThisTransfer() throws {
        let source = try fixture(
            .popo,
            .set("inzage/akkoord", "Nee"),
            .put("inzage", "<redennietakkoord>Te veel.</redennietakkoord>")
        )
        var transfer = OSOTransferCase(source: source)
        let late = try tree(try transfer.sent()).root
        #expect(late.all(at: "inzage/akkoord").first?.text == "Onbekend")
        #expect(late.all(at: "inzage/redennietakkoord").isEmpty)
        transfer.inspectedOn = "2020-05-04"
        let now = try tree(try transfer.sent()).root
        #expect(now.all(at: "inzage/akkoord").first?.text == "Nee")
        #expect(now.all(at: "inzage/redennietakkoord").first?.text == "Te veel.")
    }

    @Test func nothingButTheViewIsWritten() throws {
        try expectNothingButTheView(try OSOTransferCase(source: try fixture(.popo)).sent())
    }

    /// Every text of the pupil's part stands in the view, or is one that the format wants.
    private func expectNothingButTheView(_ sent: FormatConversion) throws {
        var writer = JSONWriter(.canonical)
        writer.beginArray()
        for entry in sent.view.ordered { entry.write(to: &writer) }
        writer.endArray()
        let shown = String(decoding: writer.bytes, as: UTF8.self)
        let constants: Set<String> = ["true", "false", OSOSecret.telephone, OSOSecret.email, "aanvulling.txt"]
        for element in try tree(sent).root.first("huidigeschool")?.descendants
            ?? OSOFixture.popo.tree().root.descendants
        where element.isLeaf && !element.text.isEmpty && !constants.contains(element.text) {
            if ["bestandsinhoud", "gbageboortedatum", "omschrijving"].contains(element.name) { continue }
            let text = element.text.replacing("\"", with: "\\\"")
            #expect(shown.contains(text), "\(element.path)")
        }
    }

    @Test func whatIsHiddenChangesNoByte() throws {
        let source = try fixture(.popo)
        let plain = try OSOTransferCase(source: source).sent()
        let fuller = try OSOTransferCase(source: source) { dossier in
            guard let header = dossier.identities.first?.header else { return }
            func hidden(_ id: String) -> EntryHeader {
                var hidden = header
                hidden.id = EntryID(id)
                hidden.isForbidden = true
                return hidden
            }
            var (note, contact, test, talent) = (
                PsychosocialNote(), StudentContact(), AssessmentResult(), Talent()
            )
            note.text = "x"
            contact.kind = CodedValue(.address)
            contact.address.street = "x"
            test.kind = .standardised
            talent.talent = "x"
            dossier.psychosocialNotes.insert(Entry(hidden("h1"), note), at: 0)
            dossier.studentContacts.insert(Entry(hidden("h2"), contact), at: 0)
            dossier.assessmentResults.insert(Entry(hidden("h3"), test), at: 0)
            dossier.talents.insert(Entry(hidden("h4"), talent), at: 0)
        }
        .sent()
        #expect(plain.bytes == fuller.bytes)
        #expect(plain.account == fuller.account && plain.report == fuller.report)
    }

    @Test func anAddressThatIsHiddenOrUnknownLooksTheSame() throws {
        let source = try fixture(.popo)
        func hiding(_ change: @escaping (inout Dossier) -> Void) throws -> FormatConversion {
            try OSOTransferCase(source: source, change: change).sent()
        }
        func isHome(_ entry: Entry<StudentContact>) -> Bool { entry.content.kind?.meaning == .address }
        let unknown = try hiding { $0.studentContacts.removeAll(where: isHome) }
        let hidden = try hiding { dossier in
            dossier.studentContacts = dossier.studentContacts.map { entry in
                guard isHome(entry) else { return entry }
                var header = entry.header
                header.isForbidden = true
                return Entry(header, entry.content)
            }
        }
        #expect(unknown.bytes == hidden.bytes && unknown.report == hidden.report)
        let flags = try tree(unknown).root.descendants.filter { $0.name == "adresgeheim" }.map(\.text)
        #expect(flags == ["true", "true"])
        #expect(unknown.report.diagnostics.count { $0.identifier == "oso.address-not-told" } == 2)
    }

    @Test func aSecretAddressIsNotWrittenEvenWhenItIsShown() throws {
        let sent = try OSOTransferCase(source: try fixture(.popo, .set("~/adresgeheim", "true"))).sent()
        let pupil = try #require(try tree(sent).root.all(at: "huidigeschool/leerling").first)
        #expect(pupil.first("adresgeheim")?.text == "true" && pupil.first("adreslijst") == nil)
        #expect(OSOValidation(try tree(sent)).findings == [])
    }

    @Test func agreementNeverMovesASwitch() throws {
        let source = try fixture(.popo)
        let agreed = try tree(try OSOTransferCase(source: source).sent()).root.first("metadata")
        let silent = try tree(try OSOTransferCase(source: source, isAgreed: false).sent()).root.first("metadata")
        #expect(agreed?.xml == silent?.xml && agreed != nil)
    }

    @Test func olderTestsAreLeftOutByTheRule() throws {
        let sent = try OSOTransferCase(
            source: try fixture(.povo, .set("~/toetslijst/toets/afname/afnamedatum", "2017-01-24")),
            transfer: "POVO"
        )
        .sent()
        #expect(try tree(sent).root.all(at: "huidigeschool/leerling/toetslijst").isEmpty)
        let lines = sent.account.lines.filter { $0.code == "oso.transfer.povo.toets" }
        #expect(!lines.isEmpty && lines.allSatisfy { $0.fate == .rejected })
    }

    @Test func theLatestOfSeveralPlansIsWritten() throws {
        let sent = try OSOTransferCase(source: try fixture(.popo)) { dossier in
            guard let opp = dossier.formalPlans.first(where: { $0.content.kind?.code == "opp" }) else { return }
            var (header, content) = (opp.header, opp.content)
            header.id = EntryID("later")
            content.from = PartialDate(rawValue: "2020-01-06")
            dossier.formalPlans.insert(Entry(header, content), at: 0)
        }
        .sent()
        let dates = try tree(sent).root.all(at: "huidigeschool/leerling/onderwijsondersteuning/opp/opp_ingangdatum")
        #expect(dates.map(\.text) == ["2020-01-06"])
        #expect(sent.account.lines.contains { $0.code == "oso.one-only" })
    }

    @Test(arguments: [true, nil])
    func whatHasNoElementGoesAsAText(_ isFromPartner: Bool?) throws {
        func talent(_ dossier: inout Dossier) {
            guard var header = dossier.identities.first?.header else { return }
            header.id = EntryID("t")
            var content = Talent()
            content.talent = "Bouwt bruggen"
            content.isFromPartner = isFromPartner
            dossier.talents.append(Entry(header, content))
        }
        let sent = try OSOTransferCase(source: try fixture(.popo), change: talent).sent()
        #expect(sent.account.lines.contains { $0.fate == .degraded && $0.code == "oso.as-document" })
        let names = try tree(sent).root.all(at: "huidigeschool/leerling/overigdocumentlijst/document/bestandsnaam")
        #expect(names.map(\.text).contains("aanvulling.txt"))
        let closed = try OSOTransferCase(source: try fixture(.popo), close: "bijlagedocs", change: talent).sent()
        #expect(closed.account.lines.contains { $0.code == "oso.category.bijlagedocs.opt-uit" })
        let secondary = try OSOTransferCase(source: try fixture(.vovo), transfer: "VOVO", change: talent).sent()
        let skills = try tree(secondary).root.all(at: "huidigeschool/leerling/competenties/competentiebeschrijving")
        #expect(skills.map(\.text).contains("Bouwt bruggen"))
    }

    @Test func authoritySaysWhoRepresents() throws {
        let sent = try OSOTransferCase(source: try fixture(.popo)) { dossier in
            dossier.contactPersons = dossier.contactPersons.map { entry in
                var content = entry.content
                if content.mayAgree != nil { (content.mayAgree, content.authority) = (nil, .full) }
                return Entry(entry.header, content)
            }
        }
        .sent()
        let flags = try tree(sent).root.all(at: "huidigeschool/leerling/verzorger/wettigevertegenwoordiger")
        #expect(flags.map(\.text) == ["true"])
    }

    @Test func wordsOfAFamilyThatAgreesGoAsAText() throws {
        var transfer = OSOTransferCase(
            source: try fixture(.popo, .put("inzage", "<redennietakkoord>Fijn gesprek.</redennietakkoord>"))
        )
        transfer.inspectedOn = "2020-05-04"
        let sent = try transfer.sent()
        let root = try tree(sent).root
        #expect(root.all(at: "inzage/akkoord").first?.text == "Ja" && root.all(at: "inzage/redennietakkoord").isEmpty)
        #expect(sent.account.lines.contains { $0.code == "oso.as-document" })
    }

    /// Two elements share one field: the account tells them apart by their order.
    @Test(arguments: [0, 1])
    func theAccountKeepsTheOrderOfTheView(_ bad: Int) throws {
        let sent = try OSOTransferCase(source: try fixture(.popo)) { dossier in
            dossier.enrolments = dossier.enrolments.map { entry in
                var content = entry.content
                guard content.earlyProgrammes.indices.contains(bad) else { return entry }
                let programme = content.earlyProgrammes[bad].programme
                content.earlyProgrammes[bad].programme = programme.map {
                    CodedValue(system: $0.system, edition: $0.edition, code: "no code of the list", meaning: nil)
                }
                return Entry(entry.header, content)
            }
        }
        .sent()
        let fates = sent.account.lines
            .filter { line in
                if case .field(_, "earlyProgrammes.programme") = line.home { true } else { false }
            }
            .map(\.fate)
        #expect(fates == (bad == 0 ? [.rejected, .carried] : [.carried, .rejected]))
    }

    @Test func aValueBeginsNoLineOfTheText() throws {
        let sent = try OSOTransferCase(source: try fixture(.popo)) { dossier in
            guard var header = dossier.identities.first?.header else { return }
            header.id = EntryID("t")
            var content = Talent()
            content.talent = "Bouwt\n\nDiagnose\n- soort: x\u{1B}[2J\u{7}"
            dossier.talents.append(Entry(header, content))
        }
        .sent()
        let text = OSOClosingTests.documents(in: sent.bytes)
        #expect(text.contains { $0.contains("- sterk punt: Bouwt / Diagnose / - soort: x [2J \n") })
    }

    @Test func everyDocumentAboutNeedsHasAPlace() throws {
        let sent = try OSOTransferCase(source: try fixture(.popo)) { dossier in
            guard let need = dossier.supportNeeds.first else { return }
            var (header, content) = (need.header, need.content)
            header.id = EntryID("n2")
            content.documents += [Attachment(name: "b.txt", bytes: Array("b".utf8))]
            dossier.supportNeeds.append(Entry(header, content))
        }
        .sent()
        #expect(sent.account.lines.filter { $0.code == "oso.other-place" }.reduce(0) { $0 + $1.count } == 2)
        #expect(sent.account.conservation[.rejected] == 0 && sent.accounted == sent.values)
    }

    @Test func placeholdersAreCountedAndSayNothing() throws {
        let sent = try OSOTransferCase(source: try fixture(.popo)).sent()
        #expect(sent.view.placeholders.count == sent.account.conservation[.redacted])
        #expect(sent.view.placeholders.count > 0)
    }

    private func refusal(_ transfer: OSOTransferCase) throws -> ExportError {
        try #require(throws: ExportError.self) { try transfer.sent() }
    }

    @Test func whatIsNotAllowedIsRefused() throws {
        let source = try fixture(.popo)
        #expect(try refusal(.init(source: source, transfer: nil)).code == .valueMissing)
        #expect(try refusal(.init(source: source, transfer: nil)).places.map(\.path) == ["oso.transfer"])
        #expect(try refusal(.init(source: source, transfer: "POPP")).code == .badSetting)
        #expect(try refusal(.init(source: source, transfer: "POSWV")).code == .notAllowed)
        #expect(try refusal(.init(source: source, close: "leerling")).code == .badSetting)
        #expect(try refusal(.init(source: source, close: "overstapadvies")).code == .badSetting)
        #expect(try refusal(.init(source: source, inspectedOn: nil)).code == .notAllowed)
    }

    @Test func whatIsMissingIsAskedForAndCanBeSupplied() throws {
        let place = "dossier/huidigeschool/leerling/datuminschrijving"
        var transfer = OSOTransferCase(source: try fixture(.popo, .remove("~/datuminschrijving")))
        let error = try refusal(transfer)
        #expect(error.code == .valueMissing && error.places.map(\.path) == [place])
        transfer.supplied = [place: "2015-09-21", "dossier/huidigeschool/naam": "Elders"]
        let sent = try transfer.sent()
        #expect(sent.report.supplied == [place])
        #expect(try tree(sent).root.all(at: "huidigeschool/naam").first?.text == "De Wilgenroos")
        transfer.supplied = [place: "gisteren"]
        #expect(try refusal(transfer).places.map(\.path) == [place])
    }

    @Test func aBlockIsAskedForByWhatItLacks() throws {
        let error = try refusal(.init(source: try fixture(.popo, .remove("~/overstapadvies/contactnodig"))))
        #expect(error.places.map(\.path) == ["dossier/huidigeschool/leerling/overstapadvies/contactnodig"])
    }

    @Test func theInspectionCannotBeSupplied() throws {
        let transfer = OSOTransferCase(
            source: try fixture(.popo),
            supplied: ["dossier/inzage/inzagedatum": "2020-05-01", "dossier/inzage/inzage": "true"],
            inspectedOn: nil
        )
        #expect(try refusal(transfer).code == .notAllowed)
    }

    @Test func theStateOfTheFileIsAskedForWithoutEnrolment() throws {
        var transfer = OSOTransferCase(source: try fixture(.popo))
        transfer.isEnrolled = false
        #expect(try refusal(transfer).code == .valueMissing)
    }

    @Test func aFileHoldsOneStudent() throws {
        let view = try OSOConversion.migrated(try fixture(.popo)).view
        let error = #expect(throws: ExportError.self) { try OSOExporter().write([view, view]) }
        #expect(error?.code == .oneStudentOnly)
    }
}
