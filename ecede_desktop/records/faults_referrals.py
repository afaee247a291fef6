"""Faults of a school's referral form or list: (what is wrong, what would be right, whether it refuses)."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str, bool]] = {
    "referral_file_kind": (
        "This is no referral form and no list of referrals.",
        "The form that the program issues, as PDF or XLSX; or a CSV file with a heading for each field.",
        True,
    ),
    "referral_too_large": (
        "The file has more than {limit} megabytes.",
        "Only the form itself: send scans and letters on their own.",
        True,
    ),
    "referral_form_other": (
        "This is not the referral form that the program issues.",
        "Issue a blank form and ask the school to fill that in.",
        True,
    ),
    "referral_form_version": (
        "This is form number {found}; form number {wanted} is the one that is read.",
        "Issue a new form and ask the school to fill that in.",
        True,
    ),
    "referral_pdf_damaged": (
        "The PDF is damaged or was not copied to its end.",
        "Copy it again, or ask the school to save the form and send it again.",
        True,
    ),
    "referral_pdf_locked": (
        "The PDF is protected with a password.",
        "Ask the school to send the form without a password, by a way that is safe.",
        True,
    ),
    "referral_pdf_flattened": (
        "This is our form, but its fields are gone: it was printed to PDF or flattened, so nothing can be read "
        "from it.",
        "Ask the school for the form as it was saved after filling in; or type the referral in from this paper.",
        True,
    ),
    "referral_pdf_without_fields": (
        "This PDF has no fields that were filled in: it is a scan or a print.",
        "Ask the school for the form filled in on the screen; or type the referral in from this paper.",
        True,
    ),
    "referral_list_headings": (
        "No line of the file has the headings of a list of referrals.",
        "A line with at least the headings “Surname” and “School number”, as they stand on the form.",
        True,
    ),
    "referral_heading_unknown": (
        "“{value}” is no field of a referral.",
        "The headings of the form, in English or Welsh; delete the column where it is not meant for us.",
        True,
    ),
    "referral_heading_twice": (
        "Two columns are headed “{value}”.",
        "One column for each field; several days of one kind stand in one cell with a semicolon between them.",
        True,
    ),
    "referral_nobody": (
        "Nobody is named in it.",
        "At least the surname or the UPN of the pupil.",
        True,
    ),
    "referral_row_nobody": (
        "The row names nobody.",
        "At least the surname or the UPN of the pupil.",
        True,
    ),
    "referral_row_length": (
        "The row has {found} cells under {wanted} headings.",
        "As many cells as headings: a text with commas stands in quotation marks.",
        True,
    ),
    "referral_count": (
        "“{value}” is no number of sessions.",
        "A whole number, such as 112.",
        True,
    ),
    "referral_percent": (
        "“{value}” is no percentage from 0 to 100.",
        "A number such as 84.5.",
        True,
    ),
    "referral_fraction": (
        "“{value}” is a share, not a percentage.",
        "The percentage, such as 84.5 where the share is 0.845.",
        True,
    ),
    "referral_yes_no": (
        "“{value}” is neither yes nor no.",
        "Yes or no.",
        True,
    ),
    "referral_day_late": (
        "{value} is after the day on which the referral came.",
        "A day that was over when the school wrote it; look at the year.",
        True,
    ),
    "referral_days": (
        "The period ends before it begins.",
        "The earlier day first.",
        True,
    ),
    "referral_long": (
        "The text has more than {limit} characters.",
        "A shorter text here; the rest can stand under “Reason for referral”.",
        True,
    ),
    "referral_twice": (
        "{name} stands in the file twice.",
        "One row for each pupil.",
        True,
    ),
    "referral_school_unknown": (
        "There is no school {value} in this store.",
        "The number of a school of the list of schools, such as 2999 or 6742999.",
        True,
    ),
    "referral_school_missing": (
        "The school is not named.",
        "The number of the school; or choose the school when you import the file.",
        True,
    ),
    "referral_formula": (
        "The cell holds a formula that was never calculated.",
        "Open the file in the spreadsheet program, save it, and import it again.",
        True,
    ),
}
