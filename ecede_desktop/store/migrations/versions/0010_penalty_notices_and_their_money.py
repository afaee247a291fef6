"""penalty notices and their money."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_money_file()
    create_notice_request()
    create_penalty_notice()
    create_money_row()
    create_notice_event()
    create_notice_session()
    create_ledger_entry()


def downgrade() -> None:
    for table in (
        "ledger_entry", "notice_session", "notice_event", "money_row", "penalty_notice", "notice_request",
        "money_file",
    ):  # fmt: skip
        op.drop_table(table)


def create_money_file() -> None:
    op.create_table(
        "money_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_money_file_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_money_file")),
        sa.UniqueConstraint("sha256", name=op.f("uq_money_file_sha256")),
    )


def create_notice_request() -> None:
    op.create_table(
        "notice_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("asked_as", sa.String(length=40), nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("ground", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("statements", sa.JSON(), nullable=False),
        sa.Column("decision", sa.String(length=40), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_reason", sa.Text(), nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "asked_as IN ('head_teacher', 'deputy', 'police', 'officer')", name=op.f("ck_notice_request_asked_as")
        ),
        sa.CheckConstraint(
            "decision IN ('', 'issued', 'refused', 'withdrawn')", name=op.f("ck_notice_request_decision")
        ),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_notice_request_days")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_notice_request_case_id")),
        sa.ForeignKeyConstraint(["decided_by_id"], ["user_account.id"], name=op.f("fk_notice_request_decided_by_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_notice_request_parent_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_notice_request_pupil_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_notice_request_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_notice_request_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_request")),
    )
    op.create_index(op.f("ix_notice_request_case_id"), "notice_request", ["case_id"], unique=False)
    op.create_index(op.f("ix_notice_request_parent_id"), "notice_request", ["parent_id"], unique=False)
    op.create_index(op.f("ix_notice_request_pupil_id"), "notice_request", ["pupil_id"], unique=False)


def create_penalty_notice() -> None:
    op.create_table(
        "penalty_notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("ground", sa.String(length=40), nullable=False),
        sa.Column("pack_id", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("window_first", sa.Date(), nullable=False),
        sa.Column("window_last", sa.Date(), nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        sa.Column("lower_pence", sa.Integer(), nullable=False),
        sa.Column("higher_pence", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issuer_id", sa.Uuid(), nullable=False),
        sa.Column("issuer", sa.String(length=200), nullable=False),
        sa.Column("issuer_particulars", sa.String(length=200), nullable=False),
        sa.Column("recipient", sa.String(length=200), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_penalty_notice_days")),
        sa.CheckConstraint("lower_pence > 0 AND higher_pence >= lower_pence", name=op.f("ck_penalty_notice_amounts")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_penalty_notice_case_id")),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_penalty_notice_document_id")),
        sa.ForeignKeyConstraint(["issuer_id"], ["user_account.id"], name=op.f("fk_penalty_notice_issuer_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_penalty_notice_parent_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_penalty_notice_pupil_id")),
        sa.ForeignKeyConstraint(["replaces_id"], ["penalty_notice.id"], name=op.f("fk_penalty_notice_replaces_id")),
        sa.ForeignKeyConstraint(["request_id"], ["notice_request.id"], name=op.f("fk_penalty_notice_request_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_penalty_notice_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_penalty_notice")),
        sa.UniqueConstraint("number", name=op.f("uq_penalty_notice_number")),
    )
    op.create_index(op.f("ix_penalty_notice_case_id"), "penalty_notice", ["case_id"], unique=False)
    op.create_index(op.f("ix_penalty_notice_parent_id"), "penalty_notice", ["parent_id"], unique=False)
    op.create_index(op.f("ix_penalty_notice_pupil_id"), "penalty_notice", ["pupil_id"], unique=False)
    op.create_index(op.f("ix_penalty_notice_request_id"), "penalty_notice", ["request_id"], unique=False)


def create_money_row() -> None:
    op.create_table(
        "money_row",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("file_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("pence", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=200), nullable=False),
        sa.Column("payer", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by_id", sa.Uuid(), nullable=True),
        sa.Column("settled_note", sa.Text(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'matched', 'not_ours')", name=op.f("ck_money_row_state")),
        sa.ForeignKeyConstraint(["file_id"], ["money_file.id"], name=op.f("fk_money_row_file_id")),
        sa.ForeignKeyConstraint(["notice_id"], ["penalty_notice.id"], name=op.f("fk_money_row_notice_id")),
        sa.ForeignKeyConstraint(["settled_by_id"], ["user_account.id"], name=op.f("fk_money_row_settled_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_money_row")),
        sa.UniqueConstraint("file_id", "line", name=op.f("uq_money_row_file_id_line")),
    )
    op.create_index(op.f("ix_money_row_notice_id"), "money_row", ["notice_id"], unique=False)


def create_notice_event() -> None:
    op.create_table(
        "notice_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("ground", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("approved_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('withdrawn', 'prosecute', 'copy_sent', 'copy_received', 'representation', 'told', 'doubt',"
            " 'doubt_settled', 'certificate')",
            name=op.f("ck_notice_event_kind"),
        ),
        sa.ForeignKeyConstraint(["approved_by_id"], ["user_account.id"], name=op.f("fk_notice_event_approved_by_id")),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_notice_event_document_id")),
        sa.ForeignKeyConstraint(["notice_id"], ["penalty_notice.id"], name=op.f("fk_notice_event_notice_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_notice_event_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_event")),
    )
    op.create_index(op.f("ix_notice_event_notice_id"), "notice_event", ["notice_id"], unique=False)


def create_notice_session() -> None:
    op.create_table(
        "notice_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("session", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("claim", sa.String(length=120), nullable=False),
        sa.CheckConstraint("session IN ('AM', 'PM')", name=op.f("ck_notice_session_session")),
        sa.ForeignKeyConstraint(["notice_id"], ["penalty_notice.id"], name=op.f("fk_notice_session_notice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_session")),
        sa.UniqueConstraint("claim", name=op.f("uq_notice_session_claim")),
        sa.UniqueConstraint("notice_id", "date", "session", name=op.f("uq_notice_session_notice_id_date_session")),
    )


def create_ledger_entry() -> None:
    op.create_table(
        "ledger_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=True),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("debit", sa.String(length=40), nullable=False),
        sa.Column("credit", sa.String(length=40), nullable=False),
        sa.Column("pence", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(length=40), nullable=False),
        sa.Column("reference", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("debit <> credit", name=op.f("ck_ledger_entry_two_accounts")),
        sa.CheckConstraint("pence > 0", name=op.f("ck_ledger_entry_pence")),
        sa.ForeignKeyConstraint(["notice_id"], ["penalty_notice.id"], name=op.f("fk_ledger_entry_notice_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["ledger_entry.id"], name=op.f("fk_ledger_entry_reverses_id")),
        sa.ForeignKeyConstraint(["row_id"], ["money_row.id"], name=op.f("fk_ledger_entry_row_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_ledger_entry_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entry")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_ledger_entry_reverses_id")),
    )
    op.create_index(op.f("ix_ledger_entry_notice_id"), "ledger_entry", ["notice_id"], unique=False)
