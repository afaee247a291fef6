"""Pictures of figures that know no case: painted, walked by keyboard, shown as a table, copied."""
