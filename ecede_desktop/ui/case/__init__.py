"""The case: header, tabs and the next lawful step."""
