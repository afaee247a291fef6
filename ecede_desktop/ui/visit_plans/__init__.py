"""Planning visits, taking their steps, and the day sheet."""
