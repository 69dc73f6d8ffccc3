"""Rows of indicators as cells that span: equal neighbours in the first columns are one cell."""
from office import C


def spans(rows, depth=2, **cell):
    """Merges equal neighbours in the first `depth` columns, each column only within the one before; cell says how the merged ones are set."""
    out = [list(x) for x in rows]
    for c in range(depth):
        k = 0
        while k < len(rows):
            n = 1
            while k + n < len(rows) and rows[k + n][:c + 1] == rows[k][:c + 1]:
                n += 1
            out[k][c] = C(rows[k][c], rs=n, **cell)
            for j in range(k + 1, k + n):
                out[j][c] = None
            k += n
    return [[x for x in row if x is not None] for row in out]


def flatten(tree):
    """[(first, [(second, [leaf])])] -> rows (first, second, *leaf)"""
    return [(first, second, *leaf) for first, seconds in tree for second, leaves in seconds for leaf in leaves]
