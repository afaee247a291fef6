"""A family to draw: two partners, a child elsewhere, twins, grandparents and a social worker."""

from __future__ import annotations

from ecede_desktop.records.genogram import Descent, GenogramPerson, GenogramPicture, Home, Twins, Union


def large_family() -> GenogramPicture:
    person = GenogramPerson
    return GenogramPicture(
        "Family of Siân Ffug-Jones",
        people=(
            person("s", "Siân Ffug-Jones", 0, "female", "2012", index=True, details=("9 · Ysgol Ffug Cwm",), order=0),
            person("g", "Gwyn Ffug-Jones", 0, "male", "2010", order=1),
            person("t1", "Tomos Ffug-Rees", 0, "male", "2018", order=2),
            person("t2", "Twm Ffug-Rees", 0, "male", "2018", order=3),
            person("l", "Lili Ffug", 0, "", "2021", order=4),
            person("h", "Huw Ffug-Harri", 0, "male", "2015", order=5),
            person("m", "Carys Ffug-Jones", -1, "female", "1986", order=6),
            person("f", "Dafydd Ffug-Jones", -1, "male", "1984", "2020", order=7),
            person("r", "Rhodri Ffug-Rees", -1, "male", "about 1990", order=8),
            person("a", "Anwen Ffug-Harri", -1, "female", "1989", order=9),
            person("gm", "Nesta Ffug-Powell-Llewelyn", -2, "female", "1955", order=10),
            person("gf", "Idris Ffug-Powell", -2, "male", "1950", "2019", order=11),
        ),
        unions=(
            Union("f", "m", "married"), Union("m", "r", "partner"), Union("f", "a", "divorced"),
            Union("gf", "gm", "married"),
        ),
        descents=(
            Descent(("f", "m"), "s"), Descent(("f", "m"), "g"), Descent(("m", "r"), "t1"), Descent(("m", "r"), "t2"),
            Descent(("m", "r"), "l", "adopted"), Descent(("f", "a"), "h"), Descent(("gf", "gm"), "m"),
        ),
        twins=(Twins(("t1", "t2"), True),),
        homes=(Home("A", "12 Stryd Ffug", frozenset({"m", "r", "s", "g", "t1", "t2", "l"})),
               Home("B", "Tŷ Mam-gu", frozenset({"gm", "gf"}))),
        others=(person("w", "Elin Ffug-Gweithiwr", 0, details=("Social worker",)),),
    )  # fmt: skip
