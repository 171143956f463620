import type { StepProps } from '../StepProps';

/** Names the tabs whose two marks contradict each other, and which are therefore left unchanged. */
export function DoubtedTabs({ state, words }: Pick<StepProps, 'state' | 'words'>) {
  const doubted = state.workbook?.tabs.filter((tab) => tab.doubted) ?? [];
  return doubted.map(({ id, name }) => (
    <p key={id} class="doubted">
      {words.write.doubted(name)}
    </p>
  ));
}
