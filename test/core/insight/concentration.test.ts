import { concentrationCurve } from '../../../core/insight/concentration';

test('the best come first, tenth by tenth, each the nearest whole number of customers', () => {
  // Of 15 customers a tenth are 2, two tenths 3, three 5.
  const amounts = [1, 9, 1, 1, 5, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2];
  const curve = concentrationCurve(amounts);
  expect(curve).toHaveLength(11);
  expect(curve.slice(0, 4)).toEqual([0, 14, 17, 20].map((sum) => sum / 30));
  expect(curve[10]).toBe(1);
});

test('without money the curve is a straight line', () => {
  expect(concentrationCurve([0, 0, 0])).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
});
