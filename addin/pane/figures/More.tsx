/** The rest of a long list. */
import { Button } from '@fluentui/react-components';
import { useLanguage } from '../context.tsx';
import type { Pages } from './use-pages.ts';

export function More<Row>({ pages }: { readonly pages: Pages<Row> }) {
  const { words, fill } = useLanguage();
  if (pages.left === 0) return null;
  return <Button onClick={pages.more}>{fill(words.pane.showMore, { left: pages.left })}</Button>;
}
