"""``people``: its commands and their options."""

from __future__ import annotations

import argparse
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf
from ecede_desktop.cli.school_arguments import identity

MODULE = "people"
FACTS = ["name", "point", "consent", "need", "address", "tie", "member"]


def add(commands: Any) -> None:
    """Every command about persons and families."""
    people = group(commands, "people", "persons: names, addresses, numbers, languages, warnings, ties and households")
    find = leaf(people, "find", MODULE, "find", "find pupils, parents and other persons")
    find.add_argument("text", metavar="TEXT")
    _whom(leaf(people, "show", MODULE, "show", "everything that is recorded about one person"))
    family = leaf(people, "family", MODULE, "family", "every child and every adult of a pupil's family")
    family.add_argument("--upn", required=True, metavar="U")
    _persons(people)
    _facts(people)
    _markers(people)
    _belonging(people)
    for name, run, what in (("end", "end", "say on which day an entry ended"),
                            ("withdraw", "withdraw", "say that an entry was never so")):  # fmt: skip
        command = leaf(people, name, MODULE, run, what)
        command.add_argument("kind", choices=FACTS if name == "end" else [one for one in FACTS if one != "consent"])
        command.add_argument("id", type=identity, metavar="ID", help="of the entry, as people show --json tells it")
        if name == "end":
            command.add_argument("--on", type=day, required=True, metavar="D")
        else:
            command.add_argument("--reason", required=True, metavar="TEXT")


def _whom(command: OneSentence, prefix: str = "") -> None:
    who: argparse._MutuallyExclusiveGroup = command.add_mutually_exclusive_group(required=True)
    who.add_argument(f"--{prefix}upn", metavar="U", help="a pupil")
    who.add_argument(f"--{prefix}pupil", type=identity, metavar="ID", help="a pupil without a UPN to rely on")
    who.add_argument(f"--{prefix}parent", type=identity, metavar="ID")
    who.add_argument(f"--{prefix}person", type=identity, metavar="ID", help="somebody who is neither")


def _about(of: Any, name: str, run: str, what: str) -> OneSentence:
    command = leaf(of, name, MODULE, run, what)
    _whom(command)
    return command


def _persons(of: Any) -> None:
    new = leaf(of, "add-person", MODULE, "add_person", "record somebody who is neither pupil nor parent")
    new.add_argument("--surname", required=True)
    for name in ("forename", "title", "birth-note", "sex", "organisation", "job", "note"):
        new.add_argument(f"--{name}", default="", metavar="TEXT")
    new.add_argument("--kind", choices=["other", "professional"], default="other")
    new.add_argument("--date-of-birth", type=day, metavar="D")
    new.add_argument("--is-another", action="store_true", help="another person than those of this name who are known")


def _facts(of: Any) -> None:
    name = _about(of, "add-name", "add_name", "say by which other name somebody is or was known")
    name.add_argument("--kind", choices=["known_as", "former", "alias", "legal"], required=True)
    name.add_argument("--surname", required=True)
    _texts(name, "forename", "title", "source")
    _days(name)
    address = _about(of, "add-address", "add_address", "say where somebody lives, gets letters or works")
    address.add_argument("--address", default="", metavar="LINE, LINE", help="with commas between its lines")
    _texts(address, "postcode", "source", "overlap-reason")
    kinds = ["home", "no_fixed_abode", "temporary", "correspondence", "work"]
    address.add_argument("--kind", choices=kinds, default="home")
    address.add_argument("--confidential", action="store_true", help="not to be told to the other parent")
    address.add_argument("--overlap", choices=["end_former", "both_stand"], default="",
                         help="where another of the kind stands: end it the day before, or both stand")  # fmt: skip
    _days(address)
    point = _about(of, "add-phone", "add_phone", "record a telephone number or an e-mail address")
    point.add_argument("--kind", choices=["mobile", "phone", "work_phone", "email"], default="mobile")
    point.add_argument("--value", required=True)
    point.add_argument("--from", dest="from_date", type=day, metavar="D")
    _texts(point, "source")
    consent = _about(of, "consent", "consent", "record the written consent to be served at a number or address")
    consent.add_argument("--kind", choices=["mobile", "phone", "work_phone", "email"], default="email")
    consent.add_argument("--value", required=True)
    consent.add_argument("--on", type=day, required=True, metavar="D")
    consent.add_argument("--paper", required=True, metavar="TEXT", help="in which paper it was given")
    language = _about(of, "language", "language", "record which language somebody answered that they want")
    language.add_argument("--language", choices=["en", "cy", "both", "other"], required=True)
    language.add_argument("--interpreter", action="store_true")
    language.add_argument("--asked-on", type=day, metavar="D", help="default: today")
    _texts(language, "other-language", "note")
    need = _about(of, "need", "need", "record what somebody needs to be told things")
    need.add_argument("--need", required=True, metavar="KEY", help="of the council's list, or other with a note")
    need.add_argument("--from", dest="from_date", type=day, metavar="D")
    _texts(need, "note")


