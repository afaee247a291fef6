"""Taking in a school's register file."""
