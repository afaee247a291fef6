"""One command for each thing a developer does here; it sets up what it needs by itself.

    python3 dev.py run [--demo] [--headless DIR]   open the program; --demo on a fresh demonstration store
    python3 dev.py test [pytest arguments]         everything that is checked; with arguments, only those tests
    python3 dev.py build                           the program as a folder that needs no Python, tried out once
    python3 dev.py bench                           the measured figures beside their baselines
    python3 dev.py shots DIR                       pictures of every panel and dialog
    python3 dev.py forms | i18n                    compile forms/*.ui | gather and compile the translations
    python3 dev.py fuzz [--seconds N]              let a fuzzer look for input that trips a reader of files (Linux)

Only the standard library is used here, because this runs before anything is installed.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this is where an older Python is told so
    sys.exit("dev.py needs Python 3.11 or newer, and this is {}.{}.".format(*sys.version_info[:2]))

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
CONSTRAINTS = ROOT / "constraints.txt"
REFUSED = 2

# What Qt loads from the system: library, package on Debian and Ubuntu, package on Fedora and its kin.
QT_LIBRARIES = (
    ("libGL.so.1", "libgl1", "libglvnd-glx"),
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libX11.so.6", "libx11-6", "libX11"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libfreetype.so.6", "libfreetype6", "freetype"),
    ("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
)
# What it also loads to open a window on an X11 display; drawing offscreen does without.
X11_LIBRARIES = (
    ("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)


# --- the commands ---------------------------------------------------------------------------------------------------


def run(options: argparse.Namespace, extra: list[str]) -> int:
    """Open the program; without a display, say how to see the demonstration all the same."""
    if options.headless is not None:
        if not options.demo:
            return refuse("--headless goes with --demo: python3 dev.py run --demo --headless DIR")
        set_up()
        return become("ecede_desktop", "demo", str(options.headless), "--run", *extra)
    if not has_display():
        return refuse(
            "There is no display to open a window on; this does the same job without one: "
            "python3 dev.py run --demo --headless DIR"
        )
    check_libraries(window=True)
    set_up()
    return become("ecede_desktop", *(["--demo"] if options.demo else []), *extra)


def test(options: argparse.Namespace, extra: list[str]) -> int:
    """Run every check to its end, whatever failed before; the last line is pytest's own count."""
    check_libraries()
    set_up(developing=True)
    notes = [note for note in [provide_postgres()] if note]
    failed = []
    if not extra:
        checks = {
            "ruff": ("-m", "ruff", "check", "."),
            "mypy": ("-m", "mypy"),
            "forms": ("forms/compile.py", "--check"),
        }
        for name, command in checks.items():
            say(f"== {name}")
            if python(*command):
                failed.append(name)
        extra = ["-n", str(min(os.cpu_count() or 1, 8)), "--dist", "loadfile"]
    say("== pytest")
    code, last_line = python_but_last_line("-m", "pytest", *extra)
    failed += ["pytest"] if code else []
    if failed:
        notes.append(f"FAILED: {', '.join(failed)}")
    for line in [*notes, last_line]:
        say(line)
    return 1 if failed else 0


def build(options: argparse.Namespace, extra: list[str]) -> int:
    """Make the one-folder program, then let the built program try itself out."""
    check_libraries()
    set_up(developing=True)
    started = time.monotonic()
    arguments = ("--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "build")
    code = python("-m", "PyInstaller", *arguments, *extra, "build_installer.spec")
    if code:
        return code
    folder = ROOT / "dist" / "ecede-desktop"
    program = folder / ("ecede-desktop.exe" if os.name == "nt" else "ecede-desktop")
    # Links are counted as links: macOS has several names for one library.
    size = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file())
    say(f"Built {program} in {time.monotonic() - started:.0f} s: {size / 1e6:.0f} MB. It now tries itself out.")
    return subprocess.run([str(program), "--self-test"], env=offscreen(), check=False).returncode


def bench(options: argparse.Namespace, extra: list[str]) -> int:
    """Measure, each figure beside its baseline of the same run."""
    check_libraries()
    set_up(developing=True)
    return python("-m", "benchmarks.run", *extra)


