"""Prints pages with WebKitGTK: its driver cannot. Jobs come in as JSON, a line for each page or fault goes out."""

import json
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

PATIENCE = 60_000  # milliseconds for a page
MARGIN = 0  # millimetres, as the sheet asks for

# Nothing is kept: an older site must not answer from its cache.
view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
window = Gtk.Window()
window.set_default_size(390, 844)
window.add(view)
window.show_all()

# Marks the page that is about to go, so that it is not taken for the one that comes.
LEAVE = "window.isLeft = true; "


def fail(why):
    print(f"FAIL {why}", flush=True)
    sys.exit(1)


def run(script, then):
    def ran(_, result):
        try:
            value = view.evaluate_javascript_finish(result).to_string()
        except GLib.Error:
            value = ""  # Between two pages there is none to ask.
        then(value)

    view.evaluate_javascript(script, -1, None, None, None, ran)


def until(selector, then, waited=0):
    def looked(value):
        if value == "true":
            then()
        elif waited > PATIENCE:
            fail(f"{selector} never stood on {view.get_uri()}")
        else:
            GLib.timeout_add(50, lambda: until(selector, then, waited + 50))

    found = f"document.querySelector({json.dumps(selector)}) !== null"
    run(f"!window.isLeft && {found} && document.fonts.status === 'loaded'", looked)


def show(job, then):
    """Opens the check, puts the visit into its storage, and opens it again at the sheet."""
    place = "{ ...history.state, screen: 'sheet', depth: 0 }"
    seed = f"sessionStorage.setItem({json.dumps(job['key'])}, {json.dumps(job['record'])}); "
    seed += f"history.replaceState({place}, ''); "

    def seeded(_):
        view.reload()
        until(job["ready"], then)

    def opened(_):
        view.load_uri(job["address"])
        until("main[data-screen]", lambda: run(seed + LEAVE + "''", seeded))

    run(LEAVE + "''", opened)


def write(job, then):
    """Prints the page to the job's file, on A4."""
    paper = Gtk.PaperSize.new("iso_a4")
    page = Gtk.PageSetup()
    page.set_paper_size(paper)
    for edge in ("top", "bottom", "left", "right"):
        getattr(page, f"set_{edge}_margin")(MARGIN, Gtk.Unit.MM)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set_paper_size(paper)
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{job['file']}")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    operation = WebKit2.PrintOperation.new(view)
    operation.set_page_setup(page)
    operation.set_print_settings(settings)
    operation.connect("failed", lambda _, error: fail(error.message))
    # Holds the operation, which is otherwise gone before it has printed.
    operation.connect("finished", lambda _: (operation, then()))
    operation.print_()


def work(jobs):
    if not jobs:
        Gtk.main_quit()
        return
    job, *others = jobs

    def written():
        print(job["file"], flush=True)
        work(others)

    show(job, lambda: write(job, written))


GLib.idle_add(lambda: work(json.load(sys.stdin)))
Gtk.main()
