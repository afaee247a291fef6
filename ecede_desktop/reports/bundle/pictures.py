"""Brings pictures to pages: photographs and scans as they are, no finer than the court asks."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator

from pikepdf import Dictionary, Name, Page, Pdf, Stream
from PIL import Image, ImageChops, ImageOps, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile

from ecede_desktop.reports.sheet import MM, PAGE_HEIGHT, PAGE_WIDTH

MARGIN = 10 * MM
MOST_PIXELS = 250_000_000
"""A picture of more is a bomb or a map."""
_QUALITY = 88
_NEARLY = 0.97
_LOW = bytes(min((value + 8) // 17, 15) for value in range(256))
_HIGH = bytes(value << 4 for value in _LOW)
_SPACES = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "1": Name.DeviceGray}


class NoPicture(Exception):
    """The bytes are no picture that can be read."""


def pages_of(content: bytes, most_dpi: int) -> tuple[Pdf, int]:
    """A document with a page for each picture of the file, and how many of them were made coarser.

    Raises:
        NoPicture: it cannot be read.
    """
    document, reduced = Pdf.new(), 0
    try:
        with Image.open(io.BytesIO(content)) as opened:
            one_jpeg = opened.format == "JPEG"
            for picture in _frames(opened):
                reduced += _add(document, picture, most_dpi, _bare(content) if one_jpeg else None)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as fault:
        raise NoPicture from fault
    return document, reduced


def _frames(opened: Image.Image) -> Iterator[Image.Image]:
    for number in range(getattr(opened, "n_frames", 1)):
        opened.seek(number)
        if opened.width * opened.height > MOST_PIXELS:
            raise NoPicture
        yield opened


def _add(document: Pdf, picture: Image.Image, most_dpi: int, jpeg: bytes | None) -> int:
    """A page with the picture as large as the sheet allows, never larger than 72 dots to the inch make it."""
    turned = picture.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    high, wide = (picture.width, picture.height) if turned else (picture.height, picture.width)
    sheet = (PAGE_HEIGHT, PAGE_WIDTH) if wide > high else (PAGE_WIDTH, PAGE_HEIGHT)
    scale = min((sheet[0] - 2 * MARGIN) / wide, (sheet[1] - 2 * MARGIN) / high, _points(picture))
    width, height = wide * scale, high * scale
    too_fine = 72 / scale > most_dpi * 1.02
    if jpeg is not None and not too_fine and picture.mode in ("L", "RGB") and picture.getexif().get(0x0112, 1) == 1:
        stream = document.make_stream(jpeg)
        stream.Filter = Name.DCTDecode
        _describe(stream, picture.mode, wide, high)
    else:
        upright = _plain(ImageOps.exif_transpose(picture))
        if too_fine:
            upright = _coarser(upright, round(width / 72 * most_dpi), round(height / 72 * most_dpi))
        stream = stream_of(document, upright)
    content = f"q {width:.3f} 0 0 {height:.3f} {(sheet[0] - width) / 2:.3f} {(sheet[1] - height) / 2:.3f} cm /I Do Q"
    page = document.add_blank_page(page_size=sheet)
    page.obj.Resources = Dictionary(XObject=Dictionary(I=stream))
    page.obj.Contents = document.make_stream(content.encode())
    return int(too_fine)


def stream_of(document: Pdf, picture: Image.Image) -> Stream:
    """The picture as a PDF holds it: in black and white without loss, else as JPEG."""
    if picture.mode == "1":
        stream = document.make_stream(picture.tobytes())
        _describe(stream, "1", picture.width, picture.height)
        return stream
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    stream = document.make_stream(buffer.getvalue())
    stream.Filter = Name.DCTDecode
    _describe(stream, picture.mode, picture.width, picture.height)
    return stream


def coarser(picture: Image.Image, width: int, height: int) -> Image.Image:
    """The picture with fewer dots; black and white stays so."""
    if isinstance(picture, JpegImageFile):
        # Unpacks no more of it than is needed: half the dots are as quickly had as a quarter.
        picture.draft(picture.mode, (int(width * _NEARLY), int(height * _NEARLY)))
    if picture.width <= width and picture.height <= height:
        return _plain(picture)
    return _coarser(_plain(picture), max(width, 1), max(height, 1))


def full_page(page: Page, document: Pdf, picture: Image.Image) -> tuple[bytes, Dictionary]:
    """Contents and resources of a sheet that is this picture and nothing else."""
    width, height = (float(value) for value in list(page.obj.MediaBox)[2:])
    content = f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /I Do Q\n".encode()
    return content, Dictionary(XObject=Dictionary(I=_smallest(document, _plain(picture))))


def _smallest(document: Pdf, picture: Image.Image) -> Stream:
    """A page of letters in sixteen greys without loss, one of photographs as JPEG: whichever is smaller."""
    if picture.mode == "RGB":
        red, green, blue = picture.split()
        if ImageChops.difference(red, green).getbbox() or ImageChops.difference(green, blue).getbbox():
            return stream_of(document, picture)
        picture = red
    if picture.mode == "1":
        return stream_of(document, picture)
    as_jpeg = stream_of(document, picture)
    packed = zlib.compress(_four_bits(picture), 6)
    if len(packed) >= len(as_jpeg.read_raw_bytes()):
        return as_jpeg
    stream = document.make_stream(packed)
    stream.Filter = Name.FlateDecode
    _describe(stream, "L", picture.width, picture.height)
    stream.BitsPerComponent = 4
    return stream


def _four_bits(picture: Image.Image) -> bytes:
    """Two dots a byte, each line beginning with a byte of its own."""
    wide = picture.width + picture.width % 2
    even = Image.new("L", (wide, picture.height), 255)
    even.paste(picture)
    dots = even.tobytes()
    high, low = dots[0::2].translate(_HIGH), dots[1::2].translate(_LOW)
    return (int.from_bytes(high, "big") | int.from_bytes(low, "big")).to_bytes(len(high), "big")


def _describe(stream: Stream, mode: str, width: int, height: int) -> None:
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height = width, height
    stream.ColorSpace = _SPACES[mode]
    stream.BitsPerComponent = 1 if mode == "1" else 8


def _coarser(picture: Image.Image, width: int, height: int) -> Image.Image:
    if picture.mode == "1":
        return picture.convert("L").resize((width, height), Image.Resampling.BOX).convert("1", dither=Image.Dither.NONE)
    return picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _plain(picture: Image.Image) -> Image.Image:
    """In grey, colour, or black and white; what is seen through is white paper."""
    if picture.mode in ("1", "L", "RGB"):
        return picture
    if picture.mode in ("LA", "PA", "RGBA") or "transparency" in picture.info:
        over = picture.convert("RGBA")
        paper = Image.new("RGBA", over.size, "white")
        return Image.alpha_composite(paper, over).convert("RGB")
    if picture.mode.startswith("I") or picture.mode == "F":
        return _sixteen(picture)
    return picture.convert("RGB")


def _sixteen(picture: Image.Image) -> Image.Image:
    """Grey of more than eight bits, brought to eight by its own brightest dot."""
    grey = picture.convert("F")
    extremes = grey.getextrema()
    most = float(extremes[1]) or 1.0  # type: ignore[arg-type]
    return grey.point(lambda value: value * (255 / max(most, 255.0))).convert("L")


def _points(picture: Image.Image) -> float:
    """How many points a dot is across: what the file says of a scan, else what 150 dots to the inch make."""
    said = picture.info.get("dpi")
    dpi = float(said[0]) if isinstance(said, tuple) and said and 90 <= float(said[0]) <= 2400 else 150.0
    return 72 / dpi


def _bare(content: bytes) -> bytes:
    """A JPEG without what the camera wrote beside the picture: where and when it was taken, and with what."""
    kept, at = [content[:2]], 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != 0xDA:
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        marker = content[at + 1]
        if not (0xE1 <= marker <= 0xEF and marker != 0xEE) and marker != 0xFE:
            kept.append(content[at : at + 2 + length])
        at += 2 + length
    return b"".join([*kept, content[at:]])
