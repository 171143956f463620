import type { Roles } from '../../core/cells/columns';
import { cellAt } from '../../core/cells/table';
import { requiredFields } from '../columnsChosen';
import { cellText } from '../shown';
import type { StepProps } from './StepProps';

const shownRows = 4;

/** The first rows as they stand in the three columns that matter. */
export function FirstRows({ state, words, columns }: StepProps & { readonly columns: Roles }) {
  const { table, check, language } = state;
  if (!table || !check) return null;
  const fields = requiredFields.filter((field) => columns[field] !== undefined);
  if (fields.length === 0) return null;
  const first = check.headerRow === null ? 0 : check.headerRow + 1;
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
        {Array.from({ length: Math.min(shownRows, table.rows - first) }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet are known by their place
          <tr key={i}>
            {fields.map((field) => (
              <td key={field} class={field === 'amount' ? 'number' : ''}>
                <bdi>
                  {cellText(cellAt(table, first + i, columns[field] ?? -1), field === 'date', language)}
                </bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
