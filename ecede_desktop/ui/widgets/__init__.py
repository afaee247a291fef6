"""Widgets that know no case: they take plain data and show it."""
