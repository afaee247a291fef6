"""The same letter to many: to whom, in which order, issued at once, and how they went out."""
