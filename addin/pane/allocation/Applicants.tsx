/** All applicants with points and euros; each opens into the story of its figure. */
import { Caption1, Input, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useId, useState } from 'react';
import type { Application } from '../../../shared/assessment.ts';
import { applicationKey } from '../../../shared/what-if.ts';
import { useLanguage } from '../context.tsx';
import { eurosOf } from '../figures/euros.ts';
import { More } from '../figures/More.tsx';
import { useTableStyles } from '../figures/table-styles.ts';
import { usePages } from '../figures/use-pages.ts';
import { Section } from '../Section.tsx';
import { ApplicantRow } from './ApplicantRow.tsx';
import { columnsOf } from './columns.ts';
import { listed, type Order, type RoundModel } from './round-model.ts';
import { SortHeader } from './SortHeader.tsx';

const useStyles = makeStyles({ tools: { display: 'flex', flexDirection: 'column', gap: '4px' } });

export function Applicants({ model }: { readonly model: RoundModel }) {
  const { words, fill, language } = useLanguage();
  const styles = useTableStyles();
  const own = useStyles();
  const { figures } = words;
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('sheet');
  const [open, setOpen] = useState<string | null>(null);
  const detailsId = useId();
  const wanted = useDeferredValue(search);
  const { applications } = model;
  const rows = listed(applications, wanted, order);
  const pages = usePages(rows, `${wanted} ${order}`);
  const columns = columnsOf(model, words.figures.allocation, language);
  const grant = eurosOf(
    applications.map((a) => a.grantCents),
    language,
  );
  const sortBy = (by: Order) => setOrder(order === by ? 'sheet' : by);
  const total = (of: (a: Application) => number | null) => rows.reduce((sum, a) => sum + (of(a) ?? 0), 0);
  return (
    <Section title={figures.allocation.applicants}>
      <div className={own.tools}>
        {applications.length > 10 && (
          <Input
            type="search"
            value={search}
            aria-label={figures.search}
            placeholder={figures.search}
            onChange={(_, { value }) => setSearch(value)}
          />
        )}
        {rows.length < applications.length && (
          <Caption1 role="status">
            {rows.length === 0
              ? figures.nobody
              : fill(figures.shown, { shown: rows.length, count: applications.length })}
          </Caption1>
        )}
      </div>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <SortHeader by="name" order={order} onSort={sortBy}>
                {figures.allocation.applicant}
              </SortHeader>
              {columns.map((c) => (
                <th key={c.id} scope="col" className={`number ${styles.wide}`}>
                  {c.title}
                </th>
              ))}
              <SortHeader by="grant" order={order} onSort={sortBy} number>
                {figures.allocation.grant}
              </SortHeader>
            </tr>
          </thead>
          <tbody>
            {pages.shown.map((application) => {
              const key = applicationKey(application);
              return (
                <ApplicantRow
                  key={key}
                  application={application}
                  model={model}
                  columns={columns}
                  grant={grant(application.grantCents)}
                  open={open === key}
                  detailsId={detailsId}
                  onToggle={() => setOpen(open === key ? null : key)}
                />
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{figures.allocation.total}</th>
              {columns.map((c) => (
                <td key={c.id} className={`number ${styles.wide}`}>
                  {c.total(rows)}
                </td>
              ))}
              <td className="number" data-column={figures.allocation.grant}>
                {grant(total((a) => a.grantCents))}
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      <More pages={pages} />
    </Section>
  );
}
