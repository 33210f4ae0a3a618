import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandClient } from '../../shared/commands';
import type { SignInFollower } from '../sign-in/sign-in-follower';
import type { PageClock } from './page-clock';
import type { Arrival, View } from './view';

/** What every part of the page may use. The same object for the page's whole life, so nothing is redrawn for it. */
export interface Services {
  readonly client: CommandClient;
  readonly clock: PageClock;
  readonly open: (view: View) => void;
  readonly replace: (view: View) => void;
  /** Leaves whatever is open for one of the main views. */
  readonly go: (view: View) => void;
  readonly back: () => void;
  /** A sign-in, or a token, brought this session: says so, and shows it to a person who waits for it. */
  readonly arrive: (sessionId: string, arrival?: Arrival) => void;
  /** The way to sign in with the browser; how it stands comes from above. */
  readonly signIn: Pick<SignInFollower, 'start' | 'cancel' | 'dismiss'>;
  /** Says something to people who hear the page rather than see it. */
  readonly announce: (text: string) => void;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services of the page that the calling component is part of. */
export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('A component was drawn outside the page.');
  return services;
};
