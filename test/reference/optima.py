"""Makes shop.json, flat.json and optima.json: where the likelihoods of the papers have their maximum, and what follows, with 40 digits.

Run: python3 optima.py > shop.json          on the invented shop of shop.csv, which shop.py makes
     python3 optima.py flat > flat.json     on shops that leave their customers' leaving nearly open
     python3 optima.py FOLDER > optima.json on public data: the folder holds cdnow_sample.csv and its companions, see
                                            CONTRIBUTING.md; the two tables of publishedTables.json are ours to show

(mpmath 1.3.0; ten minutes or so each; the shops of flat.json are drawn from seeds). The formulas are the papers' own, not those of core/model.
"""
import csv
import datetime
import decimal
import functools
import json
import os
import random
import sys
from collections import Counter, defaultdict

import mpmath as m

m.mp.dps = 50
HERE = os.path.dirname(os.path.abspath(__file__))
ASKED = sys.argv[1] if len(sys.argv) > 1 else None
FOLDER = None if ASKED == "flat" else ASKED
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


# ---- The invented shop until 2023-09-30, and how often its customers came in the 39 weeks after that.

END = datetime.date(2023, 9, 30)


def shop():
    """Customers by name as x, t_x, T (weeks), mean spend, with their days of purchase, first items and later purchases."""
    paid, first = defaultdict(lambda: defaultdict(decimal.Decimal)), defaultdict(Counter)
    with open(os.path.join(HERE, "shop.csv")) as rows:
        for row in csv.DictReader(rows):
            day = datetime.date.fromisoformat(row["Date"])
            paid[row["Customer"]][day] += decimal.Decimal(row["Amount"])
            first[row["Customer"]][day] += int(row["Items"])
    found = []
    for name in sorted(paid):
        days = sorted(day for day in paid[name] if day <= END)
        week = lambda start, end: m.mpf((end - start).days) / 7
        spend = sum(paid[name][day] for day in days[1:])
        mean = m.mpf(str(spend)) / max(1, len(days) - 1)
        customer = (len(days) - 1, week(days[0], days[-1]), week(days[0], END), mean)
        found.append((customer, days, first[name][days[0]], len(paid[name]) - len(days)))
    return found


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


# ---- What follows for a customer: P(alive), and the orders expected within some weeks.

def nbd_answers(r, alpha):
    return lambda x, tx, T, weeks: (m.mpf(1), (r + x) / (alpha + T) * weeks)


def bgcnbd_answers(k, modified, r, alpha, a, b):
    """
    The order n comes within the weeks when as many stages have passed, whose number is negative binomial, and it counts when the
    customer has stayed after the n - 1 before. No closed form is used, also where there is one (k = 1).
    """
    first = 1 if modified else 0

    def answers(x, tx, T, weeks):
        R, A, B = r + k * x, alpha + T, b + x + first
        stages = [m.rf(R, j) / m.factorial(j) * ((T - tx) / A) ** j for j in range(k)]
        here = m.beta(a, B) / A ** R * sum(stages)
        left = m.beta(a + 1, B - 1) / (alpha + tx) ** R if x + first else 0
        alive, share = here / (here + left), weeks / (A + weeks)
        expected = m.mpf(0)
        for j, weight in enumerate(stages):
            chance = (A / (A + weeks)) ** (R + j)
            passed, stays, n, more = 0, m.mpf(1), 1, m.mpf(1)
            while more > m.mpf(10) ** -30:
                while passed < n * k - j:
                    more -= chance
                    chance *= (R + j + passed) / (passed + 1) * share
                    passed += 1
                expected += weight / sum(stages) * more * stays
                stays *= (B + n - 1) / (a + B + n - 1)
                n += 1
        return alive, alive * expected

    return answers


