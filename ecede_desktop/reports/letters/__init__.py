"""Letters from templates that the council can change without code, in both languages side by side."""
