"""Makes models.json: numbers for core/math and core/model, with 40 digits.

Run: python3 models.py > models.json   (mpmath 1.3.0; nothing random; a quarter of an hour or so)
"""
import json
import mpmath as m

m.mp.dps = 40


def f(x):
    return float(x)


XS = [1e-10, 1e-8, 1e-5, 0.001, 0.1, 0.243, 0.5, 0.9999, 1, 1.0001, 1.5, 2, 2.0001, 3.7, 7, 9.99, 10.01, 25.5, 170.6, 1e3, 1e5, 1e8, 1e12]
BETAS = [(0.001, 0.5), (0.243, 4.414), (0.5, 9.9), (0.5, 10.1), (3.7, 12), (10, 10), (40, 3), (6.25, 1e4), (1e3, 1e3), (1e-3, 1e8), (5e3, 1e8), (1e6, 1e6)]
# a, b, c, z
HYPS = [
    (1.243, 0.793, 3.219, -0.5), (1.243, 0.793, 3.219, -12), (1.243, 0.793, 3.219, -1000),
    (27.243, 0.793, 29.2, -1.2), (4.243, 1, 6.426, -0.7), (1.11, 0.31, 0.81, -10),
    (2001.2, 0.793, 2003.2, -0.3), (2001.2, 0.793, 2003.2, -5), (41, 0.8, 3.2, -0.5), (41, 0.8, 3.2, -4),
    (4001, 4000, 34000, -0.0015), (401, 8, 32, -0.2), (6, 0.5, 1.2, -3), (8, 0.2, 3, -40), (1.5, 1e-6, 2.4, -7), (3, 30, 31, -9),
    # argument near 1 after the transformation, and huge parameters
    (1.243, 0.793, 3.219, -1e4), (27.243, 0.793, 29.2, -100), (1.11, 0.31, 0.81, -1e6), (41, 0.8, 3.2, -1e3), (6, 0.5, 1.2, -40),
    (1.5, 1e-6, 2.4, -1e5), (3, 30, 31, -200), (1.243, 0.793, 0.793001, -1e3), (1.2, 0.5, 1.7, -1e12), (300, 0.9, 3, -60),
    (1.243, 8e3, 3e4, -1e3), (1.243, 1e8, 1e8 + 2, -3), (1e5, 0.793, 3.219, -0.5), (1e5, 0.793, 3.219, -1e-5), (2e4, 0.9, 3, -60), (1e5, 30, 100, -0.01),
]


def cet(r, alpha, a, b, x, tx, T, t, delta=0):
    """E[Y(t)] by integrating the mean rate of orders over the posteriors of lambda and p (2F1 of mpmath)."""
    A = alpha + T
    R = r + x
    gone = a / (b + x - 1) * (A / (alpha + tx)) ** R if x else 0
    alive = 1 / (1 + m.mpf(gone))
    g = lambda s: m.e ** (-delta * s) * R / A * m.hyp2f1(R + 1, a, a + b + x, -s / A)
    pieces = [0] + [t * m.mpf(10) ** k for k in range(-4, 1)]
    return alive * m.quad(g, pieces)


CASES = [
    # r, alpha, a, b, x, tx, T, t, discount per week
    ("usual", "0.2426", "4.4136", "0.7929", "2.4259", 2, 30, 39, 52, "0.00182"),
    ("newcomer of today, five years", "0.2426", "4.4136", "0.7929", "2.4259", 0, 0, 0, 261, "0.00182"),
    ("newcomer of today, a day", "0.2426", "4.4136", "0.7929", "2.4259", 0, 0, 0, "0.142857142857142857", "0.00182"),
    ("a is 1", "0.243", "4.414", "1", "2.426", 3, 20, 39, 30, "0.00182"),
    ("a is nearly 1", "0.243", "4.414", "1.00000001", "2.426", 3, 20, 39, 30, "0.00182"),
    ("a + b below 1", "0.11", "2.24", "0.31", "0.5", 0, 0, 1, 30, "0.00182"),
    ("daily buyer", "0.243", "4.414", "0.793", "2.426", 360, 52, 52, 104, "0.00182"),
    ("2,000 orders", "0.243", "4.414", "0.793", "2.426", 2000, 200, 200, 52, "0.00182"),
    ("hardly any dropout", "0.8", "9.3", "0.0034", "6.745", 4, 30, 60, 52, "0.00182"),
    ("all leave at once", "0.8", "9.3", "5", "0.01", 0, 0, 20, 52, "0.00182"),
    ("clock-like shop", "40", "60", "0.8", "2.4", 12, 20, 26, 52, "0.00182"),
    ("huge parameters", "4000", "30000", "4000", "30000", 5, 30, 39, 52, "0.00182"),
    ("dear money", "0.2426", "4.4136", "0.7929", "2.4259", 5, 30, 39, 520, "0.5"),
]