def paretonbd_answers(r, alpha, s, beta):
    """Fader & Hardie's note 009."""

    def answers(x, tx, T, weeks):
        high, apart = max(alpha, beta), abs(alpha - beta)
        second = s + 1 if alpha >= beta else r + x
        F = lambda t: m.hyp2f1(r + s + x, second, r + s + x + 1, apart / (high + t)) / (high + t) ** (r + s + x)
        here = 1 / ((alpha + T) ** (r + x) * (beta + T) ** s)
        alive = here / (here + s / (r + s + x) * (F(tx) - F(T)))
        ahead = (r + x) * (beta + T) / ((alpha + T) * (s - 1)) * (1 - ((beta + T) / (beta + T + weeks)) ** (s - 1))
        return alive, alive * ahead

    return answers


def followed(customers, later, answers, weeks=39):
    """P(alive) and expected orders of twenty customers and of all, and how the forecast fares."""
    found = [answers(x, tx, T, m.mpf(weeks)) for x, tx, T, _ in customers]
    expected = [e for _, e in found]
    errors = [e - y for e, y in zip(expected, later)]
    groups = []
    for x in range(8):
        own = [i for i, c in enumerate(customers) if (c[0] == x if x < 7 else c[0] >= 7)]
        groups.append([len(own), float(m.mpf(sum(later[i] for i in own)) / len(own)), float(sum(expected[i] for i in own) / len(own))])
    return {
        "pAlive": [float(alive) for alive, _ in found[:20]],
        "expected": [float(e) for e in expected[:20]],
        "allAlive": float(sum(alive for alive, _ in found)),
        "allExpected": float(sum(expected)),
        "mae": float(sum(map(abs, errors)) / len(errors)),
        "rmse": float(m.sqrt(sum(e * e for e in errors) / len(errors))),
        "byFrequency": groups,
    }


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


# The optima so far, in all digits.
POINTS = []


def optimum(name, data, letters, of, start, logs=None):
    """`logs`: how many of the parameters are fitted as logarithms; all unless said otherwise."""
    print(name, data, file=sys.stderr)
    logs = len(letters) if logs is None else logs
    begin = [m.log(m.mpf(v)) if i < logs else m.mpf(v) for i, v in enumerate(start)]
    point, curved = maximum(of, begin)
    POINTS.append(point)
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


AB = ("r", "alpha", "a", "b")


def published():
    """What the two tables of papers give."""
    with open(os.path.join(HERE, "publishedTables.json")) as file:
        tables = json.load(file)
    donors = [tuple(row) for row in tables["donations"]["rows"]]
    regular, high = tables["subscriptions"]["regular"][:8], tables["subscriptions"]["highEnd"][:8]
    return [
        optimum("bgbb", "donations", ("alpha", "beta", "gamma", "delta"), bgbb(donors), (1.204, 0.75, 0.657, 2.783)),
        optimum("sbg", "regular customers, seven years", ("alpha", "beta"), sbg(regular), (0.704, 1.182)),
        optimum("sbg", "high-end customers, seven years", ("alpha", "beta"), sbg(high), (0.668, 3.806)),
    ]


def of_cdnow():
    exact, rounded = cdnow(), cdnow(two_decimals)
    bought = purchases()
    gaps = sum(log_gaps(days) for days, _ in bought)
    several = [1 if cds > 1 else 0 for _, cds in bought]
    return [
        optimum("nbd", "CDNOW", ("r", "alpha"), nbd(exact), (0.385, 12.1)),
        optimum("bgnbd", "CDNOW", AB, bgcnbd(exact, 1, False), (0.243, 4.414, 0.793, 2.426)),
        optimum("mbgnbd", "CDNOW", AB, bgcnbd(exact, 1, True), (0.525, 6.183, 0.891, 1.614)),
        optimum("bgcnbd-2", "CDNOW", AB, bgcnbd(exact, 2, False, gaps), (0.25, 2, 0.8, 2.5)),
        optimum("mbgcnbd-2", "CDNOW", AB, bgcnbd(exact, 2, True, gaps), (0.5, 3, 0.9, 1.6)),
        optimum("bgcnbd-3", "CDNOW", AB, bgcnbd(exact, 3, False, gaps), (0.25, 1.5, 0.8, 2.5)),
        optimum("mbgcnbd-3", "CDNOW", AB, bgcnbd(exact, 3, True, gaps), (0.5, 2, 0.9, 1.6)),
        optimum("covariate", "CDNOW, first order of several CDs", (*AB, "ordering", "leaving"), covariate(exact, several), (0.243, 4.414, 0.793, 2.426, 0.1, 0), 4),
        optimum("gammagamma", "CDNOW", ("p", "q", "gamma"), gammagamma(exact), (6.25, 3.74, 15.44)),
        optimum("gammagamma", "CDNOW, two decimals", ("p", "q", "gamma"), gammagamma(rounded), (6.25, 3.74, 15.44)),
        *published(),
        optimum("paretonbd", "CDNOW", ("r", "alpha", "s", "beta"), paretonbd(exact), (0.553, 10.578, 0.606, 11.669)),
    ]


