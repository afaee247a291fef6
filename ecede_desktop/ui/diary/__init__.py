"""The diary: months and weeks walked by keys, a day told beside in words, and its calendar file."""
