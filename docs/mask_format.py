"""Mask format 1 in Python, with nothing but Python's own library: the code of docs/mask-format.md, to be ported.

Run as a program, it holds every golden vector of that page against the functions: python3 docs/mask_format.py
"""

import functools
import math
import pathlib
import struct

M32 = 2**32 - 1


@functools.lru_cache  # neighbouring decisions share counters
def philox(seed, low, stream):
    """Philox4x32-10: the four random words of a counter, which is two halves of 64 bits: low and stream."""
    c0, c1, c2, c3 = low & M32, low >> 32, stream & M32, stream >> 32
    k0, k1 = seed & M32, seed >> 32
    for _ in range(10):
        p, q = 0xD2511F53 * c0, 0xCD9E8D57 * c2
        c0, c1, c2, c3 = (q >> 32) ^ c1 ^ k0, q & M32, (p >> 32) ^ c3 ^ k1, p & M32
        k0, k1 = (k0 + 0x9E3779B9) & M32, (k1 + 0xBB67AE85) & M32
    return c0, c1, c2, c3


def threshold(rate):
    """The rate in steps of 2**-44; halves go to even."""
    return round(rate * 2**44)


def bits_per_decision(T):
    return next((b for b in (1, 2, 3, 4, 6) if T % 2 ** (44 - b) == 0), 12)


def split(T):
    """What the draw is compared with, and what the tie break is compared with."""
    return T // 2 ** (44 - bits_per_decision(T)), T % 2**32


def plane_bit(seed, stream, plane, place):
    """One bit of a plane: word 1 and then 0 of eight counters for an even plane, word 3 and then 2 for an odd one."""
    words = philox(seed, 8 * (plane // 2) + place // 64, stream)
    word = (1 if plane % 2 == 0 else 3) - (place % 64 >= 32)
    return words[word] >> place % 32 & 1


def draw(seed, stream, bits, index):
    """The bits of a decision, one from each of its planes, the highest first."""
    value = 0
    for plane in range(bits * (index // 512), bits * (index // 512) + bits):
        value = 2 * value + plane_bit(seed, stream, plane, index % 512)
    return value


def tie_break(seed, stream, index):
    return philox(seed, 2**56 + index, stream)[0]


def is_kept(seed, stream, rate, index):
    """Whether the decision with this noise index keeps its elements."""
    T = threshold(rate)
    first, rest = split(T)
    value = draw(seed, stream, bits_per_decision(T), index)
    return value > first if value != first else tie_break(seed, stream, index) >= rest


def fold(seed, stream, data):
    """The key made of a key and a number, as (seed, stream)."""
    inner = philox(seed, 2 * 2**56, stream)
    outer = philox(inner[0] + (inner[1] << 32), data, inner[2] + (inner[3] << 32))
    return outer[0] + (outer[1] << 32), outer[2] + (outer[3] << 32)


def noise_index(position, noise_shape):
    """The decision that the element at a position of the tensor belongs to."""
    index = 0
    for place, extent in zip(position, noise_shape):
        index = index * extent + (0 if extent == 1 else place)
    return index


def rounded(value, kind):
    """The nearest number of an element type: 'e' for half, 'f' for float, 'd' for double, as in struct."""
    try:
        return struct.unpack(kind, struct.pack(kind, value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def dropout(x, shape, noise_shape, rate, seed, stream, kind):
    """Dropout over the elements of a tensor, the last axis fastest."""
    if rate == 0 or rate == 1:
        return list(x) if rate == 0 else [0.0] * len(x)
    scale, y = rounded(1 / (1 - rate), kind), []
    for i, value in enumerate(x):
        position = [i // math.prod(shape[axis + 1 :]) % shape[axis] for axis in range(len(shape))]
        kept = is_kept(seed, stream, rate, noise_index(position, noise_shape))
        y.append(rounded(value * scale, kind) if kept else 0.0)
    return y


def table(heading):
    """The rows of a table of the page, below its head."""
    lines = pathlib.Path(__file__).with_name("mask-format.md").read_text(encoding="utf-8").splitlines()
    lines = lines[lines.index("### " + heading) :]
    first = next(i for i, line in enumerate(lines) if line.startswith("|")) + 2
    last = next((i for i in range(first, len(lines)) if not lines[i].startswith("|")), len(lines))
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[first:last]]


def check(heading, row):
    """What the functions give for a row of the table under a heading, and what the row says; they should be equal."""
    number = lambda column: int(row[column], 16)
    extents = lambda column: [int(extent) for extent in row[column].strip("[]").split(",")]
    if heading == "Philox":
        return "%08x %08x %08x %08x" % philox(number(0), number(1), number(2)), row[3]
    if heading == "Thresholds":
        T = threshold(float(row[0]))
        return [T, bits_per_decision(T), *split(T)], [int(cell) for cell in row[1:]]
    if heading == "Folds":
        return fold(number(0), number(1), number(2)), (number(3), number(4))
    if heading == "Tensors":
        kind = {"Half": "e", "float": "f", "double": "d"}[row[0]]
        x = [(i - 5) / 8 for i in range(math.prod(extents(1)))]
        y = dropout(x, extents(1), extents(2), float(row[3]), number(4), number(5), kind)
        return [struct.pack(">" + kind, value).hex() for value in y], row[6].split()
    seed, stream, rate = number(0), number(1), float(row[2])
    if heading == "Decisions":
        first = int(row[3])
        return "".join(str(int(is_kept(seed, stream, rate, first + i))) for i in range(64)), row[4]
    if heading == "Ties":
        index = int(row[3])
        return (tie_break(seed, stream, index), is_kept(seed, stream, rate, index)), (number(4), row[5] == "1")
    return sum(is_kept(seed, stream, rate, i) for i in range(100_000)), int(row[3])


if __name__ == "__main__":
    for heading in ("Philox", "Thresholds", "Decisions", "Ties", "Counts", "Folds", "Tensors"):
        rows = table(heading)
        for row in rows:
            found, expected = check(heading, row)
            if found != expected:
                raise SystemExit(f"{heading}: found {found}; expected {expected}")
        print(f"{heading}: {len(rows)} as expected")
