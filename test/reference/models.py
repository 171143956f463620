"""Makes models.json: numbers for core/math and core/model, with 40 digits.

Run: python3 models.py > models.json   (mpmath 1.3.0; nothing random)
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
    "hyp2f1": [[a, b, c, z, f(m.hyp2f1(m.mpf(a), m.mpf(b), m.mpf(c), m.mpf(z)))] for a, b, c, z in HYPS],
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
print(json.dumps(out, indent=1))
