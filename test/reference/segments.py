"""Makes segments.json: numbers for core/segments, core/campaigns and their mathematics.

Run: python3 segments.py > segments.json   (Python 3, numpy 2.4, scipy 1.17, mpmath; random only where seeded)
"""
import json
import math
import random
import warnings
from fractions import Fraction

import mpmath as mp
import numpy as np
from scipy import optimize, stats
from scipy.cluster.vq import kmeans2

warnings.simplefilter("ignore")
out = {"made by": "test/reference/segments.py, numpy %s" % np.__version__}

# Skewness-corrected asymptotic score (Laud 2017, Pharmaceutical Statistics 16, 334-348), with 40 digits. The rates under
# the hypothesis are the root of the likelihood's derivative, found by bisection (not the cubic's formula).
Z = stats.norm.ppf(0.95)
mp.mp.dps = 40


def share(count, of):
    return count / of if count else mp.mpf(0)


def score(x1, n1, x2, n2, delta, bias=True, skew=True):
    """z of the hypothesis p2 - p1 = delta; positive where the seen difference is larger."""
    delta = mp.mpf(delta)
    if delta in (-1, 1) or x1 + x2 in (0, n1 + n2) and delta == 0:  # nothing else can be seen: no variance
        return mp.mpf(0)
    low, high = max(mp.mpf(0), -delta), min(mp.mpf(1), 1 - delta)
    for _ in range(130):
        p = (low + high) / 2
        slope = (share(x1, p) - share(n1 - x1, 1 - p) + share(x2, p + delta) - share(n2 - x2, 1 - p - delta))
        low, high = (p, high) if slope > 0 else (low, p)
    q = p + delta
    v = p * (1 - p) / n1 + q * (1 - q) / n2
    if bias:
        v *= mp.mpf(n1 + n2) / (n1 + n2 - 1)
    w = (mp.mpf(x2) / n2 - mp.mpf(x1) / n1 - delta) / mp.sqrt(v)
    c = (q * (1 - q) * (1 - 2 * q) / n2 ** 2 - p * (1 - p) * (1 - 2 * p) / n1 ** 2) / (6 * v ** mp.mpf(1.5))
    if not skew or abs(c) < mp.mpf(10) ** -20:
        return w
    # w = z + c (z^2 - 1), Gart & Nam (1990).
    return (mp.sqrt(max(mp.mpf(0), 1 + 4 * c * (w + c))) - 1) / (2 * c)


def interval(x1, n1, x2, n2, z=Z, **how):
    seen = mp.mpf(x2) / n2 - mp.mpf(x1) / n1
    ends = []
    for end, holds in ((-1, lambda d: score(x1, n1, x2, n2, d, **how) < z),
                       (1, lambda d: score(x1, n1, x2, n2, d, **how) > -z)):
        inner, outer = seen, mp.mpf(end)
        for _ in range(70):
            middle = (inner + outer) / 2
            inner, outer = (middle, outer) if holds(middle) else (inner, middle)
        ends.append(float(inner))
    return ends


def published(x1, n1, x2, n2, digits, **how):
    """At 95 %, as differences x1 / n1 - x2 / n2."""
    low, high = interval(x2, n2, x1, n1, stats.norm.ppf(0.975), **how)
    return round(low, digits), round(high, digits)


# Miettinen & Nurminen and Mee of Newcombe's (1998) example d; Gart & Nam (1990), plain and skewness-corrected.
assert published(5, 56, 0, 29, 4, skew=False) == (-0.0326, 0.1933)
assert published(5, 56, 0, 29, 4, skew=False, bias=False) == (-0.0313, 0.1926)
assert published(7, 25, 2, 25, 3, skew=False, bias=False) == (-0.014, 0.412)
assert published(7, 25, 2, 25, 3, bias=False) == (-0.014, 0.414)


def smallest(n1, n2, p1):
    p1 = max(p1, 0.5 / n1)
    zb = stats.norm.ppf(0.8)

    def missing(d):
        p2 = p1 + d
        p = (n1 * p1 + n2 * p2) / (n1 + n2)
        return Z * math.sqrt(p * (1 - p) * (1 / n1 + 1 / n2)) + zb * math.sqrt(
            p1 * (1 - p1) / n1 + max(0, p2 * (1 - p2)) / n2) - d

    if p1 >= 1 or missing(1 - p1) > 0:
        return None
    return optimize.brentq(missing, 0, 1 - p1, xtol=1e-15)


