"""Makes shop.csv: the orders of an invented shop, as many tests need and everybody may have.

Run: python3 shop.py > shop.csv   (CPython 3.11, seed 1998; no other module)

800 customers come for the first time in the first twelve weeks of 2023 and are followed for 78 weeks, as in the CDNOW
data. They order and leave as in Pareto/NBD and spend as in Gamma-Gamma; who buys several items the first time orders
more often. Days are whole, so there are orders of one customer on one day. With this seed the likelihood of every model
has a clear maximum, that of Pareto/NBD too, so that no weak prior is needed.
"""
import csv
import datetime
import random
import sys

R, ALPHA, S, BETA = 0.7, 8.0, 0.7, 8.0
P, Q, GAMMA = 5.0, 4.0, 25.0
START, DAYS = datetime.date(2023, 1, 1), 546

chance = random.Random(1998)


def items():
    return 1 + sum(chance.random() < 0.25 for _ in range(3))


def orders():
    for number in range(1, 801):
        day = chance.randrange(84)
        first = items()
        rate = chance.gammavariate(R, 1 / ALPHA) * (1.4 if first > 1 else 1)
        stays = chance.expovariate(1) / chance.gammavariate(S, 1 / BETA)
        scale = chance.gammavariate(Q, 1 / GAMMA)
        weeks = 0.0
        bought = first
        while weeks <= stays and (on := day + int(7 * weeks)) < DAYS:
            amount = chance.gammavariate(P, 1 / scale)
            yield f"C{number:03}", START + datetime.timedelta(on), bought, f"{max(amount, 0.01):.2f}"
            weeks += chance.expovariate(rate)
            bought = items()


rows = csv.writer(sys.stdout, lineterminator="\n")
rows.writerow(("Customer", "Date", "Items", "Amount"))
rows.writerows(orders())
