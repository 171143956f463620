"""The trend of order values of test/core/model/orderTrend.test.ts by ordinary least squares with a column for every customer.

Run: python3 orderTrend.py (made with Python 3.11.7, numpy 2.4.6). The covariance is the cluster-robust sandwich by customer,
times G/(G - 1) for G customers, of the whole regression; our code takes the columns out beforehand instead.
"""
import numpy as np

rows = []
for i in range(200):
    customer, nth = divmod(i, 5)
    day = 11 * customer + 60 * nth + (7 * nth * customer) % 23
    years = day / 365.25
    money = 10 * (1 + customer % 7) * 1.2 ** years * (1 + ((nth * customer) % 5) / 10)
    rows.append((customer, years, 1.0 if nth == 0 else 0.0, np.log(money)))
who = np.array([row[0] for row in rows])
x = np.column_stack([[row[1] for row in rows], [row[2] for row in rows]] + [who == one for one in range(40)]).astype(float)
y = np.array([row[3] for row in rows])
inverse = np.linalg.inv(x.T @ x)
beta = inverse @ x.T @ y
residual = y - x @ beta
scores = np.array([x[who == one].T @ residual[who == one] for one in range(40)])
covariance = inverse @ (scores.T @ scores) @ inverse * 40 / 39
error = np.sqrt(covariance[0, 0])
print("slope %.12f error %.12f" % (beta[0], error))
for shift in (0, -1.6448536269514722, 1.6448536269514722):
    print("%.10f" % np.expm1(beta[0] + shift * error))
