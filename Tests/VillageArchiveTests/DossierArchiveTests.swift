// An archive that is read is the same dossier, and has the same bytes when it is written again.

import Testing
import VillageArchive
import VillageBasics
import VillageCodecs
import VillageModel

struct DossierArchiveTests {
    private let newer = """
        {
          "mood": 1,
          "kind": "dossier",
          "schema": "villagekit/dossier",
          "version": 1,
          "student": "s1",
          "sources": [
            {
              "format": "oso",
              "size": 12
            }
          ],
          "sections": {
            "talents": {
              "weather": [],
              "entries": [
                {
                  "type": "Talent",
                  "id": "t1",
                  "colour": "red",
                  "author": {
                    "organisation": "local:school"
                  },
                  "source": 1,
                  "recordedAt": "2026-11-02T00:00:00Z",
                  "basis": "observed",
                  "content": {
                    "talent": {
                      "value": "draws",
                      "language": "en",
                      "tone": "proud"
                    },
                    "stars": null
                  }
                },
                {
                  "type": "Talent",
                  "id": "t2",
                  "recordedAt": "2026-11-02T00:00:00Z",
                  "basis": "observed",
                  "label": "sealed",
                  "content": {
                    "talent": "sings"
                  }
                },
                {
                  "type": "Zither",
                  "id": "t3",
                  "content": {
                    "strings": 30
                  }
                }
              ]
            },
            "stars": {
              "entries": []
            }
          },
          "records": {
            "keeper": "local:school",
            "agreements": [
              {
                "id": "a1",
                "by": "student"
              },
              {
                "id": "a2",
                "by": "student",
                "state": "given",
                "sections": [
                  "*"
                ],
                "recipients": [
                  "*"
                ],
                "purposes": [
                  "*"
                ],
                "from": "2026-01-01",
                "until": "2027-01-01",
                "recorded": "2026-01-01",
                "noticeValid": true,
                "ink": "blue"
              }
            ]
          }
        }

        """

    @Test func aNewerArchiveHasTheSameBytesAgain() throws {
        let archive = try DossierArchive(json: Array(newer.utf8))
        #expect(String(decoding: archive.bytes(), as: UTF8.self) == newer)
        let line = archive.bytes(.canonical)
        #expect(try JSONParser.parse(line).bytes(.canonical) + [0x0A] == line)
        #expect(try DossierArchive(json: line).bytes(.canonical) == line)
        #expect(archive.dossier.talents.map { $0.header.id } == [EntryID("t1")])
        #expect(archive.dossier.agreements.map(\.id) == ["a2"])
        #expect(archive.unreadPaths.count == 11)
    }

    @Test func whatIsAddedLeavesTheRestInItsPlace() throws {
        var archive = try DossierArchive(json: Array(newer.utf8))
        let header = EntryHeader(id: EntryID("n1"), author: Author(), recordedAt: Instant(seconds: 0), basis: .observed)
        var talent = Talent()
        talent.talent = "runs"
        archive.dossier.talents.append(Entry(header, talent))
        let read = try DossierArchive(json: archive.bytes())
        #expect(read.dossier == archive.dossier)
        #expect(read.unreadPaths == archive.unreadPaths)
        #expect(String(decoding: read.bytes(), as: UTF8.self).contains("\"tone\": \"proud\""))
    }

    @Test func whatIsErasedTakesWhatIsNotUnderstoodWithIt() throws {
        var archive = try DossierArchive(json: Array(newer.utf8))
        var header = archive.dossier.talents[0].header
        header.status = .erased
        archive.dossier.talents[0] = Entry(header, Talent())
        let text = String(decoding: archive.bytes(), as: UTF8.self)
        #expect(!text.contains("tone") && !text.contains("colour") && text.contains("\"mood\": 1"))
        let read = try DossierArchive(json: archive.bytes())
        #expect(read.bytes() == archive.bytes())
    }

    @Test func linesAreReadOneByOne() throws {
        let line = try DossierArchive(json: Array(newer.utf8)).bytes(.canonical)
        var reader = ArchiveReader(ArraySource(line + Array("{}\n\n".utf8) + line))
        #expect(try reader.next()?.dossier.student == StudentID("s1"))
        do throws(ArchiveError) {
            _ = try reader.next()
            Issue.record("the second line is no archive")
        } catch {
            #expect(error == ArchiveError(.notAnArchive, at: SourceLocation(line: 2)))
        }
        #expect(try reader.next() != nil)
        #expect(try reader.next() == nil)
        #expect(reader.line == 5)
    }
}
