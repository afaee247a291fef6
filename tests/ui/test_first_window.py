"""The first window is shown before the store's libraries are read in: an officer at a door does not wait for them."""

from __future__ import annotations

import subprocess
import sys


def test_the_first_window_needs_neither_store_nor_figures_nor_paper() -> None:
    code = (
        "import sys; import ecede_desktop.ui.application, ecede_desktop.ui.unlock.start_window;"
        "print(*sorted({'sqlalchemy', 'alembic', 'numpy', 'reportlab', 'xlsxwriter', 'holidays'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == ""
