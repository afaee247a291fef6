"""The rules: values in, a decision with its citation out; no Qt, no SQL, no clock."""
