"""Likely duplicates, side by side: merged, kept apart, and merges taken apart again."""
