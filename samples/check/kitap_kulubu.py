"""The numbers of the book club, worked out without any of this project's code.

Run: python3 kitap_kulubu.py > kitap_kulubu.json && npx biome format --write kitap_kulubu.json
(Python 3.8 or later, nothing else; made with 3.11.7). test/report/bookClub.test.ts compares that file with our
analysis, and runs this program again where there is a python3.

Written from the definitions alone: what an order is (a cancelled or returned one is none, a customer is the e-mail
address in lower case, orders of one day are one purchase), quintile scores in which equal customers score the same,
the two segment tables that are published, the textbook forms of the Gini index and of quantiles, and the papers' models
(model.py). Money is decimal and shares are fractions until they are printed, so no rounding hides in between.
"""
import csv
import json
import math
import os
import re
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from statistics import mean, stdev

from model import (bgnbd_log_likelihood, discounted_orders, expected_orders, expected_spend, fit,
                   gammagamma_log_likelihood, p_alive)

HERE = os.path.dirname(os.path.abspath(__file__))
NO_ORDER = {"İptal edildi", "İade edildi"}  # cancelled, sent back


def read_orders():
    """(customer, day, amount, city) of every order that counts."""
    with open(os.path.join(HERE, "..", "kitap-kulubu.csv"), encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if row["Sipariş Durumu"] in NO_ORDER:
                continue
            day, month, year = map(int, row["Sipariş Tarihi"].split("."))
            amount = Decimal(row["Sipariş Tutarı"].replace(" TL", "").replace(".", "").replace(",", "."))
            yield row["E-posta"].strip().lower(), date(year, month, day), amount, row["Şehir"]


class Customer:
    """What one customer has done."""

    def __init__(self, orders):
        days = sorted({day for _, day, _, _ in orders})
        self.orders = len(orders)
        self.purchases = len(days)
        self.first, self.last = days[0], days[-1]
        money = [sum(amount for _, day, amount, _ in orders if day == one) for one in days]
        self.first_spend = float(money[0])
        self.mean_repeat = float(sum(money[1:])) / (len(days) - 1) if len(days) > 1 else 0.0
        self.gaps = [(later - earlier).days for earlier, later in zip(days, days[1:])]
        self.revenue = sum(amount for _, _, amount, _ in orders)
        self.city = Counter(city for _, _, _, city in orders).most_common(1)[0][0]


def customers_of(orders):
    own = defaultdict(list)
    for order in orders:
        own[order[0]].append(order)
    return {key: Customer(own[key]) for key in sorted(own)}


# Scores -----------------------------------------------------------------------------------------------------------

def quintiles(values):
    """min(5, 1 + floor(5 x share of customers with a strictly worse value)), 5 being best."""
    return [min(5, 1 + 5 * sum(other < value for other in values) // len(values)) for value in values]


def scores(customers):
    """(R, F, M) of each customer, and how F was scored."""
    known = list(customers.values())
    once = sum(customer.orders == 1 for customer in known)
    by_count = Fraction(once, len(known)) > Fraction(6, 10)
    orders = [customer.orders for customer in known]
    frequency = [1 + sum(n >= limit for limit in (2, 3, 5, 10)) for n in orders] if by_count else quintiles(orders)
    recency = quintiles([customer.last for customer in known])
    monetary = quintiles([customer.revenue for customer in known])
    codes = dict(zip(customers, zip(recency, frequency, monetary)))
    return codes, "count" if by_count else "quintile"


# The 125 codes of the table with eleven segments, as it is found in many public repositories.
ELEVEN = {
    "champions": "555 554 544 545 454 455 445",
    "loyal": "543 444 435 355 354 345 344 335",
    "potential_loyalist": "553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 "
                          "333 323",
    "new": "512 511 422 421 412 411 311",
    "promising": "525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313",
    "need_attention": "535 534 443 434 343 334 325 324",
    "about_to_sleep": "331 321 312 221 213 231 241 251",
    "at_risk": "255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124",
    "cant_lose": "155 154 144 214 215 115 114 113",
    "hibernating": "332 322 233 232 223 222 132 123 122 212 211",
    "lost": "111 112 121 131 141 151",
}
SEGMENT_OF_CODE = {code: key for key, codes in ELEVEN.items() for code in codes.split()}
assert len(SEGMENT_OF_CODE) == 125 == sum(len(codes.split()) for codes in ELEVEN.values())

# The 25 cells of recency and frequency, as regular expressions over "RF" as courses teach them.
TEN = [
    (r"[1-2][1-2]", "hibernating"), (r"[1-2][3-4]", "at_risk"), (r"[1-2]5", "cant_lose"),
    (r"3[1-2]", "about_to_sleep"), (r"33", "need_attention"), (r"[3-4][4-5]", "loyal"), (r"41", "promising"),
    (r"51", "new"), (r"[4-5][2-3]", "potential_loyalist"), (r"5[4-5]", "champions"),
]


def eleven_segments(customers):
    codes, _ = scores(customers)
    return {key: SEGMENT_OF_CODE["%d%d%d" % code] for key, code in codes.items()}


def ten_segments(customers):
    codes, _ = scores(customers)
    return {key: next(name for cells, name in TEN if re.fullmatch(cells, "%d%d" % code[:2]))
            for key, code in codes.items()}


def by_limits(customers, as_of, days, orders, spend):
    """The eleven segments by limits of one's own."""
    def code(customer):
        silent = (as_of - customer.last).days
        return (5 - sum(silent > limit for limit in days), 1 + sum(customer.orders >= limit for limit in orders),
                1 + sum(customer.revenue >= limit for limit in spend))
    return {key: SEGMENT_OF_CODE["%d%d%d" % code(customer)] for key, customer in customers.items()}


# Lifecycle --------------------------------------------------------------------------------------------------------

def quantile(ordered, share):
    """Inverse of the distribution function, averaged at its steps (definition 2 of Hyndman & Fan 1996)."""
    place = len(ordered) * share
    if place.denominator == 1:
        return Fraction(ordered[int(place) - 1] + ordered[int(place)], 2)
    return Fraction(ordered[int(place)])


def proposed_cut_offs(customers):
    gaps = sorted(gap for customer in customers.values() for gap in customer.gaps)
    return [int(quantile(gaps, share) + Fraction(1, 2)) for share in (Fraction(4, 10), Fraction(8, 10))]


def lifecycle(customers, as_of, active, infrequent):
    def stage(silent):
        return "active" if silent <= active else "infrequent" if silent <= infrequent else "lapsed"
    return {key: stage((as_of - customer.last).days) for key, customer in customers.items()}


# Value ------------------------------------------------------------------------------------------------------------

WEEKS_PER_YEAR = 365.25 / 7


def first_order_factor(customers):
    """What a first order is multiplied by to count as a repeat order: 1, or the ratio of the means of repeat and first
    orders where a paired t-test (t from 2 to 3) and the size of the ratio (5 to 10 %) both say that they differ."""
    pairs = [(one.first_spend, one.mean_repeat) for one in customers.values() if one.purchases > 1]
    ratio = mean(repeat for _, repeat in pairs) / mean(first for first, _ in pairs)
    differences = [repeat - first for first, repeat in pairs]
    t = mean(differences) / (stdev(differences) / math.sqrt(len(pairs)))
    certain = min(1, max(0, abs(t) - 2))
    large = min(1, max(0, (abs(math.log(ratio)) - 0.05) / 0.05))
    return ratio ** (certain * large)


def valued(customers, as_of):
    """Twelve months of revenue from each customer, at a discount rate of 10 % a year; and the models behind it."""
    def history(one):
        return one.purchases - 1, (one.last - one.first).days / 7, (as_of - one.first).days / 7
    histories = {key: history(one) for key, one in customers.items()}
    spends = [(one.purchases - 1, one.mean_repeat) for one in customers.values() if one.purchases > 1]
    timing, timing_likelihood = fit(bgnbd_log_likelihood, list(histories.values()), [1, 10, 1, 2])
    spend, spend_likelihood = fit(gammagamma_log_likelihood, spends, [5, 4, 100])
    factor = first_order_factor(customers)
    values = {}
    for key, (x, recency, age) in histories.items():
        one = customers[key]
        # All orders of the customer count, the first one too.
        order = expected_spend(spend, x + 1, (x * one.mean_repeat + factor * one.first_spend) / (x + 1))
        discounted = discounted_orders(timing, (x, recency, age), WEEKS_PER_YEAR, 0.1, WEEKS_PER_YEAR)
        values[key] = {"pAlive": p_alive(timing, x, recency, age), "clv": order * discounted,
                       "expectedOrders": expected_orders(timing, x, recency, age, WEEKS_PER_YEAR),
                       "expectedOrderValue": order}
    return values, {
        "model": dict(zip(("r", "alpha", "a", "b"), timing), logLikelihood=timing_likelihood),
        "spend": dict(zip(("p", "q", "gamma"), spend), logLikelihood=spend_likelihood),
    }


def tiers(values, shares):
    """Tier 1 is the best: somebody is in it when less than its share of all customers are worth more."""
    worth = [value["clv"] for value in values.values()]
    def tier(clv):
        better = Fraction(sum(other > clv for other in worth), len(worth))
        return 1 + sum(better >= sum(shares[:i + 1]) for i in range(len(shares)))
    return {key: "tier_%d" % tier(value["clv"]) for key, value in values.items()}


def abc(values, first, second):
    """A: those before whom less than the first share of all value comes, B: less than the second, C: all others."""
    worth = [value["clv"] for value in values.values()]
    def letter(clv):
        before = sum(other for other in worth if other > clv) / sum(worth)
        return "a" if before < first else "b" if before < second else "c"
    return {key: letter(value["clv"]) for key, value in values.items()}


# Profiles ---------------------------------------------------------------------------------------------------------

def gini(amounts):
    """Mean difference of all pairs over twice the mean."""
    differences = sum(abs(one - other) for one in amounts for other in amounts)
    return Fraction(differences) / (2 * len(amounts) * Fraction(sum(amounts)))


def top(amounts, share):
    """Share of the money that the best customers bring: that share of them, at least one."""
    count = max(1, int(len(amounts) * share + Fraction(1, 2)))
    return Fraction(sum(sorted(amounts)[-count:])) / Fraction(sum(amounts))


def concentration(amounts):
    shares = {"top1": Fraction(1, 100), "top5": Fraction(5, 100), "top20": Fraction(20, 100)}
    return {**{name: float(top(amounts, share)) for name, share in shares.items()}, "gini": float(gini(amounts))}


def profiles(customers, groups):
    members = defaultdict(list)
    for key, group in groups.items():
        members[group].append(customers[key])
    return {
        group: {
            "customers": len(own),
            "orders": sum(customer.orders for customer in own),
            "revenue": float(sum(customer.revenue for customer in own)),
            "oneTimeShare": float(Fraction(sum(customer.orders == 1 for customer in own), len(own))),
            "concentration": concentration([customer.revenue for customer in own]),
        }
        for group, own in sorted(members.items())
    }


# Time -------------------------------------------------------------------------------------------------------------

def cohorts(orders, customers, as_of):
    """Customers by the month of their first order, and what they did in each month since."""
    def month(day):
        return 12 * day.year + day.month - 1
    table = []
    for start in sorted({month(customer.first) for customer in customers.values()}):
        own = {key for key, customer in customers.items() if month(customer.first) == start}
        periods = []
        for period in range(start, month(as_of) + 1):
            these = [order for order in orders if order[0] in own and month(order[1]) == period]
            buyers = len({order[0] for order in these})
            periods.append({"customers": buyers, "retention": float(Fraction(buyers, len(own))), "orders": len(these),
                            "revenue": float(sum(order[2] for order in these))})
        label = "%04d-%02d" % (start // 12, start % 12 + 1)
        table.append({"label": label, "customers": len(own), "periods": periods})
    return table


def movement(orders, customers, now, as_of, days):
    """How many went from which of the eleven segments to which, both days scored by what today's customers score."""
    then_day = as_of - timedelta(days=days)
    today, way = scores(customers)
    assert way == "quintile"

    def score_of(place, value, worth):
        """The best score that one of today's customers has with no more than this."""
        return max((today[key][place] for key, one in customers.items() if worth(one) <= value), default=1)

    then = {}
    for key, one in customers_of([order for order in orders if order[1] <= then_day]).items():
        recency = score_of(0, (one.last - then_day).days, lambda other: (other.last - as_of).days)
        monetary = score_of(2, one.revenue, lambda other: other.revenue)
        frequency = score_of(1, one.orders, lambda other: other.orders)
        then[key] = SEGMENT_OF_CODE["%d%d%d" % (recency, frequency, monetary)]
    moves = Counter((then.get(key, "arrived"), group) for key, group in now.items())
    return {"from": then_day.isoformat(), "moves": {"%s > %s" % pair: n for pair, n in sorted(moves.items())}}


def main():
    orders = list(read_orders())
    customers = customers_of(orders)
    as_of = max(day for _, day, _, _ in orders)
    eleven = eleven_segments(customers)
    usual = proposed_cut_offs(customers)
    values, models = valued(customers, as_of)
    shares = [Fraction(5, 100), Fraction(15, 100), Fraction(30, 100)]
    limits = {"days": [30, 90, 180, 365], "orders": [2, 3, 5, 10], "spend": [250, 500, 1000, 2500]}
    result = {
        "made by": "samples/check/kitap_kulubu.py",
        "asOf": as_of.isoformat(),
        "customers": len(customers),
        "orders": len(orders),
        "purchases": sum(customer.purchases for customer in customers.values()),
        "revenue": float(sum(order[2] for order in orders)),
        "concentration": concentration([customer.revenue for customer in customers.values()]),
        "frequencyScoring": scores(customers)[1],
        "codes": {key: "%d%d%d" % code for key, code in scores(customers)[0].items()},
        "rfm": profiles(customers, eleven),
        "rf": profiles(customers, ten_segments(customers)),
        "thresholds": {"limits": limits, "groups": profiles(customers, by_limits(customers, as_of, **limits))},
        "lifecycle": {"cutOffs": usual, "groups": profiles(customers, lifecycle(customers, as_of, *usual))},
        "cut-offs 60,180": profiles(customers, lifecycle(customers, as_of, 60, 180)),
        **models,
        "values": values,
        "value": profiles(customers, tiers(values, shares)),
        "abc": profiles(customers, abc(values, 0.8, 0.95)),
        "cities": dict(sorted(Counter(customer.city for customer in customers.values()).items())),
        "cohorts": cohorts(orders, customers, as_of),
        "movement": movement(orders, customers, eleven, as_of, 90),
    }
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
