// Files for tests: the fixture with parts replaced, and files of many pupils.

import Foundation
import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

/// Files for tests.
enum CTFText {
    /// The fixture.
    static func fixture(_ name: String = "two-pupils") throws -> String {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/ctf/\(name)", withExtension: "xml"))
        return try String(contentsOf: url, encoding: .utf8)
    }

    /// The fixture with a part replaced, which has to be there.
    static func fixture(_ part: String, _ new: String) throws -> [UInt8] {
        let text = try fixture()
        try #require(text.contains(part))
        return Array(text.replacing(part, with: new).utf8)
    }

    /// A file of a version with what stands in it.
    static func file(_ version: String, _ pupils: String) -> [UInt8] {
        let header = """
            <DocumentName>Common Transfer File</DocumentName><CTFversion>\(version)</CTFversion>\
            <DateTime>2026-07-17T12:00:00</DateTime><SourceSchool><LEA>998</LEA><Estab>2001</Estab>\
            <SchoolName>Willow Bank Primary</SchoolName><AcademicYear>2025</AcademicYear></SourceSchool>\
            <DestSchool><LEA>XXX</LEA><Estab>XXXX</Estab></DestSchool>
            """
        return Array("<CTfile><Header>\(header)</Header><CTFpupilData>\(pupils)</CTFpupilData></CTfile>".utf8)
    }

    /// A pupil with a right number.
    static func pupil(_ number: Int, _ more: String = "") -> String {
        """
        <Pupil><UPN>\(upn(number))</UPN><Surname>Name\(number)</Surname><Forename>Kit</Forename>\
        <DOB>2014-03-0\(number % 9 + 1)</DOB><Sex>F</Sex>\(more)</Pupil>
        """
    }

    /// A right number of a pupil, made by the rule as it is published.
    static func upn(_ number: Int) -> String {
        let digits = "99820\(String(repeating: "0", count: 7 - "\(number)".count))\(number)"
        let sum = digits.enumerated().reduce(0) { $0 + ($1.element.wholeNumberValue ?? 0) * ($1.offset + 2) }
        let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
        return "\(letters[sum % 23])\(digits)"
    }

    static func read(_ bytes: [UInt8]) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        try CTFImporter().read(bytes, options: .repeatable)
    }

    /// The file as lines, one for each element, that can be compared.
    static func outline(_ bytes: [UInt8]) throws -> [String] {
        func lines(_ element: XMLTree.Element, _ path: String) -> [String] {
            let path = "\(path)/\(element.name)"
            let attributes = element.attributes.map { " @\($0.name)=\($0.value)" }.joined()
            let own = element.isLeaf ? "\(path)\(attributes) = \(element.text)" : "\(path)\(attributes)"
            return [own] + element.children.flatMap { lines($0, path) }
        }
        return lines(try XMLTree(ArraySource(bytes)).root, "")
    }
}
