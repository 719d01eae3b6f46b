// What is said aloud as SSML 1.1 (W3C, 7 September 2010): paragraphs, sentences with their language, and rests.

import VillageFormats

/// What is said aloud as SSML.
///
/// Another language stands in `xml:lang` of its sentence, which every synthesiser reads; no other element is written than
/// those below, and whatever came from the view is escaped.
enum SSMLText {
    static func bytes(_ script: SpeechScript) -> [UInt8] {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        bytes += "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"".utf8
        HTMLText.escape(script.language.rawValue, into: &bytes)
        bytes += "\">\n".utf8
        var isOpen = false
        func open(_ bytes: inout [UInt8]) {
            if !isOpen { bytes += "<p>\n".utf8 }
            isOpen = true
        }
        func close(_ bytes: inout [UInt8]) {
            if isOpen { bytes += "</p>\n".utf8 }
            isOpen = false
        }
        for line in script.lines {
            switch line {
            case .heading(let level, let words):
                close(&bytes)
                // The higher the heading, the longer the rest around it.
                let rest = "<break time=\"\(level < 3 ? 1_000 : 500)ms\"/>\n"
                bytes += "\(rest)<p><s><emphasis>".utf8
                HTMLText.escape(words, into: &bytes)
                bytes += "</emphasis></s></p>\n<break time=\"400ms\"/>\n".utf8
            case .sentence(let words, let language):
                open(&bytes)
                bytes += "<s".utf8
                if let language {
                    bytes += " xml:lang=\"".utf8
                    HTMLText.escape(language, into: &bytes)
                    bytes.append(UInt8(ascii: "\""))
                }
                bytes.append(UInt8(ascii: ">"))
                HTMLText.escape(words, into: &bytes)
                bytes += "</s>\n".utf8
            case .pause: close(&bytes)
            }
        }
        close(&bytes)
        return bytes + "</speak>\n".utf8
    }
}
