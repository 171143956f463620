import { generalFormat } from '../../preview/page/grid/generalFormat';

test.each([
  [960.194606192668, '0.####'],
  [0.0123456789, '0.########'],
  [-3.2, '0.######'],
  [1e-20 + 1e-21, '0.############'],
  [12345678.9, '0'],
  [42, ''],
  [Number.NaN, ''],
])('%p is shown as %p', (value, format) => {
  expect(generalFormat(value)).toBe(format);
});
