"""The way to court of the whole county: its penalty notices, warnings, hearings and court deadlines."""
