// The family's own account goes only to recipients whom the speaker names (SEMANTICS 13): part of how a case is built.

package import VillageModel

extension Entry {
    /// Whether it is the own account of student or family, closed as such: an agreement to everybody does not open it.
    package var isOwnAccount: Bool {
        guard Content.section == .voice, header.label ?? .normal >= .restricted else { return false }
        let statement = content as? Statement
        return content is FamilyAnalysis || statement.map { $0.speakerKind != .professional } ?? false
    }
}

extension AccessCase.Request {
    /// The same request without the agreements that name no recipient, for an own account; `nil` where there are none.
    package func namingRecipients(_ model: AccessModel) -> AccessCase.Request? {
        let named = agreements.filter { fact in
            !(fact.recipients.contains("*") && model.agreementStates.positive.contains(fact.state))
        }
        guard named.count < agreements.count else { return nil }
        var request = self
        request.agreements = named
        return request
    }
}
