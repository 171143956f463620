"""Makes optima.json: where the likelihoods of the papers have their maximum on public data, with 40 digits.

Run: python3 optima.py FOLDER > optima.json   (mpmath 1.3.0; nothing random; the folder holds cdnow_sample.csv and its
companions, see CONTRIBUTING.md; ten minutes or so). The formulas are the papers' own, not those of core/model.
"""
import csv
import datetime
import decimal
import functools
import json
import os
import sys
from collections import Counter, defaultdict

import mpmath as m

m.mp.dps = 50
FOLDER = sys.argv[1]
STEP = m.mpf(10) ** -12


def table(file):
    with open(os.path.join(FOLDER, file)) as rows:
        return list(csv.DictReader(rows))


# ---- The CDNOW sample until 1997-09-30, weeks as exact sevenths.

def cdnow(money=m.mpf):
    """Customers as x, t_x, T (weeks), mean spend."""
    week = lambda text: m.mpf(round(float(text) * 7)) / 7
    return [(int(row["x"]), week(row["t.x"]), week(row["T.cal"]), money(row["m.x"])) for row in table("cdnow_btyd_summary.csv")]


def two_decimals(text):
    """As in the file that comes with lifetimes: half a cent is rounded up."""
    return m.mpf(str(decimal.Decimal(text).quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP)))


def purchases():
    """For each customer of the sample, in its order: the days of purchase in calibration, and the CDs of the first one."""
    days, cds = defaultdict(set), defaultdict(Counter)
    for row in table("cdnow_sample.csv"):
        day = datetime.date.fromisoformat(row["date"])
        if day <= datetime.date(1997, 9, 30):
            days[int(row["sample_id"])].add(day)
            cds[int(row["sample_id"])][day] += int(row["cds"])
    return [(sorted(own), cds[who][min(own)]) for who, own in sorted(days.items())]


def log_gaps(days):
    return sum(m.log(m.mpf((later - day).days) / 7) for day, later in zip(days, days[1:]))


# ---- Log-likelihoods as functions of the logarithms of the parameters.

def remembering(f):
    return functools.lru_cache(maxsize=None)(f)


def nbd(customers):
    """Ehrenberg (1959)."""
    patterns = Counter((x, T) for x, _, T, _ in customers)

    def of(point):
        r, alpha = map(m.exp, point)
        gamma = remembering(lambda x: m.loggamma(r + x))
        return sum(n * (gamma(x) - gamma(0) + r * m.log(alpha) - (r + x) * m.log(alpha + T)) for (x, T), n in patterns.items())

    return of


def bgcnbd(customers, k, modified, gaps=0):
    """Reutterer, Platzer & Schröder (2021); k = 1 is Fader, Hardie & Lee (2005) or Batislam et al. (2007)."""
    patterns = Counter((x, tx, T) for x, tx, T, _ in customers)
    first = 1 if modified else 0

    def of(point):
        r, alpha, a, b = map(m.exp, point)
        gamma = remembering(m.loggamma)
        beta = remembering(lambda p, q: m.exp(gamma(p) + gamma(q) - gamma(p + q)))
        plain = beta(a, b)
        total = (k - 1) * gaps
        for (x, tx, T), n in patterns.items():
            R, A, chances = r + k * x, alpha + T, x + first
            stages = sum(m.rf(R, j) / m.factorial(j) * ((T - tx) / A) ** j for j in range(k))
            here = beta(a, b + chances) / plain * stages / A ** R
            left = beta(a + 1, b + chances - 1) / plain / (alpha + tx) ** R if chances else 0
            total += n * (gamma(R) - gamma(r) + r * point[1] - x * m.loggamma(k) + m.log(here + left))
        return total

    return of


def covariate(customers, values):
    """BG/NBD of which alpha is alpha exp(-g1 z) and a is a exp(g2 z): Fader & Hardie, note 019."""
    groups = [(z, bgcnbd([c for c, own in zip(customers, values) if own == z], 1, False)) for z in (0, 1)]
    return lambda p: sum(of((p[0], p[1] - p[4] * z, p[2] + p[5] * z, p[3])) for z, of in groups)


