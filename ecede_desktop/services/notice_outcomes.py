"""What becomes of a penalty notice: withdrawn on a ground, or, once it is unpaid, taken to court. There is no third."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.notices import WithdrawalGround, withdrawal_grounds
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.notices import ChooseProsecution, NoticeView, WithdrawNotice
from ecede_desktop.services import stages
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_rows import read_notice
from ecede_desktop.services.notice_tasks import keep_watch
from ecede_desktop.store import penalty_notices, proceedings
from ecede_desktop.store.unit import Unit


def withdraw_notice(desk: Desk, command: WithdrawNotice) -> Outcome[NoticeView]:
    """Withdraw a notice; a manager stands behind it. Its recipient must be told, and is repaid where the ground says.

    Raises:
        NoSuchNotice: there is none.
        Refused: the ground does not fit, a reason or a manager is missing, or it was withdrawn already.
    """
    with desk.writing() as unit:
        new = withdraw(unit, desk, command)
        view = read_notice(unit.session, desk, command.number)
        return Outcome(unit.commit() if new else Changes(), view)


def withdraw(unit: Unit, desk: Desk, command: WithdrawNotice) -> bool:
    """The same within a transaction; says whether it was new.

    Raises:
        NoSuchNotice: there is none.
        Refused: as ``withdraw_notice``.
    """
    command = replace(command, reason=command.reason.strip())
    ground = ground_of(command.ground)
    if not command.reason:
        raise Refused("withdrawal_reason_empty", "Say why the notice is withdrawn.", field="reason")
    view = read_notice(unit.session, desk, command.number)
    before = next((one for one in view.events if one.kind == "withdrawn"), None)
    if before is not None and (before.ground, before.text) == (command.ground, command.reason):
        return False
    _check(desk, view, command, ground)
    whom = (view.notice.pupil_id, view.notice.parent_id, view.notice.first_day, view.notice.last_day)
    if ground.only_unpaid and proceedings.begun(unit.session, *whom):
        text = f"Proceedings for notice {view.notice.number} are on the way, so it is not withdrawn on this ground."
        raise Refused("withdrawal_proceedings", text, rule=str(ground.citation), number=view.notice.number)
    manager = stages.approver(unit, command.approved_by)
    if manager is None:
        text = "A manager has to stand behind a withdrawal: let a manager sign in, or name the manager."
        raise Refused("withdrawal_manager", text, field="approved_by")
    penalty_notices.add_event(
        unit, view.notice.id, "withdrawn", command.on, ground=ground.key, text=command.reason,
        details={"bars": ground.bars, "repays": ground.repays}, approved_by_id=manager.id,
    )  # fmt: skip
    keep_watch(unit, desk, view.notice.number)
    return True


def ground_of(key: str) -> WithdrawalGround:
    """A ground by its key.

    Raises:
        Refused: there is none.
    """
    ground = next((one for one in withdrawal_grounds() if one.key == key), None)
    if ground is None:
        known = ", ".join(one.key for one in withdrawal_grounds())
        text = f"A notice is withdrawn on one of these grounds: {known}; “{key}” is none of them."
        raise Refused("withdrawal_ground", text, field="ground", known=known)
    return ground


def choose_prosecution(desk: Desk, command: ChooseProsecution) -> Outcome[NoticeView]:
    """A named person contemplates proceedings, once the time to pay is over; otherwise the notice must be withdrawn.

    Raises:
        NoSuchNotice: there is none.
        Refused: the time to pay still runs, it was paid or withdrawn, or a reason is missing.
    """
    command = replace(command, reason=command.reason.strip())
    if not command.reason:
        raise Refused("choice_reason_empty", "Say why the notice goes to court.", field="reason")
    with desk.writing() as unit:
        view = read_notice(unit.session, desk, command.number)
        if any(one.kind == "prosecute" for one in view.events):
            return Outcome(Changes(), view)
        if view.notice.stands.standing is not Standing.CHOOSE:
            text = (
                f"Notice {view.notice.number} may go to court only once its time to pay is over and it is neither paid"
                " nor withdrawn; until then proceedings are barred."
            )
            raise Refused("choice_early", text, rule="SI 2013/1983 reg 7", number=view.notice.number)
        _check_choice(desk, view, command.on)
        penalty_notices.add_event(unit, view.notice.id, "prosecute", command.on, text=command.reason)
        keep_watch(unit, desk, view.notice.number)
        view = read_notice(unit.session, desk, command.number)
        return Outcome(unit.commit(), view)


def _check_choice(desk: Desk, view: NoticeView, on: dt.date) -> None:
    """Chosen once the last day to pay has passed, and not on a day to come."""
    clock = view.notice.stands.clock
    assert clock is not None  # the choice is open only after receipt
    if not clock.higher_to < on <= desk.clock.today():
        text = f"Notice {view.notice.number} could be paid until {clock.higher_to}; choose a day after it, until today."
        raise Refused("choice_day", text, field="on", number=view.notice.number, day=clock.higher_to)


def _check(desk: Desk, view: NoticeView, command: WithdrawNotice, ground: WithdrawalGround) -> None:
    notice = view.notice
    if notice.stands.standing is Standing.WITHDRAWN:
        text = f"Notice {notice.number} was withdrawn already, on another ground."
        raise Refused("withdrawn_already", text, number=notice.number)
    if not notice.issued_on <= command.on <= desk.clock.today():
        text = f"Notice {notice.number} is withdrawn on a day from its issue until today."
        raise Refused("withdrawal_day", text, field="on", number=notice.number)
    if ground.only_unpaid and notice.stands.standing not in (Standing.CHOOSE, Standing.PROSECUTE):
        text = f"On this ground notice {notice.number} is withdrawn only after its last day to pay."
        raise Refused("withdrawal_early", text, field="ground", rule=str(ground.citation), number=notice.number)
