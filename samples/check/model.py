"""BG/NBD and Gamma-Gamma from the papers, with nothing but Python's standard library.

Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2), equations 6 and 10;
Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, equations 1a and 5. Maximum likelihood by the simplex
search of Nelder & Mead (1965), started again at the best point until it stays there. Time is in weeks.
"""
from math import exp, lgamma, log


def log_beta(u, v):
    return lgamma(u) + lgamma(v) - lgamma(u + v)


def bgnbd_log_likelihood(parameters, histories):
    """Of (x, t_x, T) of every customer."""
    r, alpha, a, b = parameters
    total = 0.0
    for x, recency, age in histories:
        stayed = log_beta(a, b + x) - log_beta(a, b) - (r + x) * log(alpha + age)
        if x > 0:
            left = log_beta(a + 1, b + x - 1) - log_beta(a, b) - (r + x) * log(alpha + recency)
            larger = max(stayed, left)
            stayed = larger + log(exp(stayed - larger) + exp(left - larger))
        total += lgamma(r + x) - lgamma(r) + r * log(alpha) + stayed
    return total


def left_to_stayed(parameters, x, recency, age):
    """Odds that a customer has left."""
    r, alpha, a, b = parameters
    return 0.0 if x == 0 else a / (b + x - 1) * ((alpha + age) / (alpha + recency)) ** (r + x)


def p_alive(parameters, x, recency, age):
    return 1 / (1 + left_to_stayed(parameters, x, recency, age))


def hypergeometric(a, b, c, z):
    """2F1 by its series, for 0 <= z < 1."""
    term = total = 1.0
    n = 0
    while abs(term) > 1e-17 * abs(total):
        term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z
        total += term
        n += 1
    return total


def expected_orders(parameters, x, recency, age, weeks):
    """Within so many weeks, of a customer with this history."""
    r, alpha, a, b = parameters
    series = hypergeometric(r + x, b + x, a + b + x - 1, weeks / (alpha + age + weeks))
    orders = (a + b + x - 1) / (a - 1) * (1 - ((alpha + age) / (alpha + age + weeks)) ** (r + x) * series)
    return orders / (1 + left_to_stayed(parameters, x, recency, age))


def discounted_orders(parameters, history, weeks, yearly_rate, weeks_per_year, steps=64):
    """Each order counted less the later it is expected: integral of e^(-d t) dE(t), in parts, by Simpson's rule."""
    delta = log(1 + yearly_rate) / weeks_per_year
    expected = [expected_orders(parameters, *history, weeks * i / steps) for i in range(steps + 1)]
    waiting = [exp(-delta * weeks * i / steps) * orders for i, orders in enumerate(expected)]
    area = weeks / steps / 3 * (waiting[0] + 4 * sum(waiting[1::2]) + 2 * sum(waiting[2:-1:2]) + waiting[-1])
    return waiting[-1] + delta * area


def gammagamma_log_likelihood(parameters, spends):
    """Of (x, mean of x purchases) of every customer."""
    p, q, gamma = parameters
    return sum(
        lgamma(p * x + q) - lgamma(p * x) - lgamma(q) + q * log(gamma) + (p * x - 1) * log(mean) + p * x * log(x)
        - (p * x + q) * log(gamma + mean * x)
        for x, mean in spends
    )


def expected_spend(parameters, x, mean):
    """Of one purchase, from now on."""
    p, q, gamma = parameters
    return p * (gamma + mean * x) / (p * x + q - 1)


def fit(log_likelihood, data, start):
    """Parameters above 0 with the highest likelihood, and that."""
    def loss(logs):
        return -log_likelihood([exp(value) for value in logs], data)
    best, value = simplex(loss, [log(one) for one in start])
    while True:
        again, lower = simplex(loss, best)
        if value - lower < 1e-11:
            return [exp(one) for one in again], -lower
        best, value = again, lower


def simplex(loss, start):
    size = len(start)
    points = [list(start)] + [[one + 0.3 * (i == j) for j, one in enumerate(start)] for i in range(size)]
    corners = sorted((loss(point), point) for point in points)
    # Near the top the likelihood is flat to its last digit; corners this close to each other find nothing more.
    while max(abs(one - other) for _, point in corners for one, other in zip(point, corners[0][1])) > 1e-8:
        worst = corners[-1][1]
        middle = [sum(point[j] for _, point in corners[:-1]) / size for j in range(size)]

        def beyond(factor):
            point = [middle[j] + factor * (middle[j] - worst[j]) for j in range(size)]
            return loss(point), point
        mirrored = beyond(1)
        if mirrored[0] < corners[0][0]:
            corners[-1] = min(mirrored, beyond(2))
        elif mirrored[0] < corners[-2][0]:
            corners[-1] = mirrored
        else:
            inside = beyond(-0.5)
            if inside[0] < corners[-1][0]:
                corners[-1] = inside
            else:
                best = corners[0][1]
                halfway = [[(one + other) / 2 for one, other in zip(best, point)] for _, point in corners[1:]]
                corners[1:] = [(loss(point), point) for point in halfway]
        corners.sort()
    return corners[0][1], corners[0][0]
