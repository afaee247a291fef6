"""Frozen records that cross the layers: commands that ask, rows that show."""
