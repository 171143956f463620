import { useId, useState } from 'preact/hooks';
import type { ActionEdits } from '../../../core/campaigns/campaign';
import { dayToIso } from '../../../core/cells/parse/civil';
import type { ListDetail, WeekDetail } from '../../../core/home/details';
import { csvOf, fileFormat, tabSeparated } from '../../../core/report/listFile/delimited';
import { listFile, listFileName, toWriteTo } from '../../../core/report/listFile/listFile';
import { cardWords } from '../../../core/speech/cards/cardWords';
import type { Language } from '../../../core/speech/language';
import { quantity } from '../format';
import { Picture } from './icons';
import { copyText, saveFile } from './takeAlong';

interface Props {
  readonly list: ListDetail;
  readonly detail: WeekDetail;
  readonly actions: ActionEdits;
  readonly language: Language;
  /** Locale of the workbook, which decides how a file is written. */
  readonly locale: string;
  /** Whether a job is running. */
  readonly isBusy: boolean;
  /** Called when the list was copied or saved, which starts its campaign. */
  readonly taken: () => void;
  readonly openTab: () => void;
}

/** Copy, CSV, Open as tab. If the page may neither copy nor save, the text is shown for copying by hand. */
export function Tools({ list, detail, actions, language, locale, isBusy, taken, openTab }: Props) {
  const words = cardWords(language).week;
  const id = useId();
  const [message, say] = useState('');
  const [shown, show] = useState<string | null>(null);
  /** A page cannot tell whether the host saved a file, so the text is offered too. */
  const [saved, setSaved] = useState(false);
  const format = fileFormat(locale);
  const rows = () => listFile(list, detail, actions, language);
  const copy = async () => {
    const text = tabSeparated(rows(), format);
    const isCopied = await copyText(text);
    say(isCopied ? words.copied({ people: quantity(toWriteTo(list).length, language) }) : words.notCopied);
    show(isCopied ? null : text);
    setSaved(false);
    taken();
  };
  const save = () => {
    const file = `${listFileName(list, detail.day === null ? '' : dayToIso(detail.day), language)}.csv`;
    const isSaved = saveFile(file, csvOf(rows(), format));
    say(isSaved ? words.saved({ file }) : words.notSaved);
    show(isSaved ? null : tabSeparated(rows(), format));
    setSaved(isSaved);
    taken();
  };
  return (
    <>
      <fieldset class="tools" aria-label={words.tools}>
        <button type="button" onClick={copy}>
          <Picture name="copy" />
          {words.copy}
        </button>
        <button type="button" onClick={save}>
          <Picture name="save" />
          {words.csv}
        </button>
        <button type="button" onClick={openTab} disabled={isBusy}>
          <Picture name="tab" />
          {words.openTab}
        </button>
      </fieldset>
      <p class="said" role="status">
        {message}
      </p>
      {saved && (
        <button type="button" class="link" onClick={() => show(tabSeparated(rows(), format))}>
          {words.showText}
        </button>
      )}
      {shown !== null && (
        <div class="field">
          <label for={id}>{words.text}</label>
          <textarea
            id={id}
            rows={5}
            readOnly
            dir="auto"
            value={shown}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </>
  );
}
