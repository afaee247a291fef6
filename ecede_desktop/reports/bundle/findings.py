"""What has to be said of a paper: one sentence each, naming the paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pikepdf import PdfError

from ecede_desktop.errors import Refused
from ecede_desktop.records.bundles import BundledPaper, BundleFinding

SENTENCES = {
    "locked": "“{paper}” has a password; open it, print it to a PDF without one, and put that in its place.",
    "broken": "“{paper}” is damaged and cannot be read; ask for it again or scan it anew.",
    "no_pages": "“{paper}” has no pages; ask for it again.",
    "too_large": "“{paper}” has {megabytes} MB, and {most} MB is the most; make it smaller or divide it.",
    "empty": "“{paper}” is an empty file; ask for it again.",
    "changed": "“{paper}” is no longer what it was when it was put in; put it in again.",
    "bad_picture": "“{paper}” is no picture that can be read; ask for it again or photograph it anew.",
    "mended": "“{paper}” was damaged and was mended; look at each of its pages before it is used.",
    "protected": "“{paper}” was protected against changes by who made it; its pages stand here as they were.",
    "script": "“{paper}” held a script, which is not in the bundle; its pages are.",
    "launch": "“{paper}” held a call of another program, which is not in the bundle; its pages are.",
    "sends": "“{paper}” held a button that sends it somewhere, which is not in the bundle; its pages are.",
    "form": "“{paper}” is a form that was filled in; what stood in its fields was printed on its pages.",
    "signature": "“{paper}” was signed electronically; only the file itself can prove it, so keep it.",
    "notes": "“{paper}” has notes on its pages; what could be seen of them was printed.",
    "dynamic": "“{paper}” is a form that only its own program shows; print it there and put that in its place.",
    "files_within": "“{paper}” holds other files ({count}); put in by itself what the court is to see of them.",
    "layers": "“{paper}” has layers, and all of them are shown; look at its pages before it is used.",
    "odd_box": "“{paper}”, p. {page}: the file does not say how large it is; A4 was taken, so look at it.",
    "huge": "“{paper}”, p. {page}: it is larger than any sheet and was made to fit; look whether it can be read.",
    "smaller": "“{paper}”: pages larger than A4 that were made to fit: {count}.",
    "turned": "“{paper}”, p. {pages}: they were turned so that they can be read.",
    "no_text": "“{paper}”, p. {pages}: they have no text that can be searched, because they are pictures.",
    "read": "“{paper}”, p. {pages}: their text was read from pictures by machine; what is found in it may be wrong.",
    "reduced": "“{paper}”: pictures finer than {dpi} dots to the inch that were made coarser: {count}.",
    "not_reduced": "“{paper}”: pictures finer than {dpi} dots to the inch that could not be made coarser: {count}.",
    "unreadable_kind": "“{paper}” cannot be brought to pages here; print it and add it by hand at page {label}.",
    "words_elsewhere": "Words that were taken out of another paper also stand in “{paper}”, p. {pages}.",
    "removal_page": "“{paper}” has no page {page}, so what was to be taken out of it is not there; look at it again.",
    "removal_not_found": "What was to be taken out of “{paper}” (removal {number}) is not in it; look at it again.",
    "removal_picture": "“{paper}”, p. {page}: it is a picture, so no words can be found in it (removal {number}); "
    "mark the area on the page.",
    "removal_read": "“{paper}”, p. {pages}: words were sought in what a machine read; look whether each is black.",
    "removal_beside": "“{paper}”, p. {pages}: pictures stand there, in which no words can be found; look at them.",
    "removal_doubtful": "“{paper}”, p. {pages}: other words may be seen there than the file says; look at them.",
    "removal_left": "Words that were to be taken out of “{paper}” are still in it, so no copy was made; mark the area.",
    "removal_hidden": "“{paper}”, p. {pages}: words that were to be taken out are still in what the page is made of, "
    "so no copy was made; mark the area of the words, or print the page, scan it and put in the scan.",
    "removal_title": "The title of “{paper}” says what is taken out of its pages; give it another title.",
    "removal_made_anew": "“{paper}” was made anew without the details, but they still stand in it; no copy was made.",
}  # fmt: skip
"""Each by its key; the window has them in Welsh by the same keys, with ``bundle_`` before."""


def finding(key: str, paper: BundledPaper, **facts: object) -> BundleFinding:
    """Something to be said of a paper."""
    title = paper.title("en")
    return BundleFinding(
        f"bundle_{key}", SENTENCES[key].format(paper=title, **facts), paper.key, {"paper": title, **facts}
    )


UNREADABLE = (PdfError, ValueError, RuntimeError, TypeError, AttributeError, LookupError, ArithmeticError)
"""What reading a PDF that somebody else made can end in: any entry of it may be of any type."""


class PaperRefused(Exception):
    """A paper cannot go in; the others are looked at before somebody is told."""

    def __init__(self, said: BundleFinding) -> None:
        super().__init__(said.text)
        self.said = said


class BundleRefused(Refused):
    """No bundle was made; every paper that stands in the way is named."""

    def __init__(self, faults: Sequence[BundleFinding]) -> None:
        first = faults[0]
        facts = first.facts if len(faults) == 1 else {"count": len(faults), "list": " ".join(f.text for f in faults)}
        key = first.key if len(faults) == 1 else "bundle_papers_refused"
        super().__init__(key, " ".join(fault.text for fault in faults))
        self.facts = dict(facts)
        self.faults = tuple(faults)


def runs(numbers: Iterable[int]) -> str:
    """Page numbers in few words: 1–3, 7."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)
