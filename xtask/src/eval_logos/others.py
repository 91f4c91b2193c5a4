"""Hashes of `imagehash` on the copies that `cargo xtask eval logos` wrote: how many are known again at the distance that
calls fewer than one in 1,000 pairs alike falsely."""

import json
import sys
from pathlib import Path

import imagehash
import numpy
from PIL import Image

FALSE = 0.001
SIZES = [24, 32, 48, 64, 96, 200, 400]
HASHES = {
    "phash 8": lambda picture: imagehash.phash(picture, 8),
    "phash 16": lambda picture: imagehash.phash(picture, 16),
    "dhash 8": lambda picture: imagehash.dhash(picture, 8),
    "dhash 16": lambda picture: imagehash.dhash(picture, 16),
}


def opened(path, cut):
    """On white; `cut` takes margins of one colour off, which the hashes do not do by themselves."""
    picture = Image.open(path).convert("RGBA")
    ground = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    picture = Image.alpha_composite(ground, picture).convert("L")
    if cut:
        grey = numpy.asarray(picture).astype(float)
        ink = abs(grey - numpy.median([grey[0, 0], grey[0, -1], grey[-1, 0], grey[-1, -1]])) > 40
        rows, columns = numpy.flatnonzero(ink.any(1)), numpy.flatnonzero(ink.any(0))
        if len(rows) and len(columns):
            picture = picture.crop((columns[0], rows[0], columns[-1] + 1, rows[-1] + 1))
    return picture


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def main():
    folder = Path(sys.argv[1])
    logos, copies = lines(folder / "logos.jsonl"), lines(folder / "copies.jsonl")
    print(f"\nimagehash {imagehash.__version__}, at the distance with fewer than 1 in 1,000 pairs false:")
    print(f"{'':24}{'from':>7}{'false':>9}" + "".join(f"{size:>7}" for size in SIZES) + f"{'all':>7}")
    for cut in (False, True):
        own = [opened(folder / logo["file"], cut) for logo in logos]
        shown = [opened(folder / copy["file"], cut) for copy in copies]
        for name, hash_of in HASHES.items():
            bits = [hash_of(picture).hash.flatten() for picture in own]
            table = numpy.array(bits)
            near, known, pairs = [], [], 0
            for copy, picture in zip(copies, shown):
                mine = hash_of(picture).hash.flatten()
                known.append(int((mine != bits[copy["logo"]]).sum()))
                if copy["against_all"]:
                    far = (table != mine).sum(1)
                    mask = numpy.ones(len(logos), bool)
                    mask[logos[copy["logo"]]["same"]] = False
                    near.append(far[mask])
                    pairs += int(mask.sum())
            near = numpy.concatenate(near)
            fits = [at for at in range(table.shape[1]) if (near <= at).sum() / pairs <= FALSE]
            most = max(fits, default=-1)
            known = numpy.array(known) <= most
            size = numpy.array([copy["size"] for copy in copies])
            row = "".join(f"{known[size == one].mean() * 100:>7.1f}" for one in SIZES)
            title = f"{name}{', margins cut' if cut else ''}"
            print(f"{title:24}{most:>7}{(near <= most).sum() / pairs * 1000:>9.2f}{row}{known.mean() * 100:>7.1f}", flush=True)


main()