def shots(options: argparse.Namespace, extra: list[str]) -> int:
    """Draw every panel and dialog into PNG files."""
    check_libraries()
    set_up(developing=True)
    return python("-m", "ecede_desktop.ui.shots", str(options.folder.resolve()), *extra)


def forms(options: argparse.Namespace, extra: list[str]) -> int:
    """Compile forms/*.ui."""
    set_up(developing=True)
    return python("forms/compile.py", *extra)


def i18n(options: argparse.Namespace, extra: list[str]) -> int:
    """Gather the window's sentences into resources/i18n/*.ts, keeping what is translated, and compile them."""
    set_up(developing=True)
    # The forms are read as .ui: their compiled modules would name each sentence a second time.
    sources = [p for p in (ROOT / "ecede_desktop").rglob("*.py") if not p.name.startswith("ui_")]
    sources += (ROOT / "forms").glob("*.ui")
    names = [str(p.relative_to(ROOT)) for p in sorted(sources)]
    for catalogue in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        ts, qm = str(catalogue.relative_to(ROOT)), str(catalogue.with_suffix(".qm").relative_to(ROOT))
        code = tool("pyside6-lupdate", "-locations", "none", *extra, *names, "-ts", ts)
        code = code or tool("pyside6-lrelease", ts, "-qm", qm)
        if code:
            return code
    return 0


def fuzz(options: argparse.Namespace, extra: list[str]) -> int:
    """Let a coverage-guided fuzzer look for input that trips a reader of files, for so many seconds."""
    if not sys.platform.startswith("linux"):
        return refuse("The fuzzer (atheris) is to be had for Linux only; the property tests run anywhere.")
    set_up(developing=True)
    quiet = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(CONSTRAINTS))
    if python("-c", "import atheris", quiet=True) and python(*quiet, "-e", f"{ROOT}[fuzz]"):
        return refuse("The fuzzer (atheris) could not be installed for this Python.")
    return python("-m", "tests.fuzz.readers", str(options.seconds), *extra)


# --- what they need ---------------------------------------------------------------------------------------------------


def set_up(*, developing: bool = False) -> None:
    """Make .venv and install the project with the exact versions of constraints.txt, unless that was done already."""
    asked = (ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes()
    wanted = f"{ROOT}\n{hashlib.sha256(asked).hexdigest()}\n"
    stamps = [VENV / "set-up-to-develop", VENV / "set-up-to-run"]
    if PYTHON.exists() and any(read(stamp) == wanted for stamp in (stamps[:1] if developing else stamps)):
        return
    say("Setting up .venv; the first time this takes a minute or two.")
    # Programs in a .venv know the folder it was made in: one that was moved or copied must be made anew.
    moved = any(read(stamp) and not read(stamp).startswith(f"{ROOT}\n") for stamp in stamps)
    if not PYTHON.exists() or moved:
        if importlib.util.find_spec("ensurepip") is None:
            package = "python{}.{}-venv".format(*sys.version_info[:2])
            provide([package], f"Python's own installer is missing (Debian and Ubuntu: {package})")
        venv.create(VENV, with_pip=True, clear=True, symlinks=os.name != "nt")
    for stamp in stamps:
        stamp.unlink(missing_ok=True)
    project = f"{ROOT}[dev]" if developing else str(ROOT)
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(CONSTRAINTS), "-e", project)
    if python(*pip):
        sys.exit("The installation failed; what pip says above names the cause.")
    stamps[0 if developing else 1].write_text(wanted, encoding="utf-8")


def check_libraries(*, window: bool = False) -> None:
    """See that Qt will find what it loads from the system; on Debian root installs it, others are told the package."""
    if not sys.platform.startswith("linux"):
        return
    x11 = window and bool(os.environ.get("DISPLAY")) and "QT_QPA_PLATFORM" not in os.environ
    needed = QT_LIBRARIES + (X11_LIBRARIES if x11 else ())
    missing = [entry for entry in needed if not loads(entry[0])]
    if missing:
        libraries = ", ".join(library for library, _, _ in missing)
        column = 2 if shutil.which("dnf") else 1
        packages = list(dict.fromkeys(entry[column] for entry in missing))
        provide(packages, f"Qt needs {libraries}, which this system lacks; install {' '.join(packages)}")


