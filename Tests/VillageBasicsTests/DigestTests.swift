// The digests of the standards' own examples, and the two base encodings.

import Testing
import VillageBasics

struct DigestTests {
    /// FIPS 180-4: the examples of the standard.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func digestsAreThoseOfTheStandard(_ text: String, _ digest: String) {
        #expect(Hexadecimal.text(SHA256.digest(Array(text.utf8))) == digest)
    }

    @Test func aMillionLettersPieceByPiece() {
        var hash = SHA256()
        let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 997)
        for _ in 0..<1003 { hash.update(piece) }
        hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000 - 997 * 1003))
        #expect(
            Hexadecimal.text(hash.finish()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    /// RFC 4231: test cases 1, 2 and 6.
    @Test func codesAreThoseOfTheStandard() {
        #expect(
            Hexadecimal.text(HMAC.code(of: Array("Hi There".utf8), key: [UInt8](repeating: 0x0B, count: 20)))
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        )
        #expect(
            Hexadecimal.text(HMAC.code(of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        )
        let message = Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)
        #expect(
            Hexadecimal.text(HMAC.code(of: message, key: [UInt8](repeating: 0xAA, count: 131)))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        )
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", "", ""), ("f", "Zg==", "my"), ("fo", "Zm8=", "mzxq"), ("foo", "Zm9v", "mzxw6"),
        ("foob", "Zm9vYg==", "mzxw6yq"),
        ("fooba", "Zm9vYmE=", "mzxw6ytb"), ("foobar", "Zm9vYmFy", "mzxw6ytboi"),
    ])
    func basesAreThoseOfTheStandard(_ text: String, _ base64: String, _ base32: String) {
        let bytes = Array(text.utf8)
        #expect(Base64.text(bytes) == base64)
        #expect(Base64.bytes(base64) == bytes)
        #expect(Base32.text(bytes) == base32)
    }

    @Test(arguments: ["Z", "Zg", "Zg=", "Zg==Zg==", "Zm9*", "=", "Zg==="])
    func otherTextIsNotBase64(_ text: String) { #expect(Base64.bytes(text) == nil) }
}
