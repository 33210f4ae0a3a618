import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { Icon } from './shape';

/** For how long the button says that it has done its work. */
const thanksMs = 2000;

/** Copies `text` to the clipboard; `what` names it, for people who hear the page. */
export const CopyButton = ({ text, what }: { readonly text: string; readonly what: string }): JSX.Element => {
  const { client, announce } = useServices();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), thanksMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const answer = await client.copyText({ text });
    if (!answer.ok) return;
    setCopied(true);
    announce(t('window.copied', { what }));
  };
  return (
    <button
      type="button"
      class="icon-button copy"
      aria-label={t('window.copy', { what })}
      title={t('window.copy', { what })}
      onClick={() => void copy()}
    >
      <Icon name={copied ? 'done' : 'copy'} />
    </button>
  );
};
