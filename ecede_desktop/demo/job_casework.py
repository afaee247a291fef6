"""The casework of the main job: a form out, a file attached, a note found, a family drawn, the papers of a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ecede_desktop.demo import casework_attachments
from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.records.chronology_papers import AskChronology
from ecede_desktop.records.referrals import IssueForm
from ecede_desktop.records.stage_proofs import AskProof
from ecede_desktop.services import (
    attachments,
    chronology_papers,
    families,
    genograms,
    referral_files,
    search,
    stage_proof,
)
from ecede_desktop.services.desk import Desk

Say = Callable[[str], None]


def work_with_case(desk: Desk, folder: Path, row: CaseRow, school_number: str, say: Say) -> None:
    """Everything that needs a library of its own is done once, so that a built program proves that it has it."""
    for kind in ("xlsx", "pdf"):
        path = folder / f"referral-form-{school_number}.{kind}"
        referral_files.issue_form(desk, IssueForm(path, kind, "both", school_number))
        say(f"Issued the blank referral form {path.name}, in Welsh and English.")
    letter = casework_attachments.school_letter(row, desk.clock.today())
    kept = attachments.attach_bytes(desk, AttachBytes(About(row.reference), letter, "letter.pdf")).value
    say(f"Attached a letter of the school: {kept.row.media_type}, {kept.row.size} bytes.")
    found = search.find_in_notes(desk, "school")
    say(f"Found {len(found)} notes by a word of theirs.")
    family = families.read_family_view(desk, row.pupil_id)
    drawn = genograms.draw_genogram(desk, row.pupil_id, "both")
    drawing = genograms.save_genogram(desk, row.pupil_id, drawn, folder / "family.pdf").value
    say(f"Drew the family of {len(family.children) + len(family.adults)}: {drawing.name}")
    ask = AskChronology(row.reference, "both", purpose="Attendance panel")
    paper = chronology_papers.issue_chronology(desk, ask).value
    word = chronology_papers.export_word(desk, ask, folder / "chronology.docx").value
    proof = stage_proof.issue_proof(desk, AskProof(row.reference, purpose="Attendance panel")).value
    say(f"Issued the chronology {paper.number}, wrote {word.path.name}, issued the stage proof {proof.number}.")
