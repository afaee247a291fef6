"""proceedings in court."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_witness_day()
    create_prosecution()
    create_hearing()
    create_prosecution_event()


def downgrade() -> None:
    for table in (
        "prosecution_event", "hearing", "prosecution", "witness_day",
    ):  # fmt: skip
        op.drop_table(table)


def create_witness_day() -> None:
    op.create_table(
        "witness_day",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("witness", sa.String(length=200), nullable=False),
        sa.Column("witness_user_id", sa.Uuid(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("available", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_witness_day_days")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_witness_day_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_witness_day_user_id")),
        sa.ForeignKeyConstraint(["witness_user_id"], ["user_account.id"], name=op.f("fk_witness_day_witness_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_witness_day")),
    )
    op.create_index(op.f("ix_witness_day_case_id"), "witness_day", ["case_id"], unique=False)


def create_prosecution() -> None:
    op.create_table(
        "prosecution",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("offence", sa.String(length=40), nullable=False),
        sa.Column("alternative", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("sessions", sa.JSON(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("route", sa.String(length=40), nullable=False),
        sa.Column("wording_en", sa.Text(), nullable=False),
        sa.Column("wording_cy", sa.Text(), nullable=False),
        sa.Column("offence_code", sa.String(length=40), nullable=False),
        sa.Column("court", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("court_reference", sa.String(length=200), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("route IN ('sjp', 'requisition', 'summons')", name=op.f("ck_prosecution_route")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_prosecution_days")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_prosecution_case_id")),
        sa.ForeignKeyConstraint(["decision_id"], ["prosecution_decision.id"], name=op.f("fk_prosecution_decision_id")),
        sa.ForeignKeyConstraint(["notice_id"], ["penalty_notice.id"], name=op.f("fk_prosecution_notice_id")),
        sa.ForeignKeyConstraint(["order_id"], ["attendance_order.id"], name=op.f("fk_prosecution_order_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_prosecution_parent_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_prosecution_pupil_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_prosecution_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prosecution")),
        sa.UniqueConstraint("number", name=op.f("uq_prosecution_number")),
    )
    op.create_index(op.f("ix_prosecution_case_id"), "prosecution", ["case_id"], unique=False)
    op.create_index(op.f("ix_prosecution_parent_id"), "prosecution", ["parent_id"], unique=False)
    op.create_index(op.f("ix_prosecution_pupil_id"), "prosecution", ["pupil_id"], unique=False)


def create_hearing() -> None:
    op.create_table(
        "hearing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("prosecution_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.Time(), nullable=True),
        sa.Column("court", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("outcome_note", sa.Text(), nullable=False),
        sa.Column("attended", sa.JSON(), nullable=False),
        sa.Column("next_id", sa.Uuid(), nullable=True),
        sa.Column("outcome_by_id", sa.Uuid(), nullable=True),
        sa.Column("outcome_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("outcome IN ('', 'heard', 'adjourned', 'vacated')", name=op.f("ck_hearing_outcome")),
        sa.ForeignKeyConstraint(["next_id"], ["hearing.id"], name=op.f("fk_hearing_next_id")),
        sa.ForeignKeyConstraint(["outcome_by_id"], ["user_account.id"], name=op.f("fk_hearing_outcome_by_id")),
        sa.ForeignKeyConstraint(["prosecution_id"], ["prosecution.id"], name=op.f("fk_hearing_prosecution_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_hearing_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing")),
    )
    op.create_index(op.f("ix_hearing_prosecution_id"), "hearing", ["prosecution_id"], unique=False)


def create_prosecution_event() -> None:
    op.create_table(
        "prosecution_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("prosecution_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("hearing_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_prosecution_event_document_id")),
        sa.ForeignKeyConstraint(["hearing_id"], ["hearing.id"], name=op.f("fk_prosecution_event_hearing_id")),
        sa.ForeignKeyConstraint(
            ["prosecution_id"], ["prosecution.id"], name=op.f("fk_prosecution_event_prosecution_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_prosecution_event_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prosecution_event")),
    )
    op.create_index(op.f("ix_prosecution_event_prosecution_id"), "prosecution_event", ["prosecution_id"], unique=False)
