// The style sheet of a page, and the digest by which the page admits it and no other.

import VillageBasics
import VillageFormats

/// The style sheet of a page.
struct HTMLStyle {
    /// The rules.
    let text: String

    /// Makes the rules; the two lines stand on every sheet of paper, where a browser can do that.
    init(head: String, foot: String, in language: ReadableLanguage, hasForm: Bool = false) {
        let (start, end) = language.isFromTheRight ? ("right", "left") : ("left", "right")
        text =
            Self.screen + Self.paper + (language.isEasy ? Self.easy : "") + (hasForm ? Self.form : "")
                + """
                @page{size:A4;margin:16mm 14mm 15mm;\
                @top-\(start){content:\(Self.quoted(head));font:8pt sans-serif}\
                @bottom-\(start){content:\(Self.quoted(foot));font:8pt sans-serif;width:88%}\
                @bottom-\(end){content:counter(page) " / " counter(pages);font:8pt sans-serif;width:12%;\
                text-align:\(end)}}
                """
    }

    /// What the policy of the page calls it.
    var source: String { "sha256-\(Base64.text(SHA256.digest(Array(text.utf8))))" }

    /// A string of CSS: everything but letters, numbers and blanks is written by its number.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars.prefix(160) {
            let isPlain = scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            quoted += isPlain ? String(scalar) : "\\\(String(scalar.value == 0 ? 0xFFFD : scalar.value, radix: 16)) "
        }
        return quoted + "\""
    }

    // Colours have names for what they do, so that dark, forced and printed pages change nothing but these.
    private static let screen = """
        :root{--ink:#1a1a1a;--paper:#fff;--soft:#f5f3ee;--line:#8a8378;--link:#0a4d74;\
        --quiet:#4b4b4b;--fill:#1f5f86;--pale:#d5e6f0;--warm:#8a3b00}
        @media(prefers-color-scheme:dark){:root{--ink:#f2f2f0;--paper:#15181a;--soft:#21262a;--line:#8b959b;\
        --link:#93d1f2;--quiet:#c8cdd0;--fill:#7fc4ea;--pale:#274453;--warm:#ffc08a}}
        @media(prefers-contrast:more){:root{--line:currentColor;--quiet:var(--ink)}}
        @media(forced-colors:active){:root{--ink:CanvasText;--paper:Canvas;--soft:Canvas;--line:CanvasText;\
        --link:LinkText;--quiet:CanvasText;--fill:CanvasText;--pale:Canvas;--warm:CanvasText}}
        *{box-sizing:border-box}
        html{font:100%/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;background:var(--paper);\
        color:var(--ink)}
        body{margin:0 auto;padding:1rem min(1rem,4vw);max-width:48rem;overflow-wrap:anywhere}
        @media(max-width:24rem){body{hyphens:auto}}
        h1{font-size:clamp(1.35rem,5vw,1.7rem);hyphens:auto;line-height:1.2;margin:0 0 .75rem}
        h2{font-size:1.35rem;line-height:1.25;margin:2.25rem 0 .75rem;padding-bottom:.25rem;\
        border-bottom:3px solid var(--fill)}
        h3{font-size:1.08rem;margin:0 0 .5rem}
        p,ul,ol,dl{margin:0 0 .5rem}ul,ol{padding:0;padding-inline-start:1.4rem}
        a{color:var(--link)}a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;top:-9rem}.skip:focus{position:static;display:block;padding:.75rem}
        .facts{padding:.75rem min(1rem,4vw);background:var(--soft);border-top:.3rem solid var(--fill)}
        .notice{color:var(--quiet)}.logo{display:block;max-width:10rem;max-height:4.5rem;margin:0 0 .75rem}
        nav h2{margin-top:1.25rem;font-size:1.08rem;border:0;padding:0}
        nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
        nav a{display:block;padding:.45rem .8rem;border:1px solid var(--line);border-radius:1.5rem;\
        text-decoration:none}
        .card{margin:0 0 .9rem;padding:.85rem min(1rem,4vw);border:1px solid var(--line);border-radius:.5rem}
        .parts{list-style:none;padding:0}.part+.part{border-top:1px solid var(--line);padding-top:.5rem}
        .part>.number{display:block}
        @media(min-width:38rem){.part>.number{float:inline-end;margin:0 .75rem}}
        .lead{font-size:1.1rem}.number{font-weight:400;font-size:.85rem;color:var(--quiet);white-space:nowrap}
        p,dd,li,td{white-space:pre-wrap}dd>p,.lead>p{margin-bottom:.25rem}
        .small{font-size:.85rem;color:var(--quiet)}.card>.small:last-child{margin:.5rem 0 0}
        .gap{padding:.6rem .9rem;border:1px dashed var(--line);border-radius:.5rem}
        .caution{font-weight:600;color:var(--warm)}.caution::before{content:"! "}
        .next{font-size:1.15rem;font-weight:600}
        dt{font-weight:600}dd{margin:0;unicode-bidi:plaintext}div>dt,div>dd{display:inline}
        @media(min-width:38rem){dl>div{display:inline-block;max-width:100%;margin:0;margin-inline-end:1.4rem}}
        dl>.w,.facts>div{display:block}.w>dt,.w>dd{display:block}div:not(.w)>dt::after{content:": "}\
        :lang(fr) div:not(.w)>dt::after{content:"\u{A0}: "}
        dd dl,dd ul,dd ol{margin:0}
        .tight>.part{border:0;padding:0;break-inside:avoid}.tight dl{margin:0}\
        .tight dl>div{display:inline;margin-inline-end:.9rem}
        table{width:100%;border-collapse:collapse}
        caption{font-weight:600;text-align:start;padding:.25rem 0}
        th,td{text-align:start;vertical-align:top;padding:.4rem .5rem;border:1px solid var(--line);\
        overflow-wrap:break-word;hyphens:auto}
        th{background:var(--soft)}
        figure{margin:.5rem 0 1.1rem}figcaption{font-weight:600;margin-bottom:.4rem}
        summary{padding:.5rem 0;color:var(--link);cursor:pointer}
        svg{display:block;width:100%;max-width:29rem;height:auto;font:14px system-ui,-apple-system,sans-serif}
        svg text{fill:var(--ink)}.b{font-weight:700}.q{font-size:12.5px}.inv{fill:var(--paper)}
        .on{fill:var(--fill);stroke:var(--fill)}.off{fill:none;stroke:var(--line)}
        .box{fill:var(--soft);stroke:var(--ink)}.own{fill:var(--paper);stroke:var(--ink);stroke-dasharray:5 3}
        .road{stroke:var(--line);stroke-width:6;fill:none}.hub{fill:var(--pale);stroke:var(--ink);stroke-width:3}
        .main{stroke-width:4}.axis{stroke:var(--line);stroke-opacity:.45}.half{fill:var(--pale);stroke:var(--ink)}
        .cross{stroke:var(--ink);stroke-width:2;fill:none}.dash{stroke-dasharray:5 3}
        td,svg text{unicode-bidi:plaintext}[dir=rtl] svg text{direction:rtl}

        """

    // Letters of at least 14 points, no broken word, one sentence to a line: as the European rules for easy text ask.
    private static let easy = """
        .easy{font-size:1.2rem;line-height:1.6;hyphens:manual}.easy h1,.easy th,.easy td{hyphens:manual}
        .easy .small,.easy .number,.easy .q{font-size:1rem}.easy h3{font-size:1.3rem}
        .easy h2{display:flex;align-items:center;gap:.75rem;font-size:1.5rem}.easy nav h2{display:block;font-size:1.3rem}
        .pictogram{flex:none;width:3rem;height:3rem;fill:none;stroke:currentColor;stroke-width:3;stroke-linejoin:round;\
        stroke-linecap:round}.pictogram .dot{fill:currentColor;stroke:none}
        @media print{.easy{font-size:14pt;columns:1}.pictogram{width:13mm;height:13mm}}

        """

    // On paper nothing stands in a box: a box would be cut where a sheet ends.
    private static let paper = """
        @media print{:root{--ink:#000;--paper:#fff;--soft:#fff;--line:#777;--link:#000;--quiet:#222;--fill:#000;--pale:#ddd;--warm:#000}
        html{font-size:9.5pt;line-height:1.3}body{max-width:none;padding:0;columns:2;column-gap:7mm}header{column-span:all}
        nav,.skip,details,footer{display:none}a{text-decoration:none}
        h1{font-size:1.5rem;margin:0 0 .4rem}h2{font-size:1.2rem;margin:.8rem 0 .35rem;padding-bottom:.1rem;border-bottom-width:2px}
        h3{font-size:1rem;margin:0 0 .1rem}p,ul,ol,dl{margin-bottom:.1rem}
        .facts{padding:.3rem 0;border-top-width:2px}.facts>div{display:inline-block;margin:0 1.4rem 0 0}
        .card,.gap{border:0;border-inline-start:2px solid var(--line);border-radius:0;padding:0 0 0 .55rem;margin-bottom:.55rem}
        .part+.part{border-top:1px dotted var(--line);padding-top:.15rem;margin-top:.15rem}.part>.number{float:right;margin:0 0 0 .5rem}
        [dir=rtl] .part>.number{float:left;margin:0 .5rem 0 0}
        .lead{font-size:1rem}.lead>p{margin:0}.number,.small{font-size:.8rem}.card>.small:last-child{margin:.1rem 0 0}
        dl>div,.w{display:inline-block;max-width:100%;margin:0 .9rem 0 0}.w{display:block;margin:0}
        .w>dt,.w>dd,.w>dd>p:only-child{display:inline}.w>dt::after{content:": "}:lang(fr) .w>dt::after{content:" : "}
        figure{margin:.3rem 0 .6rem}figcaption{margin-bottom:.15rem}svg{max-width:72mm;max-height:110mm}
        .part,.gap,.facts,article.card,figure,tr{break-inside:avoid}h1,h2,h3,figcaption,.next{break-after:avoid}
        }

        """
}
