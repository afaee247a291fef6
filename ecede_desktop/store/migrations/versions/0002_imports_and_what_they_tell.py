"""imports and what they tell."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_code_set_version()
    create_figure_snapshot()
    create_import_batch()
    create_import_profile()
    create_claimed_total()
    create_cohort_membership()
    create_contact_claim()
    create_import_batch_file()
    create_import_difference()
    create_pupil_fact()
    create_pupil_name()
    create_pupil_upn()
    create_school_history()
    create_school_pupil_id()
    change_enrolment()
    change_mark_change()
    change_register_import()


def downgrade() -> None:
    change_register_import_back()
    change_mark_change_back()
    change_enrolment_back()
    for table in (
        "school_pupil_id", "school_history", "pupil_upn", "pupil_name", "pupil_fact", "import_difference",
        "import_batch_file", "contact_claim", "cohort_membership", "claimed_total", "import_profile",
        "import_batch", "figure_snapshot", "code_set_version",
    ):  # fmt: skip
        op.drop_table(table)


def create_code_set_version() -> None:
    op.create_table(
        "code_set_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(length=40), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_code_set_version_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_set_version")),
    )
    op.create_index(op.f("ix_code_set_version_set_id"), "code_set_version", ["set_id"], unique=False)


def create_figure_snapshot() -> None:
    op.create_table(
        "figure_snapshot",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("code_sets", sa.String(length=200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("sent_to", sa.String(length=200), nullable=False),
        sa.Column("record", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_figure_snapshot_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_snapshot")),
    )


def create_import_batch() -> None:
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_import_batch_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
    )


def create_import_profile() -> None:
    op.create_table(
        "import_profile",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("system", sa.String(length=200), nullable=False),
        sa.Column("school_number", sa.String(length=40), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(length=200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_import_profile_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_profile")),
        sa.UniqueConstraint("name", "version", name=op.f("uq_import_profile_name_version")),
    )


def create_claimed_total() -> None:
    op.create_table(
        "claimed_total",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("school_number", sa.String(length=40), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("possible", sa.Integer(), nullable=True),
        sa.Column("attended", sa.Integer(), nullable=True),
        sa.Column("authorised", sa.Integer(), nullable=True),
        sa.Column("unauthorised", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_claimed_total_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_claimed_total_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claimed_total")),
    )
    op.create_index(op.f("ix_claimed_total_import_id"), "claimed_total", ["import_id"], unique=False)
    op.create_index("ix_claimed_total_pupil_year", "claimed_total", ["pupil_id", "school_year"], unique=False)


def create_cohort_membership() -> None:
    op.create_table(
        "cohort_membership",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("cohort", sa.String(length=40), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("raw", sa.String(length=40), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name=op.f("ck_cohort_membership_days")
        ),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_cohort_membership_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_cohort_membership_pupil_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_cohort_membership_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_membership")),
    )
    op.create_index("ix_cohort_membership_cohort", "cohort_membership", ["cohort"], unique=False)
    op.create_index(op.f("ix_cohort_membership_import_id"), "cohort_membership", ["import_id"], unique=False)
    op.create_index(op.f("ix_cohort_membership_pupil_id"), "cohort_membership", ["pupil_id"], unique=False)


def create_contact_claim() -> None:
    op.create_table(
        "contact_claim",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("claimed_on", sa.Date(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("forename", sa.String(length=200), nullable=False),
        sa.Column("relationship", sa.String(length=40), nullable=False),
        sa.Column("responsibility", sa.Boolean(), nullable=True),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("postcode", sa.String(length=40), nullable=False),
        sa.Column("phones", sa.JSON(), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_contact_claim_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_contact_claim_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_claim")),
    )
    op.create_index(op.f("ix_contact_claim_import_id"), "contact_claim", ["import_id"], unique=False)
    op.create_index(op.f("ix_contact_claim_pupil_id"), "contact_claim", ["pupil_id"], unique=False)


def create_import_batch_file() -> None:
    op.create_table(
        "import_batch_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("state IN ('in', 'same', 'refused', 'unread')", name=op.f("ck_import_batch_file_state")),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], name=op.f("fk_import_batch_file_batch_id")),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_import_batch_file_import_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch_file")),
        sa.UniqueConstraint("batch_id", "place", name=op.f("uq_import_batch_file_batch_id_place")),
    )


def create_import_difference() -> None:
    op.create_table(
        "import_difference",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=True),
        sa.Column("school_id", sa.Uuid(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by_id", sa.Uuid(), nullable=True),
        sa.Column("settlement", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_import_difference_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_import_difference_pupil_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_import_difference_school_id")),
        sa.ForeignKeyConstraint(
            ["settled_by_id"], ["user_account.id"], name=op.f("fk_import_difference_settled_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_difference")),
    )
    op.create_index(op.f("ix_import_difference_import_id"), "import_difference", ["import_id"], unique=False)
    op.create_index(op.f("ix_import_difference_pupil_id"), "import_difference", ["pupil_id"], unique=False)
    op.create_index(op.f("ix_import_difference_school_id"), "import_difference", ["school_id"], unique=False)


def create_pupil_fact() -> None:
    op.create_table(
        "pupil_fact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_pupil_fact_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_pupil_fact_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pupil_fact")),
    )
    op.create_index(op.f("ix_pupil_fact_import_id"), "pupil_fact", ["import_id"], unique=False)
    op.create_index("ix_pupil_fact_pupil_kind", "pupil_fact", ["pupil_id", "kind"], unique=False)


def create_pupil_name() -> None:
    op.create_table(
        "pupil_name",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("forename", sa.String(length=200), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_pupil_name_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_pupil_name_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pupil_name")),
    )
    op.create_index(op.f("ix_pupil_name_import_id"), "pupil_name", ["import_id"], unique=False)
    op.create_index(op.f("ix_pupil_name_pupil_id"), "pupil_name", ["pupil_id"], unique=False)


def create_pupil_upn() -> None:
    op.create_table(
        "pupil_upn",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("upn", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_pupil_upn_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_pupil_upn_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pupil_upn")),
        sa.UniqueConstraint("pupil_id", "upn", name=op.f("uq_pupil_upn_pupil_id_upn")),
    )
    op.create_index(op.f("ix_pupil_upn_import_id"), "pupil_upn", ["import_id"], unique=False)
    op.create_index("ix_pupil_upn_upn", "pupil_upn", ["upn"], unique=False)


def create_school_history() -> None:
    op.create_table(
        "school_history",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("school_number", sa.String(length=40), nullable=False),
        sa.Column("school_name", sa.String(length=200), nullable=False),
        sa.Column("entry", sa.Date(), nullable=True),
        sa.Column("leaving", sa.Date(), nullable=True),
        sa.Column("leaving_reason", sa.String(length=40), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_school_history_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_school_history_pupil_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_history")),
    )
    op.create_index(op.f("ix_school_history_import_id"), "school_history", ["import_id"], unique=False)
    op.create_index(op.f("ix_school_history_pupil_id"), "school_history", ["pupil_id"], unique=False)


def create_school_pupil_id() -> None:
    op.create_table(
        "school_pupil_id",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("local_id", sa.String(length=40), nullable=False),
        sa.Column("pupil_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["register_import.id"], name=op.f("fk_school_pupil_id_import_id")),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name=op.f("fk_school_pupil_id_pupil_id")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_pupil_id_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_pupil_id")),
        sa.UniqueConstraint("school_id", "local_id", name=op.f("uq_school_pupil_id_school_id_local_id")),
    )
    op.create_index(op.f("ix_school_pupil_id_import_id"), "school_pupil_id", ["import_id"], unique=False)
    op.create_index(op.f("ix_school_pupil_id_pupil_id"), "school_pupil_id", ["pupil_id"], unique=False)


def change_enrolment() -> None:
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("left_reason", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))


def change_enrolment_back() -> None:
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.drop_column("withdrawn_at")
        batch_op.drop_column("left_reason")


def change_mark_change() -> None:
    with op.batch_alter_table("mark_change", schema=None) as batch_op:
        batch_op.add_column(sa.Column("withdrawal", sa.Boolean(), server_default=sa.false(), nullable=False))


def change_mark_change_back() -> None:
    with op.batch_alter_table("mark_change", schema=None) as batch_op:
        batch_op.drop_column("withdrawal")


def change_register_import() -> None:
    with op.batch_alter_table("register_import", schema=None) as batch_op:
        batch_op.add_column(sa.Column("source", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("as_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("profile_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("batch_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_by_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_reason", sa.Text(), server_default="", nullable=False))
        batch_op.alter_column("schools", existing_type=sa.VARCHAR(length=200), type_=sa.Text(), existing_nullable=False)
        batch_op.create_index(batch_op.f("ix_register_import_batch_id"), ["batch_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_register_import_batch_id"), "import_batch", ["batch_id"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_register_import_withdrawn_by_id"), "user_account", ["withdrawn_by_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_register_import_profile_id"), "import_profile", ["profile_id"], ["id"]
        )


def change_register_import_back() -> None:
    with op.batch_alter_table("register_import", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_register_import_profile_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_register_import_withdrawn_by_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_register_import_batch_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_register_import_batch_id"))
        batch_op.alter_column("schools", existing_type=sa.Text(), type_=sa.VARCHAR(length=200), existing_nullable=False)
        batch_op.drop_column("withdrawn_reason")
        batch_op.drop_column("withdrawn_by_id")
        batch_op.drop_column("withdrawn_at")
        batch_op.drop_column("batch_id")
        batch_op.drop_column("profile_id")
        batch_op.drop_column("as_at")
        batch_op.drop_column("source")
