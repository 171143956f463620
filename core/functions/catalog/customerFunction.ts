import type { Cell, Day } from '../../cells/cell';
import { isLeftOut } from '../arguments/arguments';
import { isRange } from '../arguments/inputs';
import { analyzeRange } from '../ranges/analyzeRange';
import { broadcastCustomers } from '../ranges/broadcastCustomers';
import { keysOf } from '../ranges/customerPlaces';
import { ordersIn } from '../ranges/hostRange';
import { answerCell, joinCustomers, type PerCustomer, unknownCustomer } from '../ranges/joinCustomers';
import { rememberedAnswers } from '../ranges/rememberedAnswers';
import type {
  AnswerCache,
  CustomFunction,
  FunctionContext,
  FunctionDescription,
  FunctionResult,
  Input,
} from '../types';

/** One call's question about the customers of its orders. */
export interface Question extends PerCustomer {
  readonly asOf: Day | null;
  /** Further inputs of the answers: terms, a scheme. */
  readonly about: unknown;
}

/** Runs a function of orders that answers for one customer, for a range of customers, or with a table of all. */
export function perCustomer(
  { name, arguments: expected }: FunctionDescription,
  /** Reads all arguments; throws when one is wrong. */
  ask: (inputs: readonly Input[], context: FunctionContext) => Question,
): CustomFunction['run'] {
  const answer = (inputs: readonly Input[], context: FunctionContext): FunctionResult => {
    const question = ask(inputs, context);
    const [ordersIn, customerIn] = inputs;
    const { cache } = context;
    if (cache && !isLeftOut(customerIn) && !Array.isArray(customerIn)) {
      const keys = keysOf(customerIn as Cell);
      if (keys.length > 0) return answerFromCache(name, inputs, keys, question, context, cache);
    }
    return joinCustomers(customerIn, analyzeRange(ordersIn, question.asOf, context), question, context);
  };
  return (inputs, context) => {
    const [ordersIn, customerIn, ...othersIn] = expected.map((_, i) => inputs[i]);
    // A table of all customers needs single values; a range in their place is refused when read.
    if (isLeftOut(customerIn) || !othersIn.some(isRange)) {
      return answer([ordersIn, customerIn, ...othersIn], context);
    }
    return broadcastCustomers([customerIn, ...othersIn], expected.slice(1), context.language, (given) =>
      answer([ordersIn, ...given], context),
    );
  };
}

/** As `joinCustomers` for one customer; the first cell caches the answers about all customers for the other cells. */
function answerFromCache(
  name: string,
  [orders, customerIn]: readonly Input[],
  keys: readonly string[],
  question: Question,
  context: FunctionContext,
  cache: AnswerCache,
): FunctionResult {
  const { language, timeZone = '' } = context;
  // Every value of the question: what is missing here would give one call the answer of another.
  const asked = [name, JSON.stringify(question), language, timeZone];
  const remembered = rememberedAnswers(cache, ordersIn(orders, language), asked);
  const before = remembered.find(keys);
  if (before) return answerCell(before);
  if (before === null) throw unknownCustomer(customerIn as Cell, language);
  const range = analyzeRange(orders, question.asOf, context);
  const places = range.places();
  const place = places.of(customerIn as Cell);
  // An unknown customer does not trigger the analysis.
  if (place === undefined) throw unknownCustomer(customerIn as Cell, language);
  const { values } = question.answers(range);
  remembered.keep(Array.from(places.all(), ([key, place]) => [key, values(place)]));
  return answerCell(values(place));
}
