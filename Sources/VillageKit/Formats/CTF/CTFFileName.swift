// The name of a file between two schools: `LLLEEEE_CTF_LLLEEEE_nnn.xml`.

/// The name of a file between two schools.
package struct CTFFileName: Sendable, Hashable {
    /// The sending school: local authority and school number.
    package let sender: String
    /// What is transferred: `CTF`, or the name of another transfer, such as `FSP`.
    package let transfer: String
    /// The receiving school.
    package let receiver: String
    /// The number of the file, from 1 to 999.
    package let serial: Int

    /// Makes a name; `nil` where a part has not its form.
    ///
    /// - Parameters:
    ///   - sender: The sending school, as `9999999`.
    ///   - receiver: The receiving school; `XXXXXXX` where it is not known.
    ///   - serial: The number of the file between the two schools.
    ///   - transfer: What is transferred.
    package init?(sender: String, receiver: String, serial: Int, transfer: String = "CTF") {
        guard CTFSchoolNumber(sender) != nil, CTFSchoolNumber(receiver) != nil, (1...999).contains(serial),
            transfer.utf8.count == 3, transfer.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        else { return nil }
        (self.sender, self.receiver, self.serial, self.transfer) = (sender, receiver, serial, transfer)
    }

    /// Reads a name; `nil` when it is none of a transfer.
    package init?(_ name: String) {
        guard name.utf8.count == 27, name.lowercased().hasSuffix(".xml") else { return nil }
        let parts = name.dropLast(4).split(separator: "_", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 4, parts[3].utf8.count == 3, let serial = Int(parts[3]) else { return nil }
        self.init(sender: parts[0], receiver: parts[2], serial: serial, transfer: parts[1])
    }

    /// The name.
    package var text: String {
        let digits = String(serial)
        return "\(sender)_\(transfer)_\(receiver)_\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits).xml"
    }

    /// The form of a name, for those who do not know its parts yet.
    package static let form = "LLLEEEE_CTF_LLLEEEE_nnn.xml"
}