def provide_postgres() -> str:
    """See that the tests have a PostgreSQL to run on; answers with a sentence where they have to do without."""
    if python("-m", "tests.postgres_server", quiet=True) == 0:
        return ""
    if os.environ.get("CI") == "true" and may_install():
        provide(["postgresql"], "")
        if python("-m", "tests.postgres_server", quiet=True) == 0:
            return ""
    return "PostgreSQL is not installed on this machine: the tests that need it were left out."


def provide(packages: list[str], otherwise: str) -> None:
    """Install system packages where we may; elsewhere stop with the sentence."""
    if not may_install():
        sys.exit(refuse(f"{otherwise}."))
    say(f"Installing {' '.join(packages)}.")
    quiet = {"env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        if subprocess.run(command, check=False, **quiet).returncode:  # type: ignore[call-overload]
            sys.exit(refuse(f"This failed: {' '.join(command)}"))


def may_install() -> bool:
    """Whether this is Debian or one of its kin, and we are root there."""
    return bool(shutil.which("apt-get")) and Path("/etc/debian_version").exists() and os.geteuid() == 0


def loads(library: str) -> bool:
    """Whether the system's loader finds a library, which is the question that Qt will ask."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Whether a window can be opened; only Linux does without."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in told)


# --- running programs -------------------------------------------------------------------------------------------------


def python(*arguments: str, quiet: bool = False) -> int:
    """Run the Python of .venv in the project's folder, without a screen."""
    sink = subprocess.DEVNULL if quiet else None
    command = [str(PYTHON), *arguments]
    return subprocess.run(command, cwd=ROOT, env=offscreen(), stdout=sink, stderr=sink, check=False).returncode


def python_but_last_line(*arguments: str) -> tuple[int, str]:
    """The same, keeping back the last line of what it prints so that it can be printed after everything else."""
    command = [str(PYTHON), *arguments]
    held: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, env=offscreen(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", errors="replace",
    ) as process:  # fmt: skip
        assert process.stdout is not None
        for line in process.stdout:
            if not line.strip():
                held.append("")
                continue
            for earlier in held:
                say(earlier)
            held = [line.rstrip()]
    return process.returncode, next(iter(held), "")


def tool(name: str, *arguments: str) -> int:
    """Run a program that pip put into .venv."""
    program = shutil.which(name, path=str(PYTHON.parent))
    if program is None:
        sys.exit(f"{name} is not in {PYTHON.parent}.")
    return subprocess.run([program, *arguments], cwd=ROOT, check=False).returncode


def become(module: str, *arguments: str) -> int:
    """Hand over to the program: from here on it is as if it had been started by itself."""
    command = [str(PYTHON), "-m", module, *arguments]
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def offscreen() -> dict[str, str]:
    """The environment for what draws without a screen."""
    return {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8", **os.environ}


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def say(line: str) -> None:
    print(line, flush=True)


def refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr, flush=True)
    return REFUSED


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in (run, test, build, bench, shots, forms, i18n, fuzz):
        # Without abbreviations and with its own -h only in first place, so that the rest goes on to the program.
        added = commands.add_parser(command.__name__, help=command.__doc__, allow_abbrev=False)
        added.set_defaults(do=command)
        if command is run:
            added.add_argument("--demo", action="store_true", help="a fresh demonstration store, already unlocked")
            added.add_argument("--headless", type=Path, metavar="DIR", help="do the main job without a window, in DIR")
        if command is fuzz:
            added.add_argument("--seconds", type=int, default=60, metavar="N")
        if command is shots:
            added.add_argument("folder", type=Path, metavar="DIR")
    options, extra = parser.parse_known_args()
    return int(options.do(options, extra))


if __name__ == "__main__":
    sys.exit(main())
