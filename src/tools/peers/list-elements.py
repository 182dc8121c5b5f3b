"""Prints what pydicom finds in each file, as one JSON object a line: elements by depth, tag, VR, length, digest, text."""

import hashlib
import json
import sys
import warnings

from pydicom import dcmread
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import RawDataElement

warnings.simplefilter("ignore")
TEXT = {"SH", "LO", "ST", "PN", "LT", "UC", "UT"}


def is_sequence(raw):
    if raw.VR is not None:
        return raw.VR == "SQ"
    try:
        return dictionary_VR(raw.tag) == "SQ"
    except KeyError:
        return False


def text_of(dataset, tag):
    try:
        element = dataset[tag]
        if element.VR not in TEXT:
            return None
        value = element.value
        values = value if isinstance(value, (list, tuple)) or type(value).__name__ == "MultiValue" else [value]
        return "\\".join("" if one is None else str(one) for one in values).rstrip(" \0")
    except Exception:
        return None


def list_elements(dataset, depth):
    for tag, found in list(dataset._dict.items()):
        name = "%04X,%04X" % (tag.group, tag.elem)
        if isinstance(found, RawDataElement) and not is_sequence(found):
            length = -1 if found.length == 0xFFFFFFFF else found.length
            value = found.value or b""
            digest = hashlib.md5(value).hexdigest()
            yield [depth, name, found.VR or "", length, digest, text_of(dataset, tag)]
            continue
        length = found.length if isinstance(found, RawDataElement) else None
        element = dataset[tag]
        if element.VR != "SQ":
            # Read by pydicom itself before, as (0008,0005) is: its length is not kept.
            yield [depth, name, element.VR, None, None, None]
            continue
        undefined = length == 0xFFFFFFFF or (length is None and element.is_undefined_length)
        yield [depth, name, "SQ", -1 if undefined else length, None, None]
        for item in element.value:
            yield [depth + 1, "FFFE,E000", "", None, None, None]
            yield from list_elements(item, depth + 2)


for path in sys.stdin.read().splitlines():
    try:
        dataset = dcmread(path, force=True)
        elements = list(list_elements(dataset.file_meta, 0)) + list(list_elements(dataset, 0))
        print(json.dumps({"path": path, "elements": elements}))
    except Exception as error:
        print(json.dumps({"path": path, "refused": f"{type(error).__name__}: {error}"}))
