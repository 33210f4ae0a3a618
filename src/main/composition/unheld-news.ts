import { answerOf, failureCode } from '../audit/failure-code';
import type { UnheldNews } from '../sessions/unheld-tokens';
import type { AuditKeeping } from './audit-keeping';
import type { CoreOptions } from './core-options';

/** Notes in the audit trail and in the log what became of tokens that are not kept. */
export const createUnheldNews =
  (audit: Pick<AuditKeeping, 'add'>, onTokensLeft: CoreOptions['onTokensLeft']): ((news: UnheldNews) => void) =>
  (news) => {
    if (news.kind === 'left') {
      onTokensLeft({ why: news.why, tokens: news.tokens });
    } else if (news.kind === 'ended') {
      void audit.add({ kind: 'unheld-token-ended', request: news.request });
    } else {
      const { request, failure } = news;
      const answer = answerOf(failure);
      const entry = { kind: 'unheld-token-unclear', request, failure: failureCode(failure) } as const;
      void audit.add({ ...entry, ...(answer !== undefined && { answer }) });
    }
  };
