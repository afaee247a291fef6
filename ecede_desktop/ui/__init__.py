"""The window: it shows, asks and calls; the only Qt of the program.

How a panel is made: a package ``ui/<concept>/`` with ``panel.py`` (a ``Panel`` of ``ui/panel.py``), ``model.py`` and
its dialogs. It asks services through ``Operations`` and never waits; it goes elsewhere by emitting ``go(Place)``; it
redraws when ``refresh(changes)`` names a kind it shows; its sentences go through ``tr()`` and are said again in
``retranslate``. ``main_window`` puts panels together; they do not import each other.
"""

from ecede_desktop.ui.lasting_none import keep_none

keep_none()
