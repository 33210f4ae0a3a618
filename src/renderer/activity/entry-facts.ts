import type { AuditEntry } from '../../shared/audit';
import { t } from '../../shared/messages';
import { proofText } from '../parts/proof-text';

const place = (name: string, organization: string | undefined): string =>
  organization === undefined ? name : t('window.entry.place', { name, organization });

/** Whose token asked, where that is not the session that the sentence names already. */
const askedBy = ({ kind, session }: AuditEntry): string | undefined => {
  if (session === undefined) return undefined;
  const who = session.person?.name ?? session.person?.email ?? session.client ?? session.label;
  const named = who === undefined || who === '' ? session.organization : place(who, session.organization);
  if (named === undefined) return undefined;
  const asks = kind.startsWith('user-') || kind.startsWith('list-') || kind === 'sweep-requested';
  return asks ? t('window.entry.by', { who: named }) : named;
};

const counted = ({ kind, counts }: AuditEntry): readonly string[] =>
  kind.startsWith('list-') && kind !== 'list-started'
    ? (['accepted', 'failed', 'unclear'] as const).flatMap((name) => {
        const count = counts?.[name] ?? 0;
        return count === 0 ? [] : [t(`window.entry.counts.${name}`, { count })];
      })
    : [];

/** What else an entry tells: who, the user's id, the answer and the proof; each stands by itself. */
export const entryFacts = (entry: AuditEntry): readonly string[] => {
  const { answer, proof, user } = entry;
  const facts = [
    askedBy(entry),
    user?.name === undefined ? undefined : user.email,
    answer?.status === undefined ? undefined : t('window.entry.answer', { status: String(answer.status) }),
    proof === undefined ? undefined : t('window.entry.proof', { how: proofText(proof) }),
    ...counted(entry),
  ];
  return facts.filter((fact) => fact !== undefined);
};

/** The id that Genesys support asks for, of the answer or of the proof. */
export const entryCorrelationId = ({ answer, proof }: AuditEntry): string | undefined =>
  answer?.correlationId ?? proof?.correlationId;
