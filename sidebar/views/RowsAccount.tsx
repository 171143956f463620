import type { DataCheck } from '../../core/orders/account/dataCheck';
import { placesText } from '../../core/speech/check/checkText';
import { formatCount } from '../../core/speech/format';
import { skipReasonText } from '../../core/speech/problems/problemText';
import { quantity } from './format';
import type { StepProps } from './StepProps';

/** The account of all rows as a table that adds up, collapsed by default. */
export function RowsAccount({ state, words, account }: StepProps & { readonly account: DataCheck }) {
  const { language } = state;
  const { rows, opened, further, refunds, leftOut, reasons } = account;
  const used = [
    { name: account.kind === 'orders' ? words.check.opened : words.check.ofCustomer, count: opened },
    { name: words.check.further, count: further },
    { name: words.check.refunds, count: refunds },
  ];
  return (
    <details>
      <summary>
        {words.check.account}
        <span class="hint">
          {leftOut === 0 ? words.check.noneLeftOut : words.check.leftOut(quantity(leftOut, language))}
        </span>
      </summary>
      <table class="account">
        <thead>
          <tr>
            <th scope="col">{words.check.what}</th>
            <th scope="col" class="number">
              {words.check.rowCount}
            </th>
          </tr>
        </thead>
        <tbody>
          {used
            .filter(({ count }) => count > 0)
            .map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{formatCount(count, language)}</td>
              </tr>
            ))}
          {reasons.map((reason) => (
            <tr key={reason.reason}>
              <th scope="row">
                {words.check.out(skipReasonText(reason.reason, language))}
                <small>{words.check.where(placesText(reason, language))}</small>
                {reason.examples[0]?.text && (
                  <small>
                    <bdi>{reason.examples[0].text}</bdi>
                  </small>
                )}
              </th>
              <td class="number">{formatCount(reason.rows, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.check.all}</th>
            <td class="number">{formatCount(rows, language)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
