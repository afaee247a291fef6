"""Mapped classes by concept, one naming convention for every constraint."""

from ecede_desktop.store.tables.audit import AuditHead, AuditLine
from ecede_desktop.store.tables.cases import AttendanceCase, Confirmation, Referral, StageMove
from ecede_desktop.store.tables.contacts import Contact, ContactAddition, Task
from ecede_desktop.store.tables.documents import IssuedDocument
from ecede_desktop.store.tables.mapping import Table, metadata
from ecede_desktop.store.tables.pupils import Address, Enrolment, Parent, ParentLink, Pupil, SearchTerm
from ecede_desktop.store.tables.registers import (
    ImportCoverage,
    ImportFile,
    MarkChange,
    MarkDetail,
    MarkYear,
    RegisterImport,
)
from ecede_desktop.store.tables.schools import Closure, School
from ecede_desktop.store.tables.users import Counter, StoreFact, UserAccount

__all__ = [
    "Address",
    "AttendanceCase",
    "AuditHead",
    "AuditLine",
    "Closure",
    "Confirmation",
    "Contact",
    "ContactAddition",
    "Counter",
    "Enrolment",
    "ImportCoverage",
    "ImportFile",
    "IssuedDocument",
    "MarkChange",
    "MarkDetail",
    "MarkYear",
    "Parent",
    "ParentLink",
    "Pupil",
    "Referral",
    "RegisterImport",
    "School",
    "SearchTerm",
    "StageMove",
    "StoreFact",
    "Table",
    "Task",
    "UserAccount",
    "metadata",
]