def num(v):
    return m.mpf(v)


out = {
    "made by": "test/reference/models.py, mpmath 1.3.0, 40 digits",
    "logGamma": [[x, f(m.loggamma(m.mpf(x)))] for x in XS],
    "digamma": [[x, f(m.digamma(m.mpf(x)))] for x in XS],
    "trigamma": [[x, f(m.psi(1, m.mpf(x)))] for x in XS],
    "logBeta": [[a, b, f(m.loggamma(m.mpf(a)) + m.loggamma(m.mpf(b)) - m.loggamma(m.mpf(a) + m.mpf(b)))] for a, b in BETAS],
    "hyp2f1": [[a, b, c, z, f(m.hyp2f1(m.mpf(a), m.mpf(b), m.mpf(c), m.mpf(z), maxterms=10**6))] for a, b, c, z in HYPS],
    "transactions": [],
}
for name, r, alpha, a, b, x, tx, T, t, d in CASES:
    v = [num(k) for k in (r, alpha, a, b)] + [x, num(tx), num(T), num(t)]
    out["transactions"].append(
        {
            "name": name,
            "parameters": {"r": float(r), "alpha": float(alpha), "a": float(a), "b": float(b)},
            "customer": {"frequency": x, "recency": tx, "age": T},
            "horizon": float(t),
            "expected": f(cet(*v)),
            "discountPerWeek": float(d),
            "discounted": f(cet(*v, num(d))),
        }
    )


# ---- All timing models: each from its story, by integrating over what is not known of a customer.

def rising(a, n):
    return m.rf(a, n)


def over_rates(shape, rate, of):
    """Mean of a function of lambda ~ Gamma(shape, rate), by quadrature."""
    centre = shape / rate
    density = lambda v: m.e ** (shape * m.log(rate) + shape * v - rate * m.e ** v - m.loggamma(shape))
    points = [m.log(centre) + d / m.sqrt(min(shape, 1)) * (1 if shape < 1 else 1 / m.sqrt(shape)) for d in (-70, -30, -12, -6, -3, -1, 0, 1, 2, 3, 4, 6, 9)]
    points = [v for v in points if rate * m.e ** v < max(400, 2 * shape)]
    return m.quad(lambda v: density(v) * of(m.e ** v), points)


def bg_story(r, alpha, a, b, k, first, x, tx, T, H, H2, delta, most):
    """BG/NBD and its variants; first = 1 when one may leave after the first purchase."""
    R, A, B = r + k * x, alpha + T, b + x + first
    stage = [rising(R, j) / m.factorial(j) * ((T - tx) / A) ** j for j in range(k)]
    here = m.rf(r, k * x) * alpha ** r / A ** R * m.beta(a, B) / m.beta(a, b) * sum(stage)
    left = m.rf(r, k * x) * alpha ** r / (alpha + tx) ** R * m.beta(a + 1, B - 1) / m.beta(a, b) if x + first else 0
    alive = here / (here + left)
    chances = [w / sum(stage) for w in stage]
    stays = lambda n: m.beta(a, B + n) / m.beta(a, B)
    reached = lambda n, s: sum(
        w * over_rates(R + j, A, lambda l: m.gammainc(n * k - j, 0, l * s, regularized=True)) for j, w in enumerate(chances)
    )
    far = lambda s: max(60, int(R / A * s * 6 / k) + 60)
    def at_least(s, count):
        return [m.mpf(1)] + [reached(n, s) for n in range(1, count)]
    N = FAR
    tails = at_least(H, N)
    orders = sum(tails[n] * stays(n - 1) for n in range(1, N))
    pmf = [tails[n] * (stays(n - 1) if n else 1) - tails[n + 1] * stays(n) for n in range(most + 1)]
    later = sum((tails[n] - (tails[n + 1] if n + 1 < N else 0)) * stays(n) for n in range(N))
    worth = sum(
        stays(n - 1) * sum(
            w * over_rates(R + j, A, lambda l: (l / (l + delta)) ** (n * k - j) * m.gammainc(n * k - j, 0, (l + delta) * H, regularized=True))
            for j, w in enumerate(chances)
        )
        for n in range(1, N)
    )
    return {
        "logLikelihood": m.log(here + left) - x * m.loggamma(k),
        "pAlive": alive,
        "pAliveLater": alive * later,
        "expected": alive * orders,
        "discounted": alive * worth,
        "chances": [alive * q + (1 - alive if n == 0 else 0) for n, q in enumerate(pmf)],
    }


