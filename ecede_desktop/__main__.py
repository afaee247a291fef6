"""``python -m ecede_desktop``: the same as the installed command."""

from __future__ import annotations

import sys

from ecede_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
