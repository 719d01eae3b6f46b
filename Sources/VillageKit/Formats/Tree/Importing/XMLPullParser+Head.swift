// The beginning of a document, as importers recognise their formats by it.

package import VillageCodecs

extension XMLPullParser {
    /// Begins to read the beginning of a file.
    ///
    /// - Parameter head: The first bytes of the file.
    /// - Returns: A parser at the outermost element; `nil` where there is none.
    package static func atRoot(of head: [UInt8]) -> XMLPullParser? {
        do throws(CodecError) {
            var parser = try XMLPullParser(ArraySource(head))
            guard try parser.next() == .start else { return nil }
            return parser
        } catch {
            return nil
        }
    }

    /// Goes to the next event of the beginning of a file, which may end anywhere.
    ///
    /// - Returns: The event; `nil` where the document cannot be read further.
    package mutating func nextInHead() -> XMLEvent? {
        do throws(CodecError) { return try next() } catch { return nil }
    }
}
