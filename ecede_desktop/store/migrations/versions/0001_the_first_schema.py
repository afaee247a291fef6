"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_audit_head()
    create_audit_line()
    create_counter()
    create_parent()
    create_pupil()
    create_school()
    create_search_term()
    create_store_fact()
    create_user_account()
    create_address()
    create_closure()
    create_enrolment()
    create_parent_link()
    create_referral()
    create_register_import()
    create_attendance_case()
    create_import_coverage()
    create_import_file()
    create_mark_change()
    create_mark_detail()
    create_mark_year()
    create_confirmation()
    create_contact()
    create_issued_document()
    create_stage_move()
    create_task()
    create_contact_addition()


def downgrade() -> None:
    for table in (
        "contact_addition", "task", "stage_move", "issued_document", "contact", "confirmation", "mark_year",
        "mark_detail", "mark_change", "import_file", "import_coverage", "attendance_case",
        "register_import", "referral", "parent_link", "enrolment", "closure", "address", "user_account",
        "store_fact", "search_term", "school", "pupil", "parent", "counter", "audit_line", "audit_head",
    ):  # fmt: skip
        op.drop_table(table)


def create_audit_head() -> None:
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("lines", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_audit_head_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )


def create_audit_line() -> None:
    op.create_table(
        "audit_line",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("user_name", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("record_kind", sa.String(length=40), nullable=False),
        sa.Column("record_id", sa.String(length=64), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.CheckConstraint("length(hash) = 64", name=op.f("ck_audit_line_hash")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit_line")),
    )
    op.create_index("ix_audit_line_record", "audit_line", ["record_kind", "record_id"], unique=False)


def create_counter() -> None:
    op.create_table(
        "counter",
        sa.Column("series", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.CheckConstraint("last >= 0", name=op.f("ck_counter_last")),
        sa.PrimaryKeyConstraint("series", "year", name=op.f("pk_counter")),
    )


def create_parent() -> None:
    op.create_table(
        "parent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=40), nullable=False),
        sa.Column("forename", sa.String(length=200), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("language_asked_on", sa.Date(), nullable=True),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.CheckConstraint("language IN ('not_asked', 'en', 'cy', 'both')", name=op.f("ck_parent_language")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parent")),
    )


def create_pupil() -> None:
    op.create_table(
        "pupil",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("upn", sa.String(length=20), nullable=False),
        sa.Column("upn_key", sa.String(length=13), nullable=True),
        sa.Column("upn_state", sa.String(length=40), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("forename", sa.String(length=200), nullable=False),
        sa.Column("middle_names", sa.String(length=200), nullable=False),
        sa.Column("known_as", sa.String(length=200), nullable=False),
        sa.Column("date_of_birth", sa.Date(), nullable=True),
        sa.Column("sex", sa.String(length=40), nullable=False),
        sa.Column("warning", sa.Text(), nullable=False),
        sa.CheckConstraint("(upn_state = 'none') = (upn = '')", name=op.f("ck_pupil_upn_present")),
        sa.CheckConstraint("upn_state IN ('valid', 'temporary', 'accepted', 'none')", name=op.f("ck_pupil_upn_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pupil")),
        sa.UniqueConstraint("upn_key", name=op.f("uq_pupil_upn_key")),
    )
    op.create_index("ix_pupil_surname_forename", "pupil", ["surname", "forename"], unique=False)
    op.create_index(op.f("ix_pupil_upn"), "pupil", ["upn"], unique=False)


def create_school() -> None:
    op.create_table(
        "school",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=7), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("name_cy", sa.String(length=200), nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.Column("head_teacher", sa.String(length=200), nullable=False),
        sa.CheckConstraint("length(number) = 7", name=op.f("ck_school_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school")),
        sa.UniqueConstraint("number", name=op.f("uq_school_number")),
    )


def create_search_term() -> None:
    op.create_table(
        "search_term",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column(
            "word",
            sa.String(length=200).with_variant(sa.String(length=200, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("sound", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("kind", "owner_id", "field", "word", name=op.f("pk_search_term")),
    )
    op.create_index("ix_search_term_sound", "search_term", ["sound"], unique=False)
    op.create_index("ix_search_term_word", "search_term", ["word"], unique=False)


def create_store_fact() -> None:
    op.create_table(
        "store_fact",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_store_fact")),
    )


def create_user_account() -> None:
    op.create_table(
        "user_account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("full_name", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('officer', 'manager')", name=op.f("ck_user_account_role")),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_user_account_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user_account")),
        sa.UniqueConstraint("name", name=op.f("uq_user_account_name")),
    )


def create_address() -> None:
    op.create_table(
        "address",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("postcode", sa.String(length=40), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.CheckConstraint("(pupil_id IS NULL) <> (parent_id IS NULL)", name=op.f("ck_address_one_owner")),
        sa.CheckConstraint(
            "from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name=op.f("ck_address_days")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_address_parent_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_address_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address")),
    )
    op.create_index(op.f("ix_address_parent_id"), "address", ["parent_id"], unique=False)
    op.create_index(op.f("ix_address_pupil_id"), "address", ["pupil_id"], unique=False)


def create_closure() -> None:
    op.create_table(
        "closure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('holiday', 'inset', 'closure', 'bank_holiday', 'occasional')", name=op.f("ck_closure_kind")
        ),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_closure_days")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_closure_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    op.create_index(op.f("ix_closure_school_id"), "closure", ["school_id"], unique=False)


def create_enrolment() -> None:
    op.create_table(
        "enrolment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("admitted_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("year_group", sa.String(length=40), nullable=False),
        sa.Column("year_group_in", sa.Integer(), nullable=True),
        sa.Column("reg_group", sa.String(length=40), nullable=False),
        sa.CheckConstraint("status IN ('C', 'M', 'S', 'G')", name=op.f("ck_enrolment_status")),
        sa.CheckConstraint(
            "admitted_on IS NULL OR left_on IS NULL OR admitted_on <= left_on", name=op.f("ck_enrolment_days")
        ),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_enrolment_pupil_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_enrolment_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
    )
    op.create_index(op.f("ix_enrolment_pupil_id"), "enrolment", ["pupil_id"], unique=False)
    op.create_index(op.f("ix_enrolment_school_id"), "enrolment", ["school_id"], unique=False)


def create_parent_link() -> None:
    op.create_table(
        "parent_link",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("relationship", sa.String(length=40), nullable=False),
        sa.Column("has_responsibility", sa.Boolean(), nullable=True),
        sa.Column("responsibility_basis", sa.String(length=200), nullable=False),
        sa.Column("has_care", sa.Boolean(), nullable=True),
        sa.Column("care_basis", sa.String(length=200), nullable=False),
        sa.Column("lives_with", sa.Boolean(), nullable=True),
        sa.Column("contact_order", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_parent_link_parent_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_parent_link_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parent_link")),
        sa.UniqueConstraint("pupil_id", "parent_id", name=op.f("uq_parent_link_pupil_id_parent_id")),
    )
    op.create_index(op.f("ix_parent_link_parent_id"), "parent_link", ["parent_id"], unique=False)
    op.create_index(op.f("ix_parent_link_pupil_id"), "parent_link", ["pupil_id"], unique=False)


def create_referral() -> None:
    op.create_table(
        "referral",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("referred_on", sa.Date(), nullable=False),
        sa.Column("referred_by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_referral_pupil_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_referral_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
    )
    op.create_index(op.f("ix_referral_pupil_id"), "referral", ["pupil_id"], unique=False)


def create_register_import() -> None:
    op.create_table(
        "register_import",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("shape", sa.String(length=40), nullable=False),
        sa.Column("encoding", sa.String(length=40), nullable=False),
        sa.Column("schools", sa.String(length=200), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("acceptances", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_register_import_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_import")),
    )
    op.create_index(op.f("ix_register_import_sha256"), "register_import", ["sha256"], unique=False)


def create_attendance_case() -> None:
    op.create_table(
        "attendance_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("referral_id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("stage", sa.String(length=40), nullable=False),
        sa.Column("stage_since", sa.Date(), nullable=False),
        sa.Column("pack_id", sa.String(length=40), nullable=False),
        sa.CheckConstraint("closed_on IS NULL OR closed_on >= opened_on", name=op.f("ck_attendance_case_days")),
        sa.ForeignKeyConstraint(["officer_id"], ["user_account.id"], name=op.f("fk_attendance_case_officer_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_attendance_case_pupil_id")),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_attendance_case_referral_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_case")),
        sa.UniqueConstraint("reference", name=op.f("uq_attendance_case_reference")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_attendance_case_referral_id")),
    )
    op.create_index(op.f("ix_attendance_case_officer_id"), "attendance_case", ["officer_id"], unique=False)
    op.create_index(op.f("ix_attendance_case_pupil_id"), "attendance_case", ["pupil_id"], unique=False)


def create_import_coverage() -> None:
    op.create_table(
        "import_coverage",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("sessions", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["enrolment_id"], ["enrolment.id"], name=op.f("fk_import_coverage_enrolment_id")),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_import_coverage_import_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_coverage")),
        sa.UniqueConstraint(
            "import_id",
            "enrolment_id",
            "school_year",
            name=op.f("uq_import_coverage_import_id_enrolment_id_school_year"),
        ),
    )
    op.create_index(op.f("ix_import_coverage_enrolment_id"), "import_coverage", ["enrolment_id"], unique=False)


def create_import_file() -> None:
    op.create_table(
        "import_file",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_import_file_import_id")),
        sa.PrimaryKeyConstraint("import_id", name=op.f("pk_import_file")),
    )


def create_mark_change() -> None:
    op.create_table(
        "mark_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("session", sa.String(length=40), nullable=False),
        sa.Column("old", sa.String(length=40), nullable=False),
        sa.Column("new", sa.String(length=40), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("session IN ('AM', 'PM')", name=op.f("ck_mark_change_session")),
        sa.CheckConstraint("old <> new", name=op.f("ck_mark_change_differs")),
        sa.ForeignKeyConstraint(["enrolment_id"], ["enrolment.id"], name=op.f("fk_mark_change_enrolment_id")),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_mark_change_import_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_mark_change_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mark_change")),
    )
    op.create_index("ix_mark_change_enrolment_date", "mark_change", ["enrolment_id", "date"], unique=False)
    op.create_index(op.f("ix_mark_change_import_id"), "mark_change", ["import_id"], unique=False)


def create_mark_detail() -> None:
    op.create_table(
        "mark_detail",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("session", sa.String(length=40), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("raw", sa.String(length=40), nullable=False),
        sa.Column("sub_code", sa.String(length=40), nullable=False),
        sa.Column("minutes_late", sa.Integer(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.CheckConstraint("session IN ('AM', 'PM')", name=op.f("ck_mark_detail_session")),
        sa.ForeignKeyConstraint(["enrolment_id"], ["enrolment.id"], name=op.f("fk_mark_detail_enrolment_id")),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_mark_detail_import_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mark_detail")),
        sa.UniqueConstraint(
            "enrolment_id",
            "date",
            "session",
            "import_id",
            name=op.f("uq_mark_detail_enrolment_id_date_session_import_id"),
        ),
    )
    op.create_index(op.f("ix_mark_detail_import_id"), "mark_detail", ["import_id"], unique=False)


def create_mark_year() -> None:
    op.create_table(
        "mark_year",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("code_set", sa.String(length=40), nullable=False),
        sa.Column("marks", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(marks) = 732", name=op.f("ck_mark_year_marks")),
        sa.CheckConstraint("school_year BETWEEN 1990 AND 2200", name=op.f("ck_mark_year_school_year")),
        sa.ForeignKeyConstraint(["enrolment_id"], ["enrolment.id"], name=op.f("fk_mark_year_enrolment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mark_year")),
        sa.UniqueConstraint("enrolment_id", "school_year", name=op.f("uq_mark_year_enrolment_id_school_year")),
    )
    op.create_index("ix_mark_year_school_year", "mark_year", ["school_year"], unique=False)


def create_confirmation() -> None:
    op.create_table(
        "confirmation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("requirement", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_confirmation_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_confirmation_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmation")),
    )
    op.create_index(op.f("ix_confirmation_case_id"), "confirmation", ["case_id"], unique=False)


def create_contact() -> None:
    op.create_table(
        "contact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("started", sa.Time(), nullable=True),
        sa.Column("ended", sa.Time(), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("who_seen", sa.Text(), nullable=False),
        sa.Column("child_seen", sa.String(length=40), nullable=False),
        sa.Column("not_alone_reason", sa.Text(), nullable=False),
        sa.Column("childs_words", sa.Text(), nullable=False),
        sa.Column("observations", sa.Text(), nullable=False),
        sa.Column("opinion", sa.Text(), nullable=False),
        sa.Column("no_reply_tried", sa.Text(), nullable=False),
        sa.Column("actions", sa.JSON(), nullable=False),
        sa.Column("next_date", sa.Date(), nullable=True),
        sa.Column("in_chronology", sa.Boolean(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("child_seen IN ('alone', 'with_others', 'not_seen')", name=op.f("ck_contact_child_seen")),
        sa.CheckConstraint("outcome IN ('spoke', 'no_reply', 'refused', 'not_home')", name=op.f("ck_contact_outcome")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_contact_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_contact_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_case_id"), "contact", ["case_id"], unique=False)


def create_issued_document() -> None:
    op.create_table(
        "issued_document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("record", sa.JSON(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("language IN ('en', 'cy', 'both')", name=op.f("ck_issued_document_language")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_issued_document_sha256")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_issued_document_case_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_issued_document_pupil_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_issued_document_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_document")),
        sa.UniqueConstraint("number", name=op.f("uq_issued_document_number")),
    )
    op.create_index(op.f("ix_issued_document_case_id"), "issued_document", ["case_id"], unique=False)
    op.create_index(op.f("ix_issued_document_pupil_id"), "issued_document", ["pupil_id"], unique=False)


def create_stage_move() -> None:
    op.create_table(
        "stage_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("from_stage", sa.String(length=40), nullable=False),
        sa.Column("to_stage", sa.String(length=40), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("approved_by_id", sa.Uuid(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.CheckConstraint("kind IN ('opened', 'advance', 'back', 'skip', 'closed')", name=op.f("ck_stage_move_kind")),
        sa.ForeignKeyConstraint(["approved_by_id"], ["user_account.id"], name=op.f("fk_stage_move_approved_by_id")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_stage_move_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_stage_move_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_move")),
    )
    op.create_index(op.f("ix_stage_move_case_id"), "stage_move", ["case_id"], unique=False)


def create_task() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by_id", sa.Uuid(), nullable=True),
        sa.Column("snoozed_to", sa.Date(), nullable=True),
        sa.Column("snooze_reason", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('visit', 'action', 'stage_clock', 'task')", name=op.f("ck_task_kind")),
        sa.CheckConstraint("snoozed_to IS NULL OR snooze_reason <> ''", name=op.f("ck_task_snooze_reason")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_task_case_id")),
        sa.ForeignKeyConstraint(["done_by_id"], ["user_account.id"], name=op.f("fk_task_done_by_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_task_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    op.create_index(op.f("ix_task_case_id"), "task", ["case_id"], unique=False)
    op.create_index("ix_task_due_on", "task", ["due_on"], unique=False)


def create_contact_addition() -> None:
    op.create_table(
        "contact_addition",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_contact_addition_contact_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_contact_addition_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_addition")),
    )
    op.create_index(op.f("ix_contact_addition_contact_id"), "contact_addition", ["contact_id"], unique=False)