def pareto_story(r, alpha, s, beta, x, tx, T, H, delta, most):
    """Pareto/NBD: likelihood by the 2F1 functions of note 009, values by integrals over the time of leaving."""
    hi, lo = max(alpha, beta), min(alpha, beta)
    second = s + 1 if alpha >= beta else r + x
    F = lambda t: m.hyp2f1(r + s + x, second, r + s + x + 1, (hi - lo) / (hi + t), maxterms=10**6) / (hi + t) ** (r + s + x)
    left = s / (r + s + x) * (F(tx) - F(T))
    here = 1 / ((alpha + T) ** (r + x) * (beta + T) ** s)
    alive = here / (here + left)
    R, A, B = r + x, alpha + T, beta + T
    stay = lambda t: (B / (B + t)) ** s
    pieces = [0] + [H * m.mpf(10) ** e for e in range(-6, 1)]
    nb = lambda n, t: rising(R, n) / m.factorial(n) * (t / (A + t)) ** n * (A / (A + t)) ** R
    pmf = [
        nb(n, H) * stay(H) + m.quad(lambda t: nb(n, t) * s / (B + t) * stay(t), pieces)
        for n in range(most + 1)
    ]
    return {
        "logLikelihood": m.loggamma(r + x) - m.loggamma(r) + r * m.log(alpha) + s * m.log(beta) + m.log(here + left),
        "pAlive": alive,
        "pAliveLater": alive * stay(H),
        "expected": alive * R / A * m.quad(stay, pieces),
        "discounted": alive * R / A * m.quad(lambda t: stay(t) * m.e ** (-delta * t), pieces),
        "residual": alive * R / A * B * m.e ** (delta * B) * (delta * B) ** (s - 1) * m.gammainc(1 - s, delta * B),
        "chances": [alive * q + (1 - alive if n == 0 else 0) for n, q in enumerate(pmf)],
    }


def nbd_story(r, alpha, x, tx, T, H, delta, most):
    R, A = r + x, alpha + T
    return {
        "logLikelihood": m.loggamma(R) - m.loggamma(r) + r * m.log(alpha) - R * m.log(A),
        "pAlive": m.mpf(1),
        "pAliveLater": m.mpf(1),
        "expected": R / A * H,
        "discounted": R / A * (1 - m.e ** (-delta * H)) / delta,
        "residual": R / A / delta,
        "chances": [rising(R, n) / m.factorial(n) * (H / (A + H)) ** n * (A / (A + H)) ** R for n in range(most + 1)],
    }