def of_shop():
    """What there is to find, each to be worked out when it is called."""
    found = shop()
    customers, later = [customer for customer, _, _, _ in found], [count for _, _, _, count in found]
    gaps = sum(log_gaps(days) for _, days, _, _ in found)
    several = [1 if items > 1 else 0 for _, _, items, _ in found]
    spenders = [(x, z) for x, _, _, z in customers[:20]]

    def fitted(name, letters, of, start, answers):
        """The optimum with what follows from it, all digits of it."""
        found = optimum(name, "shop", letters, of, start)
        exact = [m.exp(v) for v in POINTS[-1]]
        return {**found, **followed(customers, later, answers(*exact))}

    def stages(k, modified):
        return lambda *own: bgcnbd_answers(k, modified, *own)

    def spending():
        found = optimum("gammagamma", "shop", ("p", "q", "gamma"), gammagamma(customers), (4.94, 4.23, 27.2))
        p, q, gamma = (m.exp(v) for v in POINTS[-1])
        # Note 025, eq. 5.
        return {**found, "expected": [float((q - 1) / (p * x + q - 1) * gamma * p / (q - 1) + p * x / (p * x + q - 1) * z) for x, z in spenders]}

    return [
        lambda: fitted("nbd", ("r", "alpha"), nbd(customers), (0.43, 8.65), nbd_answers),
        lambda: fitted("bgnbd", AB, bgcnbd(customers, 1, False), (0.268, 2.42, 0.587, 1.49), stages(1, False)),
        lambda: fitted("mbgnbd", AB, bgcnbd(customers, 1, True), (1.91, 9.3, 0.815, 0.881), stages(1, True)),
        lambda: fitted("bgcnbd-2", AB, bgcnbd(customers, 2, False, gaps), (0.264, 0.912, 0.665, 1.37), stages(2, False)),
        lambda: fitted("mbgcnbd-2", AB, bgcnbd(customers, 2, True, gaps), (1.58, 3.18, 0.901, 0.969), stages(2, True)),
        lambda: fitted("bgcnbd-3", AB, bgcnbd(customers, 3, False, gaps), (0.259, 0.541, 0.71, 1.39), stages(3, False)),
        lambda: fitted("mbgcnbd-3", AB, bgcnbd(customers, 3, True, gaps), (1.36, 1.68, 0.942, 1.03), stages(3, True)),
        lambda: optimum("covariate", "shop, first day of several items", (*AB, "ordering", "leaving"), covariate(customers, several), (0.278, 3.9, 0.583, 1.52, 0.65, 0.015), 4),
        spending,
        lambda: fitted("paretonbd", ("r", "alpha", "s", "beta"), paretonbd(customers), (1.01, 9.19, 0.717, 6.25), paretonbd_answers),
    ]


def faithful(seed, customers=300, leaves=0.01):
    """Customers as x, t_x, T in days, who come at random and of whom hardly any leaves."""
    draw = random.Random(seed)
    found = []
    for _ in range(customers):
        age = draw.randint(60, 360)
        rate = draw.gammavariate(0.9, 1) / 45
        days, now = {0}, 0.0
        while draw.random() > leaves or len(days) == 1:
            now += draw.expovariate(rate)
            if now > age:
                break
            days.add(int(now))
        found.append((len(days) - 1, max(days), age))
    return found


