import type { ActiveModel } from './timing';

/**
 * A model for which the weeks to come pass at another pace than those of the data: in one of them happens what the model
 * expects in `pace` of its own. So orders, chances and leaving go together.
 */
export function atPace(model: ActiveModel, pace: number): ActiveModel {
  if (pace === 1) return model;
  return {
    ...model,
    chanceToStay: (standing, weeks) => model.chanceToStay(standing, pace * weeks),
    chanceOfOrder: (standing, weeks) => model.chanceOfOrder(standing, pace * weeks),
    orderChances: (standing, horizon, most) => model.orderChances(standing, pace * horizon, most),
    expectedOrders: (standing, horizon, discountPerWeek) =>
      model.expectedOrders(standing, pace * horizon, discountPerWeek / pace),
    drawOrdering(standing, horizon) {
      const draw = model.drawOrdering(standing, pace * horizon);
      return (random) => {
        const { orders, span } = draw(random);
        return { orders, span: span / pace };
      };
    },
  };
}
