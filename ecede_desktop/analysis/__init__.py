"""NumPy over session marks: counts of a county at once."""
