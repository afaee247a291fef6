"""visits and what is attached."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_contact_event()
    create_visit_plan()
    create_visit_plan_case()
    create_visit_step()
    create_attachment()
    create_safeguarding_concern()
    create_attachment_part()
    create_safeguarding_step()
    change_contact()
    change_contact_addition()


def downgrade() -> None:
    change_contact_addition_back()
    change_contact_back()
    for table in (
        "safeguarding_step", "attachment_part", "safeguarding_concern", "attachment", "visit_step",
        "visit_plan_case", "visit_plan", "contact_event",
    ):  # fmt: skip
        op.drop_table(table)


def create_contact_event() -> None:
    op.create_table(
        "contact_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("officer_note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started", sa.Time(), nullable=True),
        sa.Column("ended", sa.Time(), nullable=True),
        sa.Column("details", sa.JSON(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_contact_event_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_event")),
    )


def create_visit_plan() -> None:
    op.create_table(
        "visit_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("place_in_day", sa.Integer(), nullable=False),
        sa.Column("planned_at", sa.Time(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("postcode", sa.String(length=40), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("to_ask", sa.Text(), nullable=False),
        sa.Column("announced", sa.Boolean(), nullable=False),
        sa.Column("risk_note", sa.Text(), nullable=False),
        sa.Column("duty_contact_id", sa.Uuid(), nullable=True),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("second_officer_id", sa.Uuid(), nullable=True),
        sa.Column("second_officer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("alone_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("alone_allowed_by_id", sa.Uuid(), nullable=True),
        sa.Column("markers_shown", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("risk_answers", sa.JSON(), server_default="{}", nullable=False),
        sa.Column("moved_from_id", sa.Uuid(), nullable=True),
        sa.Column("out", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["alone_allowed_by_id"], ["user_account.id"], name=op.f("fk_visit_plan_alone_allowed_by_id")
        ),
        sa.ForeignKeyConstraint(["duty_contact_id"], ["user_account.id"], name=op.f("fk_visit_plan_duty_contact_id")),
        sa.ForeignKeyConstraint(["moved_from_id"], ["visit_plan.id"], name=op.f("fk_visit_plan_moved_from_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["user_account.id"], name=op.f("fk_visit_plan_officer_id")),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["user_account.id"], name=op.f("fk_visit_plan_second_officer_id")
        ),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_visit_plan_task_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_visit_plan_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_plan")),
    )
    op.create_index(op.f("ix_visit_plan_moved_from_id"), "visit_plan", ["moved_from_id"], unique=False)
    op.create_index("ix_visit_plan_on", "visit_plan", ["on", "officer_id"], unique=False)
    op.create_index(op.f("ix_visit_plan_out"), "visit_plan", ["out"], unique=False)


def create_visit_plan_case() -> None:
    op.create_table(
        "visit_plan_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_visit_plan_case_case_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["visit_plan.id"], name=op.f("fk_visit_plan_case_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_plan_case")),
        sa.UniqueConstraint("plan_id", "case_id", name=op.f("uq_visit_plan_case_plan_id_case_id")),
    )
    op.create_index(op.f("ix_visit_plan_case_case_id"), "visit_plan_case", ["case_id"], unique=False)
    op.create_index(op.f("ix_visit_plan_case_plan_id"), "visit_plan_case", ["plan_id"], unique=False)


def create_visit_step() -> None:
    op.create_table(
        "visit_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("back_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tried", sa.String(length=40), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["visit_plan.id"], name=op.f("fk_visit_step_plan_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_visit_step_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_step")),
    )
    op.create_index(op.f("ix_visit_step_plan_id"), "visit_step", ["plan_id"], unique=False)


def create_attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("pupil_id", sa.Uuid(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("origin", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.CheckConstraint("size >= 0", name=op.f("ck_attachment_size")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_attachment_case_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_attachment_contact_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_attachment_pupil_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_attachment_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_case_id"), "attachment", ["case_id"], unique=False)
    op.create_index(op.f("ix_attachment_contact_id"), "attachment", ["contact_id"], unique=False)
    op.create_index(op.f("ix_attachment_pupil_id"), "attachment", ["pupil_id"], unique=False)


def create_safeguarding_concern() -> None:
    op.create_table(
        "safeguarding_concern",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("noticed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("childs_words", sa.Text(), nullable=False),
        sa.Column("immediate_danger", sa.Boolean(), nullable=False),
        sa.Column("form", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_safeguarding_concern_case_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_safeguarding_concern_contact_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_safeguarding_concern_pupil_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_safeguarding_concern_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safeguarding_concern")),
    )
    op.create_index(op.f("ix_safeguarding_concern_case_id"), "safeguarding_concern", ["case_id"], unique=False)
    op.create_index(op.f("ix_safeguarding_concern_pupil_id"), "safeguarding_concern", ["pupil_id"], unique=False)


def create_attachment_part() -> None:
    op.create_table(
        "attachment_part",
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name=op.f("fk_attachment_part_attachment_id")),
        sa.PrimaryKeyConstraint("attachment_id", "place", name=op.f("pk_attachment_part")),
    )


def create_safeguarding_step() -> None:
    op.create_table(
        "safeguarding_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("concern_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("whom", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("form", sa.JSON(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["concern_id"], ["safeguarding_concern.id"], name=op.f("fk_safeguarding_step_concern_id")
        ),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_safeguarding_step_document_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_safeguarding_step_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safeguarding_step")),
    )
    op.create_index(op.f("ix_safeguarding_step_concern_id"), "safeguarding_step", ["concern_id"], unique=False)


def change_contact() -> None:
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.add_column(sa.Column("pupil_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("event_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("plan_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("answered_by", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("parents_view", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("third_party", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("home_conditions", sa.JSON(), server_default="{}", nullable=False))
        batch_op.add_column(sa.Column("language_used", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("shared", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("present", sa.JSON(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("details", sa.JSON(), server_default="{}", nullable=False))
        batch_op.add_column(sa.Column("manager_id", sa.Uuid(), nullable=True))
        batch_op.alter_column("case_id", existing_type=sa.CHAR(length=32), nullable=True)
        batch_op.create_index(batch_op.f("ix_contact_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_plan_id"), ["plan_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_pupil_id"), ["pupil_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_contact_manager_id"), "user_account", ["manager_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_contact_plan_id"), "visit_plan", ["plan_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_contact_event_id"), "contact_event", ["event_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_contact_pupil_id"), "pupil", ["pupil_id"], ["id"])
        batch_op.create_check_constraint(batch_op.f("ck_contact_whose"), "case_id IS NOT NULL OR pupil_id IS NOT NULL")


def change_contact_back() -> None:
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_contact_whose"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_contact_pupil_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_contact_event_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_contact_plan_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_contact_manager_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_contact_pupil_id"))
        batch_op.drop_index(batch_op.f("ix_contact_plan_id"))
        batch_op.drop_index(batch_op.f("ix_contact_event_id"))
        batch_op.alter_column("case_id", existing_type=sa.CHAR(length=32), nullable=False)
        batch_op.drop_column("manager_id")
        batch_op.drop_column("details")
        batch_op.drop_column("present")
        batch_op.drop_column("shared")
        batch_op.drop_column("language_used")
        batch_op.drop_column("home_conditions")
        batch_op.drop_column("third_party")
        batch_op.drop_column("parents_view")
        batch_op.drop_column("answered_by")
        batch_op.drop_column("plan_id")
        batch_op.drop_column("event_id")
        batch_op.drop_column("pupil_id")


def change_contact_addition() -> None:
    with op.batch_alter_table("contact_addition", schema=None) as batch_op:
        batch_op.add_column(sa.Column("field", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("replaces", sa.Text(), server_default="", nullable=False))


def change_contact_addition_back() -> None:
    with op.batch_alter_table("contact_addition", schema=None) as batch_op:
        batch_op.drop_column("replaces")
        batch_op.drop_column("field")
