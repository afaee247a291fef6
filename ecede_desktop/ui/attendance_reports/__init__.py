"""Attendance reports: choose the days and the language, look at the pages, issue, print, save."""
