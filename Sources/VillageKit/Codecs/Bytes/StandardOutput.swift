// The standard output as a sink: short outputs appear whole or not at all.

/// The standard output of the program.
///
/// What fits is kept until ``commit()``, so that a failure on the way leaves no half of it.
public final class StandardOutput: ByteSink {
    /// How much is kept at most.
    private static let most = 32 << 20
    private var pending: [UInt8] = []

    /// Creates a sink of which nothing is written yet.
    public init() {}

    /// Writes bytes.
    public func write(_ bytes: [UInt8]) throws(CodecError) {
        pending += bytes
        if pending.count > Self.most { try commit() }
    }

    /// Writes what is kept.
    public func commit() throws(CodecError) {
        guard Platform.write(pending, to: 1) else { throw CodecError(.unwritable) }
        pending.removeAll(keepingCapacity: true)
    }
}

@available(*, unavailable)
extension StandardOutput: Sendable {}
