// One document on its way through libxml2's schema validator.

internal import CLibXML2

/// Hands the events of one document to libxml2's schema validator, without libxml2's own parser in between.
///
/// The validator offers its functions as a handler that one plugs into a parser. They are called from the events of
/// ours, so that its limits hold, and so that text comes in one piece: the validator searches the end of what it has
/// with every piece it is given.
@safe struct XMLSchemaRun: ~Copyable {
    /// What the validator said; it lies at an address of its own, which libxml2 remembers.
    struct Notes {
        var codes: [Int] = []
    }

    private typealias Name = UnsafeMutablePointer<UInt8>
    /// A prefix and its namespace, declared at a depth.
    private struct Binding { var depth: Int, prefix, namespace: Int32 }

    private let context: xmlSchemaValidCtxtPtr
    private let plug: xmlSchemaSAXPlugPtr
    /// The validator's functions, and what they want to be called with.
    private let handler: UnsafeMutablePointer<xmlSAXHandlerPtr?>
    private let target: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let notes: UnsafeMutablePointer<Notes>
    private var names: [Name?] = unsafe []
    private let empty = Name.allocate(capacity: 1)
    private var bindings: [Binding] = []
    private var depth = 0
    private var violations: [SchemaViolation] = []
    private let most: Int

    init(_ schema: xmlSchemaPtr, most: Int) throws(CodecError) {
        guard let context = unsafe xmlSchemaNewValidCtxt(schema) else { throw CodecError(.unreadable) }
        let notes = UnsafeMutablePointer<Notes>.allocate(capacity: 1)
        unsafe notes.initialize(to: Notes())
        let handler = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
        unsafe handler.initialize(to: nil)
        let target = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
        unsafe target.initialize(to: nil)
        unsafe xmlSchemaSetValidStructuredErrors(
            context,
            { notes, error in
                guard let error: village_xml_error = unsafe error, unsafe error.pointee.level != XML_ERR_WARNING else {
                    return
                }
                unsafe notes?.assumingMemoryBound(to: Notes.self).pointee.codes.append(Int(error.pointee.code))
            },
            notes
        )
        guard let plug = unsafe xmlSchemaSAXPlug(context, handler, target) else {
            unsafe xmlSchemaFreeValidCtxt(context)
            unsafe Self.free(notes, handler, target)
            throw CodecError(.unreadable)
        }
        unsafe (self.context, self.plug, self.notes) = (context, plug, notes)
        unsafe (self.handler, self.target) = (handler, target)
        self.most = most
        unsafe empty.initialize(to: 0)
    }

    deinit {
        _ = unsafe xmlSchemaSAXUnplug(plug)
        unsafe xmlSchemaFreeValidCtxt(context)
        unsafe Self.free(notes, handler, target)
        unsafe empty.deallocate()
        for index in unsafe names.indices { unsafe names[index]?.deallocate() }
        // The last message quotes the document.
        xmlResetLastError()
    }

    private static func free(
        _ notes: UnsafeMutablePointer<Notes>,
        _ handler: UnsafeMutablePointer<xmlSAXHandlerPtr?>,
        _ target: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) {
        unsafe notes.deinitialize(count: 1)
        unsafe notes.deallocate()
        unsafe handler.deallocate()
        unsafe target.deallocate()
    }

    /// Everything that was said.
    consuming func finish() -> [SchemaViolation] { violations }

    /// Hands over what the parser has met.
    mutating func take(_ event: XMLEvent, _ parser: borrowing XMLPullParser) {
        guard let functions = unsafe handler.pointee, let target = unsafe target.pointee else { return }
        guard let record = parser.record else { return }
        switch event {
        case .start: unsafe start(record, parser, functions, target)
        case .text:
            parser.withText { text in
                unsafe text.withUnsafeBufferPointer { bytes in
                    unsafe functions.pointee.characters?(target, bytes.baseAddress, Int32(clamping: bytes.count))
                }
            }
        case .end:
            unsafe functions.pointee.endElementNs?(
                target,
                name(record.name, parser),
                name(record.prefix, parser),
                name(record.namespace, parser)
            )
            depth -= 1
            while let last = bindings.last, last.depth > depth { bindings.removeLast() }
        }
        collect(parser)
    }

