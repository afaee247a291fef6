"""The throw-away PostgreSQL that the store's tests run on."""

from __future__ import annotations

import psycopg


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://")


def test_each_test_has_an_empty_database_of_its_own(postgres_url: str) -> None:
    with psycopg.connect(_plain(postgres_url)) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        connection.execute("CREATE TABLE left_behind (id integer)")

    assert tables == (0,)


def test_what_the_test_before_left_is_gone(postgres_url: str) -> None:
    test_each_test_has_an_empty_database_of_its_own(postgres_url)


def test_welsh_letters_change_case_as_in_welsh(postgres_url: str) -> None:
    with psycopg.connect(_plain(postgres_url)) as connection:
        row = connection.execute("SELECT lower('ŴŶ'), upper('ŵŷ')").fetchone()

    assert row == ("ŵŷ", "ŴŶ")
