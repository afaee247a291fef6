"""The paper: every document the program prints is drawn here, from frozen records, and nowhere else."""