cases = [(100, 10, 900, 120), (10, 0, 90, 5), (200, 40, 1800, 300), (56, 48, 70, 56), (29, 0, 10, 10),
         (1000, 31, 9000, 420), (50000, 2511, 450000, 24100), (1, 1, 1, 0), (12, 3, 108, 30), (100, 10, 900, 150), (5, 5, 7, 7), (20, 0, 30, 0)]
out["abTest"] = []
for n1, x1, n2, x2 in cases:
    low, high = interval(x1, n1, x2, n2)
    p = 2 * mp.ncdf(-abs(score(x1, n1, x2, n2, 0)))
    out["abTest"].append({"in": [n1, x1, n2, x2], "low": low, "high": high, "pValue": float(p),
                          "smallestLift": smallest(n1, n2, x1 / n1)})

out["normalTail"] = [[z, float(mp.ncdf(-z))] for z in (-9, -1.2, 0, 1e-9, 0.3, 1, 1.6448536269514722, 2.49, 2.51, 3, 5.5, 8, 20, 37)]

out["student"] = [[inside, df, float(stats.t.ppf((1 + inside) / 2, df))]
                  for inside in (0.9, 0.95, 0.5) for df in (1, 1.5, 2, 3, 10, 33.7, 200, 5000, 1e6)]

# Student intervals of scipy for zero-heavy money.
rng = np.random.default_rng(20261)
student_money = []
for n1, n2 in ((12, 100), (40, 360), (150, 1350)):
    a = [round(float(v), 2) for v in np.where(rng.random(n1) < 0.2, rng.lognormal(3.5, 0.8, n1), 0)]
    b = [round(float(v), 2) for v in np.where(rng.random(n2) < 0.25, rng.lognormal(3.5, 0.8, n2), 0)]
    ci = stats.ttest_ind(b, a, equal_var=True).confidence_interval(0.9)
    student_money.append({"control": a, "contacted": b, "value": n2 * (float(np.mean(b)) - float(np.mean(a))),
                  "low": n2 * float(ci.low), "high": n2 * float(ci.high)})
out["money"] = student_money


# MurmurHash3_x86_32, written from the description, on bytes.
def murmur(data, seed=0):
    m = 0xFFFFFFFF
    rot = lambda v, r: ((v << r) | (v >> (32 - r))) & m
    h = seed
    n = len(data) // 4 * 4
    for i in range(0, n, 4):
        k = int.from_bytes(data[i:i + 4], "little")
        h ^= rot(k * 0xCC9E2D51 & m, 15) * 0x1B873593 & m
        h = (rot(h, 13) * 5 + 0xE6546B64) & m
    tail = data[n:]
    if tail:
        h ^= rot(int.from_bytes(tail, "little") * 0xCC9E2D51 & m, 15) * 0x1B873593 & m
    h ^= len(data)
    h ^= h >> 16
    h = h * 0x85EBCA6B & m
    h ^= h >> 13
    h = h * 0xC2B2AE35 & m
    return h ^ (h >> 16)


# The first three are published test vectors of the algorithm (seed 0).
assert murmur(b"") == 0 and murmur(b"test") == 0xBA6BD213 and murmur(b"Hello, world!") == 0xC0363E43
texts = ["", "a", "ab", "abc", "test", "Hello, world!", "İzmir şubesi", "مشتری", "a\u0000b", "😀 kampanya", "summer\nc17"]
out["murmur"] = [[t, murmur(t.encode("utf-8"))] for t in texts]


# Gini by its definition: mean absolute difference over twice the mean, in exact fractions.
def gini(values):
    values = [Fraction(v) for v in values]
    n, total = len(values), sum(values)
    return float(sum(abs(a - b) for a in values for b in values) / (2 * n * total))


random.seed(20262)
amounts = [[5], [1, 1, 1, 1], [0, 0, 0, 10], [1, 2, 3, 4, 5], [round(random.paretovariate(1.2), 2) for _ in range(60)]]
out["gini"] = [[a, gini([str(v) for v in a])] for a in amounts]


