/** All that is run on PostgreSQL, which takes seconds to start. */
import { describeWithResearchData } from '../reference/researchData';
import { type Engine, openEngine } from './engines';
import { cdnowOn, historiesOn } from './historiesOn';
import { scoresOn } from './scoresOn';

let engine: Engine;

beforeAll(async () => {
  engine = await openEngine.postgres();
});

afterAll(() => engine?.close());

describe('histories', () => historiesOn(() => engine));
describe('scores', () => scoresOn(() => engine));
describeWithResearchData('CDNOW', () => cdnowOn(() => engine));
