#!/usr/bin/python3
"""Makes the fonts folder of the program from the font packages of Debian.

Matinee Sans is Inter with its tabular figures as the ordinary figures, because JavaFX
cannot switch OpenType features. A font that was changed gets a name of its own; the others
are copied as they are. See README.md beside this file.
"""
import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path("/usr/share/fonts")
INTER = FONTS / "opentype/inter"

# (source, family, style, file): every weight is a family of its own, since JavaFX finds fonts
# loaded by hand by family only. Semi-bold is also the bold of the base family.
SANS = [
    ("Inter-Regular.otf", "Matinee Sans", "Regular", "MatineeSans-Regular.otf"),
    ("Inter-Italic.otf", "Matinee Sans", "Italic", "MatineeSans-Italic.otf"),
    ("Inter-SemiBold.otf", "Matinee Sans", "Bold", "MatineeSans-Bold.otf"),
    ("Inter-Medium.otf", "Matinee Sans Medium", "Regular", "MatineeSansMedium.otf"),
    ("Inter-SemiBold.otf", "Matinee Sans SemiBold", "Regular", "MatineeSansSemiBold.otf"),
]
COPIED = [
    INTER / "InterDisplay-Black.otf",
    FONTS / "opentype/ebgaramond/EBGaramond12-Regular.otf",
    FONTS / "opentype/ebgaramond/EBGaramond12-Italic.otf",
    FONTS / "opentype/ebgaramond/EBGaramond12-Bold.otf",
    FONTS / "truetype/jetbrains-mono/JetBrainsMono-Regular.ttf",
    FONTS / "truetype/jetbrains-mono/JetBrainsMono-Bold.ttf",
    FONTS / "truetype/jetbrains-mono/JetBrainsMono-Italic.ttf",
    FONTS / "opentype/bebas-neue/BebasNeue-Bold.otf",
    FONTS / "opentype/league-spartan/LeagueSpartan-Bold.otf",
]
# Latin, Latin extended, Greek, Cyrillic, punctuation, currency, arrows, mathematical signs, shapes.
KEPT = [
    (0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F), (0x2150, 0x218F),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x25A0, 0x25FF), (0x2600, 0x26FF),
    (0x2700, 0x27BF),
]
TABULAR = [ord(c) for c in "0123456789+\u2212"]


def tabular_alternates(font):
    """The single substitutions of the feature tnum: glyph name to glyph name."""
    gsub = font["GSUB"].table
    found = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                found.update(getattr(table, "mapping", {}))
    return found


def freeze_tabular(font):
    swap = tabular_alternates(font)
    for table in font["cmap"].tables:
        for code in TABULAR:
            glyph = table.cmap.get(code)
            if glyph in swap:
                table.cmap[code] = swap[glyph]
    figures = [font.getBestCmap()[ord(c)] for c in "0123456789"]
    widths = [font["hmtx"][glyph][0] for glyph in figures]
    if max(widths) - min(widths) > 8:
        sys.exit(f"figures are not of one width: {widths}")
    # Some cuts are off by a rounding: a thousandth of an em, but it adds up in a column.
    for glyph in figures:
        font["hmtx"][glyph] = (max(widths), font["hmtx"][glyph][1])


def rename(font, family, style):
    full = family if style == "Regular" else f"{family} {style}"
    postscript = full.replace(" ", "") if style != "Regular" else family.replace(" ", "") + "-Regular"
    names = font["name"]
    notice = names.getDebugName(0)
    names.names = []
    values = {
        0: notice,
        1: family,
        2: style,
        3: f"{postscript}; made from Inter",
        4: full,
        5: "Version 1.000",
        6: postscript,
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "http://scripts.sil.org/OFL",
    }
    for key, value in values.items():
        names.setName(value, key, 3, 1, 0x409)
        names.setName(value, key, 1, 0, 0)
    bold, italic = style == "Bold", style == "Italic"
    font["OS/2"].usWeightClass = 700 if bold else font["OS/2"].usWeightClass
    font["OS/2"].fsSelection = (1 if italic else 0) | (32 if bold else 0) | (0 if bold or italic else 64)
    font["head"].macStyle = (1 if bold else 0) | (2 if italic else 0)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName = family, full


def main(out):
    out.mkdir(parents=True, exist_ok=True)
    for source, family, style, name in SANS:
        font = TTFont(INTER / source)
        freeze_tabular(font)
        options = Options()
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "calt"]
        options.hinting = True
        options.name_IDs = ["*"]
        options.notdef_outline = True
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[c for a, b in KEPT for c in range(a, b + 1)])
        subsetter.subset(font)
        rename(font, family, style)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        font.save(out / name)
    for path in COPIED:
        shutil.copyfile(path, out / path.name)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else
         Path(__file__).parents[2] / "resources/app/matinee/ui/theme/fonts")
