// The one style sheet of a form page: small screens, the dark, and paper.

/// The one style sheet of a form page.
enum FormStyle {
    static let text: StaticString = """
        :root{--ink:#1a1a1a;--paper:#fff;--line:#6d675e;--link:#0a4d74;--soft:#f5f3ee;--warm:#8a3b00}
        @media(prefers-color-scheme:dark){:root{--ink:#f2f2f0;--paper:#15181a;--line:#9aa4aa;--link:#93d1f2;--soft:#21262a;--warm:#ffc08a}}
        @media(forced-colors:active){:root{--ink:CanvasText;--paper:Canvas;--line:CanvasText;--link:LinkText;--soft:Canvas;--warm:CanvasText}}
        *{box-sizing:border-box}
        html{font:100%/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;background:var(--paper);color:var(--ink)}
        body{margin:0 auto;padding:1rem min(1rem,4vw);max-width:42rem;overflow-wrap:anywhere}
        h1{font-size:1.5rem;line-height:1.2}fieldset{min-width:0;margin:0 0 1.1rem;padding:.6rem min(.9rem,3vw);border:1px solid var(--line);border-radius:.5rem}
        .q{margin:0 0 1.1rem}fieldset.q{padding-bottom:.3rem}legend,.name{font-weight:600;padding:0 .25rem}.name{display:block;padding:0}
        .help{display:block;font-size:.9rem;margin:.1rem 0 .3rem}
        .box{display:flex;gap:.6rem;align-items:flex-start;padding:.35rem 0;min-height:2.2rem}.box input{flex:none;width:1.3rem;height:1.3rem;margin:.1rem 0 0}
        @media(min-width:36rem){.box{display:inline-flex;width:48%}}
        textarea,input:not([type=radio]):not([type=checkbox]){display:block;width:100%;font:inherit;color:inherit;background:var(--paper);
        border:1px solid var(--line);border-radius:.3rem;padding:.5rem}
        textarea{min-height:5.5rem}
        button{font:inherit;padding:.6rem 1rem;margin:0 .5rem .5rem 0;border:2px solid var(--link);border-radius:.4rem;background:var(--paper);color:var(--link);cursor:pointer}
        #make{background:var(--link);color:var(--paper)}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px}
        [role=alert]{color:var(--warm);font-weight:600}[hidden]{display:none}
        .note{background:var(--soft);padding:.7rem .9rem;border-inline-start:4px solid var(--link)}
        .js .alone{display:none}html:not(.js) .with{display:none}
        #text{min-height:12rem;font-family:ui-monospace,monospace;font-size:.85rem}
        @page{size:A4;margin:16mm}
        @media print{:root{--ink:#000;--paper:#fff;--line:#555;--link:#000;--soft:#fff;--warm:#000}html{font-size:10pt}
        .with,.unsaid{display:none}body{max-width:none;padding:0}.q,fieldset.q{break-inside:avoid}legend{break-after:avoid}textarea{min-height:4.5rem}}
        """
}
