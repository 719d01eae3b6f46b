// The line of a place in a JSON text; of one that is not there, the line around it.

import Testing
import VillageBasics

struct JSONPlaceTests {
    private static let text = """
        {
          "a": [1, [2, 3], {"b]": "}\\"",
            "c": {
              "d.e": [
                true,
                "x,y"
              ]
            }
          }],
          "f": null
        }
        """

    @Test(arguments: [
        ("", 1), ("a", 2), ("a[1]", 2), ("a[1][1]", 2), ("a[2].b]", 2), ("a[2].c", 3), ("a[2].c.d.e", 4),
        ("a[2].c.d.e[0]", 5), ("a[2].c.d.e[1]", 6), ("f", 10), ("a[2].c.d.e[7]", 4), ("a[2].c.gone", 3),
        ("gone", 1), ("f.gone[3]", 10), ("a[x]", 2),
    ])
    func aPlaceHasALine(_ path: String, _ line: Int) throws {
        let bytes = Array(Self.text.utf8)
        _ = try JSONParser.parse(bytes)
        #expect(JSONPlace.line(of: path, in: bytes) == line)
        #expect(JSONPlace.line(of: path, in: [0xEF, 0xBB, 0xBF, 0x0A] + bytes) == line + 1)
    }
}
