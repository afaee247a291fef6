"""statements exhibits and bundles."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_bundle_paper()
    create_exhibit()
    create_redaction()
    create_court_statement()
    create_evidence_bundle()


def downgrade() -> None:
    for table in (
        "evidence_bundle", "court_statement", "redaction", "exhibit", "bundle_paper",
    ):  # fmt: skip
        op.drop_table(table)


def create_bundle_paper() -> None:
    op.create_table(
        "bundle_paper",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("source_kind", sa.String(length=40), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("section", sa.String(length=40), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("copies", sa.String(length=40), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_bundle_paper_case_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_bundle_paper_parent_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_bundle_paper_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundle_paper")),
    )
    op.create_index(op.f("ix_bundle_paper_case_id"), "bundle_paper", ["case_id"], unique=False)
    op.create_index(op.f("ix_bundle_paper_parent_id"), "bundle_paper", ["parent_id"], unique=False)


def create_exhibit() -> None:
    op.create_table(
        "exhibit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("initials", sa.String(length=40), nullable=False),
        sa.Column("source_kind", sa.String(length=40), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_exhibit_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_exhibit_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit")),
    )
    op.create_index(op.f("ix_exhibit_case_id"), "exhibit", ["case_id"], unique=False)
    op.create_index(op.f("ix_exhibit_thread_id"), "exhibit", ["thread_id"], unique=False)


def create_redaction() -> None:
    op.create_table(
        "redaction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("source_kind", sa.String(length=40), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("area", sa.JSON(), nullable=False),
        sa.Column("why", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_redaction_case_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_redaction_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redaction")),
    )
    op.create_index(op.f("ix_redaction_case_id"), "redaction", ["case_id"], unique=False)


def create_court_statement() -> None:
    op.create_table(
        "court_statement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("witness", sa.String(length=200), nullable=False),
        sa.Column("initials", sa.String(length=40), nullable=False),
        sa.Column("occupation", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('officer', 'head_teacher', 'facts', 'other')", name=op.f("ck_court_statement_kind")
        ),
        sa.CheckConstraint("signed_on IS NULL OR frozen_at IS NOT NULL", name=op.f("ck_court_statement_signed")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_court_statement_case_id")),
        sa.ForeignKeyConstraint(["document_id"], ["issued_document.id"], name=op.f("fk_court_statement_document_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_court_statement_parent_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_court_statement_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_court_statement")),
        sa.UniqueConstraint("thread_id", "version", name=op.f("uq_court_statement_thread_id_version")),
    )
    op.create_index(op.f("ix_court_statement_case_id"), "court_statement", ["case_id"], unique=False)
    op.create_index(op.f("ix_court_statement_parent_id"), "court_statement", ["parent_id"], unique=False)
    op.create_index(op.f("ix_court_statement_thread_id"), "court_statement", ["thread_id"], unique=False)


def create_evidence_bundle() -> None:
    op.create_table(
        "evidence_bundle",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("prosecution_id", sa.Uuid(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("papers", sa.JSON(), nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        sa.Column("redactions", sa.JSON(), nullable=False),
        sa.Column("court_id", sa.Uuid(), nullable=True),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("archive_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["archive_id"], ["issued_document.id"], name=op.f("fk_evidence_bundle_archive_id")),
        sa.ForeignKeyConstraint(["case_id"], ["attendance_case.id"], name=op.f("fk_evidence_bundle_case_id")),
        sa.ForeignKeyConstraint(["court_id"], ["issued_document.id"], name=op.f("fk_evidence_bundle_court_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["parent.id"], name=op.f("fk_evidence_bundle_parent_id")),
        sa.ForeignKeyConstraint(["prosecution_id"], ["prosecution.id"], name=op.f("fk_evidence_bundle_prosecution_id")),
        sa.ForeignKeyConstraint(["service_id"], ["issued_document.id"], name=op.f("fk_evidence_bundle_service_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_evidence_bundle_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_bundle")),
        sa.UniqueConstraint("number", name=op.f("uq_evidence_bundle_number")),
    )
    op.create_index(op.f("ix_evidence_bundle_case_id"), "evidence_bundle", ["case_id"], unique=False)
    op.create_index(op.f("ix_evidence_bundle_parent_id"), "evidence_bundle", ["parent_id"], unique=False)
    op.create_index(op.f("ix_evidence_bundle_prosecution_id"), "evidence_bundle", ["prosecution_id"], unique=False)
