// The rules of the style sheet for a form: boxes that are ticked with a finger, a key or a pen.

extension HTMLStyle {
    /// What a page with a form has besides.
    static let form = """
        .fate{font-weight:600;margin:0 0 .75rem;padding-inline-start:.75rem;border-inline-start:.3rem solid var(--fill)}
        header .lead{font-size:1.15rem}
        .names{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem}
        .names>li{padding-inline-start:.9rem;position:relative}
        .names>li::before{content:"";position:absolute;inset-inline-start:0;top:.55em;width:.4rem;height:.4rem;\
        background:var(--fill)}
        .form{margin-top:2.5rem}
        fieldset,.form div.ask{margin:0 0 1rem;padding:.6rem min(1rem,4vw);border:1px solid var(--line);\
        border-radius:.5rem;min-width:0}
        legend{font-weight:600;padding:0 .3rem}
        .choices{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-bottom:.5rem}
        .choice,.box{display:flex;align-items:center;gap:.5rem;min-height:2.75rem}
        .choice label,.box label{padding:.5rem 0;cursor:pointer}
        input{width:1.5rem;height:1.5rem;margin:0;flex:none;accent-color:var(--fill)}
        .digits{font:700 1.15rem/1.2 ui-monospace,"DejaVu Sans Mono",monospace}
        .choice .digits{margin-inline-start:.5rem;padding:.1rem .4rem;border:1px solid var(--line);border-radius:.25rem}
        .cell{display:inline-block;width:1.4em;height:1.7em;line-height:1.7em;margin:0 .1em .2em 0;text-align:center;\
        border:1px solid var(--line);vertical-align:middle}
        .cell:nth-child(4n){margin-right:.55em}
        .written{margin:.25rem 0 .75rem}.written label,.tools>label{display:block;font-weight:600}\
        .ask .written label{font-weight:400;font-size:.9rem}
        textarea{display:block;width:100%;margin-top:.25rem;padding:.5rem;font:inherit;color:inherit;\
        background:var(--paper);border:1px solid var(--line);border-radius:.35rem;resize:vertical}
        button{font:inherit;margin:0 .5rem .5rem 0;padding:.65rem 1.1rem;border:1px solid var(--fill);\
        border-radius:.35rem;background:var(--fill);color:var(--paper);cursor:pointer}
        button:focus-visible,input:focus-visible,textarea:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .sign{display:none}
        @media print{.form{column-span:all;break-before:page}.tools{display:none}fieldset,.written,.box,\
        .form div.ask{break-inside:avoid}.choice,.box{min-height:0}.choices{margin-bottom:0}
        fieldset,.form div.ask{padding:.1rem .6rem .2rem;margin-bottom:.25rem}\
        .ask .written{display:flex;align-items:center;gap:.5rem;margin:.1rem 0}.ask .written label{flex:none}\
        textarea{min-height:1.6rem;margin:0;resize:none;overflow:hidden}.written textarea{min-height:3.2rem}\
        .ask .written textarea{min-height:1.6rem;height:1.6rem}.form h2,.form h3{margin-top:.4rem}
        input{appearance:none;border:1.5px solid #000;width:1.1rem;height:1.1rem}input:checked{background:#000;\
        print-color-adjust:exact}
        .sign{display:block;margin-top:1.2rem;padding-top:2.2rem;border-bottom:1px solid #000}}

        """
}
