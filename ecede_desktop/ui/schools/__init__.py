"""Schools: the list with their figures, and a page for each."""
