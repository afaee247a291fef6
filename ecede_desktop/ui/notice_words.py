"""Words for warnings, penalty notices, their service and their money, in the language that is spoken now."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.notices import Check, WithdrawalGround
from ecede_desktop.law.policy_notices import NoticePolicy
from ecede_desktop.records.notices import LedgerRow, NoticeRow
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.records.warnings import WarningRow
from ecede_desktop.ui import i18n
from ecede_desktop.ui.widgets.requirement_list import RequirementLine

translate = QCoreApplication.translate


def own(english: str, welsh: str) -> str:
    """A name of the law or the pack in the language that is spoken now."""
    return (welsh or english) if i18n.language() == "cy" else (english or welsh)


def pounds(pence: int) -> str:
    """£60.00."""
    return f"£{pence // 100}.{pence % 100:02d}"


def ground(policy: NoticePolicy, key: str, day: dt.date) -> str:
    """A ground of the code of conduct by its name."""
    found = next((one for one in policy.grounds_on(day) if one.key == key), None)
    return own(found.english, found.welsh) if found is not None else key


def withdrawal(found: WithdrawalGround) -> str:
    """A ground of withdrawal by its words."""
    return own(found.english, found.welsh)


def follows(found: WithdrawalGround) -> str:
    """A ground of withdrawal in full, what follows from it, and its source."""
    if found.only_unpaid:
        said = translate(
            "notices",
            "Proceedings are neither begun nor contemplated. The Regulations ask for no repayment on this ground.",
        )
    elif found.may_be_replaced:
        said = translate(
            "notices", "What was paid is repaid. Nobody can be prosecuted for this offence any more, unless a notice"
            " issued at the same time in its place is not paid."
        )  # fmt: skip
    else:
        said = translate(
            "notices", "What was paid is repaid. Nobody can be prosecuted for this offence any more."
        )  # fmt: skip
    return f"{withdrawal(found)} {said} ({found.citation})"


def asked_as(key: str) -> str:
    """Who may ask for a notice."""
    return {
        "head_teacher": translate("notices", "Head teacher"),
        "deputy": translate("notices", "Deputy or assistant head"),
        "police": translate("notices", "Police"),
        "officer": translate("notices", "Officer of the council"),
    }.get(key, key)


def method(key: str) -> str:
    """A way to serve a paper."""
    return {
        "first_class": translate("notices", "First-class post"),
        "recorded": translate("notices", "Recorded or signed-for post"),
        "hand": translate("notices", "Handed over"),
        "left": translate("notices", "Left at the address"),
        "email": translate("notices", "E-mail"),
        "text": translate("notices", "Text message"),
        "court_system": translate("notices", "The court's own system"),
        "produced": translate("notices", "Posted by a system that prints letters"),
        "other": translate("notices", "Another way"),
    }.get(key, key)


def warning_kind(key: str) -> str:
    """A kind of warning."""
    return {
        "formal": translate("notices", "Formal warning"),
        "penalty_notice": translate("notices", "Warning of a penalty notice"),
        "court": translate("notices", "Court warning"),
    }.get(key, key)


def standing(row: NoticeRow) -> str:
    """How a notice stands, as a whole sentence."""
    stands = row.stands
    clock = stands.clock
    if stands.standing is Standing.NOT_RECEIVED or clock is None:
        if stands.standing is Standing.WITHDRAWN:
            return translate("notices", "Withdrawn.")
        if stands.standing is Standing.PAID:
            return translate("notices", "Paid in time: nobody can be convicted of this offence any more.")
        return translate("notices", "No receipt is recorded yet, so no time to pay runs.")
    due, low, high = pounds(stands.due_pence), i18n.format_day(clock.lower_to), i18n.format_day(clock.higher_to)
    sentences = {
        Standing.LOWER: translate("notices", "{due} to pay by {low}, after that more by {high}.").format(
            due=due, low=low, high=high
        ),
        Standing.HIGHER: translate("notices", "{due} to pay by {high}.").format(due=due, high=high),
        Standing.PAID: translate("notices", "Paid in time: nobody can be convicted of this offence any more."),
        Standing.CHOOSE: translate(
            "notices", "Not paid by {high}: choose now to prosecute or to withdraw. There is no third."
        ).format(high=high),
        Standing.PROSECUTE: translate("notices", "Not paid by {high}: it goes to court.").format(high=high),
        Standing.WITHDRAWN: translate("notices", "Withdrawn."),
    }
    return sentences[stands.standing]


def amounts(row: NoticeRow) -> str:
    """Both amounts and until when each may be paid, and what is due today; empty once nothing is asked any more."""
    stands, lower, higher = row.stands, pounds(row.lower_pence), pounds(row.higher_pence)
    if stands.standing in (Standing.PAID, Standing.WITHDRAWN):
        return ""
    if stands.clock is None:
        said = translate("notices", "{lower} first and {higher} later; how long for each is counted from receipt.")
        return said.format(lower=lower, higher=higher)
    low, high = i18n.format_day(stands.clock.lower_to), i18n.format_day(stands.clock.higher_to)
    if stands.standing in (Standing.LOWER, Standing.HIGHER):
        said = translate("notices", "{lower} until {low}, then {higher} until {high}. Due today: {due}.")
    else:
        said = translate("notices", "{lower} until {low}, then {higher} until {high}. The time to pay is over.")
    return said.format(lower=lower, low=low, higher=higher, high=high, due=pounds(stands.due_pence))


def days(row: NoticeRow) -> str:
    """Receipt, bar and safe day of a notice; empty before receipt. One that is over bars nothing any more."""
    clock = row.stands.clock
    if clock is None:
        return ""
    if row.stands.standing in (Standing.PAID, Standing.WITHDRAWN):
        return translate("notices", "Received {day}.").format(day=i18n.format_day(clock.received_on))
    said = translate(
        "notices", "Received {received}. No proceedings until {barred}; they may safely begin from {safe}."
    )
    return said.format(
        received=i18n.format_day(clock.received_on), barred=i18n.format_day(clock.barred_to),
        safe=i18n.format_day(clock.safe_from),
    )  # fmt: skip


def money(row: NoticeRow) -> str:
    """What was paid and what is to be repaid; empty where nothing was."""
    stands = row.stands
    if stands.to_repay_pence:
        return translate("notices", "{paid} is held, of which {back} is to be repaid.").format(
            paid=pounds(stands.paid_pence), back=pounds(stands.to_repay_pence)
        )
    if stands.paid_pence:
        return translate("notices", "{paid} was paid.").format(paid=pounds(stands.paid_pence))
    return ""


def moved(row: LedgerRow) -> str:
    """One movement of money."""
    said = {
        "payment": translate("notices", "{day}: {amount} came in"),
        "bounced": translate("notices", "{day}: {amount} was not honoured by the bank"),
        "refund": translate("notices", "{day}: {amount} was repaid"),
    }.get(row.kind, "{day}: {amount}")
    return said.format(day=i18n.format_day(row.on), amount=pounds(row.pence))


def doubt(key: str) -> str:
    """What no longer holds of a notice, and what to do."""
    return {
        "sessions_changed": translate(
            "notices",
            "The school has changed sessions that it relies on since: look at them, and withdraw it if it ought not to"
            " have been issued.",
        ),
        "not_parent": translate(
            "notices", "The recipient is no longer recorded as a parent: if that is so, withdraw the notice."
        ),
        "parent_died": translate("notices", "The recipient has died: withdraw the notice."),
        "parent_moved": translate(
            "notices", "The recipient has another address now: see that the notice reached them."
        ),
        "child_left": translate("notices", "The child has left every school here: another council may act now."),
        "receipt_recounted": translate(
            "notices",
            "By the bank holidays known today the law takes it as received on another day than the one recorded:"
            " withdraw that record of service and record it anew, if you agree.",
        ),
    }.get(key, key)


def warned(row: WarningRow) -> str:
    """How a warning stands."""
    if row.withdrawn_at is not None:
        return translate("notices", "Withdrawn: {reason}").format(reason=row.withdrawn_reason)
    if row.served_on is None:
        return translate("notices", "Nothing says yet that it was received: record how it was served.")
    if row.runs_to is None:
        said = translate("notices", "Received {day}. Its last day is not known: the school's terms are not set so far.")
        return said.format(day=i18n.format_day(row.served_on))
    said = translate("notices", "Received {day}; it runs to {last}.")
    return said.format(day=i18n.format_day(row.served_on), last=i18n.format_day(row.runs_to))


def served(row: ServiceRow) -> str:
    """A record of service."""
    how, day = method(row.method), i18n.format_day(row.sent_on)
    if row.withdrawn_at is not None:
        said = translate("notices", "{how}, {day}: taken back, {reason}")
        return said.format(how=how, day=day, reason=row.withdrawn_reason)
    if row.returned_on is not None:
        said = translate("notices", "{how}, {day}: came back on {back}")
        return said.format(how=how, day=day, back=i18n.format_day(row.returned_on))
    if row.received_on is not None:
        said = translate("notices", "{how}, {day}: received {received}, proved by {evidence}")
        return said.format(
            how=how, day=day, received=i18n.format_day(row.received_on), evidence=row.evidence or row.served_by
        )
    if row.deemed_on is not None:
        said = translate("notices", "{how}, {day}: the law takes it as received on {received}")
        return said.format(how=how, day=day, received=i18n.format_day(row.deemed_on))
    return translate("notices", "{how}, {day}: receipt is not proved").format(how=how, day=day)


def rule_line(check: Check) -> RequirementLine:
    """A rule as a line: met or not in words, its source, and what would satisfy it."""
    source = str(check.citation)
    if not check.citation.certain:
        mark = {
            "unconfirmed": translate("notices", "{source} (text not seen: to be confirmed)"),
            "inference": translate("notices", "{source} (a reading: to be confirmed)"),
        }[check.citation.mark]
        source = mark.format(source=source)
    return RequirementLine(
        key=check.key,
        text=own(check.english, check.welsh),
        state=translate("notices", "Met") if check.met else translate("notices", "Not met"),
        met=check.met,
        source=source,
        evidence="" if check.met else own(check.satisfy_en, check.satisfy_cy),
    )
