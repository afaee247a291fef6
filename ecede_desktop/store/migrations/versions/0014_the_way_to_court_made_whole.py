"""the way to court made whole."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_council_particular()
    create_court_monitoring()
    create_court_monitoring_entry()
    create_signed_copy()
    change_attendance_order_step()
    change_court_statement()
    change_prosecution()
    change_prosecution_decision()


def downgrade() -> None:
    change_prosecution_decision_back()
    change_prosecution_back()
    change_court_statement_back()
    change_attendance_order_step_back()
    for table in (
        "signed_copy", "court_monitoring_entry", "court_monitoring", "council_particular",
    ):  # fmt: skip
        op.drop_table(table)


def create_council_particular() -> None:
    op.create_table(
        "council_particular",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("english", sa.Text(), nullable=False),
        sa.Column("welsh", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_council_particular_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council_particular")),
    )


def create_court_monitoring() -> None:
    op.create_table(
        "court_monitoring",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("prosecution_id", sa.Uuid(), nullable=False),
        sa.Column("result_on", sa.Date(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("before_first", sa.Date(), nullable=False),
        sa.Column("before_last", sa.Date(), nullable=False),
        sa.Column("review_days", sa.JSON(), nullable=False),
        sa.Column("rule", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint("before_first <= before_last", name=op.f("ck_court_monitoring_before")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_court_monitoring_days")),
        sa.ForeignKeyConstraint(
            ["prosecution_id"], ["prosecution.id"], name=op.f("fk_court_monitoring_prosecution_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_court_monitoring_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_court_monitoring")),
    )
    op.create_index(op.f("ix_court_monitoring_prosecution_id"), "court_monitoring", ["prosecution_id"], unique=False)


def create_court_monitoring_entry() -> None:
    op.create_table(
        "court_monitoring_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("monitoring_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("approved_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('review', 'outcome')", name=op.f("ck_court_monitoring_entry_kind")),
        sa.ForeignKeyConstraint(
            ["approved_by_id"], ["user_account.id"], name=op.f("fk_court_monitoring_entry_approved_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["monitoring_id"], ["court_monitoring.id"], name=op.f("fk_court_monitoring_entry_monitoring_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_court_monitoring_entry_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_court_monitoring_entry")),
    )
    op.create_index(
        op.f("ix_court_monitoring_entry_monitoring_id"), "court_monitoring_entry", ["monitoring_id"], unique=False
    )


def create_signed_copy() -> None:
    op.create_table(
        "signed_copy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("signed_by", sa.String(length=200), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name=op.f("fk_signed_copy_attachment_id")),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_signed_copy_document_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_signed_copy_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_copy")),
    )
    op.create_index(op.f("ix_signed_copy_document_id"), "signed_copy", ["document_id"], unique=False)


def change_attendance_order_step() -> None:
    with op.batch_alter_table("attendance_order_step", schema=None) as batch_op:
        batch_op.add_column(sa.Column("approved_by_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_attendance_order_step_approved_by_id"), "user_account", ["approved_by_id"], ["id"]
        )


def change_attendance_order_step_back() -> None:
    with op.batch_alter_table("attendance_order_step", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_attendance_order_step_approved_by_id"), type_="foreignkey")
        batch_op.drop_column("approved_by_id")


def change_court_statement() -> None:
    with op.batch_alter_table("court_statement", schema=None) as batch_op:
        batch_op.add_column(sa.Column("prosecution_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("facts", sa.JSON(), server_default="{}", nullable=False))
        batch_op.create_index(batch_op.f("ix_court_statement_prosecution_id"), ["prosecution_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_court_statement_prosecution_id"), "prosecution", ["prosecution_id"], ["id"]
        )


def change_court_statement_back() -> None:
    with op.batch_alter_table("court_statement", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_court_statement_prosecution_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_court_statement_prosecution_id"))
        batch_op.drop_column("facts")
        batch_op.drop_column("prosecution_id")


def change_prosecution() -> None:
    with op.batch_alter_table("prosecution", schema=None) as batch_op:
        batch_op.add_column(sa.Column("approved_by_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_prosecution_approved_by_id"), "user_account", ["approved_by_id"], ["id"]
        )


def change_prosecution_back() -> None:
    with op.batch_alter_table("prosecution", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_prosecution_approved_by_id"), type_="foreignkey")
        batch_op.drop_column("approved_by_id")


def change_prosecution_decision() -> None:
    with op.batch_alter_table("prosecution_decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("provision", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("provision_cy", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("notified_on", sa.Date(), nullable=True))


def change_prosecution_decision_back() -> None:
    with op.batch_alter_table("prosecution_decision", schema=None) as batch_op:
        batch_op.drop_column("notified_on")
        batch_op.drop_column("provision_cy")
        batch_op.drop_column("provision")
