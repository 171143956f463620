import type { ExampleResults } from './exampleResult';

/** Results of the examples on the sample shop; written by `npm run docs`, and compared with the functions by the tests. */
export const exampleResults: ExampleResults = {
  CLV: [
    { rows: [[4.045], [20.76], [3.332]], more: 0 },
    {
      rows: [
        [
          'Customer',
          'Orders',
          'Last order',
          'Chance alive',
          'Expected orders',
          'Average order',
          'CLV',
          'Low',
          'High',
        ],
        ['Calvin Harper', 47, '2024-12-25', 0.9744, 25.39, 64.72, 1571.9, 156.26, 2646.27],
        ['Jasmine Fisher', 19, '2024-12-26', 0.9417, 21.33, 62.45, 1278.04, 0, 2669.24],
        ['Rhea Rowe', 74, '2024-12-26', 0.984, 28.89, 45.27, 1250.37, 200.02, 1982.62],
        ['Bianca Booth', 23, '2024-12-31', 0.9704, 12.44, 99.01, 1178.32, 95.01, 2283.15],
        ['Eva Pike', 37, '2024-12-01', 0.8853, 16.5, 68.93, 1087.64, 0, 1892.49],
      ],
      more: 5187,
    },
    { rows: [[799.01]], more: 0 },
  ],
  SEGMENT: [
    { rows: [['Lost'], ['At risk'], ['Hibernating']], more: 0 },
    { rows: [['Platinum']], more: 0 },
  ],
  SEGMENT_SUMMARY: [
    {
      rows: [
        [
          'Segment',
          'Customers',
          'Share of customers',
          'Revenue so far',
          'Share of revenue',
          'CLV',
          'Share of CLV',
          'CLV per customer',
          'Chance alive',
          'Order within 12 months',
        ],
        ['Champions', 716, 0.1379, 270255.7, 0.415, 134023.72, 0.5334, 187.18, 0.8213, 0.7959],
        ['Loyal', 364, 0.07011, 82510.1, 0.1267, 18072.71, 0.07192, 49.65, 0.505, 0.4477],
        ['Potential loyalists', 367, 0.07069, 21924.4, 0.03366, 12450.36, 0.04955, 33.92, 0.6258, 0.4777],
        ['New customers', 704, 0.1356, 16447.9, 0.02526, 21507.6, 0.08559, 30.55, 0.9496, 0.4813],
        ['Promising', 438, 0.08436, 34888.3, 0.05357, 29993.15, 0.1194, 68.48, 0.845, 0.5193],
      ],
      more: 6,
    },
    {
      rows: [
        [
          'Segment',
          'Customers',
          'Share of customers',
          'Revenue so far',
          'Share of revenue',
          'CLV',
          'Share of CLV',
          'CLV per customer',
          'Chance alive',
          'Order within 12 months',
        ],
        ['Active', 544, 0.1048, 139340.1, 0.214, 36793.74, 0.3661, 67.64, 0.8993, 0.788],
        ['Infrequent', 1026, 0.1976, 157925.5, 0.2425, 36944.07, 0.3676, 36.01, 0.8272, 0.6402],
        ['Lapsed', 3622, 0.6976, 353986.5, 0.5435, 26775.1, 0.2664, 7.392, 0.6099, 0.256],
      ],
      more: 0,
    },
  ],
  RFM: [
    {
      rows: [
        [914, 1, 19.8, 1, 1, 1],
        [354, 3, 121.2, 2, 3, 4],
        [804, 2, 65.5, 1, 2, 3],
      ],
      more: 0,
    },
    { rows: [[5, 19, 1142.1, 5, 5, 5]], more: 0 },
  ],
  P_ALIVE: [
    { rows: [[1], [0.6307], [0.2008]], more: 0 },
    { rows: [[0.9417]], more: 0 },
  ],
  EXPECTED_ORDERS: [
    { rows: [[0.1695], [0.5544], [0.1061]], more: 0 },
    { rows: [[12.56]], more: 0 },
  ],
  CLV_MODEL: [
    {
      rows: [
        ['model', 'bgnbd', ''],
        ['r', 0.463, 0.01241],
        ['alpha', 4.785, 0.1928],
        ['a', 0.7316, 0.0644],
        ['b', 2.96, 0.3599],
        ['spend_model', 'gammagamma', ''],
      ],
      more: 19,
    },
    {
      rows: [
        ['model', 'bgnbd', ''],
        ['r', 0.4655, 0.01502],
        ['alpha', 4.816, 0.2289],
        ['a', 0.7422, 0.08683],
        ['b', 3.109, 0.4931],
        ['spend_model', 'gammagamma', ''],
      ],
      more: 19,
    },
  ],
  COHORTS: [
    {
      rows: [
        ['First order', 'Customers', 0, 1, 2],
        ['2022', 717, 1, 0.569, 0.371],
        ['2023', 2023, 1, 0.477, ''],
        ['2024', 2452, 1, '', ''],
      ],
      more: 0,
    },
    {
      rows: [
        ['First order', 'Customers', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        ['2022-Q3', 302, 14931.5, 10882.8, 8590.2, 6809.8, 6345.1, 5243.1, 4538.4, 4570, 4008.8, 3956.2],
        ['2022-Q4', 415, 20867.9, 8911, 6950, 6862.4, 5965.9, 4352.2, 4258, 2889.1, 4179.1, ''],
        ['2023-Q1', 454, 23225.5, 12463.4, 9060.8, 8964, 6553.8, 6096.3, 4473.1, 5220.1, '', ''],
        ['2023-Q2', 458, 26897.9, 12167.4, 9261.3, 8714.5, 5918.6, 5219, 5674.9, '', '', ''],
        ['2023-Q3', 533, 30828.8, 18515.5, 12261.1, 10382, 10157.5, 8610.2, '', '', '', ''],
      ],
      more: 5,
    },
  ],
  CLV_SIMPLE: [{ rows: [[288]], more: 0 }],
  CLV_AOV: [
    { rows: [[420]], more: 0 },
    { rows: [[168]], more: 0 },
  ],
  CLV_RETENTION: [
    { rows: [[266.67]], more: 0 },
    { rows: [[212.41]], more: 0 },
  ],
  MAX_CAC: [
    { rows: [[96]], more: 0 },
    { rows: [[72]], more: 0 },
  ],
  CAC_PAYBACK: [{ rows: [[7.5]], more: 0 }],
  CLV_SUBSCRIPTION: [
    {
      rows: [
        ['model', 'sbg', ''],
        ['alpha', 0.6681, 0.1037],
        ['beta', 3.806, 0.7855],
        ['log_likelihood', -1611.16, ''],
        ['customers', 1000, ''],
        ['expected_lifetime', 'no limit', ''],
      ],
      more: 16,
    },
    {
      rows: [
        ['model', 'sbg', ''],
        ['alpha', 0.6681, 0.1037],
        ['beta', 3.806, 0.7855],
        ['log_likelihood', -1611.16, ''],
        ['customers', 1000, ''],
        ['expected_lifetime', 7.156, ''],
      ],
      more: 16,
    },
  ],
  AB_TEST: [
    {
      rows: [
        ['control_rate', 0.052, 'Share of the control group who bought'],
        ['test_rate', 0.068, 'Share of the contacted who bought'],
        ['lift', 0.016, 'Difference of the two shares'],
        ['low', 0.002787, 'Low end of the difference: in 9 of 10 cases the truth is between low and high'],
        ['high', 0.02757, 'High end of the difference'],
        ['relative_lift', 0.3077, 'Difference as a part of the control group’s share'],
      ],
      more: 3,
    },
  ],
};
