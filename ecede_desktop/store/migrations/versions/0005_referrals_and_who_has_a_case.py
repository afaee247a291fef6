"""referrals and who has a case."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_officer_patch()
    create_school_referral()
    create_case_handover()
    create_handoff()
    create_handoff_step()
    create_referral_decision()
    change_issued_document()


def downgrade() -> None:
    change_issued_document_back()
    for table in (
        "referral_decision", "handoff_step", "handoff", "case_handover", "school_referral", "officer_patch",
    ):  # fmt: skip
        op.drop_table(table)


def create_officer_patch() -> None:
    op.create_table(
        "officer_patch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=False),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("to_date IS NULL OR from_date <= to_date", name=op.f("ck_officer_patch_days")),
        sa.ForeignKeyConstraint(["officer_id"], ["user_account.id"], name=op.f("fk_officer_patch_officer_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_officer_patch_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_officer_patch_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_patch")),
    )
    op.create_index(op.f("ix_officer_patch_officer_id"), "officer_patch", ["officer_id"], unique=False)
    op.create_index(op.f("ix_officer_patch_school_id"), "officer_patch", ["school_id"], unique=False)


def create_school_referral() -> None:
    op.create_table(
        "school_referral",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=True),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("upn", sa.String(length=40), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("forename", sa.String(length=200), nullable=False),
        sa.Column("date_of_birth", sa.Date(), nullable=True),
        sa.Column("year_group", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("stated", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("particulars", sa.JSON(), nullable=False),
        sa.Column("signed_by", sa.String(length=200), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("file_sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "source IN ('form', 'csv', 'xlsx', 'pdf', 'paper', 'telephone')", name=op.f("ck_school_referral_source")
        ),
        sa.CheckConstraint(
            "first_day IS NULL OR last_day IS NULL OR first_day <= last_day", name=op.f("ck_school_referral_days")
        ),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_school_referral_pupil_id")),
        sa.ForeignKeyConstraint(["replaces_id"], ["school_referral.id"], name=op.f("fk_school_referral_replaces_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_referral_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_school_referral_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_referral")),
        sa.UniqueConstraint("number", name=op.f("uq_school_referral_number")),
    )
    op.create_index(op.f("ix_school_referral_pupil_id"), "school_referral", ["pupil_id"], unique=False)
    op.create_index(op.f("ix_school_referral_school_id"), "school_referral", ["school_id"], unique=False)


def create_case_handover() -> None:
    op.create_table(
        "case_handover",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=False),
        sa.Column("to_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_case_handover_case_id")),
        sa.ForeignKeyConstraint(["from_id"], ["user_account.id"], name=op.f("fk_case_handover_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["user_account.id"], name=op.f("fk_case_handover_to_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_case_handover_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_handover")),
    )
    op.create_index(op.f("ix_case_handover_case_id"), "case_handover", ["case_id"], unique=False)
    op.create_index(op.f("ix_case_handover_to_id"), "case_handover", ["to_id"], unique=False)


def create_handoff() -> None:
    op.create_table(
        "handoff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("direction", sa.String(length=40), nullable=False),
        sa.Column("team", sa.String(length=200), nullable=False),
        sa.Column("offered_on", sa.Date(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("sent", sa.Text(), nullable=False),
        sa.Column("destination", sa.String(length=200), nullable=False),
        sa.Column("support_needed", sa.Text(), nullable=False),
        sa.Column("case_kept_open", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            ("direction IN ('to_youth_service', 'from_youth_service', 'to_post_16', 'school_to_youth_service')"),
            name=op.f("ck_handoff_direction"),
        ),
        sa.CheckConstraint(
            "first_day IS NULL OR last_day IS NULL OR first_day <= last_day", name=op.f("ck_handoff_days")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_handoff_case_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_handoff_pupil_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_handoff_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handoff")),
    )
    op.create_index(op.f("ix_handoff_case_id"), "handoff", ["case_id"], unique=False)
    op.create_index(op.f("ix_handoff_pupil_id"), "handoff", ["pupil_id"], unique=False)


def create_handoff_step() -> None:
    op.create_table(
        "handoff_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("handoff_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("figures", sa.JSON(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["handoff_id"], ["handoff.id"], name=op.f("fk_handoff_step_handoff_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_handoff_step_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handoff_step")),
    )
    op.create_index(op.f("ix_handoff_step_handoff_id"), "handoff_step", ["handoff_id"], unique=False)


def create_referral_decision() -> None:
    op.create_table(
        "referral_decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_referral_id", sa.Uuid(), nullable=False),
        sa.Column("decision", sa.String(length=40), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("computed", sa.JSON(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("handoff_id", sa.Uuid(), nullable=True),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "decision IN ('accepted', 'returned', 'passed_on', 'withdrawn')", name=op.f("ck_referral_decision_decision")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_referral_decision_case_id")),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_referral_decision_document_id")),
        sa.ForeignKeyConstraint(["handoff_id"], ["handoff.id"], name=op.f("fk_referral_decision_handoff_id")),
        sa.ForeignKeyConstraint(
            ["school_referral_id"], ["school_referral.id"], name=op.f("fk_referral_decision_school_referral_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_referral_decision_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_decision")),
    )
    op.create_index(op.f("ix_referral_decision_case_id"), "referral_decision", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_referral_decision_school_referral_id"), "referral_decision", ["school_referral_id"], unique=False
    )


def change_issued_document() -> None:
    with op.batch_alter_table("issued_document", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("media_type", sa.String(length=200), server_default="application/pdf", nullable=False)
        )
        batch_op.add_column(sa.Column("school_referral_id", sa.Uuid(), nullable=True))
        batch_op.alter_column("pupil_id", existing_type=sa.CHAR(length=32), nullable=True)
        batch_op.create_index(batch_op.f("ix_issued_document_school_referral_id"), ["school_referral_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_issued_document_school_referral_id"), "school_referral", ["school_referral_id"], ["id"]
        )


def change_issued_document_back() -> None:
    with op.batch_alter_table("issued_document", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_issued_document_school_referral_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_issued_document_school_referral_id"))
        batch_op.alter_column("pupil_id", existing_type=sa.CHAR(length=32), nullable=False)
        batch_op.drop_column("school_referral_id")
        batch_op.drop_column("media_type")
