/** The request to complete one application, or all of them in one text: read, adjusted, copied or mailed. */
import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Link,
  makeStyles,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useId, useState } from 'react';
import { supplementItems, supplementRequest } from '../../../shared/applications/supplement-request.ts';
import type { Application } from '../../../shared/assessment.ts';
import { addDays, type Day, formatDay } from '../../../shared/calendar/day.ts';
import { nextWorkingDay } from '../../../shared/calendar/holidays.ts';
import { fill as fillIn } from '../../../shared/i18n/fill.ts';
import { type Language, languages } from '../../../shared/i18n/language.ts';
import { words as wordsOf } from '../../../shared/i18n/words.ts';
import { useLanguage } from '../context.tsx';
import { deadlinePart } from '../overview/round.ts';
import { useSmallScreen } from '../small-screen.ts';
import type { ReadyState } from '../view.ts';
import { copyText } from './copy-text.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '12px',
  },
  text: { minHeight: '220px', '& textarea': { minHeight: '220px', maxHeight: '50vh' } },
});

const daysToComplete = 14;
/** Longer addresses are cut or refused by mail programs. */
const longestMail = 1_900;

type Props = {
  readonly applications: readonly Application[];
  readonly state: ReadyState;
  readonly onClose: () => void;
};

export function Supplement({ applications, state, onClose }: Props) {
  const { words, language, names, fill } = useLanguage();
  const styles = useStyles();
  const screen = useSmallScreen();
  const textId = useId();
  const said = words.pane.supplement;
  const [letterLanguage, setLetterLanguage] = useState<Language>(language);
  const [deadline, setDeadline] = useState<Day>(() => nextWorkingDay(addDays(state.today, daysToComplete)));
  const [typed, setTyped] = useState(() => formatDay(deadline, language));
  const [edited, setEdited] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const day = deadlinePart.read(typed.trim());
  const years = yearsOf(state);
  const letters = applications.flatMap((application) => {
    const items = supplementItems(application);
    const year = years.get(application) ?? null;
    return items
      ? [supplementRequest(application, items, { deadline, year, language: letterLanguage, names })]
      : [];
  });
  const text = edited ?? letters.join('\n\n————————————\n\n');
  const only = applications.length === 1 ? applications[0] : undefined;
  const mail = only && mailto(only, years.get(only) ?? null, letterLanguage, text);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={screen.surface}>
        <DialogBody className={screen.body}>
          <DialogTitle>
            {only
              ? fill(said.oneFor, { applicant: only.name })
              : fill(said.all, { count: applications.length })}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <div className={styles.pair}>
              <Field
                label={said.deadline}
                validationState={day ? 'none' : 'error'}
                validationMessage={day ? undefined : words.pane.overview.wrongDay}
              >
                <Input
                  value={typed}
                  onChange={(_, { value }) => {
                    setTyped(value);
                    const read = deadlinePart.read(value.trim());
                    if (read) setDeadline(read);
                    setEdited(null);
                  }}
                />
              </Field>
              <Field label={said.language}>
                <Select
                  value={letterLanguage}
                  onChange={(_, { value }) => {
                    setLetterLanguage(value as Language);
                    setEdited(null);
                  }}
                >
                  {languages.map((choice) => (
                    <option key={choice} value={choice}>
                      {words.pane.languages[choice]}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            <Field label={said.text} hint={said.textHint}>
              <Textarea
                id={textId}
                lang={letterLanguage}
                className={styles.text}
                resize="vertical"
                value={text}
                onChange={(_, { value }) => setEdited(value)}
              />
            </Field>
            <Caption1 role="status">{copied === null ? '' : copied ? said.copied : said.notCopied}</Caption1>
          </DialogContent>
          <DialogActions className={screen.actions}>
            <Button
              appearance="primary"
              icon={<Copy20Regular />}
              disabled={!day}
              onClick={async () => setCopied(await copyText(text, textId))}
            >
              {said.copy}
            </Button>
            {mail && day && <Link href={mail}>{said.mail}</Link>}
            <Button onClick={onClose}>{words.pane.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function yearsOf({ checked }: ReadyState): ReadonlyMap<unknown, number | null> {
  const sheets = checked.assessment.workbooks.flatMap((w) => w.sheets);
  return new Map(sheets.flatMap((s) => s.records.map((record) => [record, s.year] as const)));
}

/** A draft without a recipient; undefined when the text is too long for one. */
function mailto({ kind }: Application, year: number | null, language: Language, text: string) {
  const { pane, terms } = wordsOf(language);
  const subject = fillIn(
    pane.supplement.subject,
    { title: terms.kinds[kind], year: year === null ? '' : String(year) },
    language,
  );
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return address.length <= longestMail ? address : undefined;
}
