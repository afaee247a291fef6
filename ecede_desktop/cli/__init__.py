"""The command line: the same services as the window, without a screen."""

from ecede_desktop.cli.program import main

__all__ = ["main"]
