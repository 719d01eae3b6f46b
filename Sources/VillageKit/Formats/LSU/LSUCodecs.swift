// How LSU writes values that others write otherwise.

import VillageModel

extension TextCodec where Value == Int {
    /// A count from 0 to 999; leading zeros are read and not kept.
    package static var lsuCount: TextCodec {
        TextCodec(
            parse: { text in
                guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                    return nil
                }
                return Int(text)
            },
            print: { (0...999).contains($0) ? String($0) : nil }
        )
    }
}
