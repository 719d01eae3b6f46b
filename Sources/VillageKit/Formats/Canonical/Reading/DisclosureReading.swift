// Reads a canonical object of kind `disclosure` as a dossier of what it holds.

package import VillageBasics
package import VillageCodecs
package import VillageModel

/// Reads a canonical object of kind `disclosure` as a dossier of what it holds.
package struct DisclosureReading {
    /// The dossier so far.
    package internal(set) var dossier: Dossier
    /// What became of each scalar.
    package internal(set) var account = ImportAccount()
    /// Paths that nothing reads, and how often each was met.
    package internal(set) var unread: [String: Int] = [:]
    /// What a person should know.
    package internal(set) var diagnostics: [Diagnostic] = []

    let object: JSONObject
    let options: ImportOptions
    let location: SourceLocation?
    let names: ArrivingNames
    var sources: [Provenance?] = []
    var provenances: [String: Provenance] = [:]
    var seen: [EntryID: Int] = [:]

    /// Reads an object.
    ///
    /// - Throws: ``ImportError`` where the object is no disclosure, or of a version that is not known.
    package init(_ object: JSONObject, options: ImportOptions, at location: SourceLocation?) throws(ImportError) {
        guard let head = CanonicalHead(object) else { throw ImportError(.malformed, at: location) }
        guard head.isReadable else { throw ImportError(.unsupportedVersion, at: location) }
        switch head.kind {
        case .disclosure: break
        // A keeper's complete file is opened by the archive alone.
        case .dossier: throw ImportError(.forbidden, at: location)
        case nil: throw ImportError(.malformed, at: location)
        }
        guard let stated = object["student"]?.string else { throw ImportError(.malformed, at: location) }
        self.object = object
        self.options = options
        self.location = location
        names = Self.names(of: object, stated, options)
        dossier = Dossier(student: names.studentID(StudentID(stated)))
        let keepsStated = object["records"]?["stableIdentifiers"]?.bool
        let isMigration = object["purpose"]?.string == "migration"
        dossier.hasStableIdentifiers =
            isMigration ? keepsStated ?? false : names.keepsIdentifiers || options.identifiers.isStable
        read()
    }

    /// What was read, with its account.
    package var imported: ImportedDossier { ImportedDossier(dossier: dossier, account: account) }

    /// A view without identifiers calls the student `student`.
    private static func names(of object: JSONObject, _ stated: String, _ options: ImportOptions) -> ArrivingNames {
        if stated != PersonID.student.rawValue {
            return ArrivingNames(keepsIdentifiers: true, key: options.identifiers, student: stated, digest: "")
        }
        let digest = Hexadecimal.text(SHA256.digest(JSONValue.object(object).bytes(.canonical)))
        return ArrivingNames(
            keepsIdentifiers: false,
            key: options.identifiers,
            student: pupilNumber(in: object).map { IdentifierKey.studentKey($0) } ?? digest,
            digest: digest
        )
    }

    /// The first number that another system gave to the student, where the file tells one.
    private static func pupilNumber(in object: JSONObject) -> String? {
        for entry in object["sections"]?["identity"]?["entries"]?.array ?? [] {
            guard entry["type"]?.string == StudentIdentity.typeName else { continue }
            for value in entry["content"]?["identifiers"]?.array ?? [] {
                if let identifier = Identifier(json: value) {
                    return "\(identifier.system.rawValue):\(identifier.value)"
                }
            }
        }
        return nil
    }

    private mutating func read() {
        for name in ["kind", "schema", "version", "student"] {
            account.note("/\(name)", .carried, at: .dossier(name == "student" ? name : "format"))
        }
        readContext()
        readSources()
        for member in object.members where member.name == "sections" {
            guard let sections = member.value.object else {
                setAside(member.value, ForeignPath(names: ["sections"], ordinals: []), in: .protection)
                continue
            }
            for section in sections.members { readSection(section.name, section.value) }
        }
        if let records = object["records"] { readRecords(records) } else { deriveFacts() }
    }

    /// The facts of the request become the envelope of the file they came in.
    private mutating func readContext() {
        let known = ["kind", "schema", "version", "student", "sources", "sections", "records"]
        let reading = GroupReading<ContextForm>(JSONObject(object.members.filter { !known.contains($0.name) }))
        var transfer = TransferRecord()
        transfer.format = Canonical.format
        transfer.version = Canonical.versionText
        reading.group.visitValues { path, value in
            var writer = JSONWriter(.canonical)
            value.write(to: &writer)
            let text = (value as? String) ?? String(decoding: writer.bytes, as: UTF8.self)
            let isQuoted = text.hasPrefix("\"") && !(value is String)
            let plain = isQuoted ? String(text.dropFirst().dropLast()) : text
            transfer.envelope.append(EnvelopeFact(path: Self.pointer(path), value: plain))
        }
        for (path, count) in reading.carried.sorted(by: { $0.key < $1.key }) {
            account.note(Self.pointer(path), .carried, at: .envelope(Self.pointer(path)), count: count)
        }
        if !transfer.envelope.isEmpty { dossier.transfers.append(transfer) }
        for leftover in reading.leftovers {
            setAside(
                leftover.value,
                ForeignPath(names: leftover.names, ordinals: leftover.ordinals.map(String.init)),
                in: .protection
            )
        }
    }

    private mutating func readSources() {
        guard let value = object["sources"] else { return }
        let path = ForeignPath(names: ["sources"], ordinals: [])
        guard let elements = value.array else { return setAside(value, path, in: .protection) }
        for (index, element) in elements.enumerated() {
            var path = path
            path.ordinals = ["\(index + 1)"]
            guard let object = element.object, let file = GroupReading<SourceForm>(object).group.file else {
                sources.append(nil)
                setAside(element, path, in: .protection)
                continue
            }
            sources.append(Provenance(file))
            let reading = GroupReading<SourceForm>(object)
            account.note("/sources", .carried, at: .dossier("sources"), count: reading.carriedCount)
            setAside(reading.leftovers, under: path, in: .protection)
        }
    }

    /// A pointer for the path of a field.
    static func pointer(_ path: FieldName) -> String { "/" + path.replacing(".", with: "/") }

    /// Keeps what no field reads.
    mutating func setAside(_ leftovers: [Leftover], under path: ForeignPath, in section: AccessSection) {
        for leftover in leftovers {
            setAside(
                leftover.value,
                ForeignPath(
                    names: path.names + leftover.names,
                    ordinals: path.ordinals + leftover.ordinals.map(String.init)
                ),
                in: section
            )
        }
    }

    /// Keeps what nothing here reads.
    mutating func setAside(_ value: JSONValue, _ path: ForeignPath, in section: AccessSection) {
        let count = value.scalarCount
        account.note(path.path, .quarantined, at: .foreign(dossier.foreign.count), code: "json.unread", count: count)
        unread[path.path, default: 0] += count
        dossier.foreign.append(
            ForeignContent(
                format: Canonical.format,
                version: Canonical.versionText,
                path: path.path,
                ordinal: path.ordinal,
                section: section,
                raw: String(decoding: value.bytes(.canonical), as: UTF8.self),
                count: count
            )
        )
    }

    /// Tells a person about something, at the place of the object in its file.
    mutating func tell(_ identifier: String, _ summary: String, path: ForeignPath, help: String? = nil) {
        diagnostics.append(Diagnostic(identifier, .warning, summary, at: location, path: path.path, help: help))
    }
}
