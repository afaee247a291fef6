"""Pictures laid out as plain shapes, once for the window and the paper: no Qt, no reportlab."""