def bgbb_story(alpha, beta, gamma, delta, x, tx, n, ahead, rate, most):
    """BG/BB in opportunities (period 1): eq. 5 of Fader, Hardie & Shang (2010), futures by summing over when one leaves."""
    ab, gd = m.beta(alpha, beta), m.beta(gamma, delta)
    here = m.beta(alpha + x, beta + n - x) / ab * m.beta(gamma, delta + n) / gd
    left = sum(m.beta(alpha + x, beta + tx - x + i) / ab * m.beta(gamma + 1, delta + tx + i) / gd for i in range(n - tx))
    alive = here / (here + left)
    a2, b2 = alpha + x, beta + n - x
    stay = lambda j: m.beta(gamma, delta + n + j) / m.beta(gamma, delta + n)
    bb = lambda y, j: m.binomial(j, y) * m.beta(a2 + y, b2 + j - y) / m.beta(a2, b2) if y <= j else 0
    pmf = [
        sum((stay(j) - stay(j + 1)) * bb(y, j) for j in range(ahead)) + stay(ahead) * bb(y, ahead) for y in range(most + 1)
    ]
    p = a2 / (a2 + b2)
    return {
        "logLikelihood": m.log(here + left),
        "pAlive": alive,
        "pAliveLater": alive * stay(ahead),
        "expected": alive * p * sum(stay(j) for j in range(1, ahead + 1)),
        "discounted": alive * p * sum(stay(j) * m.e ** (-rate * j) for j in range(1, ahead + 1)),
        "chances": [alive * q + (1 - alive if y == 0 else 0) for y, q in enumerate(pmf)],
    }


FAR = 60
MOST = 6
DELTA = "0.00182"
BG = dict(r="0.2426", alpha="4.4136", a="0.7929", b="2.4259")
PN = dict(r="0.5533", alpha="10.578", s="0.6062", beta="11.669")
# model, parameters, x, tx, T, horizon
STORIES = [
    ("nbd", dict(r="0.3848", alpha="12.072"), 2, 30, 39, 52),
    ("nbd", dict(r="0.3848", alpha="12.072"), 0, 0, 0, 5),
    ("nbd", dict(r="300", alpha="500"), 4, 30, 39, 52),
    ("bgnbd", BG, 2, 30, 39, 26),
    ("bgnbd", dict(BG, a="1"), 3, 20, 39, 8),
    ("bgnbd", dict(BG, a="0.31", b="0.5"), 0, 0, 1, 10),
    ("mbgnbd", dict(r="0.5248", alpha="6.1831", a="0.8914", b="1.6140"), 2, 30, 39, 26),
    ("mbgnbd", dict(r="0.5248", alpha="6.1831", a="0.8914", b="1.6140"), 0, 0, 20, 26),
    ("mbgnbd", dict(r="0.5248", alpha="6.1831", a="1", b="1.6140"), 0, 0, 0, 10),
    ("bgcnbd", dict(r="0.9", alpha="1.5", a="0.8", b="2.4", k="2"), 3, 20, 30, 20),
    ("bgcnbd", dict(r="2", alpha="2.5", a="1", b="3", k="3"), 0, 0, 12, 12),
    ("mbgcnbd", dict(r="2", alpha="2.5", a="0.6", b="2", k="3"), 4, 20, 21, 12),
    ("mbgcnbd", dict(r="2", alpha="2.5", a="0.6", b="2", k="2"), 0, 0, 0, 6),
    ("mbgcnbd", dict(r="30", alpha="4", a="0.6", b="2", k="12"), 3, 9, 11, 4),
    ("mbgnbd", BG, 2000, 199, 200, 2),
    ("mbgnbd", dict(BG, a="4000", b="30000"), 5, 30, 39, 26),
    ("paretonbd", PN, 2, 30, 39, 52),
    ("paretonbd", PN, 0, 0, 39, 52),
    ("paretonbd", PN, 5, "38.857142857142857143", "38.857142857142857143", 52),
    ("paretonbd", dict(PN, s="1"), 3, 20, 39, 30),
    ("paretonbd", dict(PN, s="1.000000001"), 3, 20, 39, 30),
    ("paretonbd", dict(PN, beta="10.578"), 3, 20, 39, 30),
    ("paretonbd", dict(PN, beta="10.577999"), 3, 20, 39, 30),
    ("paretonbd", dict(PN, beta="0.01"), 1, "0.14", 39, 52),
    ("paretonbd", dict(PN, beta="2190", s="0.01"), 1, 5, 39, 52),
    ("paretonbd", dict(PN, s="7", beta="300"), 12, 20, 60, 52),
    ("paretonbd", dict(r="4000", alpha="30000", s="3000", beta="90000"), 5, 30, 39, 52),
    ("paretonbd", PN, 170, 70, 78, 20),
    ("paretonbd", PN, 2000, 199, 200, 5),
    ("bgbb", dict(alpha="1.2035", beta="0.7497", gamma="0.6567", delta="2.7834"), 3, 5, 6, 5),
    ("bgbb", dict(alpha="1.2035", beta="0.7497", gamma="0.6567", delta="2.7834"), 0, 0, 6, 5),
    ("bgbb", dict(alpha="1.2035", beta="0.7497", gamma="0.6567", delta="2.7834"), 6, 6, 6, 5),
    ("bgbb", dict(alpha="0.05", beta="8", gamma="0.02", delta="40"), 40, 300, 500, 30),
    ("bgbb", dict(alpha="400", beta="800", gamma="300", delta="4000"), 2, 3, 9, 12),
]


