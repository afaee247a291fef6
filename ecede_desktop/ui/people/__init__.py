"""The page of one person: everything that is recorded of them, and what can be recorded."""