def paretonbd(customers):
    """Fader & Hardie's note 009, with its two cases of alpha and beta."""
    patterns = Counter((x, tx, T) for x, tx, T, _ in customers)

    def of(point):
        r, alpha, s, beta = map(m.exp, point)
        high, apart = max(alpha, beta), abs(alpha - beta)
        total = m.mpf(0)
        for (x, tx, T), n in patterns.items():
            all_ = r + s + x
            second = s + 1 if alpha >= beta else r + x
            F = lambda t: m.hyp2f1(all_, second, all_ + 1, apart / (high + t)) / (high + t) ** all_
            inside = 1 / ((alpha + T) ** (r + x) * (beta + T) ** s) + s / all_ * (F(tx) - F(T))
            total += n * (m.loggamma(r + x) - m.loggamma(r) + r * point[1] + s * point[3] + m.log(inside))
        return total

    return of


def gammagamma(customers):
    """Fader & Hardie's note 025, eq. 1a."""
    buyers = [(x, spend) for x, _, _, spend in customers if x > 0 and spend > 0]

    def of(point):
        p, q, gamma = map(m.exp, point)
        lg = remembering(m.loggamma)
        return sum(
            lg(p * x + q) - lg(p * x) - lg(q) + q * point[2] + (p * x - 1) * m.log(z) + p * x * m.log(x) - (p * x + q) * m.log(gamma + x * z)
            for x, z in buyers
        )

    return of


def bgbb(patterns):
    """Fader, Hardie & Shang (2010), eq. 5."""

    def of(point):
        alpha, beta, gamma, delta = map(m.exp, point)
        return sum(
            count * m.log(
                m.beta(alpha + x, beta + n - x) * m.beta(gamma, delta + n)
                + sum(m.beta(alpha + x, beta + tx - x + i) * m.beta(gamma + 1, delta + tx + i) for i in range(n - tx))
            )
            - count * m.log(m.beta(alpha, beta) * m.beta(gamma, delta))
            for x, tx, n, count in patterns
        )

    return of


def sbg(survivors):
    """Fader & Hardie (2007), eq. 5 and 6."""

    def of(point):
        alpha, beta = map(m.exp, point)
        plain = m.beta(alpha, beta)
        lost = sum(
            (before - after) * m.log(m.beta(alpha + 1, beta + t) / plain)
            for t, (before, after) in enumerate(zip(survivors, survivors[1:]))
        )
        return lost + survivors[-1] * m.log(m.beta(alpha, beta + len(survivors) - 1) / plain)

    return of


# ---- Newton's method.

def gradient(of, point):
    return m.matrix([(of(moved(point, i, 1)) - of(moved(point, i, -1))) / (2 * STEP) for i in range(len(point))])


def moved(point, i, steps):
    return tuple(v + steps * STEP if i == j else v for j, v in enumerate(point))


def hessian(of, point):
    n = len(point)
    result = m.matrix(n, n)
    for i in range(n):
        for j in range(i + 1):
            corner = lambda a, b: of(moved(moved(point, i, a), j, b))
            result[i, j] = result[j, i] = (corner(1, 1) - corner(1, -1) - corner(-1, 1) + corner(-1, -1)) / (4 * STEP**2)
    return result


def maximum(of, start):
    """The point with its Hessian; the curvature of an earlier step serves while the steps are short."""
    point, curved = tuple(map(m.mpf, start)), None
    for _ in range(60):
        if curved is None:
            curved = hessian(of, point)
        step = m.lu_solve(curved, -gradient(of, point))
        point = tuple(v + s for v, s in zip(point, step))
        print(m.nstr(m.norm(step), 3), file=sys.stderr)
        if m.norm(step) < m.mpf(10) ** -20:
            return point, hessian(of, point)
        if m.norm(step) > 0.02:
            curved = None
    raise ArithmeticError("no maximum")


