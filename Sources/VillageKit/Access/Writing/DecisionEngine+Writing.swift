// Who may write: the second table, asked before anything is written.

extension DecisionEngine {
    /// Says whether somebody may write; neither reading nor writing follows from the other.
    ///
    /// - Parameter case: Every fact that the answer depends on.
    /// - Returns: The answer; it says that the actor may do it, not that the content is good.
    public func mayWrite(_ case: WriteCase) -> WriteVerdict {
        WriteSteps(`case`, rules).verdict
    }
}
