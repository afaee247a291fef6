"""before court."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_attendance_order()
    create_material_item()
    create_supervision_consideration()
    create_attendance_order_step()
    create_prosecution_decision()
    create_caution_interview()
    create_formal_warning()
    create_interview_outcome()


def downgrade() -> None:
    for table in (
        "interview_outcome", "formal_warning", "caution_interview", "prosecution_decision",
        "attendance_order_step", "supervision_consideration", "material_item", "attendance_order",
    ):  # fmt: skip
        op.drop_table(table)


def create_attendance_order() -> None:
    op.create_table(
        "attendance_order",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("process", sa.String(length=40), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_attendance_order_case_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_attendance_order_parent_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_attendance_order_pupil_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_attendance_order_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_order")),
    )
    op.create_index(op.f("ix_attendance_order_case_id"), "attendance_order", ["case_id"], unique=False)
    op.create_index(op.f("ix_attendance_order_parent_id"), "attendance_order", ["parent_id"], unique=False)
    op.create_index(op.f("ix_attendance_order_pupil_id"), "attendance_order", ["pupil_id"], unique=False)


def create_material_item() -> None:
    op.create_table(
        "material_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("source_kind", sa.String(length=40), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("disclosed_on", sa.Date(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "status IN ('used', 'unused', 'sensitive', 'not_relevant', 'undecided')",
            name=op.f("ck_material_item_status"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_material_item_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_material_item_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_material_item")),
    )
    op.create_index(op.f("ix_material_item_case_id"), "material_item", ["case_id"], unique=False)


def create_supervision_consideration() -> None:
    op.create_table(
        "supervision_consideration",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("consulted", sa.Text(), nullable=False),
        sa.Column("considered_by", sa.String(length=200), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('not_appropriate', 'apply', 'apply_as_well')",
            name=op.f("ck_supervision_consideration_outcome"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_supervision_consideration_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_supervision_consideration_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_consideration")),
    )
    op.create_index(
        op.f("ix_supervision_consideration_case_id"), "supervision_consideration", ["case_id"], unique=False
    )


def create_attendance_order_step() -> None:
    op.create_table(
        "attendance_order_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_attendance_order_step_document_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["attendance_order.id"], name=op.f("fk_attendance_order_step_order_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_attendance_order_step_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_attendance_order_step_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_order_step")),
    )
    op.create_index(op.f("ix_attendance_order_step_order_id"), "attendance_order_step", ["order_id"], unique=False)


def create_prosecution_decision() -> None:
    op.create_table(
        "prosecution_decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("offence", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("evidential", sa.String(length=40), nullable=False),
        sa.Column("evidential_reasons", sa.Text(), nullable=False),
        sa.Column("public_interest", sa.String(length=40), nullable=False),
        sa.Column("public_interest_reasons", sa.Text(), nullable=False),
        sa.Column("considered", sa.JSON(), nullable=False),
        sa.Column("consideration_id", sa.Uuid(), nullable=True),
        sa.Column("last_day_to_begin", sa.Date(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decision", sa.String(length=40), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_reasons", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "decision IN ('', 'prosecute', 'not_prosecute', 'more_work')", name=op.f("ck_prosecution_decision_decision")
        ),
        sa.CheckConstraint("evidential IN ('met', 'not_met')", name=op.f("ck_prosecution_decision_evidential")),
        sa.CheckConstraint(
            "public_interest IN ('', 'met', 'not_met')", name=op.f("ck_prosecution_decision_public_interest")
        ),
        sa.CheckConstraint(
            "decided_by_id IS NULL OR decided_by_id <> user_id", name=op.f("ck_prosecution_decision_two_people")
        ),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_prosecution_decision_days")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_prosecution_decision_case_id")),
        sa.ForeignKeyConstraint(
            ["consideration_id"],
            ["supervision_consideration.id"],
            name=op.f("fk_prosecution_decision_consideration_id"),
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["user_account.id"], name=op.f("fk_prosecution_decision_decided_by_id")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_prosecution_decision_parent_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_prosecution_decision_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prosecution_decision")),
    )
    op.create_index(op.f("ix_prosecution_decision_case_id"), "prosecution_decision", ["case_id"], unique=False)
    op.create_index(op.f("ix_prosecution_decision_parent_id"), "prosecution_decision", ["parent_id"], unique=False)


def create_caution_interview() -> None:
    op.create_table(
        "caution_interview",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("invited_on", sa.Date(), nullable=False),
        sa.Column("letter_id", sa.Uuid(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("planned_at", sa.Time(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("interpreter", sa.String(length=200), nullable=False),
        sa.Column("appropriate_adult", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('interview', 'written')", name=op.f("ck_caution_interview_kind")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_caution_interview_case_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_caution_interview_letter_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_caution_interview_parent_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_caution_interview_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caution_interview")),
    )
    op.create_index(op.f("ix_caution_interview_case_id"), "caution_interview", ["case_id"], unique=False)
    op.create_index(op.f("ix_caution_interview_parent_id"), "caution_interview", ["parent_id"], unique=False)


def create_formal_warning() -> None:
    op.create_table(
        "formal_warning",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("letter_id", sa.Uuid(), nullable=True),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("runs_to", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_formal_warning_days")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_formal_warning_case_id")),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_formal_warning_document_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_formal_warning_letter_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_formal_warning_parent_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_formal_warning_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_formal_warning")),
    )
    op.create_index(op.f("ix_formal_warning_case_id"), "formal_warning", ["case_id"], unique=False)
    op.create_index(op.f("ix_formal_warning_parent_id"), "formal_warning", ["parent_id"], unique=False)


def create_interview_outcome() -> None:
    op.create_table(
        "interview_outcome",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("started", sa.Time(), nullable=True),
        sa.Column("ended", sa.Time(), nullable=True),
        sa.Column("caution_language", sa.String(length=40), nullable=False),
        sa.Column("caution", sa.Text(), nullable=False),
        sa.Column("present", sa.JSON(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('held', 'no_show', 'declined', 'wrote', 'moved', 'called_off')",
            name=op.f("ck_interview_outcome_outcome"),
        ),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name=op.f("fk_interview_outcome_attachment_id")),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["caution_interview.id"], name=op.f("fk_interview_outcome_interview_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_interview_outcome_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_outcome")),
    )
    op.create_index(op.f("ix_interview_outcome_interview_id"), "interview_outcome", ["interview_id"], unique=False)