def story(model, p, x, tx, T, H):
    delta = num(DELTA)
    if model == "nbd":
        return nbd_story(p["r"], p["alpha"], x, tx, T, H, delta, MOST)
    if model == "paretonbd":
        return pareto_story(p["r"], p["alpha"], p["s"], p["beta"], x, tx, T, H, delta, MOST)
    if model == "bgbb":
        return bgbb_story(p["alpha"], p["beta"], p["gamma"], p["delta"], x, int(tx), int(T), int(H), delta, 5)
    return bg_story(p["r"], p["alpha"], p["a"], p["b"], int(p.get("k", 1)), 1 if model[0] == "m" else 0, x, tx, T, H, H, delta, MOST)


# P(first of two Lomax times comes before the second and the horizon): q, B, p, A, horizon
RACES = [
    ("0.6062", "11.669", "2.5533", "10.578", 9), ("0.6062", "11.669", "0.5533", "10.578", 39), ("0.6", "0.001", "1.5", "10", 39),
    ("0.6", "1000", "1.5", "0.01", 39), ("1", "10", "1", "10", 1e-9), ("0.5", "12", "2000.5", "10", 190), ("3000", "90000", "4005", "30000", 9),
    ("1e-7", "30", "4.5", "12", 50), ("5", "300", "12.5", "30", 40), ("0.61", "11", "1000.55", "20", 190), ("0.3", "6", "1.000001", "6", "1e6"), ("40", "2", "0.2", "900", 500),
    # where one rule ends and the next begins
    ("0.6", "12", "1.38", "10", 12), ("0.6", "12", "1.9", "10", 39), ("0.6", "12", "2.5", "10", 100), ("0.9", "4", "30", "60", 25),
]


def race(q, B, p, A, H):
    top = min(H, A * (m.e ** (200 / p) - 1), B * (m.e ** (200 / q) - 1))
    pieces = [0] + [top * m.mpf(2) ** e for e in range(-60, 1, 2)]
    return m.quad(lambda y: q / (B + y) * (B / (B + y)) ** q * (A / (A + y)) ** p, pieces)


out["lomaxRace"] = [[f(num(v)) for v in row] + [f(race(*(num(v) for v in row)))] for row in RACES]
out["stories"] = []
m.mp.dps = 25
for model, letters, x, tx, T, H in STORIES:
    if model in ("paretonbd", "nbd", "bgbb"):
        m.mp.dps = 60 if x < 100 else 400
    else:
        m.mp.dps = 22
        # Chances of more than 60 orders must not count: the horizons are short enough.
    p = {k: num(v) for k, v in letters.items()}
    values = story(model, p, x, num(tx), num(T), num(H))
    chosen = {"period": 1.0} if model == "bgbb" else {}
    out["stories"].append(
        {
            "model": model,
            "parameters": {**{k: float(v) for k, v in letters.items()}, **chosen},
            "customer": {"frequency": x, "recency": float(tx), "age": float(T)},
            "horizon": float(H),
            "discountPerWeek": float(DELTA),
            **{k: [f(c) for c in v] if k == "chances" else f(v) for k, v in values.items()},
        }
    )

