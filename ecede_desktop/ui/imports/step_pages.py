"""The steps of the import stand in one place: a long one makes only itself long."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget


def only_this_step(steps: QStackedWidget, shown: int) -> None:
    """Let the step that is shown alone say how much room there must be."""
    for at in range(steps.count()):
        policy = QSizePolicy.Policy.Preferred if at == shown else QSizePolicy.Policy.Ignored
        if (page := steps.widget(at)) is not None:
            page.setSizePolicy(policy, policy)
    steps.updateGeometry()
