import { scoresByLimits } from '../../../core/segments/schemes/rfmScores';
import { rfmGroups, rfmSegment } from '../../../core/segments/schemes/rfmTable';
import { rfGroups, rfSegment } from '../../../core/segments/schemes/rfTable';
import { rfmSegmentation } from '../../../core/segments/schemes/scoredSegments';
import type { SegmentKey } from '../../../core/segments/segment';
import { type Language, languages } from '../../../core/speech/language';
import { reportWords } from '../../../core/speech/report/reportWords';
import { shopInputs } from '../../reference/segmentShop';
import { shop } from '../../reference/smallShop';

/** What is said of several orders only. */
const repeats: Readonly<Record<Language, RegExp>> = {
  en: /often|loyal|regular|more than once/i,
  tr: /sık|sadık|düzenli|birden fazla/i,
  fa: /زیاد|وفادار|مرتب|بیش از یک/,
};

const scores = [1, 2, 3, 4, 5] as const;
/** The segments that customers with one order can be in: F of 1. */
const ofOneOrder = new Set<SegmentKey>(
  scores.flatMap((r) => [rfSegment(r, 1), ...scores.map((m) => rfmSegment([r, 1, m]))]),
);

test.each(languages)(
  'what is said of segments that hold one order speaks of no repeat orders: %s',
  (language) => {
    const { segments } = reportWords(language);
    for (const key of ofOneOrder)
      expect([key, segments[key].meaning]).not.toEqual([key, expect.stringMatching(repeats[language])]);
    // The words would be found: of champions they are said.
    expect(segments.champions.meaning).toMatch(repeats[language]);
    expect(rfmGroups.length + rfGroups.length).toBeGreaterThan(ofOneOrder.size);
  },
);

test('one order has the lowest F, by quintiles, by counts and by any limits', () => {
  const limits = { days: [10, 20, 30, 40], orders: [0.2, 0.5, 1, 2], spend: [1, 2, 3, 4] } as const;
  for (const { histories } of [shopInputs(5, 300), shop('a 0 5', 'a 9 5', 'b 1 5', 'b 3 5', 'c 4 5')]) {
    for (const found of [rfmSegmentation({ histories }), scoresByLimits(histories, limits)]) {
      const once = found.scores.filter((_, i) => histories.orders[i] === 1);
      expect(once.length).toBeGreaterThan(0);
      expect(new Set(once.map(([, frequency]) => frequency))).toEqual(new Set([1]));
    }
  }
});
