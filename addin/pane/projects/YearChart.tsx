/** Sums by year as columns. What it shows is said in its title and description, and stands in the table beside. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useLanguage } from '../context.tsx';
import { euros, wholeNumber } from '../figures/euros.ts';
import { axisSteps } from './project-model.ts';

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '520px', height: 'auto', display: 'block' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  axis: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1 },
  column: { fill: tokens.colorBrandForeground1 },
});

export type Column = { readonly year: number; readonly sumCents: number };

/** In cents. */
const [euro, thousand] = [100, 100_000];

const box = { width: 300, height: 170, left: 40, top: 18, bottom: 20 };

type Props = { readonly title: string; readonly what: string; readonly columns: readonly Column[] };

export function YearChart({ title, what, columns }: Props) {
  const { words, fill, language } = useLanguage();
  const styles = useStyles();
  const [titleId, aboutId] = [useId(), useId()];
  const { projects } = words.figures;
  const largest = columns.reduce((a, b) => (b.sumCents > a.sumCents ? b : a), columns[0] as Column);
  const steps = axisSteps(largest.sumCents);
  const top = steps.at(-1) || 1;
  const unit = top >= 10 * thousand ? thousand : euro;
  const height = box.height - box.top - box.bottom;
  const y = (sum: number) => box.top + height * (1 - sum / top);
  const slot = (box.width - box.left) / columns.length;
  const width = Math.min(36, slot * 0.7);
  const every = Math.ceil(26 / slot);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-labelledby={titleId}
      aria-describedby={aboutId}
    >
      <title id={titleId}>{title}</title>
      <desc id={aboutId}>
        {fill(projects.chartAbout, {
          what,
          first: String(columns[0]?.year),
          last: String(columns.at(-1)?.year),
          year: String(largest.year),
          sumCents: largest.sumCents,
        })}
      </desc>
      <text x={0} y={9} className={styles.text}>
        {unit === thousand ? projects.thousands : projects.euros}
      </text>
      {steps.map((step) => (
        <g key={step}>
          <line x1={box.left} x2={box.width} y1={y(step)} y2={y(step)} className={styles.line} />
          <text x={box.left - 4} y={y(step) + 3} textAnchor="end" className={styles.text}>
            {wholeNumber(step / unit, language)}
          </text>
        </g>
      ))}
      {columns.map(({ year, sumCents }, i) => {
        const middle = box.left + slot * (i + 0.5);
        return (
          <g key={year}>
            <rect
              x={middle - width / 2}
              y={y(sumCents)}
              width={width}
              height={box.height - box.bottom - y(sumCents)}
              className={styles.column}
            >
              <title>{`${year}: ${euros(sumCents, language)}`}</title>
            </rect>
            {i % every === 0 && (
              <text x={middle} y={box.height - 6} textAnchor="middle" className={styles.text}>
                {year}
              </text>
            )}
          </g>
        );
      })}
      <line x1={box.left} x2={box.width} y1={y(0)} y2={y(0)} className={styles.axis} />
    </svg>
  );
}
