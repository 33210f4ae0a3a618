import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { Icon } from './shape';

/** A view that was opened from another: the way back, its title, which takes the focus, and its content. */
export const ViewFrame = (props: {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Stands beside the way back. */
  readonly aside?: ComponentChildren;
}): JSX.Element => {
  const { back } = useServices();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    globalThis.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header class="bar">
        <button type="button" class="quiet back" onClick={back}>
          <Icon name="back" />
          {t('window.back')}
        </button>
        {props.aside}
      </header>
      <main class="view">
        <h1 class="title" tabIndex={-1} ref={title}>
          <bdi>{props.title}</bdi>
        </h1>
        {props.children}
      </main>
    </>
  );
};
