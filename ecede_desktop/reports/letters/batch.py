"""Letters that were issued, one after another in one file to be printed: their own pages, not drawn anew."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf


def joined(letters: Sequence[bytes], *, both_sides: bool = True) -> bytes:
    """The file; printed on both sides, each letter begins on a sheet of its own.

    The same letters in the same order give the same bytes.
    """
    with pikepdf.new() as made:
        for place, content in enumerate(letters):
            with pikepdf.open(io.BytesIO(content)) as letter:
                made.pages.extend(letter.pages)
                odd = len(letter.pages) % 2 == 1
                if both_sides and odd and place + 1 < len(letters):
                    box = letter.pages[-1].mediabox
                    made.add_blank_page(page_size=(float(box[2]) - float(box[0]), float(box[3]) - float(box[1])))
        out = io.BytesIO()
        made.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
