"""Every Child Every Day Desktop: casework for a council's attendance and wellbeing officers."""

__version__ = "0.5.0"
