"""E-mails as files: who wrote what to whom, and what came with it."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.exchange.mail_files import MIME, OUTLOOK, read_mail
from tests.exchange import attached_files as made
from tests.exchange.outlook_messages import compound_tree, outlook

SENT = dt.datetime(2026, 3, 2, 8, 30, tzinfo=dt.UTC)


def test_an_eml_is_read_with_its_welsh_letters_and_files() -> None:
    mail = read_mail(made.mail("Mae’n sâl.".encode(), {"nodyn.txt": b"x", "scan.png": made.png()}), MIME)
    assert mail is not None
    assert (mail.sender, mail.to, mail.subject) == (
        "Siân Ffug <sian@ysgol.example>",
        "aled@council.example",
        "Presenoldeb Ŵ",
    )
    assert (mail.sent_at, mail.text.strip()) == (SENT, "Mae’n sâl.")
    assert [(part.name, part.content) for part in mail.parts] == [("nodyn.txt", b"x"), ("scan.png", made.png())]


def test_a_body_of_marked_up_text_is_read_as_words_and_fetches_nothing() -> None:
    body = b'<style>p{}</style><p>First</p><img src="https://tracker.example/x">'
    body += b"<script>alert(1)</script><p>Second &amp; third</p>"
    mail = read_mail(made.mail(body, subtype=b"html"), MIME)
    assert mail is not None
    assert mail.text == "First\n\nSecond & third"


def test_a_message_within_a_message_is_one_file_of_it() -> None:
    inner = made.mail(b"Inside", {"deep.txt": b"deep"})
    whole = (
        made.MAIL
        + b'Content-Type: multipart/mixed; boundary="y"\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\nOutside\r\n'
    )
    whole += b"--y\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--y--\r\n"
    mail = read_mail(whole, MIME)
    assert mail is not None
    assert mail.text.strip() == "Outside"
    assert [part.name for part in mail.parts] == ["message.eml"]
    within = read_mail(mail.parts[0].content, MIME)
    assert within is not None
    assert within.text.strip() == "Inside"


def test_an_outlook_message_is_read() -> None:
    content = outlook(
        sender="Siân Ffug", address="sian@ysgol.example", to="Aled Ffug-Swyddog", subject="Tŷ", body="Llinell\r\nArall",
        sent_at=SENT, files=[("nodyn ŵ.txt", b"x"), ("large.bin", b"y" * 9000)],
    )  # fmt: skip
    mail = read_mail(content, OUTLOOK)
    assert mail is not None
    assert mail.sender == "Siân Ffug <sian@ysgol.example>"
    assert (mail.to, mail.subject, mail.text, mail.sent_at) == ("Aled Ffug-Swyddog", "Tŷ", "Llinell\nArall", SENT)
    assert [(part.name, part.size) for part in mail.parts] == [("nodyn ŵ.txt", 1), ("large.bin", 9000)]


def test_an_outlook_message_of_marked_up_text_alone_is_read_as_words() -> None:
    mail = read_mail(outlook(subject="x", html=b'<html><meta charset="utf-8"><p>T\xc5\xb7</p></html>'), OUTLOOK)
    assert mail is not None
    assert mail.text == "Tŷ"


def test_a_message_within_an_outlook_message_is_named_without_its_content() -> None:
    tree = {
        "__properties_version1.0": bytes(32),
        "__attach_version1.0_#00000000": {
            "__properties_version1.0": bytes(8),
            "__substg1.0_3001001F": "RE: absence".encode("utf-16-le"),
            "__substg1.0_3701000D": {"__properties_version1.0": bytes(24)},
        },
    }
    mail = read_mail(compound_tree(tree), OUTLOOK)
    assert mail is not None
    assert [(part.name, part.size) for part in mail.parts] == [("RE: absence", 0)]


@pytest.mark.parametrize(
    "content",
    [
        b"From: a\r\nDate: not a day at all\r\nSubject: =?bad?q?x?=\r\n\r\nx",
        b"From: \xff\xfe\r\nContent-Type: text/plain; charset=nonsense\r\n\r\n\xff",
        b'Content-Type: multipart/mixed; boundary="never"\r\nFrom: a\r\n\r\nno part at all',
    ],
)
def test_a_badly_made_message_is_read_as_far_as_it_goes(content: bytes) -> None:
    mail = read_mail(content, MIME)
    assert mail is not None
    assert mail.sent_at is None


def test_what_is_no_message_is_told() -> None:
    assert read_mail(b"nothing", OUTLOOK) is None