# Natural breaks: all splits by dynamic programming in exact fractions, O(k n^2).
def breaks(values, k):
    v = sorted(Fraction(str(x)) for x in values)
    n = len(v)
    s, q = [Fraction(0)], [Fraction(0)]
    for x in v:
        s.append(s[-1] + x)
        q.append(q[-1] + x * x)
    cost = lambda i, j: q[j] - q[i] - (s[j] - s[i]) ** 2 / (j - i)
    best = [[None] * (n + 1) for _ in range(k + 1)]
    best[0][0] = (Fraction(0), None)
    for c in range(1, k + 1):
        for j in range(c, n + 1):
            best[c][j] = min((best[c - 1][i][0] + cost(i, j), i) for i in range(c - 1, j) if best[c - 1][i])
    limits, j = [], n
    for c in range(k, 0, -1):
        i = best[c][j][1]
        if c > 1:
            limits.append(float(v[i]))
        j = i
    return limits[::-1], float(best[k][n][0])


samples = [[-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], [1, 2, 3, 10, 11, 12, 50, 51, 52, 200],
           [round(random.lognormvariate(3, 1), 2) for _ in range(80)], [round(random.paretovariate(1.1), 2) for _ in range(80)]]
out["breaks"] = []
for values in samples:
    for k in (2, 3, 4):
        limits, cost = breaks(values, k)
        out["breaks"].append({"values": values, "count": k, "limits": limits, "cost": cost})

# k-means: the best of 200 starts of scipy's kmeans2 on four clouds, and their mean silhouette by its definition.
rng = np.random.default_rng(20263)
clouds = np.concatenate([rng.normal(m, 0.6, (40, 3)) for m in ([0, 0, 0], [4, 0, 1], [0, 4, -1], [4, 4, 3])]).round(3)


def inertia(points, centres):
    return float(((points[:, None, :] - centres[None]) ** 2).sum(2).min(1).sum())


def silhouette(points, labels):
    d = np.sqrt(((points[:, None, :] - points[None]) ** 2).sum(2))
    widths = []
    for i in range(len(points)):
        own = labels == labels[i]
        if own.sum() == 1:
            widths.append(0.0)
            continue
        a = d[i][own].sum() / (own.sum() - 1)
        b = min(d[i][labels == o].mean() for o in set(labels) if o != labels[i])
        widths.append((b - a) / max(a, b))
    return float(np.mean(widths))


out["kMeans"] = {"points": clouds.tolist(), "best": []}
for k in (2, 3, 4, 5, 6):
    found = min((kmeans2(clouds, k, minit="++", seed=s, iter=100) for s in range(200)), key=lambda f: inertia(clouds, f[0]))
    out["kMeans"]["best"].append({"k": k, "inertia": inertia(clouds, found[0]), "silhouette": silhouette(clouds, found[1])})

# Budgets: the linear programme with divisible contacts; whole contacts can reach it but for one contact.
budgets = []
for seed in range(6):
    rng = np.random.default_rng(seed)
    groups = []
    for g in range(4):
        n = int(rng.integers(5, 40))
        groups.append({"key": "g%d" % g, "gains": [round(float(v), 2) for v in rng.gamma(2, 3, n) - 1],
                       "costPerContact": round(float(rng.uniform(0.5, 4)), 2),
                       "least": 0.0, "most": None if g % 2 else round(float(rng.uniform(5, 40)), 2)})
    budget = round(float(rng.uniform(20, 120)), 2)
    c, cost, rows, caps = [], [], [], []
    for i, g in enumerate(groups):
        for gain in g["gains"]:
            c.append(-(gain - g["costPerContact"]))
            cost.append(g["costPerContact"])
    a, b, at = [cost], [budget], 0
    for g in groups:
        n = len(g["gains"])
        if g["most"] is not None:
            row = [0.0] * len(c)
            row[at:at + n] = [g["costPerContact"]] * n
            a.append(row)
            b.append(g["most"])
        at += n
    solved = optimize.linprog(c, A_ub=a, b_ub=b, bounds=(0, 1), method="highs")
    budgets.append({"groups": groups, "budget": budget, "profit": -float(solved.fun)})
out["budgets"] = budgets

print(json.dumps(out, ensure_ascii=False))
