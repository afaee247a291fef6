"""Registers on paper: typed beside their scan, checked by a second person, taken in."""
