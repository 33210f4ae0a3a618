/** The variable by which `npm run test:hazards` asks for the full form. Read here and nowhere else. */
const variable = 'TOKEN_TRAY_HAZARDS';

/** `bounded` is what `npm test` has time for; `full` takes as long as it takes. */
export const thoroughness: 'bounded' | 'full' = process.env[variable] === 'full' ? 'full' : 'bounded';

/** How often, or how many: the one number for `npm test`, the other for the full form. */
export const amount = (bounded: number, full: number): number => (thoroughness === 'full' ? full : bounded);

/** The seed of everything that is made up, so that a run can be repeated. */
export const seed = 20_260_501;
