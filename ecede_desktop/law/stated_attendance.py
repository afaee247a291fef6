"""Attendance as a school states it, beside the counts of the marks held: where the two differ by more than rounding."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ecede_desktop.law.measures import Counts, attendance, share

COUNTED = ("possible", "present", "authorised", "unauthorised", "late")


@dataclass(frozen=True)
class Stated:
    """What the school wrote of a window of days; None where it wrote nothing."""

    percent: Decimal | None = None
    """With as many decimals as were written: they say how far it may be rounded."""
    possible: int | None = None
    present: int | None = None
    """Sessions attended: present and approved."""
    authorised: int | None = None
    unauthorised: int | None = None
    late: int | None = None

    @property
    def share(self) -> Fraction | None:
        """The share that the school's figures make: exact from its counts, else its percentage as written."""
        if self.possible and self.present is not None:
            return Fraction(self.present, self.possible)
        return Fraction(self.percent) / 100 if self.percent is not None else None

    @property
    def told(self) -> bool:
        """Whether it makes a figure at all."""
        return self.share is not None


@dataclass(frozen=True)
class Difference:
    """One figure that the school wrote and the marks do not bear out, or that its own figures contradict."""

    key: str
    """percent, possible, present, authorised, unauthorised, late; own_sum, own_percent: against its own figures."""
    stated: str
    found: str


def differences(stated: Stated, counts: Counts) -> tuple[Difference, ...]:
    """Where the school's figures and the counts of the marks held differ; a percentage may differ by its rounding.

    Welsh Government method: a session without a mark is neither attended nor absent, so it makes no difference here;
    it is shown beside.
    """
    found = []
    exact = share(counts)
    if stated.percent is not None and exact is not None and not rounds_to(exact, stated.percent):
        found.append(Difference("percent", str(stated.percent), str(attendance(counts))))
    held = {
        "possible": counts.possible,
        "present": counts.attended,
        "authorised": counts.authorised,
        "unauthorised": counts.unauthorised,
        "late": counts.late_before_close + counts.late_after_close,
    }
    for key in COUNTED:
        said = getattr(stated, key)
        if said is not None and said != held[key]:
            found.append(Difference(key, str(said), str(held[key])))
    return tuple(found)


def contradictions(stated: Stated) -> tuple[Difference, ...]:
    """Where the school's own figures do not fit together."""
    found = []
    parts = (stated.present, stated.authorised, stated.unauthorised)
    if stated.possible is not None and all(part is not None for part in parts):
        total = sum(part for part in parts if part is not None)
        if total != stated.possible:
            found.append(Difference("own_sum", str(stated.possible), str(total)))
    if stated.percent is not None and stated.possible and stated.present is not None:
        own = Fraction(stated.present, stated.possible)
        if not rounds_to(own, stated.percent):
            written = Counts(present=stated.present, unauthorised=max(stated.possible - stated.present, 0))
            found.append(Difference("own_percent", str(stated.percent), str(attendance(written))))
    return tuple(found)


def rounds_to(exact: Fraction, written: Decimal) -> bool:
    """Whether a percentage as written is the exact share, rounded or cut off at its last decimal.

    Systems of schools cut off as often as they round: 84.9 and 85.0 both stand for 84.95, and 84.8 does not.
    """
    exponent = written.as_tuple().exponent
    unit = Fraction(10) ** int(exponent) if isinstance(exponent, int) else Fraction(0)
    over = exact * 100 - Fraction(written)
    return -unit / 2 <= over < max(unit, Fraction(1, 10**9))