    private mutating func start(
        _ record: XMLTape.Record,
        _ parser: borrowing XMLPullParser,
        _ functions: xmlSAXHandlerPtr,
        _ target: UnsafeMutableRawPointer
    ) {
        depth += 1
        var declared: [UnsafePointer<UInt8>?] = unsafe []
        unsafe declare(record.prefix, record.namespace, parser, &declared)
        // Name, prefix, namespace, first and last byte of the value; the bytes are put in when they lie still.
        var list: [UnsafePointer<UInt8>?] = unsafe []
        var values: [UInt8] = []
        var ends: [Int] = []
        for index in record.from..<record.to {
            let attribute = parser.push.attribute(Int(index))
            if attribute.prefix >= 0 { unsafe declare(attribute.prefix, attribute.namespace, parser, &declared) }
            unsafe list.append(UnsafePointer(name(attribute.name, parser)))
            unsafe list.append(UnsafePointer(name(attribute.prefix, parser)))
            unsafe list.append(UnsafePointer(name(attribute.namespace, parser)))
            unsafe list += [nil, nil]
            parser.push.withBytes(attribute.from, attribute.to) { bytes in
                for place in bytes.indices { Self.put(bytes[place], &values) }
            }
            ends.append(values.count)
        }
        values.append(0)
        let (name, prefix, namespace) = unsafe (
            name(record.name, parser), name(record.prefix, parser), name(record.namespace, parser)
        )
        unsafe values.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return }
            for (place, end) in ends.enumerated() {
                unsafe list[place * 5 + 3] = start + (place == 0 ? 0 : ends[place - 1])
                unsafe list[place * 5 + 4] = start + end
            }
            unsafe functions.pointee.startElementNs?(
                target,
                name,
                prefix,
                namespace,
                Int32(declared.count / 2),
                &declared,
                Int32(ends.count),
                0,
                &list
            )
        }
    }

    /// The validator expects values as libxml2's parser gives them, with a reference for every ampersand.
    private static func put(_ byte: UInt8, _ values: inout [UInt8]) {
        if byte == UInt8(ascii: "&") { values += "&#38;".utf8 } else { values.append(byte) }
    }

    /// Declares a namespace unless it is in force; the validator needs it for names inside of values.
    private mutating func declare(
        _ prefix: Int32,
        _ namespace: Int32,
        _ parser: borrowing XMLPullParser,
        _ declared: inout [UnsafePointer<UInt8>?]
    ) {
        let known = bindings.last { $0.prefix == prefix }?.namespace ?? -1
        guard known != namespace else { return }
        bindings.append(Binding(depth: depth, prefix: prefix, namespace: namespace))
        unsafe declared.append(UnsafePointer(name(prefix, parser)))
        // No namespace is written as an empty one.
        unsafe declared.append(UnsafePointer(name(namespace, parser) ?? empty))
    }

    /// A name with a nought behind it, at an address that stays; the validator keeps such addresses.
    private mutating func name(_ id: Int32, _ parser: borrowing XMLPullParser) -> Name? {
        guard id >= 0 else { return nil }
        let index = Int(id)
        while unsafe names.count <= index { unsafe names.append(nil) }
        if let known = unsafe names[index] { return unsafe known }
        let text = Array(parser.push.name(id).utf8)
        let pointer = Name.allocate(capacity: text.count + 1)
        for (place, byte) in text.enumerated() { unsafe (pointer + place).initialize(to: byte) }
        unsafe (pointer + text.count).initialize(to: 0)
        unsafe names[index] = pointer
        return unsafe pointer
    }

    private mutating func collect(_ parser: borrowing XMLPullParser) {
        guard unsafe !notes.pointee.codes.isEmpty else { return }
        let (line, element) = (parser.location.line ?? 0, parser.name)
        for code in unsafe notes.pointee.codes where violations.count < most {
            violations.append(SchemaViolation(code: code, line: line, element: element))
        }
        unsafe notes.pointee.codes.removeAll(keepingCapacity: true)
    }
}
