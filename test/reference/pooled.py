"""Makes pooled.json: where the likelihoods with covariates have their maximum when the effects are partially pooled.

Run: python3 pooled.py > pooled.json (mpmath 1.3.0, 40 digits; ten minutes). On the invented shop of shop.csv, with
three values of a covariate: customers whose first day held several items, and of the others those at odd and at even places. The
formulas are those of optima.py: the papers' own, not those of core/model.
"""
import json
import sys

import mpmath as m

import optima

m.mp.dps = 40
# Standard deviation of the values' effects on ordering and on leaving.
SPREADS = (m.mpf("0.3"), m.mpf("0.2"))

found = optima.shop()
customers = [customer for customer, _, _, _ in found]
level = [2 if items > 1 else i % 2 for i, (_, _, items, _) in enumerate(found)]
groups = [[c for c, own in zip(customers, level) if own == one] for one in range(3)]


def from_mean(effects, spread):
    """Log density, up to a constant, of effects around their own mean."""
    mean = sum(effects) / len(effects)
    return -sum((own - mean) ** 2 for own in effects) / (2 * spread ** 2)


def pooled(likelihoods):
    """Of four log parameters of customers at even places, then how the other two differ in ordering and in leaving."""
    def of(p):
        ordering, leaving = [m.mpf(0), *p[4:6]], [m.mpf(0), *p[6:8]]
        total = sum(own((p[0], p[1] - ordering[i], p[2] + leaving[i], p[3])) for i, own in enumerate(likelihoods))
        return total + from_mean(ordering, SPREADS[0]) + from_mean(leaving, SPREADS[1])
    return of


def work(name, modified, start):
    """Newton's method from a point near the maximum, which only saves time; the curvature there serves for all steps."""
    of = pooled([optima.bgcnbd(own, 1, modified) for own in groups])
    point = tuple(m.log(m.mpf(v)) if i < 4 else m.mpf(v) for i, v in enumerate(start))
    curved = optima.hessian(of, point)
    for _ in range(40):
        step = m.lu_solve(curved, -optima.gradient(of, point))
        point = tuple(v + s for v, s in zip(point, step))
        print(m.nstr(m.norm(step), 3), file=sys.stderr)
        if m.norm(step) < m.mpf(10) ** -14:
            values = [m.exp(v) if i < 4 else v for i, v in enumerate(point)]
            letters = (*optima.AB, "ordering1", "ordering2", "leaving1", "leaving2")
            return {"model": name, "parameters": dict(zip(letters, map(float, values))), "logLikelihood": float(of(point))}
    raise ArithmeticError("no maximum")


print(json.dumps({"made by": "test/reference/pooled.py, mpmath 1.3.0, 40 digits", "optima": [
    work("bgnbd", False, (0.278, 3.43, 0.584, 1.515, -0.12, 0.478, 0.029, 0.01)),
    work("mbgnbd", True, (1.926, 10.56, 0.96, 0.91, -0.1, 0.191, 0.05, -0.235)),
]}, indent=1))