# Where lifetimes 0.11.3, BTYD 2.4.3, BTYDplus 1.2.0 or CLVTools 0.12.1 gives NaN, infinity or few digits, and beside each
# such case one of its kind that none of them names: model, parameters, x, t_x, T, horizon.
USUAL_BG = dict(r="0.243", alpha="4.414", a="0.793", b="2.426")
USUAL_PN = dict(r="0.55", alpha="10.58", s="0.61", beta="11.67")
PEERS = [
    ("133 orders, the last today", "paretonbd", USUAL_PN, 133, 200, 200, 30),
    ("beside: 140, the last a day ago", "paretonbd", USUAL_PN, 140, 199, "199.142857142857142857", 30),
    ("1,000 orders, then silence", "paretonbd", USUAL_PN, 1000, 10, 200, 30),
    ("beside: 60, then silence", "paretonbd", USUAL_PN, 60, 10, 200, 30),
    ("221 orders, a day of silence", "paretonbd", USUAL_PN, 221, "103.42857", "103.57143", 30),
    ("beside: 222, a week of silence", "paretonbd", USUAL_PN, 222, "103.42857", "110.42857", 30),
    ("2,000 orders, then silence", "bgnbd", USUAL_BG, 2000, 10, 200, 30),
    ("beside: 1,999, the last today", "bgnbd", USUAL_BG, 1999, 200, 200, 30),
    ("a + b below 1, ordered once", "bgnbd", dict(r="0.11", alpha="2.24", a="0.31", b="0.5"), 0, 0, 1, 30),
    ("beside: a + b far below 1, ordered again", "bgnbd", dict(r="0.11", alpha="2.24", a="0.02", b="0.05"), 1, "0.5", 1, 30),
    ("a is 1", "bgnbd", dict(USUAL_BG, a="1"), 3, 20, 39, 30),
    ("beside: a is 1 but for the tenth digit", "bgnbd", dict(USUAL_BG, a="0.9999999999"), 3, 20, 39, 30),
    ("huge a and b", "bgnbd", dict(USUAL_BG, a="4000", b="30000"), 5, 30, 39, 30),
    ("beside: huger", "bgnbd", dict(USUAL_BG, a="4e7", b="3e8"), 12, 30, 39, 30),
]


def bg_closed(r, alpha, a, b, x, tx, T, t):
    """BG/NBD: the likelihood by eq. 6 of Fader, Hardie & Lee (2005), expected orders by cet."""
    counting = m.loggamma(r + x) - m.loggamma(r) + r * m.log(alpha)
    here = m.beta(a, b + x) / m.beta(a, b) / (alpha + T) ** (r + x)
    left = m.beta(a + 1, b + x - 1) / m.beta(a, b) / (alpha + tx) ** (r + x) if x else 0
    return {"logLikelihood": counting + m.log(here + left), "pAlive": here / (here + left), "expected": cet(r, alpha, a, b, x, tx, T, t)}


out["peers"] = []
for title, model, letters, x, tx, T, t in PEERS:
    m.mp.dps = 60 if x < 100 else 400
    p = [num(v) for v in letters.values()]
    if model == "bgnbd":
        m.mp.dps = 40
        values = bg_closed(*p, x, num(tx), num(T), num(t))
    else:
        values = pareto_story(*p, x, num(tx), num(T), num(t), num(DELTA), 0)
    out["peers"].append(
        {
            "title": title,
            "model": model,
            "parameters": {k: float(v) for k, v in letters.items()},
            "customer": {"frequency": x, "recency": float(tx), "age": float(T)},
            "horizon": float(t),
            **{k: f(values[k]) for k in ("logLikelihood", "pAlive", "expected")},
        }
    )
m.mp.dps = 40
# Discounted expected lifetime and its residual for n = 1 … 5, closed form: alpha, beta, d
SBG = [("0.6680883511", "3.806094964", "0.1"), ("0.7040772985", "1.182043026", "0.1"), ("3.80", "15.20", "0.1"), ("0.067", "0.267", "0.1"), ("0.5", "2", "0.001")]
out["sbg"] = [
    {
        "alpha": float(a), "beta": float(b), "discountRate": float(d),
        "lifetime": f(m.hyp2f1(1, num(b), num(a) + num(b), 1 / (1 + num(d)))),
        "residual": [
            f((num(b) + n - 1) / (num(a) + num(b) + n - 1) * m.hyp2f1(1, num(b) + n, num(a) + num(b) + n, 1 / (1 + num(d))))
            for n in range(1, 6)
        ],
    }
    for a, b, d in SBG
]
print(json.dumps(out, indent=1))
