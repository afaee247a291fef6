"""Hand-offs of pupils to other services."""