def of_flat():
    """Likelihoods with a maximum that is hardly higher than what lies around it."""
    few = [(x, int(m.nint(7 * tx)), int(m.nint(7 * T))) for (x, tx, T, _), _, _, _ in shop()[:40]]
    SB = ("r", "alpha", "s", "beta")
    shops = [
        ("forty customers", few, [("nbd", (0.323, 4.83)), ("bgnbd", (0.275, 2.27, 0.0599, 0.0965)), ("mbgnbd", (4.9, 19.2, 0.5, 0.48)), ("paretonbd", (1.89, 11.5, 0.415, 1.2))]),
        ("hardly anybody leaves", faithful(30), [("nbd", (0.925, 7.2)), ("bgnbd", (0.9253, 6.997, 0.0141, 0.779)), ("mbgnbd", (1.06, 7.62, 0.0242, 0.523)), ("paretonbd", (1.02, 7.6, 0.0174, 0.914))]),
        ("hardly better than nobody leaving", faithful(41), [("nbd", (1.17, 9.72)), ("bgnbd", (1.1747, 9.6928, 0.0023, 0.47))]),
    ]
    found = []
    for title, days, models in shops:
        customers = [(x, m.mpf(tx) / 7, m.mpf(T) / 7, 0) for x, tx, T in days]
        likelihoods = {"nbd": nbd(customers), "bgnbd": bgcnbd(customers, 1, False), "mbgnbd": bgcnbd(customers, 1, True), "paretonbd": paretonbd(customers)}
        letters = {"nbd": ("r", "alpha"), "bgnbd": AB, "mbgnbd": AB, "paretonbd": SB}
        optima = [optimum(name, title, letters[name], likelihoods[name], start) for name, start in models]
        found.append({"title": title, "histories": days, "optima": optima})
    return found


def known(found):
    """What is counted and no model's: the histories in days, and how a forecast of x / T orders a week fares."""
    naive = [(m.mpf(39) * x / T if T else m.mpf(0)) - later for (x, _, T, _), _, _, later in found]
    return {
        "histories": [[x, int(m.nint(7 * tx)), int(m.nint(7 * T)), float(z), later] for (x, tx, T, z), _, _, later in found],
        "naive": {"mae": float(sum(map(abs, naive)) / len(naive)), "rmse": float(m.sqrt(sum(e * e for e in naive) / len(naive)))},
    }


def tracked(found, point):
    """All repeat purchases until the end of a week as BG/NBD expects them of newcomers, and as they were."""
    new = bgcnbd_answers(1, False, *map(m.exp, point))
    start = min(days[0] for _, days, _, _ in found)
    came = purchase_days()
    rows = []
    for week in (20, 39, 77):
        today = start + datetime.timedelta(7 * week)
        ages = Counter((today - days[0]).days for _, days, _, _ in found if days[0] < today)
        expected = sum(n * new(0, m.mpf(0), m.mpf(0), m.mpf(age) / 7)[1] for age, n in ages.items())
        rows.append([week, sum(day <= today for days in came for day in days[1:]), float(expected)])
    return rows


def purchase_days():
    with open(os.path.join(HERE, "shop.csv")) as rows:
        days = defaultdict(set)
        for row in csv.DictReader(rows):
            days[row["Customer"]].add(datetime.date.fromisoformat(row["Date"]))
    return [sorted(own) for own in days.values()]


if __name__ == "__main__":
    about = {"made by": "test/reference/optima.py, mpmath 1.3.0, 50 digits"}
    if ASKED == "flat":
        print(json.dumps({**about, "shops": of_flat()}))
    elif FOLDER is not None:
        print(json.dumps({**about, "optima": of_cdnow()}, indent=1))
    else:
        optima = [work() for work in of_shop()]
        print(json.dumps({**about, **known(shop()), "tracked": tracked(shop(), POINTS[1]), "optima": optima}))
