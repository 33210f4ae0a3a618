import { fail, succeed, type Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import type { Mode, Session } from '../../shared/session';
import { parsePasted, type Secret } from '../credentials/secret';
import { admit, type AdmissionParts } from './admission';
import { chosenRegion } from './region-choice';
import { verifiedEvent } from './session-check';
import type { SessionHolding } from './session-holding';
import { parseLabel } from './session-label';
import { sessionTarget } from './session-target';
import { transition } from './transition';

interface Parts extends AdmissionParts {
  readonly holding: Pick<SessionHolding, 'hold' | 'holderOf'>;
  readonly regions: readonly Region[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A new UUID. */
  readonly newId: () => string;
}

/** What a person gives to add a session by its token. */
export interface SessionRequest {
  readonly token: string;
  readonly regionId: string;
  /** Typed, where the region is not one of the list. */
  readonly host?: string;
  readonly label: string;
  readonly mode: Mode;
  readonly storage: Session['storage'];
}

/** Adds a session: its token is verified first and stored only then, so that a refused one leaves nothing behind. */
export class SessionAdding {
  readonly #parts: Parts;
  /** Tokens being added now, so that a double click adds one session. */
  readonly #adding = new Map<Secret, string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async add(request: SessionRequest): Promise<Result<{ readonly sessionId: string }>> {
    const { holding, regions, newId } = this.#parts;
    const token = parsePasted(request.token);
    if (!token.ok) return token;
    const label = parseLabel(request.label);
    if (!label.ok) return label;
    const region = chosenRegion(regions, request);
    if (!region.ok) return region;
    const holder = holding.holderOf(token.value) ?? this.#adderOf(token.value);
    if (holder !== undefined) return fail({ kind: 'duplicate-session', sessionId: holder });

    const sessionId = newId();
    this.#adding.set(token.value, sessionId);
    try {
      return await this.#verifyThenHold(request, region.value, label.value, token.value, sessionId);
    } finally {
      this.#adding.delete(token.value);
    }
  }

  async #verifyThenHold(
    { mode, storage }: SessionRequest,
    region: Region,
    label: string,
    token: Secret,
    id: string,
  ): Promise<Result<{ readonly sessionId: string }>> {
    const { holding, now } = this.#parts;
    const admitted = await admit(this.#parts, sessionTarget({ id, apiOrigin: region.apiOrigin }, token));
    if (!admitted.ok) return admitted;
    const { answer, person } = admitted.value;
    const added: Session = {
      id,
      label,
      regionId: region.id,
      apiOrigin: region.apiOrigin,
      addedAt: now(),
      mode,
      storage,
      source: { kind: 'pasted' },
      generation: 0,
      status: { kind: 'unchecked' },
      ...(person !== undefined && { person }),
    };
    const session = transition(added, verifiedEvent(answer, 'GET', 0, now()));
    const held = await holding.hold(session, { accessToken: token });
    return held.ok ? succeed({ sessionId: id }) : held;
  }

  #adderOf(token: Secret): string | undefined {
    for (const [other, id] of this.#adding) if (other.equals(token)) return id;
    return undefined;
  }
}
