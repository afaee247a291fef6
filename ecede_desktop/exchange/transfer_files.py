"""XML files of schools: what kind each is, and its pupils and marks as one register file."""

from __future__ import annotations

import hashlib

from ecede_desktop.exchange import ctf, sims_sessions
from ecede_desktop.exchange.mark_cells import CodesOn
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.safe_xml import XmlRefused, XmlText, root_of, verified
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.codes import code_set_on
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import NO_PROFILE, Profile
from ecede_desktop.records.imports import Problem, RegisterFile

# What other XML is, for the sentence that refuses it.
OTHER_ROOTS = {
    "html": "a web page",
    "Workbook": "a spreadsheet saved as XML",
    "workbook": "a part of a spreadsheet",
    "AttendanceCodes": "a list of attendance codes",
    "AttendanceCodes_V2_load": "a list of attendance codes",
    "SuperStarReport": "a report of SIMS",
    "Message": "a return to the government",
    "NAWElectedHomeEd": "a return to the government",
    "document": "a part of a document",
    "svg": "a picture",
    "rss": "a news feed",
}


def read_transfer(
    content: bytes,
    file_name: str,
    *,
    asked: Asked,
    codes_on: CodesOn = code_set_on,
    profile: Profile = NO_PROFILE,
    calendar: SchoolCalendar | None = None,
) -> RegisterFile:
    """Read an XML file; what is wrong with it is in ``problems``, never an exception.

    ``calendar`` are the school's terms: only with them can strings of school days alone be told.
    """
    try:
        text = verified(content)
        root = root_of(text)
    except XmlRefused as refused:
        return _refused(content, file_name, refused.problem)
    if root in ctf.ROOTS:
        return ctf.read_ctf(text, file_name, asked=asked, codes_on=codes_on, profile=profile, calendar=calendar)
    if root in sims_sessions.ROOTS:
        return sims_sessions.read_sims(text, file_name, asked=asked, codes_on=codes_on, profile=profile)
    what = OTHER_ROOTS.get(root, f"“{root[:60]}”")
    return _refused(content, file_name, problem(1, "", root[:60], "xml_other", what=what), text)


def _refused(content: bytes, file_name: str, found: Problem, text: XmlText | None = None) -> RegisterFile:
    return RegisterFile(
        file_name=file_name,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        shape="",
        encoding=text.encoding if text else "",
        delimiter="",
        pupils=(),
        blocks=(),
        problems=(found,),
        content=content,
        source="xml",
    )
