"""Takes out of a PDF what is no page: scripts, forms, files within it; what can be seen is printed on its pages."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf

from ecede_desktop.records.bundles import BundledPaper, BundleFinding
from ecede_desktop.reports.bundle.findings import PaperRefused, finding

_RUNS = {"/Launch": "launch", "/JavaScript": "script", "/SubmitForm": "sends"}
_NOT_PRINTED = ("/Link", "/Popup", "/Widget", "/TrapNet", "/PrinterMark")
_HIDDEN = 2 | 32
"""Flags of annotations that nobody sees: hidden, no view."""


def make_harmless(document: Pdf, paper: BundledPaper) -> list[BundleFinding]:
    """Print on its pages what is seen of forms and notes; everything else goes when only the pages are taken over."""
    root = document.Root
    said = []
    active = _active(document)
    forms = root.get("/AcroForm")
    fields = forms.get("/Fields") if isinstance(forms, Dictionary) else None
    if isinstance(forms, Dictionary) and "/XFA" in forms and root.get("/NeedsRendering") == True:  # noqa: E712
        raise PaperRefused(finding("dynamic", paper))
    kinds = _annotations(document, active)
    if isinstance(fields, Array) and len(fields):
        said.append(finding("form", paper))
        if "/Widget" in kinds:
            document.generate_appearance_streams()
        if any(isinstance(field, Dictionary) and field.get("/FT") == Name.Sig and "/V" in field for field in fields):
            said.append(finding("signature", paper))
    if kinds:
        document.flatten_annotations("screen")
    if any(kind not in _NOT_PRINTED for kind in kinds):
        said.append(finding("notes", paper))
    if within := len(document.attachments):
        said.append(finding("files_within", paper, count=within))
    if "/OCProperties" in root:
        said.append(finding("layers", paper))
    said += [finding(what, paper) for what in sorted(active)]
    return said


def _active(document: Pdf) -> set[str]:
    """What runs by itself when the file is opened."""
    root, found = document.Root, set()
    names = root.get("/Names")
    if isinstance(names, Dictionary) and "/JavaScript" in names:
        found.add("script")
    for key in ("/OpenAction", "/AA"):
        found |= _runs(root.get(key))
    return found


def _runs(action: Object | None) -> set[str]:
    """What an action, or each of a dictionary of actions, does."""
    if not isinstance(action, Dictionary):
        return set()
    if (kind := action.get("/S")) is not None:
        return {_RUNS[str(kind)]} if str(kind) in _RUNS else set()
    return {what for key in action.keys() for what in _runs(action.get(key))}  # noqa: SIM118 (no Python dictionary)


def _annotations(document: Pdf, active: set[str]) -> set[str]:
    """The kinds of annotations that can be seen, on every page; hidden ones are dropped."""
    kinds: set[str] = set()
    for page in document.pages:
        found = page.obj.get("/Annots")
        if not isinstance(found, Array) or not len(found):
            continue
        seen = [one for one in found if isinstance(one, Dictionary)]
        for one in seen:
            active |= _runs(one.get("/A")) | _runs(one.get("/AA"))
        seen = [one for one in seen if not int(one.get("/F", 0)) & _HIDDEN]
        kinds |= {str(one.get("/Subtype", "")) for one in seen}
        page.obj.Annots = Array(seen)
    return kinds
