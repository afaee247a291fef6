"""Files from and for other systems."""
