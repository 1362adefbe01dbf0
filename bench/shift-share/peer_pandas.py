# The same tasks in pandas, on categorical keys; prints one JSON object.
import json
import resource
import statistics
import sys
import time

import pandas as pd

cells_file, groups_file = sys.argv[1], sys.argv[2]


def clock(task):
    answer = task()
    spent = []
    for _ in range(5):
        start = time.perf_counter()
        answer = task()
        spent.append((time.perf_counter() - start) * 1000)
    return statistics.median(spent), answer


kinds = {"codgeo": "category", "a88": "category", "y2009": "float64", "y2015": "float64"}
read_ms, cells = clock(lambda: pd.read_csv(cells_file, dtype=kinds))
groups = pd.read_csv(groups_file, dtype=str).set_index("codgeo")["epci"]


def compute():
    sectors = cells.groupby("a88", observed=True)[["y2009", "y2015"]].sum()
    whole = sectors[sectors.y2009 > 0].sum()
    growth = whole.y2015 / whole.y2009
    ratio = cells.a88.map(sectors.y2015 / sectors.y2009).astype("float64")
    share = cells.a88.map(sectors.y2009 / whole.y2009).astype("float64")
    base = cells.groupby("codgeo", observed=True).y2009.transform("sum")
    local = cells.y2015 - cells.y2009 * ratio
    pure = (base * share * local / cells.y2009).where(cells.y2009 > 0, local)
    parts = pd.DataFrame(
        {
            "codgeo": cells.codgeo,
            "n": cells.y2009 * (growth - 1),
            "m": cells.y2009 * (ratio - growth),
            "l": local,
            "p": pure,
            "a": local - pure,
        }
    )
    communes = parts.groupby("codgeo", observed=True).sum()
    epcis = communes.groupby(communes.index.map(groups)).sum()
    return epcis.l.abs().sum() + communes.p.abs().sum()


compute_ms, checksum = clock(compute)
print(
    json.dumps(
        {
            "engine": "pandas",
            "readMs": read_ms,
            "computeMs": compute_ms,
            "checksum": checksum,
            "rows": len(cells),
            "peakMb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
            "version": pd.__version__,
        }
    )
)
