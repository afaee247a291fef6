"""persons and what is known of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_household()
    create_not_the_same()
    create_person()
    create_record_merge()
    create_communication_need()
    create_contact_point()
    create_household_member()
    create_language_choice()
    create_person_name()
    create_person_tie()
    create_warning_marker()
    change_address()
    change_parent()
    change_pupil()
    change_user_account()


def downgrade() -> None:
    change_user_account_back()
    change_pupil_back()
    change_parent_back()
    change_address_back()
    for table in (
        "warning_marker", "person_tie", "person_name", "language_choice", "household_member",
        "contact_point", "communication_need", "record_merge", "person", "not_the_same", "household",
    ):  # fmt: skip
        op.drop_table(table)


def create_household() -> None:
    op.create_table(
        "household",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("postcode", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_household_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household")),
    )


def create_not_the_same() -> None:
    op.create_table(
        "not_the_same",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_not_the_same_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_the_same")),
        sa.UniqueConstraint("kind", "first_id", "second_id", name=op.f("uq_not_the_same_kind_first_id_second_id")),
    )


def create_person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=40), nullable=False),
        sa.Column("forename", sa.String(length=200), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("date_of_birth", sa.Date(), nullable=True),
        sa.Column("birth_note", sa.String(length=200), nullable=False),
        sa.Column("sex", sa.String(length=40), nullable=False),
        sa.Column("died_on", sa.Date(), nullable=True),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("job", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("merged_into_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('pupil', 'parent', 'other', 'professional')", name=op.f("ck_person_kind")),
        sa.ForeignKeyConstraint(["merged_into_id"], ["person.id"], name=op.f("fk_person_merged_into_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_person_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_merged_into_id"), "person", ["merged_into_id"], unique=False)


def create_record_merge() -> None:
    op.create_table(
        "record_merge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("kept_id", sa.Uuid(), nullable=False),
        sa.Column("merged_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("merged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by_id", sa.Uuid(), nullable=True),
        sa.Column("undone_reason", sa.Text(), nullable=False),
        sa.Column("statements", sa.JSON(), server_default="{}", nullable=False),
        sa.CheckConstraint("kind IN ('pupil', 'parent', 'person')", name=op.f("ck_record_merge_kind")),
        sa.CheckConstraint("kept_id <> merged_id", name=op.f("ck_record_merge_two_records")),
        sa.ForeignKeyConstraint(["undone_by_id"], ["user_account.id"], name=op.f("fk_record_merge_undone_by_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_record_merge_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_merge")),
        sa.UniqueConstraint("kind", "merged_id", "merged_at", name=op.f("uq_record_merge_kind_merged_id_merged_at")),
    )
    op.create_index(op.f("ix_record_merge_kept_id"), "record_merge", ["kept_id"], unique=False)
    op.create_index(op.f("ix_record_merge_merged_id"), "record_merge", ["merged_id"], unique=False)


def create_communication_need() -> None:
    op.create_table(
        "communication_need",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("need", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name=op.f("ck_communication_need_days")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_communication_need_person_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_communication_need_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_communication_need")),
    )
    op.create_index(op.f("ix_communication_need_person_id"), "communication_need", ["person_id"], unique=False)


def create_contact_point() -> None:
    op.create_table(
        "contact_point",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("consent_how", sa.String(length=200), nullable=False),
        sa.Column("consent_ended_on", sa.Date(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint("consent_on IS NULL OR consent_how <> ''", name=op.f("ck_contact_point_consent_how")),
        sa.CheckConstraint("kind IN ('phone', 'mobile', 'work_phone', 'email')", name=op.f("ck_contact_point_kind")),
        sa.CheckConstraint(
            "from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name=op.f("ck_contact_point_days")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_contact_point_person_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_contact_point_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_point")),
    )
    op.create_index(op.f("ix_contact_point_person_id"), "contact_point", ["person_id"], unique=False)


def create_household_member() -> None:
    op.create_table(
        "household_member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("household_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name=op.f("ck_household_member_days")
        ),
        sa.ForeignKeyConstraint(["household_id"], ["household.id"], name=op.f("fk_household_member_household_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_household_member_person_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_household_member_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_member")),
    )
    op.create_index(op.f("ix_household_member_household_id"), "household_member", ["household_id"], unique=False)
    op.create_index(op.f("ix_household_member_person_id"), "household_member", ["person_id"], unique=False)


def create_language_choice() -> None:
    op.create_table(
        "language_choice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("other_language", sa.String(length=40), nullable=False),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "language <> 'other' OR other_language <> ''", name=op.f("ck_language_choice_other_language")
        ),
        sa.CheckConstraint(
            "language IN ('not_asked', 'en', 'cy', 'both', 'other')", name=op.f("ck_language_choice_language")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_language_choice_person_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_language_choice_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_language_choice")),
    )
    op.create_index(op.f("ix_language_choice_person_id"), "language_choice", ["person_id"], unique=False)


def create_person_name() -> None:
    op.create_table(
        "person_name",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=40), nullable=False),
        sa.Column("forename", sa.String(length=200), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('known_as', 'former', 'alias', 'legal')", name=op.f("ck_person_name_kind")),
        sa.CheckConstraint(
            "from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name=op.f("ck_person_name_days")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_name_person_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_person_name_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_name")),
    )
    op.create_index(op.f("ix_person_name_person_id"), "person_name", ["person_id"], unique=False)


def create_person_tie() -> None:
    op.create_table(
        "person_tie",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("to_date", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name=op.f("ck_person_tie_days")
        ),
        sa.CheckConstraint("person_id <> other_id", name=op.f("ck_person_tie_two_people")),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_person_tie_other_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_tie_person_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_person_tie_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_tie")),
    )
    op.create_index(op.f("ix_person_tie_other_id"), "person_tie", ["other_id"], unique=False)
    op.create_index(op.f("ix_person_tie_person_id"), "person_tie", ["person_id"], unique=False)


def create_warning_marker() -> None:
    op.create_table(
        "warning_marker",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("category", sa.String(length=40), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("not_told_reason", sa.Text(), nullable=False),
        sa.Column("of_address", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False),
        sa.Column("ended_by_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_approved_by_id", sa.Uuid(), nullable=True),
        sa.Column("reviews", sa.JSON(), server_default="[]", nullable=False),
        sa.CheckConstraint("ended_on IS NULL OR ended_reason <> ''", name=op.f("ck_warning_marker_ended_reason")),
        sa.CheckConstraint("evidence <> ''", name=op.f("ck_warning_marker_evidence")),
        sa.ForeignKeyConstraint(
            ["ended_approved_by_id"], ["user_account.id"], name=op.f("fk_warning_marker_ended_approved_by_id")
        ),
        sa.ForeignKeyConstraint(["ended_by_id"], ["user_account.id"], name=op.f("fk_warning_marker_ended_by_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_warning_marker_person_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_warning_marker_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_warning_marker")),
    )
    op.create_index(op.f("ix_warning_marker_person_id"), "warning_marker", ["person_id"], unique=False)


def change_address() -> None:
    with op.batch_alter_table("address", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_address_one_owner"), type_="check")
        batch_op.add_column(sa.Column("person_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("kind", sa.String(length=40), server_default="home", nullable=False))
        batch_op.add_column(sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("user_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_reason", sa.Text(), server_default="", nullable=False))
        batch_op.create_index(batch_op.f("ix_address_person_id"), ["person_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_address_user_id"), "user_account", ["user_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_address_person_id"), "person", ["person_id"], ["id"])
        batch_op.create_check_constraint(
            batch_op.f("ck_address_one_owner"),
            (
                "CASE WHEN pupil_id IS NULL THEN 0 ELSE 1 END + CASE WHEN parent_id IS NULL THEN 0 ELSE "
                "1 END + CASE WHEN person_id IS NULL THEN 0 ELSE 1 END = 1"
            ),
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_address_kind"), "kind IN ('home', 'no_fixed_abode', 'correspondence', 'temporary', 'work')"
        )


def change_address_back() -> None:
    with op.batch_alter_table("address", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_address_one_owner"), type_="check")
        batch_op.drop_constraint(batch_op.f("ck_address_kind"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_address_person_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_address_user_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_address_person_id"))
        batch_op.drop_column("withdrawn_reason")
        batch_op.drop_column("withdrawn_at")
        batch_op.drop_column("recorded_at")
        batch_op.drop_column("user_id")
        batch_op.drop_column("confidential")
        batch_op.drop_column("kind")
        batch_op.drop_column("person_id")
        batch_op.create_check_constraint(
            batch_op.f("ck_address_one_owner"), "(pupil_id IS NULL) <> (parent_id IS NULL)"
        )


def change_parent() -> None:
    with op.batch_alter_table("parent", schema=None) as batch_op:
        batch_op.add_column(sa.Column("person_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("merged_into_id", sa.Uuid(), nullable=True))
        batch_op.create_index(batch_op.f("ix_parent_merged_into_id"), ["merged_into_id"], unique=False)
        batch_op.create_unique_constraint(batch_op.f("uq_parent_person_id"), ["person_id"])
        batch_op.create_foreign_key(batch_op.f("fk_parent_merged_into_id"), "parent", ["merged_into_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_parent_person_id"), "person", ["person_id"], ["id"])


def change_parent_back() -> None:
    with op.batch_alter_table("parent", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_parent_person_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_parent_merged_into_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("uq_parent_person_id"), type_="unique")
        batch_op.drop_index(batch_op.f("ix_parent_merged_into_id"))
        batch_op.drop_column("merged_into_id")
        batch_op.drop_column("person_id")


def change_pupil() -> None:
    with op.batch_alter_table("pupil", schema=None) as batch_op:
        batch_op.add_column(sa.Column("person_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("merged_into_id", sa.Uuid(), nullable=True))
        batch_op.create_index(batch_op.f("ix_pupil_merged_into_id"), ["merged_into_id"], unique=False)
        batch_op.create_unique_constraint(batch_op.f("uq_pupil_person_id"), ["person_id"])
        batch_op.create_foreign_key(batch_op.f("fk_pupil_merged_into_id"), "pupil", ["merged_into_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_pupil_person_id"), "person", ["person_id"], ["id"])


def change_pupil_back() -> None:
    with op.batch_alter_table("pupil", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_pupil_person_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_pupil_merged_into_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("uq_pupil_person_id"), type_="unique")
        batch_op.drop_index(batch_op.f("ix_pupil_merged_into_id"))
        batch_op.drop_column("merged_into_id")
        batch_op.drop_column("person_id")


def change_user_account() -> None:
    with op.batch_alter_table("user_account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("speaks_welsh", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("phone", sa.String(length=40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("duty_contact_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_user_account_duty_contact_id"), "user_account", ["duty_contact_id"], ["id"]
        )


def change_user_account_back() -> None:
    with op.batch_alter_table("user_account", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_user_account_duty_contact_id"), type_="foreignkey")
        batch_op.drop_column("duty_contact_id")
        batch_op.drop_column("phone")
        batch_op.drop_column("speaks_welsh")
