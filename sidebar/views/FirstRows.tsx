import type { Roles } from '../../core/cells/columns/columns';
import { requiredFields } from '../form/columns';
import { cellText } from './format';
import type { StepProps } from './StepProps';

/** The first rows of the three required columns. */
export function FirstRows({ state, words, columns }: StepProps & { readonly columns: Roles }) {
  const { check, language } = state;
  if (!check) return null;
  const fields = requiredFields.filter((field) => columns[field] !== undefined);
  if (fields.length === 0) return null;
  return (
    <table class="first-rows">
      <caption>{words.columns.preview}</caption>
      <thead>
        <tr>
          {fields.map((field) => (
            <th key={field} scope="col" class={field === 'amount' ? 'number' : ''}>
              {words.columns.fields[field]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {check.firstRows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet are known by their place
          <tr key={i}>
            {fields.map((field) => (
              <td key={field} class={field === 'amount' ? 'number' : ''}>
                <bdi>{cellText(row[columns[field] ?? -1], field === 'date', language)}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
