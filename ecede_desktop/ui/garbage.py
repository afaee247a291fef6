"""Looking for garbage on the UI thread only.

Python looks for cyclic garbage on whichever thread happens to make an object. On a worker that would take widgets
down outside the UI thread, and Qt ends the process for it. So as long as somebody works on a second thread, the
automatic search is off and a timer of the UI thread searches instead, as Anki and calibre do.
"""

from __future__ import annotations

import gc
import itertools
from functools import partial

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000

_tokens = itertools.count()
_holders: set[int] = set()


class UiGarbage(QObject):
    """Searches for garbage as long as it is held; made, asked and let go on the UI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._token = next(_tokens)
        _holders.add(self._token)
        gc.disable()
        self._timer.start()
        self.destroyed.connect(partial(_let_go, self._token))

    def look(self) -> None:
        """Collect the generations whose time has come, as the automatic search would."""
        for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= most:
                break
            gc.collect(generation)

    def let_go(self) -> None:
        """No second thread works any more: the automatic search is on again once nobody else holds it off."""
        self._timer.stop()
        _let_go(self._token)


def _let_go(token: int, _gone: object = None) -> None:
    _holders.discard(token)
    if not _holders:
        gc.enable()