def _markers(of: Any) -> None:
    marker = _about(of, "marker", "marker", "warn whoever visits: on what evidence, and who decided it")
    marker.add_argument("--category", required=True, metavar="KEY")
    marker.add_argument("--evidence", required=True, metavar="TEXT")
    marker.add_argument("--decided-by", required=True, metavar="NAME")
    for name in ("from", "review-on", "told-on"):
        marker.add_argument(
            f"--{name}", dest=name.replace("-", "_").replace("from", "from_date"), type=day, metavar="D"
        )
    _texts(marker, "not-told-reason")
    marker.add_argument("--of-address", action="store_true", help="it warns of the address, whoever lives there")
    review = leaf(of, "review-marker", MODULE, "review_marker", "a warning was looked at again and stands")
    review.add_argument("id", type=identity, metavar="ID")
    review.add_argument("--note", required=True, metavar="TEXT")
    review.add_argument("--review-on", type=day, metavar="D")
    end = leaf(of, "end-marker", MODULE, "end_marker", "a warning no longer holds; a manager approves")
    end.add_argument("id", type=identity, metavar="ID")
    end.add_argument("--reason", required=True, metavar="TEXT")


def _belonging(of: Any) -> None:
    tie = _about(of, "tie", "tie", "say what another person is to somebody")
    tie.add_argument("--kind", required=True, metavar="KEY", help="what the other is: grandparent, social_worker, ...")
    _whom(tie, "other-")
    tie.add_argument("--from", dest="from_date", type=day, metavar="D")
    _texts(tie, "source")
    household = leaf(of, "household", MODULE, "household", "say that some people live together")
    household.add_argument("--label", required=True, metavar="TEXT")
    household.add_argument("--member", action="append", required=True, metavar="KIND:ID",
                           help="pupil:UPN, pupil:ID, parent:ID or person:ID; may be repeated")  # fmt: skip
    household.add_argument("--address", default="", metavar="LINE, LINE")
    household.add_argument("--from", dest="from_date", type=day, metavar="D")
    _texts(household, "postcode", "note", "source")
    wrong = leaf(of, "correct-household", MODULE, "correct_household", "put a name or address of a household right")
    wrong.add_argument("--household", type=identity, required=True, metavar="ID")
    wrong.add_argument("--reason", required=True, metavar="TEXT", help="how it is known that this is right")
    wrong.add_argument("--address", default="", metavar="LINE, LINE")
    _texts(wrong, "label", "postcode")
    link = leaf(of, "link-child", MODULE, "link_child", "a known parent is also the parent of this pupil")
    link.add_argument("--parent", type=identity, required=True, metavar="ID")
    link.add_argument("--upn", required=True, metavar="U")
    _texts(link, "relationship", "responsibility-basis", "care-basis")
    for name in ("responsibility", "care", "lives-with"):
        link.add_argument(f"--{name}", choices=["yes", "no", "unknown"], default="unknown")
    same = leaf(of, "same", MODULE, "same", "a parent and a pupil are one person")
    same.add_argument("--parent", type=identity, required=True, metavar="ID")
    same.add_argument("--upn", required=True, metavar="U")
    same.add_argument("--reason", required=True, metavar="TEXT")
    apart = leaf(of, "not-same", MODULE, "not_same", "a parent and a pupil are two persons after all")
    apart.add_argument("--parent", type=identity, required=True, metavar="ID")
    apart.add_argument("--reason", required=True, metavar="TEXT")


def _texts(command: OneSentence, *names: str) -> None:
    for name in names:
        command.add_argument(f"--{name}", default="", metavar="TEXT")


def _days(command: OneSentence) -> None:
    command.add_argument("--from", dest="from_date", type=day, metavar="D")
    command.add_argument("--to", dest="to_date", type=day, metavar="D")
