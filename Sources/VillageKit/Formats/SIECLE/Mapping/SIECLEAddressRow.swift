// The line of an address: four lines of text, then a town in France or a town abroad, then the country.

import VillageCodecs
import VillageModel

/// The line of an address.
enum SIECLEAddressRow {
    private static let lines = (1...4).map { "LIGNE\($0)_ADRESSE" }
    private static let france = "100"

    /// A whole address and what kind of contact it is.
    static let address = ElementRow<StudentContact> { element, record, scope, reading in
        let before = reading.count
        read(element, into: &record.address, scope.inside("address"), &reading)
        let isForeign =
            !ElementReading.isInk(reading.text(at: "CODE_POSTAL", in: element) ?? "")
            && reading.text(at: "COMMUNE_ETRANGERE", in: element) != nil
        if reading.count > before { record.kind = CodedValue(isForeign ? .foreignAddress : .address) }
    } write: { record, scope, node in
        write(record.address, isForeign: isForeign(record), scope.inside("address"), &node)
        guard node.isFilled, let kind = record.kind else { return }
        let home = scope.home(StudentContact.fieldName(at: \StudentContact.kind))
        let implied = CodedValue<ContactKind>(isForeign(record) ? .foreignAddress : .address)
        node.values.append(.init(home, kind == implied ? .carried : .mapped))
    }

    /// Whether the town is written as one abroad.
    private static func isForeign(_ record: StudentContact) -> Bool {
        if record.kind?.meaning == .foreignAddress { return true }
        guard record.address.postcode == nil, let country = record.address.country else { return false }
        return country.system == SIECLECodes.country && country.code != france
    }

    /// Reads the leaves of an address, which both families name almost alike.
    static func read(
        _ element: XMLTree.Element,
        into address: inout PostalAddress,
        _ scope: ElementScope,
        _ reading: inout ElementReading
    ) {
        for name in lines {
            guard let leaf = reading.leaves(name, in: element).first else { continue }
            // Lines that are empty leave no gap.
            let isNext = name == lines[min(address.lines.count, lines.count - 1)]
            address.lines.append(leaf.text)
            reading.take(leaf, scope.home(field(\.lines)), isNext ? .carried : .mapped)
        }
        func take(_ names: [String], _ path: any WritableKeyPath<PostalAddress, String?> & Sendable) {
            for name in names where address[keyPath: path] == nil {
                guard let leaf = reading.leaves(name, in: element).first else { continue }
                address[keyPath: path] = reading.value(of: leaf, .string, scope.home(field(path)))
            }
        }
        take(["BOITE_POSTALE"], \.street)
        take(["CODE_POSTAL"], \.postcode)
        take(["LL_POSTAL", "LIBELLE_POSTAL", "COMMUNE_ETRANGERE"], \.city)
        if let leaf = reading.leaves("CODE_COMMUNE_INSEE", in: element).first {
            address.municipality = reading.value(of: leaf, SIECLECodecs.municipality, scope.home(field(\.municipality)))
        }
        guard let leaf = reading.leaves("CODE_PAYS", in: element).first else { return }
        let home = scope.home(field(\.country))
        address.country = reading.value(of: leaf, TextCodec.coded(SIECLECodes.country), home)
        guard let words = reading.leaves("LL_PAYS", in: element).first else { return }
        address.country?.label = words.text
        reading.take(words, home)
    }

    private static func write(
        _ address: PostalAddress,
        isForeign: Bool,
        _ scope: ElementScope,
        _ node: inout ElementNode
    ) {
        var texts: [(text: String, values: [ElementNode.Value])] = []
        for (place, text) in address.lines.enumerated() {
            var value = ElementNode.Value(scope.home(field(\.lines)))
            value.ordinals = [place]
            texts.append((text, [value]))
        }
        // Street and number have no elements of their own: the number comes first.
        let parts: [(PartialKeyPath<PostalAddress>, String?)] = [
            (\PostalAddress.number, address.number), (\PostalAddress.addition, address.addition),
            (\PostalAddress.street, address.street),
        ]
        let street = parts.compactMap { path, text in
            text.map { (text: $0, value: ElementNode.Value(scope.home(field(path)), .mapped)) }
        }
        if address.street != nil { texts.append((street.map(\.text).joined(separator: " "), street.map(\.value))) }
        for (place, line) in texts.enumerated() {
            if place < lines.count {
                node.children.append(ElementNode(lines[place], line.text, line.values))
            } else {
                node.values += line.values.map { $0.rejected("too-many-lines") }
            }
        }
        if isForeign {
            add("COMMUNE_ETRANGERE", address.city, \.city, scope, &node)
        } else {
            add("CODE_POSTAL", address.postcode, \.postcode, scope, &node)
            add("LL_POSTAL", address.city, \.city, scope, &node)
        }
        if let country = address.country {
            node.add("CODE_PAYS", country, TextCodec.coded(SIECLECodes.country), scope.home(field(\.country)))
        }
    }

    private static func add(
        _ name: String,
        _ text: String?,
        _ path: PartialKeyPath<PostalAddress>,
        _ scope: ElementScope,
        _ node: inout ElementNode
    ) {
        if let text { node.children.append(ElementNode(name, text, [.init(scope.home(field(path)))])) }
    }

    private static func field(_ path: PartialKeyPath<PostalAddress>) -> FieldName { PostalAddress.fieldName(at: path) }
}
