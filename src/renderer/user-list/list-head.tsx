import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { describeListFailure, formatInstant, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { UserList } from '../../shared/user-list';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { FailureNote } from '../parts/failure-note';
import { Parts } from '../parts/place';
import { Shape } from '../parts/shape';
import { shortName } from '../parts/short-name';
import { listHeadline } from './list-headline';
import { listProgress } from './list-progress';

/** The bar and its words, which the clock moves. */
const Progress = ({ list }: { readonly list: UserList }): JSX.Element | null => {
  const text = useTicking((now) => listProgress(list, now)?.text ?? '');
  const progress = listProgress(list, 0);
  if (progress === undefined || progress.total === 0) return null;
  const { done, total } = progress;
  return (
    <div class="list-progress">
      <div
        class="progress"
        role="progressbar"
        aria-label={t('window.list.progress')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <span style={{ inlineSize: `${(done / total) * 100}%` }} />
      </div>
      <p class="progress-text">{text}</p>
    </div>
  );
};

const sourceOf = ({ fileName, column }: UserList): string => {
  const file = fileName ?? t('window.list.name');
  return column === undefined ? file : t('window.list.source.column', { file, column });
};

/** Which list it is, how it stands, and how far it is. */
export const ListHead = (props: { readonly list: UserList; readonly acting: Session | undefined }): JSX.Element => {
  const { clock } = useServices();
  const { list, acting } = props;
  const { phase } = list;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Where what had the focus is gone, the new state takes it.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [phase.kind]);
  const { shape, title: text, note } = listHeadline(list);
  const failure = phase.kind === 'paused' && phase.why === 'failure' ? phase : undefined;
  const askedBy =
    acting === undefined ? t('window.list.asked-by.gone') : t('window.list.asked-by', { name: shortName(acting) });
  return (
    <>
      <div class="status-head">
        <Shape name={shape} />
        <h2 tabIndex={-1} ref={title}>
          {text}
        </h2>
      </div>
      <p class="list-source">
        <Parts parts={[sourceOf(list), askedBy]} />
      </p>
      {note !== undefined && <p class="sentence">{note}</p>}
      {failure !== undefined && <FailureNote failure={failure.failure} text={describeListFailure(failure.failure)} />}
      {failure?.retryAt !== undefined && (
        <p class="note">{t('window.list.retry-at', { time: formatInstant(failure.retryAt, clock.now()) })}</p>
      )}
      <Progress list={list} />
    </>
  );
};