def optimum(name, data, letters, of, start, logs=None):
    """`logs`: how many of the parameters are fitted as logarithms; all unless said otherwise."""
    print(name, data, file=sys.stderr)
    logs = len(letters) if logs is None else logs
    begin = [m.log(m.mpf(v)) if i < logs else m.mpf(v) for i, v in enumerate(start)]
    point, curved = maximum(of, begin)
    covariance = m.inverse(-curved)
    errors = [m.sqrt(covariance[i, i]) for i in range(covariance.rows)]
    scale = [m.exp(v) if i < logs else m.mpf(1) for i, v in enumerate(point)]
    return {
        "model": name,
        "data": data,
        "parameters": {letter: float(m.exp(v) if i < logs else v) for i, (letter, v) in enumerate(zip(letters, point))},
        "standardErrors": {letter: float(e * s) for letter, e, s in zip(letters, errors, scale)},
        "logLikelihood": float(of(point)),
    }


def main():
    exact, rounded = cdnow(), cdnow(two_decimals)
    bought = purchases()
    gaps = sum(log_gaps(days) for days, _ in bought)
    several = [1 if cds > 1 else 0 for _, cds in bought]
    donors = [tuple(int(row[c]) for c in ("frequency", "recency", "periods", "weights")) for row in table("donations_lifetimes.csv")]
    survivors = {column: [int(row[column]) for row in table("sbg_fader_hardie_2007.csv")][:8] for column in ("regular_survivors_per_1000", "highend_survivors_per_1000")}
    ab = ("r", "alpha", "a", "b")
    return [
        optimum("nbd", "CDNOW", ("r", "alpha"), nbd(exact), (0.385, 12.1)),
        optimum("bgnbd", "CDNOW", ab, bgcnbd(exact, 1, False), (0.243, 4.414, 0.793, 2.426)),
        optimum("mbgnbd", "CDNOW", ab, bgcnbd(exact, 1, True), (0.525, 6.183, 0.891, 1.614)),
        optimum("bgcnbd-2", "CDNOW", ab, bgcnbd(exact, 2, False, gaps), (0.25, 2, 0.8, 2.5)),
        optimum("mbgcnbd-2", "CDNOW", ab, bgcnbd(exact, 2, True, gaps), (0.5, 3, 0.9, 1.6)),
        optimum("bgcnbd-3", "CDNOW", ab, bgcnbd(exact, 3, False, gaps), (0.25, 1.5, 0.8, 2.5)),
        optimum("mbgcnbd-3", "CDNOW", ab, bgcnbd(exact, 3, True, gaps), (0.5, 2, 0.9, 1.6)),
        optimum("covariate", "CDNOW, first order of several CDs", (*ab, "ordering", "leaving"), covariate(exact, several), (0.243, 4.414, 0.793, 2.426, 0.1, 0), 4),
        optimum("gammagamma", "CDNOW", ("p", "q", "gamma"), gammagamma(exact), (6.25, 3.74, 15.44)),
        optimum("gammagamma", "CDNOW, two decimals", ("p", "q", "gamma"), gammagamma(rounded), (6.25, 3.74, 15.44)),
        optimum("bgbb", "donations", ("alpha", "beta", "gamma", "delta"), bgbb(donors), (1.204, 0.75, 0.657, 2.783)),
        optimum("sbg", "regular customers, seven years", ("alpha", "beta"), sbg(survivors["regular_survivors_per_1000"]), (0.704, 1.182)),
        optimum("sbg", "high-end customers, seven years", ("alpha", "beta"), sbg(survivors["highend_survivors_per_1000"]), (0.668, 3.806)),
        optimum("paretonbd", "CDNOW", ("r", "alpha", "s", "beta"), paretonbd(exact), (0.553, 10.578, 0.606, 11.669)),
    ]


print(json.dumps({"made by": "test/reference/optima.py, mpmath 1.3.0, 50 digits", "optima": main()}, indent=1))
