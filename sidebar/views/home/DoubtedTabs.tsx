import type { StepProps } from '../StepProps';

/** Says by name which tabs may be ours and are left alone, because what is known of them does not fit together. */
export function DoubtedTabs({ state, words }: Pick<StepProps, 'state' | 'words'>) {
  const doubted = state.workbook?.tabs.filter((tab) => tab.doubted) ?? [];
  return doubted.map(({ id, name }) => (
    <p key={id} class="doubted">
      {words.write.doubted(name)}
    </p>
  ));
}
