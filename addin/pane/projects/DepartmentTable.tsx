/** The projects of one department; each opens into its years and the rest of what its row says. */
import { useId, useState } from 'react';
import type { ProjectRecord } from '../../../shared/assessment.ts';
import { useLanguage } from '../context.tsx';
import { eurosOf } from '../figures/euros.ts';
import { More } from '../figures/More.tsx';
import { useTableStyles } from '../figures/table-styles.ts';
import { usePages } from '../figures/use-pages.ts';
import { ProjectRow } from './ProjectRow.tsx';

export function DepartmentTable({ projects }: { readonly projects: readonly ProjectRecord[] }) {
  const { words, language } = useLanguage();
  const styles = useTableStyles();
  const { projects: said } = words.figures;
  const [open, setOpen] = useState<string | null>(null);
  const detailsId = useId();
  const pages = usePages(projects, projects[0]?.department ?? '');
  const total = eurosOf(
    projects.map((p) => p.totalCents),
    language,
  );
  const share = eurosOf(
    projects.map((p) => p.cityShareCents),
    language,
  );
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{said.project}</th>
            <th scope="col" className="number">
              {said.total}
            </th>
            <th scope="col" className={`number ${styles.wide}`}>
              {said.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.shown.map((project) => {
            const key = `${project.source.sheet} ${project.row}`;
            return (
              <ProjectRow
                key={key}
                project={project}
                total={total(project.totalCents)}
                share={share(project.cityShareCents)}
                open={open === key}
                detailsId={detailsId}
                onToggle={() => setOpen(open === key ? null : key)}
              />
            );
          })}
        </tbody>
      </table>
      <More pages={pages} />
    </div>
  );
}
