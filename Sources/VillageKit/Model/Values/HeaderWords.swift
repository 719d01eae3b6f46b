// The closed words of a header as values of the canonical form.

extension Label: ChoiceValue {}

extension EntryHeader.Basis: ChoiceValue {}

extension EntryHeader.Status: ChoiceValue {}

extension AccessSection: ChoiceValue {}
