// The sender's report adds up to the source, whatever reader, rules and writer did.

import Testing
import VillageKit

struct ConversionAccountTests {
    /// A dossier of which a class teacher sees the talent, a placeholder, and nothing of the rest.
    private struct Conversion {
        var source = ImportAccount()
        var written = ExportAccount()
        let receipt: DisclosureReceipt
        let talent: EntryID

        init(purpose: Purpose = .support, role: String = "class_teacher") throws {
            var dossier = Dossier(student: StudentID("s"))
            dossier.keeper = OrganisationID("local:a")
            var talent = Talent()
            talent.talent = Text("Juggling")
            talent.mastery = "high"
            var signal = WellbeingSignal()
            signal.description = Text("Tired")
            var care = ExternalCareRecord()
            care.service = "Somewhere"
            dossier.talents = [Entry(Self.header("t"), talent)]
            dossier.wellbeingSignals = [Entry(Self.header("w"), signal)]
            dossier.externalCareRecords = [Entry(Self.header("e"), care)]
            let request = AccessRequest(
                role: Role(role),
                organisation: OrganisationID("local:a"),
                relation: .current,
                purpose: purpose,
                profile: "NL",
                day: try #require(CalendarDate(rawValue: "2026-11-20"))
            )
            receipt = try #require(DecisionEngine().disclose(dossier, to: request)).receipt
            self.talent = try #require(receipt.items.first { $0.entry == EntryID("t") }?.viewName)
        }

        func joined(isOwnFormat: Bool = false) -> ConversionAccount {
            ConversionAccount(source, receipt, written, isOwnFormat: isOwnFormat)
        }

        private static func header(_ id: String) -> EntryHeader {
            let author = Author(organisation: OrganisationID("local:a"))
            return EntryHeader(id: EntryID(id), author: author, recordedAt: Instant(seconds: 0), basis: .observed)
        }
    }

    @Test func everyDatumEndsOnce() throws {
        var conversion = try Conversion()
        conversion.source.note("talent", .carried, at: .field(EntryID("t"), "talent"))
        conversion.source.note("level", .mapped, at: .field(EntryID("t"), "mastery"))
        conversion.source.note("signal", .carried, at: .field(EntryID("w"), "description"))
        conversion.source.note("care", .carried, at: .field(EntryID("e"), "service"), count: 2)
        conversion.source.note("faith", .quarantined, at: .foreign(0), code: "F01")
        conversion.source.note("nonsense", .rejected, at: nil, code: "x.not-a-date")
        conversion.source.note("switch", .carried, at: .envelope("switch"))
        conversion.written.note(.field(conversion.talent, "talent"), .carried)
        conversion.written.note(.field(conversion.talent, "mastery"), .degraded, code: "y.coarser")
        let account = conversion.joined()
        #expect(account.counts.total == conversion.source.conservation.total)
        #expect(
            account.lines.map(\.ending) == [.carried, .degraded, .redacted, .hidden, .quarantined, .rejected, .hidden]
        )
        #expect(
            account.lines.map(\.code) == [
                nil, "y.coarser", "access.role_masked", "access.not_for_role", "F01", "x.not-a-date",
                "view.not-part-of-it",
            ]
        )
        #expect(account.counts.hasLoss)
    }

    @Test(arguments: [
        (Fate.degraded, Fate.carried, false, Ending.degraded), (.carried, .degraded, false, .degraded),
        (.degraded, .carried, true, .carried), (.mapped, .rejected, false, .rejected),
        (.mapped, .mapped, false, .mapped), (.carried, .rejected, true, .rejected),
    ])
    func theWorseOfTwoHoldsUnlessItsOwnFormatGetsItBack(
        _ read: Fate,
        _ wrote: Fate,
        _ isOwnFormat: Bool,
        _ ending: Ending
    ) throws {
        var conversion = try Conversion()
        conversion.source.note("talent", read, at: .field(EntryID("t"), "talent"))
        conversion.written.note(.field(conversion.talent, "talent"), wrote)
        #expect(conversion.joined(isOwnFormat: isOwnFormat).lines.map(\.ending) == [ending])
    }

    @Test func quarantinedStaysSoUnlessItIsGivenBack() throws {
        var conversion = try Conversion(purpose: .migration, role: "records_officer")
        conversion.source.note("a", .quarantined, at: .foreign(0))
        conversion.source.note("b", .quarantined, at: .foreign(1), code: "F01")
        conversion.source.note("c", .carried, at: .agreement("1"))
        conversion.written.note(.foreign(0), .carried)
        conversion.written.note(.agreement("1"), .carried)
        #expect(conversion.joined(isOwnFormat: true).lines.map(\.ending) == [.carried, .quarantined, .carried])
    }

    @Test func valuesOfOnePlaceAreTakenInTurn() throws {
        var conversion = try Conversion()
        let home = Home.field(EntryID("t"), "shownIn")
        conversion.source.note("a", .carried, at: home, count: 2)
        conversion.source.note("b", .carried, at: home)
        conversion.written.note(.field(conversion.talent, "shownIn"), .carried, count: 1)
        conversion.written.note(.field(conversion.talent, "shownIn"), .rejected, code: "y.too-many", count: 2)
        let lines = conversion.joined().lines
        #expect(lines.map(\.ending) == [.carried, .rejected, .rejected])
        #expect(lines.map(\.count) == [1, 1, 1])
    }

    @Test func whereNumbersDifferTheWorstHolds() throws {
        var conversion = try Conversion()
        conversion.source.note("whole", .carried, at: .field(EntryID("t"), "talent"))
        conversion.written.note(.field(conversion.talent, "talent.value"), .carried)
        conversion.written.note(.field(conversion.talent, "talent.language"), .degraded, code: "y.no-language")
        #expect(conversion.joined().lines.map(\.ending) == [.degraded])
    }

    @Test func aHeaderIsWrittenWithItsEntry() throws {
        var conversion = try Conversion()
        conversion.source.note("date", .carried, at: .field(EntryID("t"), ""))
        conversion.written.note(.field(conversion.talent, "talent"), .carried)
        conversion.written.note(.field(conversion.talent, "mastery"), .rejected)
        #expect(conversion.joined().lines.map(\.ending) == [.carried])
    }

    @Test func whatNobodyAccountsForIsALoss() throws {
        var conversion = try Conversion()
        conversion.source.note("talent", .carried, at: .field(EntryID("t"), "talent"))
        #expect(conversion.joined().lines.map(\.code) == ["export.no-account"])
    }
}
