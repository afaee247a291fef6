"""schools and what is followed there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_initiative()
    create_initiative_school()
    create_register_check()
    create_school_contact()
    create_school_number()
    create_school_policy_date()
    create_target()
    create_term_dates()
    create_register_doubt()
    create_school_visit()
    create_target_step()
    create_typed_register()
    create_register_settlement()
    create_typed_version()
    create_school_action()
    change_school()
    change_task()


def downgrade() -> None:
    change_task_back()
    change_school_back()
    for table in (
        "school_action", "typed_version", "register_settlement", "typed_register", "target_step",
        "school_visit", "register_doubt", "term_dates", "target", "school_policy_date", "school_number",
        "school_contact", "register_check", "initiative_school", "initiative",
    ):  # fmt: skip
        op.drop_table(table)


def create_initiative() -> None:
    op.create_table(
        "initiative",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_initiative_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative")),
    )


def create_initiative_school() -> None:
    op.create_table(
        "initiative_school",
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["initiative_id"], ["initiative.id"], name=op.f("fk_initiative_school_initiative_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_initiative_school_school_id")),
        sa.PrimaryKeyConstraint("initiative_id", "school_id", name=op.f("pk_initiative_school")),
    )
    op.create_index(op.f("ix_initiative_school_school_id"), "initiative_school", ["school_id"], unique=False)


def create_register_check() -> None:
    op.create_table(
        "register_check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("run_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("sums", sa.JSON(), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_register_check_days")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_register_check_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_register_check_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_check")),
    )
    op.create_index(op.f("ix_register_check_school_id"), "register_check", ["school_id"], unique=False)


def create_school_contact() -> None:
    op.create_table(
        "school_contact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_contact_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_contact")),
    )
    op.create_index(op.f("ix_school_contact_school_id"), "school_contact", ["school_id"], unique=False)


def create_school_number() -> None:
    op.create_table(
        "school_number",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=7), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_number_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_number")),
        sa.UniqueConstraint("number", name=op.f("uq_school_number_number")),
    )
    op.create_index(op.f("ix_school_number_school_id"), "school_number", ["school_id"], unique=False)


def create_school_policy_date() -> None:
    op.create_table(
        "school_policy_date",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_policy_date_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_school_policy_date_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_policy_date")),
    )
    op.create_index(op.f("ix_school_policy_date_school_id"), "school_policy_date", ["school_id"], unique=False)


def create_target() -> None:
    op.create_table(
        "target",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("measure", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_target_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target")),
        sa.UniqueConstraint(
            "school_id", "school_year", "measure", name=op.f("uq_target_school_id_school_year_measure")
        ),
    )
    op.create_index(op.f("ix_target_school_id"), "target", ["school_id"], unique=False)


def create_term_dates() -> None:
    op.create_table(
        "term_dates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("half_term_first", sa.Date(), nullable=True),
        sa.Column("half_term_last", sa.Date(), nullable=True),
        sa.Column("evidence", sa.String(length=200), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("name IN ('autumn', 'spring', 'summer')", name=op.f("ck_term_dates_name")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_term_dates_days")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_term_dates_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_term_dates_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term_dates")),
    )
    op.create_index("ix_term_dates_school_year", "term_dates", ["school_year"], unique=False)


def create_register_doubt() -> None:
    op.create_table(
        "register_doubt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=True),
        sa.Column("group", sa.String(length=200), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("sessions", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["register_check.id"], name=op.f("fk_register_doubt_check_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_register_doubt_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_doubt")),
    )
    op.create_index(op.f("ix_register_doubt_check_id"), "register_doubt", ["check_id"], unique=False)
    op.create_index(op.f("ix_register_doubt_pupil_id"), "register_doubt", ["pupil_id"], unique=False)


def create_school_visit() -> None:
    op.create_table(
        "school_visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("register_check_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('visit', 'register_check', 'recheck', 'good_practice')", name=op.f("ck_school_visit_kind")
        ),
        sa.ForeignKeyConstraint(
            ["register_check_id"], ["register_check.id"], name=op.f("fk_school_visit_register_check_id")
        ),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_visit_school_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_school_visit_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_visit")),
    )
    op.create_index(op.f("ix_school_visit_school_id"), "school_visit", ["school_id"], unique=False)


def create_target_step() -> None:
    op.create_table(
        "target_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=40), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("inputs", sa.JSON(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('proposed', 'consulted', 'challenged', 'ratified', 'issued', 'withdrawn')",
            name=op.f("ck_target_step_kind"),
        ),
        sa.ForeignKeyConstraint(["target_id"], ["target.id"], name=op.f("fk_target_step_target_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_target_step_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target_step")),
    )
    op.create_index(op.f("ix_target_step_target_id"), "target_step", ["target_id"], unique=False)


def create_typed_register() -> None:
    op.create_table(
        "typed_register",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("reg_group", sa.String(length=200), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("scan", sa.LargeBinary(), nullable=True),
        sa.Column("scan_name", sa.String(length=200), nullable=False),
        sa.Column("scan_kind", sa.String(length=40), nullable=False),
        sa.Column("scan_size", sa.Integer(), nullable=False),
        sa.Column("scan_sha256", sa.String(length=64), nullable=False),
        sa.Column("typed_by_id", sa.Uuid(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handed_over_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("compared_by_id", sa.Uuid(), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("alone_by_id", sa.Uuid(), nullable=True),
        sa.Column("alone_reason", sa.Text(), nullable=False),
        sa.Column("sent_back_reason", sa.Text(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('typing', 'waiting', 'checked', 'taken_in', 'withdrawn')", name=op.f("ck_typed_register_state")
        ),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_typed_register_days")),
        sa.ForeignKeyConstraint(["alone_by_id"], ["user_account.id"], name=op.f("fk_typed_register_alone_by_id")),
        sa.ForeignKeyConstraint(["compared_by_id"], ["user_account.id"], name=op.f("fk_typed_register_compared_by_id")),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_typed_register_import_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_typed_register_school_id")),
        sa.ForeignKeyConstraint(["typed_by_id"], ["user_account.id"], name=op.f("fk_typed_register_typed_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_typed_register")),
    )
    op.create_index(op.f("ix_typed_register_school_id"), "typed_register", ["school_id"], unique=False)


def create_register_settlement() -> None:
    op.create_table(
        "register_settlement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("doubt_id", sa.Uuid(), nullable=False),
        sa.Column("settlement", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "settlement IN ('explained', 'error', 'to_follow')", name=op.f("ck_register_settlement_settlement")
        ),
        sa.ForeignKeyConstraint(["doubt_id"], ["register_doubt.id"], name=op.f("fk_register_settlement_doubt_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_register_settlement_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_settlement")),
    )
    op.create_index(op.f("ix_register_settlement_doubt_id"), "register_settlement", ["doubt_id"], unique=False)


def create_typed_version() -> None:
    op.create_table(
        "typed_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("register_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("part IN ('first', 'second', 'settled')", name=op.f("ck_typed_version_part")),
        sa.ForeignKeyConstraint(["register_id"], ["typed_register.id"], name=op.f("fk_typed_version_register_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_typed_version_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_typed_version")),
        sa.UniqueConstraint("register_id", "number", name=op.f("uq_typed_version_register_id_number")),
    )


def create_school_action() -> None:
    op.create_table(
        "school_action",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("weight", sa.String(length=40), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("recheck_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("weight IN ('must', 'should', 'note')", name=op.f("ck_school_action_weight")),
        sa.ForeignKeyConstraint(["recheck_id"], ["register_check.id"], name=op.f("fk_school_action_recheck_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_action_school_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_school_action_task_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_school_action_user_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["school_visit.id"], name=op.f("fk_school_action_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_action")),
    )
    op.create_index(op.f("ix_school_action_school_id"), "school_action", ["school_id"], unique=False)
    op.create_index(op.f("ix_school_action_visit_id"), "school_action", ["visit_id"], unique=False)


def change_school() -> None:
    with op.batch_alter_table("school", schema=None) as batch_op:
        batch_op.add_column(sa.Column("cluster", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("language_medium", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("address", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("postcode", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("phone", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("email", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("registers_close_am", sa.Time(), nullable=True))
        batch_op.add_column(sa.Column("registers_close_pm", sa.Time(), nullable=True))
        batch_op.add_column(sa.Column("first_day_procedure", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("patch_officer_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("opened_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("closed_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("successor_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_school_successor_id"), "school", ["successor_id"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_school_patch_officer_id"), "user_account", ["patch_officer_id"], ["id"]
        )


def change_school_back() -> None:
    with op.batch_alter_table("school", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_school_patch_officer_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_school_successor_id"), type_="foreignkey")
        batch_op.drop_column("successor_id")
        batch_op.drop_column("closed_on")
        batch_op.drop_column("opened_on")
        batch_op.drop_column("patch_officer_id")
        batch_op.drop_column("first_day_procedure")
        batch_op.drop_column("registers_close_pm")
        batch_op.drop_column("registers_close_am")
        batch_op.drop_column("email")
        batch_op.drop_column("phone")
        batch_op.drop_column("postcode")
        batch_op.drop_column("address")
        batch_op.drop_column("language_medium")
        batch_op.drop_column("cluster")


def change_task() -> None:
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.add_column(sa.Column("school_id", sa.Uuid(), nullable=True))
        batch_op.alter_column("case_id", existing_type=sa.CHAR(length=32), nullable=True)
        batch_op.create_index(batch_op.f("ix_task_school_id"), ["school_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_task_school_id"), "school", ["school_id"], ["id"])


def change_task_back() -> None:
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_task_school_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_task_school_id"))
        batch_op.alter_column("case_id", existing_type=sa.CHAR(length=32), nullable=False)
        batch_op.drop_column("school_id")
