"""plans tasks and chronologies."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


SEARCH = {
    "sqlite": (
        (
            "CREATE VIRTUAL TABLE note_search USING fts5(text, content='note_text', "
            "content_rowid='id', tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')"
        ),
        (
            "CREATE TRIGGER note_text_added AFTER INSERT ON note_text BEGIN INSERT INTO "
            "note_search(rowid, text) VALUES (new.id, new.text); END"
        ),
        (
            "CREATE TRIGGER note_text_removed AFTER DELETE ON note_text BEGIN INSERT INTO "
            "note_search(note_search, rowid, text) VALUES ('delete', old.id, old.text); END"
        ),
        (
            "CREATE TRIGGER note_text_changed AFTER UPDATE ON note_text BEGIN INSERT INTO "
            "note_search(note_search, rowid, text) VALUES ('delete', old.id, old.text); INSERT INTO "
            "note_search(rowid, text) VALUES (new.id, new.text); END"
        ),
    ),
    "postgresql": ("CREATE INDEX ix_note_text_words ON note_text USING gin (to_tsvector('simple', folded))",),
}
"""The index of words beside note_text, and what keeps it on SQLite."""


def upgrade() -> None:
    create_text_snippet()
    create_chronology_choice()
    create_note_text()
    create_support_plan()
    create_plan_action()
    create_plan_review()
    create_plan_signature()
    create_task_snooze()
    change_task()
    lay_search_terms(together=True)


def downgrade() -> None:
    lay_search_terms(together=False)
    if op.get_bind().dialect.name == "sqlite":
        for trigger in ("added", "removed", "changed"):
            op.execute(f"DROP TRIGGER note_text_{trigger}")
        op.execute("DROP TABLE note_search")
    change_task_back()
    for table in (
        "task_snooze", "plan_signature", "plan_review", "plan_action", "support_plan", "note_text",
        "chronology_choice", "text_snippet",
    ):  # fmt: skip
        op.drop_table(table)


def create_text_snippet() -> None:
    op.create_table(
        "text_snippet",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("english", sa.Text(), nullable=False),
        sa.Column("welsh", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["user_account.id"], name=op.f("fk_text_snippet_owner_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_text_snippet_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_snippet")),
    )
    op.create_index(op.f("ix_text_snippet_owner_id"), "text_snippet", ["owner_id"], unique=False)


def create_chronology_choice() -> None:
    op.create_table(
        "chronology_choice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("entry", sa.String(length=40), nullable=False),
        sa.Column("prints", sa.Boolean(), nullable=False),
        sa.Column("importance", sa.String(length=40), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_chronology_choice_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_chronology_choice_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chronology_choice")),
    )
    op.create_index("ix_chronology_choice_case_source", "chronology_choice", ["case_id", "source_id"], unique=False)


def create_note_text() -> None:
    op.create_table(
        "note_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("pupil_id", sa.Uuid(), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_note_text_case_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_note_text_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_text")),
    )
    op.create_index(op.f("ix_note_text_case_id"), "note_text", ["case_id"], unique=False)
    op.create_index("ix_note_text_owner", "note_text", ["owner_id"], unique=False)
    op.create_index(op.f("ix_note_text_pupil_id"), "note_text", ["pupil_id"], unique=False)
    for statement in SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)


def create_support_plan() -> None:
    op.create_table(
        "support_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("target", sa.String(length=40), nullable=False),
        sa.Column("support_offered", sa.Text(), nullable=False),
        sa.Column("childs_wishes", sa.Text(), nullable=False),
        sa.Column("parents_wishes", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False),
        sa.Column("supports", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("kind IN ('support_plan', 'parenting_contract')", name=op.f("ck_support_plan_kind")),
        sa.CheckConstraint("review_on IS NULL OR review_on >= agreed_on", name=op.f("ck_support_plan_days")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_support_plan_case_id")),
        sa.ForeignKeyConstraint(["ended_by_id"], ["user_account.id"], name=op.f("fk_support_plan_ended_by_id")),
        sa.ForeignKeyConstraint(["replaces_id"], ["support_plan.id"], name=op.f("fk_support_plan_replaces_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_support_plan_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support_plan")),
    )
    op.create_index(op.f("ix_support_plan_case_id"), "support_plan", ["case_id"], unique=False)


def create_plan_action() -> None:
    op.create_table(
        "plan_action",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("by", sa.Date(), nullable=True),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("role", sa.String(length=40), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["support_plan.id"], name=op.f("fk_plan_action_plan_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_plan_action_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_action")),
    )
    op.create_index(op.f("ix_plan_action_plan_id"), "plan_action", ["plan_id"], unique=False)


def create_plan_review() -> None:
    op.create_table(
        "plan_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["support_plan.id"], name=op.f("fk_plan_review_plan_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_plan_review_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_review")),
    )
    op.create_index(op.f("ix_plan_review_plan_id"), "plan_review", ["plan_id"], unique=False)


def create_plan_signature() -> None:
    op.create_table(
        "plan_signature",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "answer IN ('signed', 'agreed', 'refused', 'absent')", name=op.f("ck_plan_signature_answer")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_plan_signature_parent_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["support_plan.id"], name=op.f("fk_plan_signature_plan_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_plan_signature_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_signature")),
    )
    op.create_index(op.f("ix_plan_signature_plan_id"), "plan_signature", ["plan_id"], unique=False)


def create_task_snooze() -> None:
    op.create_table(
        "task_snooze",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_snooze_task_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_task_snooze_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_snooze")),
    )
    op.create_index(op.f("ix_task_snooze_task_id"), "task_snooze", ["task_id"], unique=False)


def change_task() -> None:
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_task_kind"), type_="check")
        batch_op.add_column(sa.Column("pupil_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("rule", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("trigger_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("note", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("let_go_reason", sa.Text(), server_default="", nullable=False))
        batch_op.create_index(batch_op.f("ix_task_pupil_id"), ["pupil_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_task_pupil_id"), "pupil", ["pupil_id"], ["id"])
        batch_op.create_check_constraint(
            batch_op.f("ck_task_kind"),
            (
                "kind IN ('visit', 'action', 'stage_clock', 'task', 'deadline', 'referral', 'review', "
                "'handoff', 'concern')"
            ),
        )


def change_task_back() -> None:
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_task_kind"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_task_pupil_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_task_pupil_id"))
        batch_op.drop_column("let_go_reason")
        batch_op.drop_column("note")
        batch_op.drop_column("trigger_on")
        batch_op.drop_column("rule")
        batch_op.drop_column("pupil_id")
        batch_op.create_check_constraint(
            batch_op.f("ck_task_kind"), "kind IN ('visit', 'action', 'stage_clock', 'task')"
        )


def lay_search_terms(*, together: bool) -> None:
    # On SQLite the terms of one record lie together; PostgreSQL has no such choice.
    if op.get_bind().dialect.name == "sqlite":
        kept = {"sqlite_with_rowid": not together}
        with op.batch_alter_table("search_term", recreate="always", table_kwargs=kept):
            pass
