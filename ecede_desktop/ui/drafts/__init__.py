"""What is typed and not signed off or saved yet."""
